import path from 'node:path'
import type { DataFromCollectionSlug, Where } from 'payload'
import { cache } from 'react'
import { type Readable, readable, type Searched, searched } from '@/collections/readable'
import { lockSqlite } from '@/collections/sqliteLock'
import { isoDay } from '../dates'
import { env } from '../env'
import { type InEach, type Locale, locales } from '../locales'
import { type Entry, toEntries } from '../model/entry'
import { Catalogue } from '../search/catalogue'
import { asNotWritten, type Followed, NotWritten, type Ref, SearchIndex } from '../search/searchIndex'
import { find, hoursAhead, lastMark, markOf, marksSince, readNewsroom, releasesUsing } from './door'

/**
 * The search index as it has to be at this moment. Before it is asked anything it takes in what has changed, by the
 * marks that each document has in the database, and what has become public by the clock: each is read as a reader
 * reads it. So the index knows nothing that a reader may not know, and needs neither a message nor a job.
 */

export type Progress = (step: { done: number; total: number; what: string }) => void

type Kept = {
  index: SearchIndex
  catalogues: InEach<Catalogue>
  running?: Promise<void>
  next?: Promise<void>
  rest?: Promise<void>
}

/** One for the whole process: Next bundles pages and routes apart from each other. */
const key = Symbol.for('press-room.search')
const shared = globalThis as { [key]?: Kept }

/**
 * How long a commit may take from its marks, which are the last that it writes, in milliseconds: far longer than a
 * replica set needs for a new primary.
 */
const window = 30_000
const atOnce = 100
/** So many releases are read anew at once when the name of something they are about has changed; the rest follows. */
const alsoAtOnce = 300

export async function searchIndex(): Promise<SearchIndex> {
  return (await caughtUp()).index
}

/**
 * What changes with every document that changes, and with every hour that comes. One for the whole of a page, so that
 * nothing is kept as newer than the oldest of what it was made of.
 */
export const state = cache(async () => stateOf(await caughtUp()))

/** The same for whoever stands before all pages, and belongs to none. */
export const stateNow = async (): Promise<string> => stateOf(await catchUpNow())

const stateOf = ({ index }: Kept): string => `${index.generation} ${index.revision}`

/** The releases that can be read in a language, and what they can be filtered by. */
export async function catalogue(locale: Locale): Promise<Catalogue> {
  return (await caughtUp()).catalogues[locale].follow()
}

/** Makes the index anew from all documents. `progress` is told of each step. */
export async function rebuildSearch(progress?: Progress): Promise<void> {
  const { index } = keep()
  await alone(async () => {
    index.clear()
    await build(index, progress)
  })
}

/** Makes the index where there is none, before readers come; `progress` is told of each step. */
export async function prepareSearch(progress: Progress): Promise<void> {
  await make(keep().index, progress)
}

/** How many documents have changed, or come to their hour, and have not been taken in yet. Takes in nothing. */
export async function behind(): Promise<number> {
  const { index } = keep()
  const since = (index.get<number>('seen') ?? 0) - window
  const changed = (await marksSince(since)).filter(({ ref, mark }) => index.markOf(ref) !== mark)
  return changed.length + index.due(Date.now()).length
}

/** Rejects when the index is not made, or cannot be read. */
export async function askIndex(): Promise<void> {
  if (keep().index.get('isComplete') !== 1) throw new Error('The search index has not been made yet.')
}

async function catchUpNow(): Promise<Kept> {
  const kept = keep()
  // Whoever asks while it is being brought up to date may know of something that came after that began.
  if (kept.running) kept.next ??= kept.running.catch(() => undefined).then(() => run(kept))
  else kept.running = run(kept)
  await (kept.next ?? kept.running)
  return kept
}

/** While a page is written it is asked once: what came in since its reader asked is for the next one. */
const caughtUp = cache(catchUpNow)

function run(kept: Kept): Promise<void> {
  delete kept.next
  const mine = catchUp(kept.index)
    .catch((error: unknown) => {
      if (!(error instanceof NotWritten)) throw error
      console.error('The search index cannot be written; it is kept in memory until the next start.', error)
      Object.assign(kept, opened(inMemory))
      return build(kept.index)
    })
    .then(() => takeInRest(kept))
    .finally(() => {
      if (kept.running === mine) delete kept.running
    })
  kept.running = mine
  return mine
}

