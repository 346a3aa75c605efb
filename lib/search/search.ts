import type { Locale } from '../locales'
import type { Searched } from '../model/entry'
import type { Marked } from '../model/found'
import { optional } from '../model/optional'
import { context, marked } from './context'
import { spelledOtherwise } from './names'
import {
  allOf,
  anyOf,
  asTyped,
  hasPhrases,
  inTitle,
  type Question,
  questionOf,
  type Sought,
  toRing,
  withoutQuotes,
} from './question'
import { type SearchIndex, table } from './searchIndex'
import { corrected } from './spelling'
import { spelled, unshortened } from './words'

export type Hit = { collection: Searched; id: string; slug: string; title: Marked; context?: Marked }

export type Found = {
  /** People, cities, projects … whose name was asked for: they come first. */
  records: Hit[]
  /** A page of releases: those that say it in the title first, then in the standfirst or among the names of what they are about, then anywhere; in each the newest first. */
  releases: Hit[]
  /** How many releases there are, as far as they were counted. */
  total: number
  /** There are more, or may be. */
  isMore: boolean
  /** Records that speak of it. */
  others: Hit[]
  /** What was looked for instead, where nothing has a word as it was typed. */
  instead?: string
  /** True where nothing has all the words: then these have one or more. */
  isPartial: boolean
  /** Somebody to ring is wanted, whoever it be. */
  asksForContact: boolean
  /** What they are wanted for, as facets of releases: within a group any holds, the groups hold together. */
  subjects: string[][]
}

const countedTo = 1000
/** So many releases that have the words of a phrase are read through for it. */
const lookedThrough = 500
/** As many releases as a search shows, on all its pages. */
export const shownTo = 200

const nothing: Found = {
  records: [],
  releases: [],
  total: 0,
  isMore: false,
  others: [],
  isPartial: false,
  asksForContact: false,
  subjects: [],
}

/** Looks for a text in a language. `offset` and `limit` count releases. */
export function search(index: SearchIndex, locale: Locale, text: string, offset = 0, limit = 20): Found {
  const question = questionOf(text, locale)
  const found = answer(index, locale, question, { text, offset, limit })
  if (!isNothing(found) || question.phrases.length === 0) return found
  // Nothing has the words as they were quoted: those that have them otherwise.
  const loose = withoutQuotes(text)
  const instead = answer(index, locale, questionOf(loose, locale), { text: loose, offset, limit })
  return isNothing(instead) ? instead : { instead: spelled(loose), ...instead }
}

type Page = { text: string; offset: number; limit: number }

function answer(index: SearchIndex, locale: Locale, { sought: typed, phrases }: Question, page: Page): Found {
  if (typed.length === 0) return nothing
  const question = { sought: spelledOtherwise(corrected(typed, locale, index), locale, index), phrases }
  const { sought } = question
  const subjects = subjectsOf(index, locale, sought)
  const exactly = find(index, { ...page, locale, question, isPartial: false })
  const isPartial = isEmpty(exactly) && subjects.length === 0 && sought.length > 1 && phrases.length === 0
  // Of what somebody to ring about is wanted for, all that there is; nothing says “contact” but the question.
  const about = { sought: sought.filter((one) => !asks(one)), phrases }
  const { named, speaking, keys, total, isMore } = isPartial
    ? find(index, { ...page, locale, question, isPartial })
    : subjects.length > 0
      ? after(exactly, find(index, { ...page, locale, question: about, isPartial }))
      : exactly
  const isOtherwise = sought.some(({ typed: word, forms, isWhole }) => !isWhole && !forms.includes(word))
  const hits = (some: number[]) => hitsOf(index, some, question, locale)
  return {
    records: hits(named),
    releases: hits(keys),
    total,
    isMore,
    others: hits(speaking),
    ...optional('instead', isOtherwise ? wordsOf(sought) : undefined),
    isPartial,
    asksForContact: sought.some(asks),
    subjects,
  }
}

/** All that there is about something, with what says “contact” as well before it. */
function after(first: Keys, all: Keys): Keys {
  const named = distinct([...first.named, ...all.named])
  return {
    ...all,
    named,
    speaking: distinct([...first.speaking, ...all.speaking]).filter((key) => !named.includes(key)),
  }
}

type Suggested = { hits: Hit[] } & Pick<Found, 'subjects'>

/** What begins as somebody types, names first, then titles, no more than `limit` of both; and what somebody to ring is wanted for. */
export function suggestions(index: SearchIndex, locale: Locale, text: string, limit = 8): Suggested {
  const typed = questionOf(withoutQuotes(text), locale).sought
  const begun = proposed(index, locale, typed, text, limit)
  if (typed.length === 0 || begun.hits.length + begun.subjects.length > 0) return begun
  // Nothing begins so: what was probably meant.
  return proposed(index, locale, corrected(typed, locale, index, true), text, limit)
}

