import Database from 'libsql'
import { sleep } from './turns'

/** The longest that somebody waits for another instance, in milliseconds. */
const patience = 600_000

/**
 * Holds the lock beside a SQLite database until what it gives back is called. It is an exclusive transaction on a file of
 * its own, so the system takes it away from a process that was killed; nothing expires and nothing is left behind.
 */
export async function lockSqlite(databaseUrl: string): Promise<() => void> {
  const lock = new Database(`${databaseUrl.replace(/^file:(\/\/)?/, '')}.lock`, { timeout: 0 })
  for (const deadline = Date.now() + patience; ; await sleep(100)) {
    try {
      lock.exec('BEGIN EXCLUSIVE')
      return () => {
        lock.exec('ROLLBACK')
        lock.close()
      }
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY' || Date.now() > deadline) throw error
    }
  }
}