function keep(): Kept {
  shared[key] ??= openedIfPossible()
  return shared[key]
}

/** Readers are told what is so also where the disk is full or cannot be written to: the index is made again from the documents. */
const inMemory = ':memory:'

function openedIfPossible(): Kept {
  try {
    return opened(indexFile())
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error
    console.error('The search index cannot be opened; it is kept in memory until the next start.', error)
    return opened(inMemory)
  }
}

function opened(file: string): Pick<Kept, 'index' | 'catalogues'> {
  const index = new SearchIndex(file)
  const [nl, fr, en] = locales.map((locale) => new Catalogue(index, locale)) as [Catalogue, Catalogue, Catalogue]
  return { index, catalogues: { nl, fr, en } }
}

async function catchUp(index: SearchIndex): Promise<void> {
  if (!(await isOfThisDatabase(index))) return make(index)
  const seen = index.get<number>('seen') ?? 0
  const changed = (await marksSince(seen - window)).filter(({ ref, mark }) => index.markOf(ref) !== mark)
  if (changed.some(({ ref }) => ref === 'newsroom')) await takeInZone(index, await zone())
  const due = index.due(Date.now()).map((ref) => ({ ref, mark: index.markOf(ref) ?? '', at: 0 }))
  if (changed.length + due.length === 0) {
    // What was written in a bulk is not looked through again for ever.
    const quiet = Date.now() - window
    if (seen < quiet - 10_000) unlessFull(() => index.set('seen', quiet))
    return
  }
  await takeIn(index, [...changed, ...due])
  const latest = changed.findLast(({ at }) => at >= seen)
  if (latest) remember(index, latest)
}

/** What only saves work later may fail for want of a place to write. */
function unlessFull(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error
  }
}

/**
 * In another zone some releases were released in another month. Those alone are read anew, a few in a thousand, before
 * anything is answered; and only then is the zone noted, so that a kill in between leaves it to be done again.
 */
async function takeInZone(index: SearchIndex, now: string): Promise<void> {
  const before = index.get<string>('zone') ?? now
  if (before === now) return
  const month = (at: number, timeZone: string) => isoDay(new Date(at).toISOString(), timeZone).slice(0, 7)
  const moved = index.atTurnsOfMonths().filter(({ at }) => month(at, before) !== month(at, now))
  const releases = moved.map(({ ref }) => ({ ref, mark: index.markOf(ref) ?? '' }))
  await takeInBatches(index, 'press-releases', releases, now)
  index.set('zone', now)
}

/** As far as the index has come. */
function remember(index: SearchIndex, last: { ref: string; mark: string; at: number } | undefined): void {
  index.set('seen', last?.at ?? 0)
  index.set('last', last?.ref ?? '')
  index.set('lastMark', last?.mark ?? '')
}

/** False for a new file, and for one that followed another database: a restored one, for instance. Asked once. */
async function isOfThisDatabase(index: SearchIndex): Promise<boolean> {
  if (known.has(index)) return true
  const last = index.get<string>('last')
  if (index.get('isComplete') !== 1 || last === undefined) return false
  const mark = last === '' ? undefined : await markOf(last)
  if (last !== '' && !mark) return false
  const isOlder = mark && mark.mark !== index.get('lastMark') && mark.at <= (index.get<number>('seen') ?? 0)
  if (isOlder) return false
  known.add(index)
  return true
}
const known = new WeakSet<SearchIndex>()

/** Makes the index unless it is there, or another press room that shares the data folder has made it meanwhile. */
async function make(index: SearchIndex, progress?: Progress): Promise<void> {
  if (await isOfThisDatabase(index)) return
  await alone(async () => {
    if (await isOfThisDatabase(index)) return
    index.clear()
    await build(index, progress)
  })
}

/**
 * One press room at a time: of two that make an index each would take out what the other has put in, and the first to
 * end would call complete what is not.
 */
async function alone(work: () => Promise<void>): Promise<void> {
  const unlock = await lockSqlite(indexFile()).catch((error: unknown) => {
    throw asNotWritten(error)
  })
  try {
    await work()
  } finally {
    unlock()
  }
}

