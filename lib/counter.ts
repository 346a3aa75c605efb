import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** One of each for the whole process: Next bundles each route apart. */
const key = Symbol.for('press-room.counters')
const shared = globalThis as { [key]?: Map<string, RateLimiterMemory> }
shared[key] ??= new Map()
const counters = shared[key]

/** So many attempts in so many seconds, per key; kept in memory, per process. */
export type Limit = { name: string; points: number; seconds: number }

function of({ name, points, seconds }: Limit): RateLimiterMemory {
  const found = counters.get(name) ?? new RateLimiterMemory({ points, duration: seconds })
  counters.set(name, found)
  return found
}

/** Counts an attempt before it is made, so that many at once count as many; the seconds to wait when it is one too many. */
export async function count(limit: Limit, about: string): Promise<number | undefined> {
  try {
    await of(limit).consume(about)
    return undefined
  } catch (refused) {
    // What it refuses with is no error, and of the class of whichever bundle asked first.
    if (refused instanceof Error) throw refused
    return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000))
  }
}

/** An attempt that was counted was no failure after all. */
export const giveBack = async (limit: Limit, about: string): Promise<void> => {
  await of(limit).reward(about)
}

/** Nothing is held against this key any more. */
export const forgive = async (limit: Limit, about: string): Promise<void> => {
  await of(limit).delete(about)
}
