import type { Where } from 'payload'
import { type NewsEntry, type SitemapEntry, toNewsEntries, toRecordEntry, toReleaseEntry } from '../model/sitemapEntry'
import { findPage, type Question, type Readable } from './door'
import { perQuestion, several } from './several'

const kinds = {
  releases: 'press-releases',
  projects: 'projects',
  cities: 'partner-cities',
  mentorships: 'mentorships',
  contacts: 'contacts',
  organisations: 'organisations',
  events: 'events',
  topics: 'topics',
} as const satisfies Record<string, Readable>

export type SitemapKind = keyof typeof kinds
export const isSitemapKind = (value: string): value is SitemapKind => Object.hasOwn(kinds, value)

/** Documents in one sitemap: in three languages far below the 50,000 addresses that one may hold. */
const perPart = 1000
const day = 24 * 60 * 60 * 1000

/** How many sitemaps each kind of page has. */
export async function sitemapParts(): Promise<[kind: SitemapKind, parts: number][]> {
  return Promise.all(
    Object.entries(kinds).map(async ([kind, collection]): Promise<[SitemapKind, number]> => {
      const { total } = await findPage(collection, { ...ofKind(kind as SitemapKind), limit: 1, select: { slug: true } })
      return [kind as SitemapKind, Math.ceil(total / perPart)]
    }),
  )
}

/** The pages in one sitemap, from 1; none where there is no such sitemap. */
export async function sitemapPart(kind: SitemapKind, part: number): Promise<SitemapEntry[]> {
  const question = { ...ofKind(kind), select: forEntry }
  if (kind === 'releases')
    return (await partOf('press-releases', question, part)).map(toReleaseEntry).filter(hasAddress)
  const collection = kinds[kind]
  return (await partOf(collection, question, part)).map((doc) => toRecordEntry(collection, doc)).filter(hasAddress)
}

/** What was released in the last two days, newest first: what Google calls news. */
export async function newsOfTheDay(): Promise<NewsEntry[]> {
  const since = new Date(Date.now() - 2 * day).toISOString()
  const where: Where = { releaseAt: { greater_than: since } }
  const docs = await partOf('press-releases', { where, sort: '-releaseAt', select: forEntry }, 1, 300)
  return docs.flatMap(toNewsEntries)
}

const forEntry = {
  title: true,
  slug: true,
  kind: true,
  reference: true,
  releaseAt: true,
  languages: true,
  originalLanguage: true,
  withdrawal: true,
  changes: true,
  updatedAt: true,
} as const

/** Whoever has left has no page to be found by. What was there first comes first, so that full sitemaps stay as they are. */
const ofKind = (kind: SitemapKind): Question =>
  kind === 'contacts'
    ? { where: { active: { not_equals: false } }, sort: 'id' }
    : { sort: kind === 'releases' ? 'releaseAt' : 'id' }

const hasAddress = ({ pathsIn }: SitemapEntry): boolean => Object.keys(pathsIn).length > 0

function partOf<S extends Readable>(collection: S, question: Question, part: number, most = perPart) {
  const pages = most / perQuestion
  return several((page) => findPage(collection, { ...question, ...page }), (part - 1) * pages + 1, pages)
}