const indexFile = (): string => path.join(env.dataDir, 'search.db')

async function build(index: SearchIndex, progress?: Progress): Promise<void> {
  const last = await lastMark()
  const timeZone = await zone()
  const marks = new Map((await marksSince(0)).map(({ ref, mark }) => [ref, mark]))
  for (const collection of readable) {
    const markOfDoc = (id: string) => marks.get(`${collection}:${id}`) ?? ''
    const ahead = await hoursAhead(collection)
    index.take([...ahead].map(([id, opens]) => followed(collection, id, markOfDoc(id), { zone: timeZone, opens })))
    let done = ahead.size
    for (let after = ''; ; ) {
      const docs = await pageAfter(collection, after)
      if (docs.length === 0) break
      index.take(docs.map((doc) => followed(collection, doc.id, markOfDoc(doc.id), { doc, zone: timeZone })))
      after = docs.at(-1)?.id ?? ''
      done += docs.length
      progress?.({ done, total: done, what: collection })
      await breathe()
    }
  }
  index.set('zone', timeZone)
  remember(index, last)
  index.set('isComplete', 1)
  known.add(index)
}

const followed = (
  collection: Readable,
  id: string,
  mark: string,
  { doc, zone, opens }: { doc?: object | undefined; zone: string; opens?: number | undefined },
): Followed => ({
  ref: `${collection}:${id}` as Ref,
  mark,
  isSeen: doc !== undefined,
  entries: doc && isSearched(collection) ? entriesOf(collection, id, doc, zone) : [],
  ...(opens === undefined ? {} : { opens }),
})

/** What no entries can be made of is not found, and keeps no other document, and no page, from being read. */
function entriesOf(collection: Searched, id: string, doc: object, zone: string): Entry[] {
  try {
    return toEntries(collection, doc as never, zone)
  } catch (error) {
    console.error(`${collection}:${id} cannot be found: no entry of the search index can be made of it.`, error)
    return []
  }
}

const isSearched = (collection: Readable): collection is Searched => searched.some((one) => one === collection)

/** Reads documents anew, as a reader, and puts what there is of them in the place of what was known. */
async function takeIn(index: SearchIndex, changed: { ref: string; mark: string }[]): Promise<void> {
  const timeZone = index.get<string>('zone') ?? (await zone())
  const renamed: string[] = []
  for (const collection of readable) {
    const own = changed.filter(({ ref }) => ref.startsWith(`${collection}:`))
    const isUsed = collection !== 'press-releases'
    await takeInBatches(index, collection, own, timeZone, (documents) => {
      if (isUsed) for (const one of documents) if (isShownOtherwise(index, one)) renamed.push(one.ref)
    })
  }
  const others = changed.filter(({ ref }) => !readable.some((collection) => ref.startsWith(`${collection}:`)))
  // The newsroom's settings.
  index.take(others.map(({ ref, mark }) => ({ ref: ref as Ref, mark, isSeen: true, entries: [] })))
  await takeInUsers(index, renamed, timeZone)
}

/** Releases are found by the names of what they are about, and list their pictures. */
async function takeInUsers(index: SearchIndex, renamed: string[], timeZone: string): Promise<void> {
  const users = new Set<Ref>()
  for (const ref of renamed) {
    const [collection, id] = [ref.slice(0, ref.indexOf(':')) as Readable, ref.slice(ref.indexOf(':') + 1)]
    for (const user of await releasesUsing(collection, id)) users.add(`press-releases:${user}`)
  }
  const again = [...users].map((ref) => ({ ref, mark: index.markOf(ref) ?? '' }))
  index.leaveForLater(again.slice(alsoAtOnce).map(({ ref }) => ref))
  await takeInBatches(index, 'press-releases', again.slice(0, alsoAtOnce), timeZone)
}

