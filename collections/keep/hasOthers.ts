import { existsSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { isMongo, type Place, sqliteFile } from './place'

/**
 * Whether another program has a SQLite database open: only then does SQLite refuse to leave its write-ahead log. To be
 * asked before this process opens it, because libsql closes nothing for good until memory is tidied up.
 */
export async function hasOthers(place: Place): Promise<boolean> {
  if (isMongo(place) || !existsSync(sqliteFile(place))) return false
  const client = createClient({ url: place.databaseUrl, timeout: 0 })
  try {
    const { rows } = await client.execute('PRAGMA journal_mode = DELETE')
    return rows[0]?.journal_mode === 'wal'
  } catch (error) {
    // What is no database any more is in nobody's use.
    return !/not a database|malformed|NOTADB|CORRUPT/i.test(String(error))
  } finally {
    client.close()
  }
}
