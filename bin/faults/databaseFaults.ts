import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { bareDatabase, migrationsFor } from '@/collections/database'
import { databaseFaults as addressFaults } from '@/collections/databaseFaults'
import { pendingAmong, pendingFault } from '@/collections/withMigrations'
import { env } from '@/lib/env'

/** Looks for something that is wrong in the open database; sentences that say what to do. */
export type DatabaseCheck = (payload: Payload) => Promise<string[]>

/** A check joins here. The database is open, and has not been brought up to date yet: what is asked may not be there. */
const checks: DatabaseCheck[] = [cookieFaults, newerDatabase, olderDatabase, clockBehindNewsroom]

/** Opens the database as it is, without changing anything in it, and looks for all that is wrong. */
export async function databaseFaults(): Promise<string[]> {
  const faults = addressFaults(env)
  if (faults.length > 0) return faults
  const { default: config } = await import('@payload-config')
  const asItStands = Promise.resolve({ ...(await config), db: bareDatabase(env) as SanitizedConfig['db'] })
  const payload = await getPayload({ config: asItStands, key: 'start', disableDBConnect: true, disableOnInit: true })
  try {
    await payload.db.connect?.()
    return (await Promise.all(checks.map((check) => check(payload)))).flat()
  } catch (error) {
    return [`The database does not answer: ${error instanceof Error ? error.message : error}`]
  } finally {
    await payload.destroy().catch(() => undefined)
  }
}

async function cookieFaults({ collections }: Payload): Promise<string[]> {
  return collections.users.config.auth.cookies.secure
    ? []
    : [
        'The cookies of whoever is signed in would be sent without TLS too: they follow SITE_URL, which has to be https://.',
      ]
}

/** A database that a later version has changed is not understood by this one. */
async function newerDatabase(payload: Payload): Promise<string[]> {
  const own = migrationsFor(env).map(({ name }) => name)
  const done = await ifThere<{ name?: string | null; batch?: number | null }>(payload, 'payload-migrations', '-name')
  const unknown = done.flatMap(({ name, batch }) => (name && batch !== -1 && !own.includes(name) ? [name] : []))
  return unknown.length > 0
    ? [
        `The database was changed by a later version of the press room (${unknown.join(', ')}). Run that version, or restore a backup from before it.`,
      ]
    : []
}

/** Where a start may not bring it up to date, somebody has to. */
async function olderDatabase({ db }: Payload): Promise<string[]> {
  const pending = env.migrate ? [] : await pendingAmong(db, migrationsFor(env))
  return pending.length > 0 ? [pendingFault(pending)] : []
}

/** Nothing in a newsroom has been changed in the future: then the clock has been set back, and embargoes would lift late. */
async function clockBehindNewsroom(payload: Payload): Promise<string[]> {
  const [last] = await ifThere<{ at: number }>(payload, 'marks', '-at', 1)
  return last && last.at > Date.now() + 60_000
    ? [
        `The clock says ${new Date().toISOString()}, but the newsroom was changed at ${new Date(last.at).toISOString()}. Set it.`,
      ]
    : []
}

/** What a collection holds; nothing where the database is new and does not have it yet. */
async function ifThere<T>(
  payload: Payload,
  collection: 'marks' | 'payload-migrations',
  sort: string,
  limit = 0,
): Promise<T[]> {
  try {
    const { docs } = await payload.find({ collection, sort, limit, pagination: false, depth: 0, overrideAccess: true })
    return docs as T[]
  } catch (error) {
    const causes = [error, (error as Error).cause].map((one) => (one instanceof Error ? one.message : ''))
    if (causes.some((message) => message.includes('no such table'))) return []
    throw error
  }
}
