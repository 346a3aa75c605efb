import { MongoClient } from 'mongodb'
import { lockMongo } from '@/collections/mongodb/lockMongo'
import { lockSqlite } from '@/collections/sqliteLock'
import { env } from '@/lib/env'

/** Takes the lock of the migrations, says so, and goes on holding it. Run by migrating.test.ts as a process of its own. */
async function hold(): Promise<void> {
  let unlock: unknown
  if (env.databaseUrl.startsWith('mongodb')) {
    const client = await MongoClient.connect(env.databaseUrl)
    await lockMongo(client.db(), { expiry: 10_000, renewal: 2000, patience: 60_000 })
  } else unlock = await lockSqlite(env.databaseUrl)
  process.stdout.write('held\n')
  // A lock that nothing refers to any more is let go of.
  setInterval(() => unlock, 60_000)
}

await hold()