/** What was left for later follows while others are answered. What fails is tried again with the next question. */
function takeInRest(kept: Kept): void {
  const { index } = kept
  if (kept.rest || index.leftForLater(1).length === 0) return
  kept.rest = (async () => {
    for (let refs = index.leftForLater(atOnce); refs.length > 0; refs = index.leftForLater(atOnce)) {
      const some = refs.map((ref) => ({ ref, mark: index.markOf(ref) ?? '' }))
      const documents = await read('press-releases', some, index.get<string>('zone') ?? (await zone()))
      // What has changed meanwhile was read since, and is newer than this.
      index.take(documents.filter(({ ref, mark }) => index.markOf(ref) === mark))
      await breathe()
    }
  })()
    .catch((error: unknown) =>
      console.error('The search index is behind; it tries again with the next question.', error),
    )
    .finally(() => delete kept.rest)
}

async function takeInBatches(
  index: SearchIndex,
  collection: Readable,
  all: { ref: string; mark: string }[],
  timeZone: string,
  before: (documents: Followed[]) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce) {
    const documents = await read(collection, all.slice(at, at + atOnce), timeZone)
    before(documents)
    index.take(documents)
    await breathe()
  }
}

async function read(
  collection: Readable,
  some: { ref: string; mark: string }[],
  timeZone: string,
): Promise<Followed[]> {
  const ids = some.map(({ ref }) => ref.slice(collection.length + 1))
  // In this order: what opens in between is seen, and not lost.
  const ahead = await hoursAhead(collection, ids)
  const docs = await ask(collection, { id: { in: ids } })
  return some.map(({ ref, mark }) => {
    const id = ref.slice(collection.length + 1)
    const doc = docs.find((one) => one.id === id)
    return followed(collection, id, mark, { doc, zone: timeZone, opens: doc ? undefined : ahead.get(id) })
  })
}

const pageAfter = (collection: Readable, after: string) => ask(collection, after ? { id: { greater_than: after } } : {})

/** As a reader gets them. One that cannot be read, because what is kept of it has no sense, is left out. */
async function ask<S extends Readable>(collection: S, where: Where): Promise<DataFromCollectionSlug<S>[]> {
  const question = {
    sort: 'id',
    limit: atOnce,
    depth: 1,
    ...(collection === 'press-releases' ? { populate: names } : {}),
  }
  try {
    return await find(collection, { ...question, where })
  } catch (error) {
    if (!isOfWhatIsKept(error)) throw error
    const each = await find(collection, { ...question, depth: 0, where, select: { id: true } })
    const docs = await Promise.all(
      each.map(({ id }) =>
        find(collection, { ...question, where: { id: { equals: id } } }).catch((fault: unknown) => {
          if (!isOfWhatIsKept(fault)) throw fault
          console.error(`${collection}:${id} cannot be found: it cannot be read.`, fault)
          return []
        }),
      ),
    )
    return docs.flat()
  }
}

/** What a language throws at values without sense; databases that are away or held up throw errors of their own. */
const isOfWhatIsKept = (error: unknown): boolean =>
  ['RangeError', 'TypeError', 'SyntaxError'].includes((error as Error).name)

/** Of what a release is about, what it is found by; `updatedAt` tells the gate that these are documents of their own. */
const names = {
  organisations: { name: true, acronym: true, updatedAt: true },
  projects: { name: true, acronym: true, updatedAt: true },
  'partner-cities': { name: true, updatedAt: true },
  mentorships: { slug: true, updatedAt: true },
  events: { title: true, updatedAt: true },
  topics: { name: true, updatedAt: true },
  contacts: { name: true, updatedAt: true },
} as const

/**
 * Whether a record is seen now and was not, or the other way round, or has other names. A file may be seen now that was
 * not when its releases were read, or be a picture only now.
 */
function isShownOtherwise(index: SearchIndex, { ref, entries, isSeen }: Followed): boolean {
  if (ref.startsWith('media:')) return isSeen
  const before = index.all<{ names: string }>('select names from entries where ref = ? order by locale', ref)
  const now = [...entries].sort((a, b) => (a.locale < b.locale ? -1 : 1)).map(({ names }) => names.join('\n'))
  return before.map(({ names }) => names).join('|') !== now.join('|')
}

const zone = async (): Promise<string> => (await readNewsroom(0)).timeZone ?? 'UTC'

/** Lets others have a turn. */
const breathe = () => new Promise((resolve) => setImmediate(resolve))
