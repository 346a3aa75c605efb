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

type Answer = { told: unknown; letters: number }
type Kept = { state: string; answers: Map<string, Answer>; letters: number; asked: number; again: number }

/** As much of each is kept, in letters of JSON; what has not been asked for again goes first. */
const most = { questions: 40_000_000, pages: 20_000_000 }
type What = keyof typeof most
const memoryOf = (what: What): Kept =>
  oneForAll(`kept ${what}`, () => ({ state: '', answers: new Map(), letters: 0, asked: 0, again: 0 }))

/** How many answers and pages are kept, their length in letters of JSON; how many questions were asked of the door, or not. */
export function keptAnswers(): { count: number; letters: number; asked: number; again: number } {
  const [questions, pages] = [memoryOf('questions'), memoryOf('pages')]
  const { asked, again } = questions
  return {
    count: questions.answers.size + pages.answers.size,
    letters: questions.letters + pages.letters,
    asked,
    again,
  }
}

/** What is kept and still true; all of it is forgotten when a document has changed or an hour has come. */
async function stillTrue(what: What): Promise<Kept> {
  const now = await state()
  // Known or not, it takes a turn: a page then is written in the same order, and does not tell which it was.
  await new Promise((resolve) => setImmediate(resolve))
  const memory = memoryOf(what)
  if (memory.state !== now) Object.assign(memory, { state: now, answers: new Map(), letters: 0 })
  return memory
}

function knownIn(memory: Kept, name: string): Answer | undefined {
  const known = memory.answers.get(name)
  if (!known) memory.asked++
  else {
    memory.again++
    memory.answers.delete(name)
    memory.answers.set(name, known)
  }
  return known
}

/** Notes how much an answer weighs, and lets go of the oldest when it is too much. */
function weigh(what: What, memory: Kept, name: string, told: unknown): void {
  const answer = memory.answers.get(name)
  if (!answer) return
  answer.letters = name.length + (JSON.stringify(told) ?? '').length
  memory.letters += answer.letters
  for (const [oldest, { letters }] of memory.answers) {
    if (memory.letters <= most[what]) return
    memory.letters -= letters
    memory.answers.delete(oldest)
  }
}

async function kept<T>(question: unknown[], ask: () => Promise<T>): Promise<T> {
  const memory = await stillTrue('questions')
  const { answers } = memory
  const name = JSON.stringify(question)
  const known = knownIn(memory, name)
  if (known) return known.told as Promise<T>
  const answer: Answer = { told: ask(), letters: 0 }
  answers.set(name, answer)
  // Everything may have been forgotten meanwhile.
  const isThere = () => answers === memory.answers && answers.get(name) === answer
  const told = answer.told as Promise<T>
  told.then(
    (one) => isThere() && weigh('questions', memory, name, one),
    () => isThere() && answers.delete(name),
  )
  return told
}

/**
 * A page as it was written, for as long as what was asked for it is true, and for this minute: what a page says by the
 * clock (who can be reached now) goes by minutes. `address` is all else that it depends on. A page is kept once it is
 * written and only if `isForEverybody`: nobody is handed one that is being written for somebody else.
 */
export async function keptPage<T>(
  address: string[],
  write: () => Promise<T>,
  isForEverybody: (page: T) => boolean,
): Promise<T> {
  const memory = await stillTrue('pages')
  const { answers } = memory
  const name = JSON.stringify([...address, Math.floor(Date.now() / 60_000)])
  const known = knownIn(memory, name)
  if (known) return known.told as T
  const page = await write()
  if (isForEverybody(page) && answers === memory.answers && !answers.has(name)) {
    answers.set(name, { told: page, letters: 0 })
    weigh('pages', memory, name, page)
  }
  return page
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
