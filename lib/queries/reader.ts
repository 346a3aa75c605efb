import type { DataFromCollectionSlug, Where } from 'payload'
import type { Question, Readable } from './door'
import * as door from './door'
import { state } from './searchIndex'

/**
 * What readers are told, asked of the door once and told again until a document changes or an hour comes. Both are
 * looked for before every answer (see searchIndex.ts), so that an answer never outlives what it was true of: nothing is
 * kept by time. See docs/decisions/search.md.
 */

type Kept = { state: string; answers: Map<string, Promise<unknown>> }

/** One for the whole process: Next bundles pages and routes apart from each other. */
const key = Symbol.for('press-room.reader')
const shared = globalThis as { [key]?: Kept }

/** So many answers are kept; those not asked for again go first. */
const most = 2000

async function kept<T>(question: unknown[], ask: () => Promise<T>): Promise<T> {
  const now = await state()
  // Known or not, it takes a turn: a page then is written in the same order, and does not tell which it was.
  await new Promise((resolve) => setImmediate(resolve))
  shared[key] ??= { state: now, answers: new Map() }
  const memory = shared[key]
  if (memory.state !== now) {
    memory.answers.clear()
    memory.state = now
  }
  const name = JSON.stringify(question)
  const known = memory.answers.get(name) as Promise<T> | undefined
  const answer = known ?? ask()
  memory.answers.delete(name)
  memory.answers.set(name, answer)
  for (const oldest of memory.answers.keys()) if (memory.answers.size > most) memory.answers.delete(oldest)
  if (!known)
    answer.catch(() => {
      if (memory.answers.get(name) === answer) memory.answers.delete(name)
    })
  return answer
}

export const find = <S extends Readable>(collection: S, question: Question): Promise<DataFromCollectionSlug<S>[]> =>
  kept(['find', collection, question], () => door.find(collection, question))

export const findFirst = async <S extends Readable>(
  collection: S,
  question: Question,
): Promise<DataFromCollectionSlug<S> | undefined> => (await find(collection, { ...question, limit: 1 })).at(0)

export const findRetracted = (where: Where): Promise<DataFromCollectionSlug<'press-releases'> | undefined> =>
  kept(['retracted', where], () => door.findRetracted(where))

export const readNewsroom = (depth: number) => kept(['newsroom', depth], () => door.readNewsroom(depth))
