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

type Answer = { told: Promise<unknown>; letters: number }
type Kept = { state: string; answers: Map<string, Answer>; letters: number }

/** One for the whole process: Next bundles pages and routes apart from each other. */
const key = Symbol.for('press-room.reader')
const shared = globalThis as { [key]?: Kept }

/** As much is kept, in letters of JSON; what has not been asked for again goes first. */
const most = 40_000_000

const counts = oneForAll('reader counts', () => ({ asked: 0, again: 0 }))

/** How many answers are kept, their length in letters of JSON, and how many questions were asked of the door, or not. */
export const keptAnswers = (): { count: number; letters: number; asked: number; again: number } => ({
  count: shared[key]?.answers.size ?? 0,
  letters: shared[key]?.letters ?? 0,
  ...counts,
})

async function kept<T>(question: unknown[], ask: () => Promise<T>): Promise<T> {
  const now = await state()
  // Known or not, it takes a turn: a page then is written in the same order, and does not tell which it was.
  await new Promise((resolve) => setImmediate(resolve))
  shared[key] ??= { state: now, answers: new Map(), letters: 0 }
  const memory = shared[key]
  if (memory.state !== now) Object.assign(memory, { state: now, answers: new Map(), letters: 0 })
  const { answers } = memory
  const name = JSON.stringify(question)
  const known = answers.get(name)
  if (known) {
    counts.again++
    answers.delete(name)
    answers.set(name, known)
    return known.told as Promise<T>
  }
  counts.asked++
  const answer: Answer = { told: ask(), letters: 0 }
  answers.set(name, answer)
  const forget = (one: string) => {
    memory.letters -= answers.get(one)?.letters ?? 0
    answers.delete(one)
  }
  answer.told.then(
    (told) => {
      // Everything was forgotten meanwhile.
      if (answers !== memory.answers || answers.get(name) !== answer) return
      answer.letters = name.length + (JSON.stringify(told) ?? '').length
      memory.letters += answer.letters
      for (const oldest of answers.keys()) if (memory.letters > most) forget(oldest)
    },
    () => {
      if (answers.get(name) === answer) forget(name)
    },
  )
  return answer.told as Promise<T>
}

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
