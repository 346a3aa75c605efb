import type { Contact as ContactDoc } from '@/collections/payload-types'
import { type Locale, startingWith } from '../locales'
import { toContact } from '../model/contact'
import type { FoundRecord, SearchResults, Suggestion } from '../model/found'
import { pageOf } from '../model/link'
import type { ListedPicture } from '../model/listedPicture'
import { optional } from '../model/optional'
import { pagesCalled, picturedIn } from '../search/pages'
import { type Hit, isNothing, search, shownTo, suggestions } from '../search/search'
import type { SearchIndex } from '../search/searchIndex'
import type { Question } from './door'
import { picturePage, picturesOf } from './pictures'
import { find } from './reader'
import { contactsAbout, releaseSummaries } from './releases'
import { catalogue, searchIndex } from './searchIndex'

const perPage = 20

/** What readers can find by a text, in a language. `page` counts from 1. */
export async function searchResults(locale: Locale, text: string, page: number): Promise<SearchResults> {
  const index = await searchIndex()
  const asked = search(index, locale, text, (page - 1) * perPage, perPage)
  const pictured = picturedIn(text)
  // Nobody writes “photo” of what there is a photo of.
  const isLoose = isNothing(asked) || asked.isPartial || asked.instead !== undefined
  const found =
    pictured !== undefined && isLoose ? search(index, locale, pictured, (page - 1) * perPage, perPage) : asked
  const people = page === 1 ? await hitsAbout(found.subjects, locale) : []
  const [summaries, seen, pictures] = await Promise.all([
    releaseSummaries(
      locale,
      found.releases.map(({ id }) => id),
    ),
    seenBy([...people, ...found.records, ...found.others], forContact),
    pictured === undefined || page > 1 ? [] : picturesFor(index, locale, pictured),
  ])
  const toRecords = (hits: Hit[]) => hits.flatMap((hit) => toRecord(hit, seen.get(hit.id), locale) ?? [])
  return {
    ...peopleFirst(
      toRecords(withPeople(found.records, people)),
      toRecords(found.others.filter(isNoneOf(people))),
      found.asksForContact,
    ),
    releases: withdrawnLast(
      summaries.flatMap((summary) => {
        const hit = found.releases.find(({ id }) => id === summary.id)
        return hit ? [{ ...summary, marked: hit.title, ...(hit.context ? { context: hit.context } : {}) }] : []
      }),
    ),
    total: found.total,
    isMore: found.isMore,
    pages: Math.max(1, Math.ceil(Math.min(found.total, shownTo) / perPage)),
    shown: Math.min(found.total, shownTo),
    ...(found.instead ? { instead: found.instead } : {}),
    isPartial: found.isPartial,
    elsewhere: isNothing(found) ? elsewhere(index, locale, text) : [],
    asksForContact: found.asksForContact,
    pictures,
    sitePages: page === 1 ? pagesCalled(text, locale) : [],
  }
}

/** The newest pictures; or those of the releases in which these words are, and of what goes by them. */
async function picturesFor(index: SearchIndex, locale: Locale, words: string): Promise<ListedPicture[]> {
  if (words === '') return (await picturePage(locale, 1, mostPictures)).pictures
  const { records, releases, isPartial } = search(index, locale, words, 0, perPage)
  if (isPartial) return []
  const ofSomebody = records[0]?.collection === 'contacts'
  const called = records.map(({ collection, id }) => `${collection}:${id}`)
  const about = called.length > 0 ? (await catalogue(locale)).page([called], 0, perPage).ids : []
  const ids = [...about, ...releases.map(({ id }) => id)]
  const found = await picturesOf(locale, [...new Set(ids)], words.split(' '), mostPictures)
  // Whoever looks for a portrait is not served by what else their releases show.
  return found.filter(({ says }) => says || !ofSomebody).map(({ picture, release }) => ({ picture, release }))
}

const mostPictures = 6

/** Whom public releases name as contacts about what somebody to ring is wanted for. */
const hitsAbout = async (subjects: string[][], locale: Locale): Promise<Hit[]> =>
  subjects.length === 0
    ? []
    : (await contactsAbout(subjects, locale)).slice(0, 6).map(({ id, slug, name }) => ({
        collection: 'contacts',
        id,
        slug,
        title: [{ text: name, isMatch: false }],
      }))

