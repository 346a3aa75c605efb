import { handleEndpoints, type Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import { citiesOfAssociation, cityAt } from '@/lib/queries/cities'
import { allContacts, contactAt, contactsWith } from '@/lib/queries/contacts'
import { comingEvents, eventAt } from '@/lib/queries/events'
import {
  allMentorships,
  mentorshipAt,
  mentorshipsOfProject,
  mentorshipsSupportedBy,
  networkOfCity,
} from '@/lib/queries/mentorships'
import { organisationAt } from '@/lib/queries/organisations'
import { picturePage } from '@/lib/queries/pictures'
import { allProjects, projectAt, projectsOf } from '@/lib/queries/projects'
import { releaseArchive, releaseChoices } from '@/lib/queries/releaseFilter'
import {
  latestReleases,
  relatedReleases,
  releaseAt,
  releaseByReference,
  releasePage,
  reportedOn,
  type Subject,
} from '@/lib/queries/releases'
import { searchResults } from '@/lib/queries/search'
import { topicAt } from '@/lib/queries/topics'
import { parseFilter, parsePage } from '@/lib/releaseFilter'
import type { Answer, Ask, Road } from './asking'
import { fileAnswer } from './filesInProcess'

/**
 * Asks without a server: Payload's REST API through its own handler, and of a page the questions that it asks. What only
 * a server has (other spellings of an address, headers, Next's own addresses) has no answer here.
 */
export const inProcess =
  (payload: Payload): Road =>
  async (ask) => {
    if (ask.path.startsWith('/api/') && !ask.path.startsWith('/api/graphql')) return overRest(payload, ask)
    if (isDocument.test(ask.path)) return ask.method || ask.headers ? undefined : fileAnswer(ask.path)
    if (!ask.plain || ask.path.startsWith('/admin')) return undefined
    return (await fileAnswer(ask.path, ask.headers)) ?? ofPage(ask)
  }

async function overRest(payload: Payload, { method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> {
  const request = new Request(`http://localhost:3000${path}`, { method, headers, ...(body ? { body } : {}) })
  return asAnswer(await handleEndpoints({ config: payload.config, request }))
}

/** Files that take their time; each way to ask for them is asked. */
const isDocument = /\/(release\.(txt|html|docx|pdf)|pack\.zip)$/

const asAnswer = async (response: Response): Promise<Answer> => ({
  status: response.status,
  statusText: response.statusText,
  headers: [...response.headers],
  body: Buffer.from(await response.arrayBuffer()),
})

type Found = { is: { id: string } } | { movedTo: string } | { elsewhere: unknown } | undefined

/** A record with the releases about it and whom they name, and with what else its page shows. */
const reported = async (
  locale: Locale,
  found: Found,
  subject: Subject,
  also: (id: string) => Promise<unknown>[] = () => [],
) =>
  found && 'is' in found
    ? {
        ...found,
        reported: await reportedOn(subject, found.is.id, locale),
        also: await Promise.all(also(found.is.id)),
      }
    : found

const textIn = (query: string | undefined): string => new URLSearchParams(query).get('q') ?? ''

async function listed(locale: Locale, query: string | undefined) {
  const { filter, page } = parseFilter(new URLSearchParams(query))
  return { ...(await releasePage(locale, page, 20, filter)), choices: await releaseChoices(locale, filter) }
}

async function releaseWithRelated(locale: Locale, slug: string) {
  const found = await releaseAt(locale, slug)
  return found && 'is' in found ? { ...found, alike: await relatedReleases(locale, found.is.id) } : found
}

const pages: [pattern: RegExp, ask: (locale: Locale, name: string) => Promise<unknown>][] = [
  [
    /^\/(\w\w)$/,
    async (locale) => [
      await latestReleases(locale, 8),
      await allContacts(locale),
      await allProjects(locale),
      await comingEvents(locale),
    ],
  ],
  [/^\/(\w\w)\/releases(?:\?(.*))?$/, listed],
  [
    /^\/(\w\w)\/pictures(?:\?(.*))?$/,
    (locale, query) => picturePage(locale, parsePage(new URLSearchParams(query)).page),
  ],
  [/^\/(\w\w)\/archive$/, releaseArchive],
  [/^\/(\w\w)\/search(?:\?(.*))?$/, (locale, query) => searchResults(locale, textIn(query), 1)],
  [/^\/(\w\w)\/releases\/([^/?]+)$/, releaseWithRelated],
  [/^\/(\w\w)\/contacts$/, allContacts],
  [/^\/(\w\w)\/contacts\/([^/?]+)$/, async (l, slug) => reported(l, await contactAt(l, slug), 'contacts')],
  [/^\/(\w\w)\/mentorships$/, allMentorships],
  [/^\/(\w\w)\/mentorships\/([^/?]+)$/, async (l, slug) => reported(l, await mentorshipAt(l, slug), 'mentorships')],
  [
    /^\/(\w\w)\/projects\/([^/?]+)$/,
    async (l, slug) => reported(l, await projectAt(l, slug), 'projects', (id) => [mentorshipsOfProject(l, id)]),
  ],
  [
    /^\/(\w\w)\/cities\/([^/?]+)$/,
    async (l, slug) => reported(l, await cityAt(l, slug), 'partner-cities', (id) => [networkOfCity(l, id)]),
  ],
  [
    /^\/(\w\w)\/organisations\/([^/?]+)$/,
    async (l, slug) =>
      reported(l, await organisationAt(l, slug), 'organisations', (id) => [
        projectsOf(l, id),
        citiesOfAssociation(l, id),
        mentorshipsSupportedBy(l, id),
        contactsWith('organisation', id, l),
      ]),
  ],
  [/^\/(\w\w)\/events\/([^/?]+)$/, async (l, slug) => reported(l, await eventAt(l, slug), 'events')],
  [
    /^\/(\w\w)\/topics\/([^/?]+)$/,
    async (l, slug) => reported(l, await topicAt(l, slug), 'topics', (id) => [contactsWith('expertise', id, l)]),
  ],
  [/^\/(r)\/([^/?]+)$/, (_, reference) => releaseByReference(reference, 'nl')],
]

async function ofPage({ path }: Ask): Promise<Answer | undefined> {
  for (const [pattern, ask] of pages) {
    const [, locale, name = ''] = pattern.exec(path) ?? []
    if (!locale) continue
    const found = await ask(locale as Locale, decodeURIComponent(name))
    const movedTo = found && typeof found === 'object' && 'movedTo' in found ? String(found.movedTo) : undefined
    const isGone = found && typeof found === 'object' && 'retracted' in found
    const status = movedTo ? 308 : isGone ? 410 : found ? 200 : 404
    return {
      status,
      statusText: '',
      headers: movedTo ? [['location', movedTo]] : [],
      body: Buffer.from(JSON.stringify(found ?? null)),
    }
  }
  return undefined
}
