import { rm } from 'node:fs/promises'
import { MongoClient } from 'mongodb'
import { isMongo, type Place, sqliteFile } from './place'

/** Removes all that a database holds. Only for what a copy or a restore has begun to fill itself (filling.ts). */
export async function emptyDatabase(place: Place): Promise<void> {
  if (!isMongo(place)) {
    for (const more of ['', '-wal', '-shm']) await rm(`${sqliteFile(place)}${more}`, { force: true })
    return
  }
  const client = new MongoClient(place.databaseUrl)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
