import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { AccountLog } from '@/collections/AccountLog'
import { withFreshAccounts } from '@/collections/accounts/withFreshAccounts'
import { sayInOurWords } from '@/collections/adminWords'
import { Contacts } from '@/collections/Contacts'
import { database } from '@/collections/database'
import { Events } from '@/collections/Events'
import { fileLimits } from '@/collections/files/fileLimits'
import { noRightsToDocuments } from '@/collections/graphQLRules'
import { sayWhatFailed } from '@/collections/hooks/sayWhatFailed'
import { closeInternalDoors } from '@/collections/internalDoors'
import { LinkChecks } from '@/collections/LinkChecks'
import { watchLinks } from '@/collections/links/checkLinks'
import { Marks } from '@/collections/Marks'
import { Media } from '@/collections/Media'
import { Mentorships } from '@/collections/Mentorships'
import { repeatCalls, repeatRequests } from '@/collections/mongodb/repeat'
import { Newsroom } from '@/collections/Newsroom'
import { Organisations } from '@/collections/Organisations'
import { PartnerCities } from '@/collections/PartnerCities'
import { Passes } from '@/collections/Passes'
import { PressReleases } from '@/collections/PressReleases'
import { Projects } from '@/collections/Projects'
import { ReleaseLog } from '@/collections/ReleaseLog'
import { SecondFactors } from '@/collections/SecondFactors'
import { Topics } from '@/collections/Topics'
import { Users } from '@/collections/Users'
import { Uses } from '@/collections/Uses'
import { env } from '@/lib/env'
import { localeNames, locales, storageLocale } from '@/lib/locales'
import { logger } from '@/lib/logger'
import { mail } from '@/lib/mail'
import { ownSecret } from '@/lib/secret'

/** Every command runs in the project's folder. */
const root = process.cwd()

export default buildConfig({
  secret: env.secret ?? ownSecret(env.dataDir),
  db: withFreshAccounts(database(env)),
  collections: [
    PressReleases,
    Contacts,
    Media,
    Projects,
    PartnerCities,
    Mentorships,
    Organisations,
    Events,
    Topics,
    Users,
    Passes,
    Uses,
    ReleaseLog,
    SecondFactors,
    AccountLog,
    LinkChecks,
    Marks,
  ],
  globals: [Newsroom],
  localization: {
    locales: locales.map((code) => ({ code, label: localeNames[code] })),
    defaultLocale: storageLocale,
    fallback: false,
  },
  i18n: { supportedLanguages: { nl, fr, en }, fallbackLanguage: 'en' },
  editor: lexicalEditor(),
  email: mail(env.mail),
  admin: {
    user: Users.slug,
    importMap: { baseDir: root, autoGenerate: false },
    avatar: 'default',
    // Payload shows its own moments in the browser's zone; each says which that is.
    dateFormat: 'dd.MM.yyyy HH:mm OOO',
    meta: {
      defaultOGImageType: 'off',
      titleSuffix: ' · Press room',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      providers: ['@/components/admin/formQuestions.client#FormQuestions'],
      beforeDashboard: ['@/components/admin/Today#Today'],
      views: { login: { Component: '@/components/admin/SignIn#SignIn' } },
      graphics: { Icon: '@/components/admin/Mark#Mark', Logo: '@/components/admin/Name#Name' },
    },
  },
  hooks: { afterError: [sayWhatFailed] },
  csrf: env.origins,
  cors: [],
  defaultDepth: 1,
  maxDepth: 4,
  graphQL: { disable: !env.graphQL, validationRules: () => [noRightsToDocuments] },
  upload: { limits: { fileSize: fileLimits.bytes, files: 1 } },
  // Made by `npm run types` and by nothing else.
  typescript: { outputFile: path.join(root, 'collections/payload-types.ts'), autoGenerate: false },
  sharp,
  // A fault of the question is told to whoever asked; it is no fault of the press room.
  ...(env.isProduction ? { logger: logger() } : {}),
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', ValidationError: 'info' },
  telemetry: false,
  /** Only the server that readers talk to asks whether links answer: no command, no build and no test does. */
  onInit: (payload) => {
    repeatCalls(payload)
    if (env.linkCheck && process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build')
      watchLinks(payload)
  },
})
  .then(closeInternalDoors)
  .then(repeatRequests)
  .then(sayInOurWords)
