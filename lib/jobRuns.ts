import { oneForAll } from './oneForAll'

/** How often a job of this process has run and failed; `last` is when it last ended well, in milliseconds since 1970. */
export type JobRuns = { done: number; failed: number; last?: number }

export const jobRuns = oneForAll('job runs', () => new Map<string, JobRuns>())

/** Does the work of a job and counts how it ended; rejects as it does. */
export async function counted<T>(job: string, work: () => Promise<T>): Promise<T> {
  const runs = jobRuns.get(job) ?? { done: 0, failed: 0 }
  jobRuns.set(job, runs)
  try {
    const result = await work()
    runs.done++
    runs.last = Date.now()
    return result
  } catch (error) {
    runs.failed++
    throw error
  }
}