function proposed(index: SearchIndex, locale: Locale, typed: Sought[], text: string, limit: number): Suggested {
  if (typed.length === 0) return { hits: [], subjects: [] }
  const sought = spelledOtherwise(typed, locale, index)
  const question = { sought, phrases: [] }
  const all = index.words(locale)
  const query = allOf(sought, all)
  const begun = [wordsOf(sought), spelled(text)]
  const records = byName(index, recordsOf(index, table(locale, false), `{title names} : (${query})`, 40), begun)
  const releases = newestOf(
    index,
    locale,
    [asTyped(sought, all), query].map((one) => `{title} : (${one})`),
    limit,
  )
  const names = [...records.slice(0, limit - Math.min(3, releases.length)), ...releases]
  const people = contacts(index, locale, sought)
  const inOrder = sought.some(({ reaches }) => reaches) ? [...people, ...names] : [...names, ...people]
  const hits = hitsOf(index, distinct(inOrder).slice(0, limit), question, locale)
  return { hits, subjects: subjectsOf(index, locale, sought) }
}

type Asked = Page & { locale: Locale; question: Question; isPartial: boolean }
type Keys = { named: number[]; speaking: number[]; keys: number[]; total: number; isMore: boolean }

function find(index: SearchIndex, { text, locale, question, offset, limit, isPartial }: Asked): Keys {
  const { sought, phrases } = question
  const [releases, records] = [table(locale, true), table(locale, false)]
  const all = index.words(locale)
  const query = isPartial ? anyOf(sought, all) : allOf(sought, all)
  const typed = asTyped(sought, all, isPartial)
  const having = (keys: number[]) => (phrases.length > 0 ? keys.filter((key) => says(index, key, phrases)) : keys)
  const isFirst = offset === 0
  const ringable = isFirst ? contacts(index, locale, isPartial ? sought.filter(asks) : sought) : []
  // What has the very words in its title was asked for by it: those to ring come after.
  const isTitled = ringable.length > 0 && [releases, records].some((name) => isInTitle(index, name, sought, locale))
  const called = (by: string) => having(recordsOf(index, records, `{title names} : (${by})`, 40))
  // What only has a word's stem in its name comes after what has the word itself, wherever that is.
  const isTyped = isFirst && [releases, records].some((name) => newest(index, name, typed, 1).length > 0)
  const byTheirName = isFirst ? byName(index, called(isTyped ? typed : query), [wordsOf(sought), spelled(text)]) : []
  const named = isTitled
    ? distinct([...byTheirName.slice(0, 6), ...(sought.every(asks) ? ringable : [])])
    : distinct([...ringable, ...byTheirName.slice(0, 6)])
  const spoken = [`{title standfirst names} : (${typed})`, typed, query]
  const speaking = isFirst
    ? distinct([...ringable, ...spoken.flatMap((one) => having(recordsOf(index, records, one, 12)))])
        .filter((key) => !named.includes(key))
        .slice(0, 6)
    : []
  const wanted = Math.min(offset + limit, shownTo)
  const tiers = [typed, ...(typed === query ? [] : [query])].flatMap((one) => [
    `{title} : (${one})`,
    `{title standfirst names} : (${one})`,
    one,
  ])
  if (phrases.length > 0) {
    // The index knows words, not how they follow each other: that is looked for in the texts, the newest first.
    const candidates = newest(index, releases, query, lookedThrough)
    const fitting = new Set(having(candidates))
    const inOrder = distinct(tiers.flatMap((tier) => newest(index, releases, tier, lookedThrough)))
    const keys = inOrder.filter((key) => fitting.has(key)).slice(offset, wanted)
    return { named, speaking, keys, total: fitting.size, isMore: candidates.length === lookedThrough }
  }
  const total = count(index, releases, query)
  const keys = newestOf(index, locale, tiers, Math.min(wanted, total))
  return { named, speaking, keys: keys.slice(offset, wanted), total, isMore: total >= countedTo }
}

const isEmpty = ({ named, speaking, total }: Keys): boolean => named.length + speaking.length + total === 0
/** Whether there is nothing to show, on any page. */
export const isNothing = ({ records, others, total }: Found): boolean => records.length + others.length + total === 0

/** Whether the phrases stand in what is kept of an entry. */
function says(index: SearchIndex, key: number, phrases: string[][]): boolean {
  const row = index.first<Row & { names: string }>(
    'select title, standfirst, names, body from entries where key = ?',
    key,
  )
  return row !== undefined && hasPhrases([row.title, row.standfirst ?? '', ...row.names.split('\n'), row.body], phrases)
}

const wordsOf = (sought: Sought[]): string =>
  sought.map(({ typed, forms, isWhole }) => (isWhole ? typed : forms[0])).join(' ')
const asks = ({ asksForContact }: Sought): boolean => asksForContact === true
const distinct = (keys: number[]): number[] => [...new Set(keys)]

