import { oneForAll } from './oneForAll'

/**
 * How often a job of this process has run and failed, and how much it has dealt with (links asked); `last` is when it last
 * ended well, in milliseconds since 1970.
 */
export type JobRuns = { done: number; failed: number; items: number; last?: number }

export const jobRuns = oneForAll('job runs', () => new Map<string, JobRuns>())

/** Does the work of a job, which says how much it has dealt with, and counts how it ended; rejects as it does. */
export async function counted(job: string, work: () => Promise<number>): Promise<number> {
  const runs = jobRuns.get(job) ?? { done: 0, failed: 0, items: 0 }
  jobRuns.set(job, runs)
  try {
    const items = await work()
    runs.done++
    runs.items += items
    runs.last = Date.now()
    return items
  } catch (error) {
    runs.failed++
    throw error
  }
}
