import { env } from '@/lib/env'
import { takeInConsole } from '@/lib/logger'
import { prepare } from './prepare'
import { refuseFaults } from './startFaults'

/** Everything that comes before readers: looks for what is wrong, brings the database up to date, makes the search index. */
async function prepareNow(): Promise<void> {
  process.env = { ...process.env, NODE_ENV: 'production' }
  await refuseFaults()
  if (env.isProduction) takeInConsole()
  await prepare()
}

await prepareNow()
process.exit(0)
