import config from '@payload-config'
import { getPayload, type Migration, type Payload } from 'payload'
import { env } from '@/lib/env'

/** A real Payload on the empty database of this file of tests (see ownFolder.ts), migrated. */
export async function openPayload(): Promise<{ payload: Payload; dataDir: string; close: () => Promise<void> }> {
  const payload = await getPayload({ config })
  // The adapter holds the project's migrations; outside production it runs them only when told to.
  await payload.db.migrate({ migrations: (payload.db as { prodMigrations?: Migration[] }).prodMigrations ?? [] })
  return { payload, dataDir: env.dataDir, close: () => payload.destroy() }
}