/** Whom to ring, in the newsroom's order, where one of the words asks for that. */
function contacts(index: SearchIndex, locale: Locale, sought: Sought[]): number[] {
  const query = toRing(sought, index.words(locale))
  const name = table(locale, false)
  return query
    ? index
        .all<{ rowid: number }>(`select rowid from ${name} where ${name} match ? order by rowid limit 6`, query)
        .map(({ rowid }) => rowid)
    : []
}

/** What releases can be about and somebody can be asked for. */
const subjectCollections = ['projects', 'partner-cities', 'topics', 'organisations', 'events', 'mentorships']

/**
 * What somebody to ring is wanted for, where one of the words asks for somebody: the records that go by the other words,
 * all together or each by one of them.
 */
function subjectsOf(index: SearchIndex, locale: Locale, sought: Sought[]): string[][] {
  const others = sought.filter((one) => !asks(one))
  if (others.length === 0 || others.length === sought.length) return []
  const together = calledBy(index, locale, others)
  const groups = together.length > 0 ? [together] : others.map((one) => calledBy(index, locale, [one]))
  return groups.every((group) => group.length > 0) ? groups : []
}

/** The records that are called by these words and no more; or else the first that has them in its name. */
function calledBy(index: SearchIndex, locale: Locale, sought: Sought[]): string[] {
  const keys = recordsOf(index, table(locale, false), `{title names} : (${allOf(sought, index.words(locale))})`, 40)
  const away = distances(index, keys, [wordsOf(sought)])
  const found = inOrderOf(keys, away).flatMap((key) => {
    const row = index.first<Row>('select key, collection, id from entries where key = ?', key)
    return row && subjectCollections.includes(row.collection) ? [{ facet: `${row.collection}:${row.id}`, key }] : []
  })
  const exact = found.filter(({ key }) => away.get(key) === 0)
  return (exact.length > 0 ? exact : found.slice(0, 1)).map(({ facet }) => facet)
}

const isInTitle = (index: SearchIndex, name: string, sought: Sought[], locale: Locale): boolean =>
  Boolean(index.first(`select rowid from ${name} where ${name} match ? limit 1`, inTitle(sought, index.words(locale))))

const newest = (index: SearchIndex, name: string, query: string, limit: number): number[] =>
  index
    .all<{ rowid: number }>(`select rowid from ${name} where ${name} match ? order by rowid desc limit ?`, query, limit)
    .map(({ rowid }) => rowid)

/** So many releases of these queries, those of the first before those of the next. */
function newestOf(index: SearchIndex, locale: Locale, queries: string[], limit: number): number[] {
  const keys = new Set<number>()
  for (const query of queries) {
    if (keys.size >= limit) break
    for (const key of newest(index, table(locale, true), query, limit)) keys.add(key)
  }
  return [...keys]
}

/** Records in the order of the newsroom: the index knows in which columns words stand, and not how often (BM25). */
const recordsOf = (index: SearchIndex, name: string, query: string, limit: number): number[] =>
  index
    .all<{ rowid: number }>(`select rowid from ${name} where ${name} match ? order by rowid limit ?`, query, limit)
    .map(({ rowid }) => rowid)

/**
 * What is called exactly that, in whatever language, then what is called that and more, the shorter name first; then what
 * has it somewhere in its name.
 */
const byName = (index: SearchIndex, keys: number[], spellings: string[]): number[] =>
  inOrderOf(keys, distances(index, keys, spellings))

/** How far what is called by these keys is from being called by one of the spellings and no more. */
function distances(index: SearchIndex, keys: number[], spellings: string[]): Map<number, number> {
  const wanted = spellings.map(inFull)
  return new Map(
    keys.map((key) => {
      const names = index.first<{ names: string }>('select names from entries where key = ?', key)?.names ?? ''
      const begun = names
        .split('\n')
        .map((name) => inFull(spelled(name)))
        .filter((name) => wanted.some((words) => name.startsWith(words)))
      const isExact = begun.some((name) => wanted.includes(name))
      return [key, isExact ? 0 : Math.min(furthest, ...begun.map(({ length }) => length))]
    }),
  )
}

const inOrderOf = (keys: number[], away: Map<number, number>): number[] =>
  [...keys].sort((a, b) => (away.get(a) ?? furthest) - (away.get(b) ?? furthest))

const furthest = 10_000

const inFull = (words: string): string => words.split(' ').map(unshortened).join(' ')

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

function hitsOf(index: SearchIndex, keys: number[], question: Question, locale: Locale): Hit[] {
  const rows = index.all<Row>(
    'select key, collection, id, slug, title, standfirst, body from entries where key in (select value from json_each(?))',
    JSON.stringify(keys),
  )
  const found = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => {
    const row = found.get(key)
    if (!row) return []
    const { collection, id, slug, title, standfirst, body } = row
    const where = context(standfirst ?? '', question, locale) ?? context(body, question, locale)
    return [{ collection, id, slug, title: marked(title, question, locale), ...optional('context', where) }]
  })
}