/** After those who were found by what is known of themselves, and before everything else. */
function withPeople(records: Hit[], people: Hit[]): Hit[] {
  const first = records.findIndex(({ collection }) => collection !== 'contacts')
  const own = first < 0 ? records : records.slice(0, first)
  return [...own, ...people.filter(isNoneOf(own)), ...records.slice(own.length).filter(isNoneOf(people))]
}

const isNoneOf =
  (others: Hit[]) =>
  ({ collection, id }: Hit): boolean =>
    !others.some((other) => other.collection === collection && other.id === id)

/**
 * Whoever can be rung about what was looked for stands before what was written of it: the first three. Where somebody to
 * ring is wanted, those with a number come first.
 */
function peopleFirst(records: FoundRecord[], others: FoundRecord[], asksForContact: boolean) {
  const people = others.filter(({ contact }) => contact).slice(0, 3)
  const all = [...records, ...people]
  return {
    records: asksForContact ? numbersFirst(all) : all,
    others: others.filter((record) => !people.includes(record)),
  }
}

function numbersFirst(records: FoundRecord[]): FoundRecord[] {
  const people = records.filter(({ contact }) => contact)
  const inOrder = [true, false].flatMap((has) =>
    people.filter(({ contact }) => (contact?.phones.length ?? 0) > 0 === has),
  )
  return records.map((record) => (record.contact ? (inOrder.shift() ?? record) : record))
}

/** In which other languages releases have just these words. */
const elsewhere = (index: SearchIndex, locale: Locale, text: string): SearchResults['elsewhere'] =>
  startingWith(locale).flatMap((other) => {
    if (other === locale) return []
    const { total, instead, isPartial } = search(index, other, text, 0, 1)
    return total > 0 && !instead && !isPartial ? [{ locale: other, total }] : []
  })

/** On its page what was withdrawn comes after what holds: nobody quotes it for being the newest. */
const withdrawnLast = <R extends { withdrawn: boolean }>(releases: R[]): R[] => [
  ...releases.filter(({ withdrawn }) => !withdrawn),
  ...releases.filter(({ withdrawn }) => withdrawn),
]

/** What somebody who types may mean. */
export async function searchSuggestions(locale: Locale, text: string): Promise<Suggestion[]> {
  const { hits: begun, subjects } = suggestions(await searchIndex(), locale, text)
  const hits = withPeople(begun, (await hitsAbout(subjects, locale)).slice(0, 4))
  const seen = await seenBy(hits, {})
  const found = hits.flatMap((hit) => {
    const record = toRecord(hit, seen.get(hit.id), locale)
    return record
      ? [{ text: hit.title.map((piece) => piece.text).join(''), path: record.path, collection: hit.collection }]
      : []
  })
  const pages = pagesCalled(text, locale).map(({ name, path }) => ({ text: name, path, collection: 'pages' as const }))
  return [...found, ...pages].slice(0, 8)
}

/** What is needed to reach whoever was found. */
const forContact = {
  depth: 1,
  select: {
    name: true,
    slug: true,
    givenName: true,
    familyName: true,
    jobTitle: true,
    organisation: true,
    phones: true,
    emails: true,
    expertise: true,
    hours: true,
    active: true,
    updatedAt: true,
  },
  populate: {
    organisations: { name: true, slug: true, updatedAt: true },
    topics: { name: true, slug: true, updatedAt: true },
  },
} as const

type Seen = Awaited<ReturnType<typeof find>>[number]

/**
 * Those that the gate shows, by their ids: the index proposes, the gate decides. One question for each collection;
 * `ofContacts` says what else to ask of contacts.
 */
async function seenBy(hits: Hit[], ofContacts: Partial<Question>): Promise<Map<string, Seen>> {
  const collections = [...new Set(hits.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map((collection) => {
      const ids = hits.filter((hit) => hit.collection === collection).map(({ id }) => id)
      const question = { where: { id: { in: ids } }, limit: ids.length, select: { slug: true } as const }
      return find(collection, { ...question, ...(collection === 'contacts' ? ofContacts : {}) })
    }),
  )
  return new Map(found.flat().map((doc) => [doc.id, doc]))
}

function toRecord(
  { collection, slug, title, context }: Hit,
  doc: Seen | undefined,
  locale: Locale,
): FoundRecord | undefined {
  const path = pageOf[collection]?.(locale, slug)
  if (!doc || !path) return undefined
  if (collection !== 'contacts') return { collection, path, title, ...optional('context', context) }
  const contact = 'phones' in doc ? toContact(doc as ContactDoc, locale) : undefined
  return { collection, path, title, ...optional('contact', contact) }
}
