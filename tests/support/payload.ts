import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { env } from '@/lib/env'

/** A real Payload on the empty database of this file of tests (see ownFolder.ts), migrated. */
export async function openPayload(): Promise<{ payload: Payload; dataDir: string; close: () => Promise<void> }> {
  const payload = await getPayload({ config })
  // Outside production a database is brought up to date only when told to be.
  await payload.db.migrate()
  return { payload, dataDir: env.dataDir, close: () => payload.destroy() }
}
