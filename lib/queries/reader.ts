import { LRUCache } from 'lru-cache'
import type { DataFromCollectionSlug } from 'payload'
import { oneForAll } from '../oneForAll'
import type { Question, Readable } from './door'
import * as door from './door'
import { state } from './searchIndex'
import { several } from './several'

/**
 * What readers are told, asked of the door once and told again until a document changes or an hour comes. Both are
 * looked for before every answer (see searchIndex.ts), so that an answer never outlives what it was true of: nothing is
 * kept by time. See docs/decisions/search.md.
 */

type Memory = { state: string; answers: LRUCache<string, Promise<unknown>>; asked: number; again: number }

/** In letters of JSON; what has not been asked for again for longest goes first. */
const most = 40_000_000
const none = (): Memory['answers'] => new LRUCache({ maxSize: most })
const memory = oneForAll<Memory>('answers', () => ({ state: '', answers: none(), asked: 0, again: 0 }))

/** How many answers are kept, their length in letters of JSON; how many questions were asked of the door, or not. */
export const keptAnswers = (): { count: number; letters: number; asked: number; again: number } => ({
  count: memory.answers.size,
  letters: memory.answers.calculatedSize,
  asked: memory.asked,
  again: memory.again,
})

async function kept<T>(question: unknown[], ask: () => Promise<T>): Promise<T> {
  const now = await state()
  // Known or not, it takes a turn: a page then is written in the same order, and does not tell which it was.
  await new Promise((resolve) => setImmediate(resolve))
  if (memory.state !== now) Object.assign(memory, { state: now, answers: none() })
  const { answers } = memory
  const name = JSON.stringify(question)
  const known = answers.get(name)
  if (known) memory.again++
  else memory.asked++
  if (known) return known as Promise<T>
  const told = ask()
  answers.set(name, told, { size: name.length })
  const isThere = () => answers.peek(name) === told
  told.then(
    // Only what is put in anew is weighed anew.
    (one) => isThere() && answers.set(name, Promise.resolve(one), { size: name.length + lettersOf(one) }),
    () => isThere() && answers.delete(name),
  )
  return told
}

const lettersOf = (told: unknown): number => JSON.stringify(told)?.length ?? 0

export const find = <S extends Readable>(collection: S, question: Question): Promise<DataFromCollectionSlug<S>[]> =>
  kept(['find', collection, question], () => door.find(collection, question))

/** All that a question finds, however many there are. */
export const findAll = <S extends Readable>(collection: S, question: Question): Promise<DataFromCollectionSlug<S>[]> =>
  several((page) =>
    kept(['page', collection, question, page], () => door.findPage(collection, { ...question, ...page })),
  )

export const findFirst = async <S extends Readable>(
  collection: S,
  question: Question,
): Promise<DataFromCollectionSlug<S> | undefined> => (await find(collection, { ...question, limit: 1 })).at(0)

/** What stands in a retracted release's place is asked for each time: nobody sees the release, so nothing tells of its changes. */
export const { findRetracted } = door

export const readNewsroom = (depth: number) => kept(['newsroom', depth], () => door.readNewsroom(depth))
