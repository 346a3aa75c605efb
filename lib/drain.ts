import { oneForAll } from './oneForAll'
import { watched } from './requests'

/** Whether the press room has been told to end: it is no longer ready, and finishes what is under way. */
export const draining = oneForAll('draining', () => ({ since: undefined as number | undefined }))

type Drain = {
  /** How long, in milliseconds, it still takes in requests, so that whoever asks for readiness hears its no. */
  notice: number
  /** Milliseconds in which requests under way have to end after that. */
  most: number
  /** What is closed once nobody asks any more: the database. */
  close: () => Promise<void>
  log: (words: string) => void
}

/**
 * On SIGTERM (and SIGINT): readiness says no at once; after `notice` no connection is taken in any more, requests under way
 * are answered whole, and then the process ends with 0; after `most` it ends with 1 whatever is still under way. A second
 * signal ends it at once.
 */
export function drainOnSignal(drain: Drain): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (draining.since !== undefined) process.exit(1)
      draining.since = Date.now()
      void end(drain)
    })
}

async function end({ notice, most, close, log }: Drain): Promise<void> {
  log(`The press room was told to end; ${watched.open.size} requests are under way.`)
  await new Promise((resolve) => setTimeout(resolve, notice))
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, most, 'late').unref())
  const closed = [...watched.servers].map(
    (server) =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  )
  // A connection that is kept open is idle only once its answer is whole.
  const sweep = setInterval(() => {
    for (const server of watched.servers) server.closeIdleConnections()
  }, 100)
  const outcome = await Promise.race([Promise.all(closed), late])
  clearInterval(sweep)
  if (outcome === 'late') log(`${watched.open.size} requests were not over in time.`)
  await Promise.race([close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2000).unref())])
  process.exit(outcome === 'late' ? 1 : 0)
}
