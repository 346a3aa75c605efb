import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/**
 * Counts links that opened nothing. An address that has shown too many is not looked up any more until its time is
 * over, whatever it shows; when all addresses together have shown too many, whatever fails is told to wait, but what
 * holds still opens: nobody shall be able to lock a journalist out by guessing. Kept in memory, per process.
 */
export const attempts = { perClient: 30, overall: 1000, seconds: 600 } as const

/** One for the whole process: Next bundles each route apart. */
const key = Symbol.for('press-room.attempts')
const shared = globalThis as { [key]?: { perClient: RateLimiterMemory; overall: RateLimiterMemory } }
shared[key] ??= {
  perClient: new RateLimiterMemory({ points: attempts.perClient, duration: attempts.seconds }),
  overall: new RateLimiterMemory({ points: attempts.overall, duration: attempts.seconds }),
}
const { perClient, overall } = shared[key]

/** The seconds that this address still has to wait before it may try again; undefined when it may. */
export async function waitOf(address: string): Promise<number | undefined> {
  const found = await perClient.get(address)
  return found && found.consumedPoints >= attempts.perClient ? seconds(found) : undefined
}

/** Counts a failure; the seconds to wait when there have been too many of them. */
export async function countFailure(address: string): Promise<number | undefined> {
  const [own, all] = await Promise.all([perClient.penalty(address), overall.penalty('all')])
  if (own.consumedPoints > attempts.perClient) return seconds(own)
  return all.consumedPoints > attempts.overall ? seconds(all) : undefined
}

const seconds = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))
