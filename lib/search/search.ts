import type { Locale } from '../locales'
import type { Searched } from '../model/entry'
import type { Marked } from '../model/found'
import { optional } from '../model/optional'
import { context, marked } from './context'
import { allOf, anyOf, inTitle, type Sought, soughtIn, toRing } from './question'
import { type SearchIndex, table } from './searchIndex'
import { corrected } from './spelling'
import { wordsIn } from './words'

export type Hit = { collection: Searched; id: string; slug: string; title: Marked; context?: Marked }

export type Found = {
  /** People, cities, projects … whose name was asked for: they come first. */
  records: Hit[]
  /** A page of releases: those that say it in the title first, then in the standfirst or among the names of what they are about, then anywhere; in each the newest first. */
  releases: Hit[]
  /** How many releases there are; `countedTo` when there are more than were counted. */
  total: number
  /** Records that speak of it. */
  others: Hit[]
  /** What was looked for instead, where nothing has a word as it was typed. */
  instead?: string
  /** True where nothing has all the words: then these have one or more. */
  isPartial: boolean
  /** Somebody to ring is wanted, whoever it be. */
  asksForContact: boolean
}

export const countedTo = 1000
/** As many releases as a search shows, on all its pages. */
export const shownTo = 200

const nothing: Found = { records: [], releases: [], total: 0, others: [], isPartial: false, asksForContact: false }

/** Looks for a text in a language. `offset` and `limit` count releases. */
export function search(index: SearchIndex, locale: Locale, text: string, offset = 0, limit = 20): Found {
  const typed = soughtIn(text, locale)
  if (typed.length === 0) return nothing
  const sought = corrected(typed, locale, index)
  const asked = { locale, sought, offset, limit }
  const found = find(index, { ...asked, isPartial: false })
  const isPartial = found.total === 0 && found.named.length === 0 && found.speaking.length === 0 && sought.length > 1
  const { named, speaking, keys, total } = isPartial ? find(index, { ...asked, isPartial }) : found
  const isOtherwise = sought.some(({ typed: word, forms }) => !forms.includes(word))
  const hits = (some: number[]) => hitsOf(index, some, sought, locale)
  return {
    records: hits(named),
    releases: hits(keys),
    total,
    others: hits(speaking),
    ...optional('instead', isOtherwise ? wordsOf(sought) : undefined),
    isPartial,
    asksForContact: sought.some(asks),
  }
}

/** What begins as somebody types: names first, then titles. No more than `limit` of both. */
export function suggestions(index: SearchIndex, locale: Locale, text: string, limit = 8): Hit[] {
  const sought = soughtIn(text, locale)
  if (sought.length === 0) return []
  const query = allOf(sought, locale)
  const records = ranked(index, table(locale, false), `{title names} : (${query})`, limit)
  const releases = newest(index, table(locale, true), `{title} : (${query})`, 0, limit)
  const begun = [...records.slice(0, limit - Math.min(3, releases.length)), ...releases]
  return hitsOf(index, distinct([...begun, ...contacts(index, locale, sought)]).slice(0, limit), sought, locale)
}

type Asked = { locale: Locale; sought: Sought[]; offset: number; limit: number; isPartial: boolean }

