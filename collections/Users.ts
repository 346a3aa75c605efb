import type { CollectionConfig, Condition, FieldHook } from 'payload'
import { env } from '@/lib/env'
import { isLocale, localeNames, locales, words } from '@/lib/locales'
import {
  administrators,
  administratorsField,
  isStaff,
  nobody,
  nobodyField,
  type Role,
  roles,
  staff,
  updateUsers,
} from './access'
import { afterPasswordSet } from './accounts/afterPasswordSet'
import { endSessions } from './accounts/endSessions'
import { forgottenPassword } from './accounts/forgottenPassword'
import { invitations } from './accounts/invitations'
import { findByFingerprint, keepTokenSecret } from './accounts/keepTokenSecret'
import { logChanges, logDeletion } from './accounts/logChanges'
import { askSecondStep, tellRecoveryCodes } from './accounts/secondStep/askSecondStep'
import { secondStepEndpoints } from './accounts/secondStep/endpoints'
import { removeSecondStepOf } from './accounts/secondStep/removeSecondStepOf'
import { receiveSignIn, refreshStaff, refuseDisabled, welcomeSignedIn } from './accounts/signIn'
import { refusedSave } from './fields/refusedSave'
import { askAsReader } from './hooks/askAsReader'
import { keepPasswordLong } from './hooks/keepPasswordLong'
import { speakAfterChange, speakAtLogin } from './hooks/speakLanguage'

const roleNames = {
  writer: words('Redacteur', 'Rédacteur', 'Writer'),
  editor: words('Eindredacteur', 'Éditeur', 'Editor'),
  administrator: words('Beheerder', 'Administrateur', 'Administrator'),
} satisfies Record<Role, unknown>

/** Whoever makes the first account runs the newsroom; everybody after that starts as a writer. */
const firstIsAdministrator: FieldHook = async ({ operation, req, value }) => {
  if (operation !== 'create') return value
  const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true, req })
  return totalDocs === 0 ? 'administrator' : (value ?? 'writer')
}

/** What an administrator does with an account that is not their own. */
const isColleagues: Condition = (data, _, { operation, user }) =>
  operation === 'update' && user?.role === 'administrator' && user.id !== data?.id

/** The newsroom's staff. Nobody else signs in: journalists need no account. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: words('Medewerker', 'Collaborateur', 'Staff member'),
    plural: words('Medewerkers', 'Collaborateurs', 'Staff'),
  },
  auth: {
    useSessions: true,
    // Attempts are counted in accounts/signInLimits.ts: a lock on the account would be anybody's to close.
    maxLoginAttempts: 0,
    forgotPassword: { minRequestInterval: 60_000 },
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https:') },
  },
  // Signing in and forgotten passwords have one road, REST, which bounds them.
  graphQL: { disableMutations: true },
  access: {
    admin: ({ req }) => isStaff(req),
    create: administrators,
    read: staff,
    update: updateUsers,
    delete: administrators,
    unlock: administrators,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    group: words('Beheer', 'Gestion', 'Management'),
    components: { beforeListTable: ['@/components/admin/Invite.client#Invite'] },
  },
  endpoints: [forgottenPassword, ...invitations, ...secondStepEndpoints],
  hooks: {
    beforeOperation: [askAsReader, keepPasswordLong, findByFingerprint, receiveSignIn, refreshStaff],
    beforeChange: [keepTokenSecret, endSessions],
    beforeLogin: [refuseDisabled, askSecondStep],
    afterLogin: [speakAtLogin, welcomeSignedIn],
    afterChange: [speakAfterChange, logChanges],
    beforeDelete: [removeSecondStepOf],
    afterDelete: [logDeletion],
    afterOperation: [afterPasswordSet, tellRecoveryCodes],
  },
  fields: [
    refusedSave,
    { name: 'name', type: 'text', required: true, label: words('Naam', 'Nom', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      defaultValue: 'writer',
      options: roles.map((value) => ({ value, label: roleNames[value] })),
      label: words('Rol', 'Rôle', 'Role'),
      access: { create: administratorsField, update: administratorsField },
      hooks: { beforeValidate: [firstIsAdministrator] },
      admin: {
        components: { Field: '@/components/admin/RoleField.client#RoleField' },
        description: words(
          'Redacteurs schrijven; eindredacteurs geven vrij; beheerders regelen ook mensen en instellingen.',
          'Les rédacteurs écrivent ; les éditeurs publient ; les administrateurs gèrent aussi les personnes et les réglages.',
          'Writers write; editors release; administrators also look after people and settings.',
        ),
      },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      label: words('Uitgeschakeld', 'Désactivé', 'Switched off'),
      access: { create: administratorsField, update: administratorsField },
      admin: {
        description: words(
          'Kan zich niet meer aanmelden; wat nog open staat, sluit meteen. De naam blijft bij wat gedaan werd.',
          'Ne peut plus se connecter ; ce qui est encore ouvert se ferme aussitôt. Le nom reste auprès de ce qui a été fait.',
          'Can no longer sign in; what is still open closes at once. The name stays with what was done.',
        ),
        condition: isColleagues,
      },
    },
    {
      name: 'invitedAt',
      type: 'date',
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'invitation',
      type: 'ui',
      admin: {
        components: { Field: '@/components/admin/Invitation.client#Invitation' },
        disableListColumn: true,
        condition: isColleagues,
      },
    },
    {
      name: 'secondStep',
      type: 'ui',
      label: words('Tweede stap bij het aanmelden', 'Deuxième étape à la connexion', 'Second step when signing in'),
      admin: {
        components: { Field: '@/components/admin/SecondStep.client#SecondStepField' },
        disableListColumn: true,
        condition: (_, __, { operation }) => operation === 'update',
      },
    },
    {
      name: 'interfaceLanguage',
      type: 'select',
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      label: words('Taal van dit beheer', 'Langue de cette interface', 'Language of this admin'),
      admin: {
        description: words(
          'Geldt vanaf de volgende aanmelding, op elk toestel. Leeg: de taal van de browser.',
          'Vaut dès la prochaine connexion, sur chaque appareil. Vide : la langue du navigateur.',
          'Holds from the next sign-in, on every device. Empty: the language of the browser.',
        ),
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      defaultValue: [...locales],
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      label: words('Schrijft en publiceert in', 'Rédige et publie en', 'Writes and publishes in'),
      access: { create: administratorsField, update: administratorsField },
      validate: (value) => !value || (Array.isArray(value) && value.every(isLocale)) || locales.join(', '),
    },
  ],
}
