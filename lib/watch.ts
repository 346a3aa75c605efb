import { drainOnSignal } from './drain'
import { env } from './env'
import { logger, takeInConsole } from './logger'
import { tellFigures } from './metrics'
import { type Figures, newsroomWatch } from './newsroomWatch'
import { absolute, paths } from './paths'
import { type Finished, watchRequests } from './requests'

/** What a running server does beside answering: it logs, counts, and ends in good order. Called once, when it starts. */
export function beginWatch(): void {
  if (env.isProduction) takeInConsole()
  const figures = env.metrics && tellFigures(env.metrics, askNewsroom)
  watchRequests((finished) => {
    figures?.observe(finished)
    if (env.isProduction) log(finished)
  })
  if (process.env.NEXT_MANUAL_SIG_HANDLE)
    drainOnSignal({
      notice: env.isProduction ? 1000 : 0,
      most: env.drainTime,
      close: async () => newsroomWatch.close?.(),
      log: (words) => (env.isProduction ? logger().info(words) : undefined),
    })
}

/** One line for each request, by the kind of its address: neither a path nor a query, neither a person nor a machine. */
function log({ id, method, group, status, seconds }: Finished): void {
  const line = { requestId: id, method, group, status, ms: Math.round(seconds * 1000) }
  if (group === 'health') return
  if (status >= 500) logger().error(line, 'request')
  else logger().info(line, 'request')
}

/** The page that can tell is loaded when it is first asked for. */
async function askNewsroom(): Promise<Figures> {
  if (!newsroomWatch.figures) await fetch(absolute(env.ownUrl, paths.ready()))
  if (!newsroomWatch.figures) throw new Error('The press room does not answer itself.')
  return newsroomWatch.figures()
}