function find(index: SearchIndex, { locale, sought, offset, limit, isPartial }: Asked) {
  const [releases, records] = [table(locale, true), table(locale, false)]
  const query = isPartial ? anyOf(sought, locale) : allOf(sought, locale)
  const isFirst = offset === 0
  const ringable = isFirst ? contacts(index, locale, isPartial ? sought.filter(asks) : sought) : []
  // What has the very words in its title was asked for by it: those to ring come after.
  const isTitled = ringable.length > 0 && [releases, records].some((name) => isInTitle(index, name, sought, locale))
  const byTheirName = isFirst
    ? byName(index, ranked(index, records, `{title names} : (${query})`, 40), wordsOf(sought)).slice(0, 6)
    : []
  const named = isTitled ? byTheirName : distinct([...ringable, ...byTheirName])
  const speaking = isFirst
    ? distinct([...ringable, ...ranked(index, records, query, 12)])
        .filter((key) => !named.includes(key))
        .slice(0, 6)
    : []
  const wanted = Math.min(offset + limit, shownTo)
  const keys: number[] = []
  for (const tier of [`{title} : (${query})`, `{title standfirst names} : (${query})`, query]) {
    if (keys.length >= wanted) break
    for (const key of newest(index, releases, tier, 0, wanted)) if (!keys.includes(key)) keys.push(key)
  }
  return { named, speaking, keys: keys.slice(offset, wanted), total: count(index, releases, query) }
}

const wordsOf = (sought: Sought[]): string => sought.map(({ forms }) => forms[0]).join(' ')
const asks = ({ asksForContact }: Sought): boolean => asksForContact === true
const distinct = (keys: number[]): number[] => [...new Set(keys)]

/** Whom to ring, in the newsroom's order, where one of the words asks for that. */
function contacts(index: SearchIndex, locale: Locale, sought: Sought[]): number[] {
  const query = toRing(sought, locale)
  const name = table(locale, false)
  return query
    ? index
        .all<{ rowid: number }>(`select rowid from ${name} where ${name} match ? order by rowid limit 6`, query)
        .map(({ rowid }) => rowid)
    : []
}

const isInTitle = (index: SearchIndex, name: string, sought: Sought[], locale: Locale): boolean =>
  Boolean(index.first(`select rowid from ${name} where ${name} match ? limit 1`, inTitle(sought, locale)))

const newest = (index: SearchIndex, name: string, query: string, offset: number, limit: number): number[] =>
  index
    .all<{ rowid: number }>(
      `select rowid from ${name} where ${name} match ? order by rowid desc limit ? offset ?`,
      ...[query, limit, offset],
    )
    .map(({ rowid }) => rowid)

/** There are few records: they are put in order by how well they fit (BM25), a name before a description. */
const ranked = (index: SearchIndex, name: string, query: string, limit: number): number[] =>
  index
    .all<{ rowid: number }>(
      `select rowid from ${name} where ${name} match ? order by bm25(${name}, 12, 2, 6, 1) limit ?`,
      query,
      limit,
    )
    .map(({ rowid }) => rowid)

/** What is called exactly that, in whatever language, before what is called that and more. */
function byName(index: SearchIndex, keys: number[], words: string): number[] {
  const isExact = (key: number) => {
    const names = index.first<{ names: string }>('select names from entries where key = ?', key)?.names ?? ''
    return names.split('\n').some((name) => spelled(name) === words)
  }
  const exact = keys.filter(isExact)
  return [...exact, ...keys.filter((key) => !exact.includes(key))]
}

const spelled = (name: string): string =>
  wordsIn(name)
    .map(({ word }) => word)
    .join(' ')

const count = (index: SearchIndex, name: string, query: string): number =>
  index.first<{ total: number }>(
    `select count(*) as total from (select 1 from ${name} where ${name} match ? limit ?)`,
    query,
    countedTo,
  )?.total ?? 0

type Row = {
  key: number
  collection: Searched
  id: string
  slug: string
  title: string
  standfirst: string | null
  body: string
}

function hitsOf(index: SearchIndex, keys: number[], sought: Sought[], locale: Locale): Hit[] {
  return keys.flatMap((key) => {
    const row = index.first<Row>(
      'select key, collection, id, slug, title, standfirst, body from entries where key = ?',
      key,
    )
    if (!row) return []
    const { collection, id, slug, title, standfirst, body } = row
    const where = context(standfirst ?? '', sought, locale) ?? context(body, sought, locale)
    return [{ collection, id, slug, title: marked(title, sought, locale), ...optional('context', where) }]
  })
}
