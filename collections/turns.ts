import { APIError } from 'payload'

/** How long a writer waits for its turn, and how long it may keep it, in milliseconds. */
export const longest = { wait: 30_000, hold: 120_000 }

/** What whoever saves is told when the turn did not come. */
export const busy = (): APIError =>
  new APIError('The database is busy. Nothing was saved; try again in a moment.', 503, {}, true)

/** Lets one in at a time, in the order in which they came. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when it is the caller's turn, with what to call when done. Rejects after `longest.wait`. */
  async enter(): Promise<() => void> {
    const before = this.#last
    const mine = deferred<void>()
    this.#last = before.then(() => mine.promise)
    const late = deferred<'late'>()
    const timer = setTimeout(late.resolve, longest.wait, 'late')
    const turn = await Promise.race([before, late.promise])
    clearTimeout(timer)
    if (turn !== 'late') return mine.resolve
    mine.resolve()
    throw busy()
  }
}

export function deferred<T>() {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((res, rej) => {
    resolve = res
    reject = rej
  })
  return { promise, resolve, reject }
}

/** A pause before trying again, in milliseconds: longer each time, and never the same for two who wait for each other. */
export const pauseOf = (attempt: number, most = 250): number => Math.min(5 * 2 ** attempt, most) * (0.5 + Math.random())

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
