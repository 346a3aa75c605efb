import { env } from '@/lib/env'
import { ended, passSignals } from './ended'
import { startNext } from './next'
import { ensureFree } from './port'
import { prepare } from './prepare'

/** `npm run dev`: the press room with its sources watched. The database is migrated here too; nothing is ever pushed. */
async function dev(): Promise<void> {
  const mode = process.env.NODE_ENV
  process.env = { ...process.env, NODE_ENV: 'production' }
  await ensureFree(env.port, '127.0.0.1')
  await prepare()
  const server = startNext(['dev', '--hostname', '127.0.0.1', '--port', String(env.port)], {
    NODE_ENV: mode ?? 'development',
  })
  passSignals(server)
  process.exit(await ended(server))
}

await dev()
