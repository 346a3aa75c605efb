import { open } from 'node:fs/promises'
import { createClient } from '@libsql/client'
import { type Place, sqliteFile } from './place'

/** The whole database in one file, and that file on the disk. */
export async function settleFile(place: Place): Promise<void> {
  const client = createClient({ url: place.databaseUrl })
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  if (rows[0]?.busy !== 0) throw new Error('The database could not be brought into one file.')
  const handle = await open(sqliteFile(place), 'r+')
  await handle.sync().finally(() => handle.close())
}
