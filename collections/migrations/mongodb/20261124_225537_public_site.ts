import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import { settleIndexes } from '../../mongodb/indexes'

/** The documents stay as they are; the indexes become those that the collections ask for. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const faults = await settleIndexes(payload.db, { forgetting: true })
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

export async function down(): Promise<void> {}
