import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ended, passSignals } from './ended'

/**
 * `node start.mjs` in the packaged press room (bin/package.ts): prepares in a process of its own, whose memory goes with
 * it, and then is itself the server. Nothing is built here, and nothing but the data folder is written to.
 */
async function serve(): Promise<void> {
  const preparing = spawn(process.execPath, [path.resolve('bin', 'prepareNow.mjs')], { stdio: 'inherit' })
  const stopPassing = passSignals(preparing)
  const code = await ended(preparing)
  if (code !== 0) process.exit(code)
  stopPassing()

  const { env } = await import('@/lib/env')
  if (env.isProduction) (await import('@/lib/logger')).takeInConsole()
  Object.assign(process.env, {
    HOSTNAME: env.host,
    PORT: String(env.port),
    // Longer than a proxy keeps its connections, or it would send a request into one that is being closed.
    KEEP_ALIVE_TIMEOUT: process.env.KEEP_ALIVE_TIMEOUT ?? '75000',
    // lib/drain.ts looks after it.
    NEXT_MANUAL_SIG_HANDLE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  await import(pathToFileURL(path.resolve('server.js')).href)
}

await serve()
