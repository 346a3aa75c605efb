import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'
import type { Env } from '@/lib/env'
import { faultError } from './databaseFaults'
import { lockMongo } from './mongodb/lockMongo'
import { isMongo, serverOf } from './mongodb/server'
import { lockSqlite } from './sqliteLock'

type Settings = Pick<Env, 'databaseUrl' | 'migrate'>
/** Each database's migrations take its own arguments. */
export type Change = { name: string; up: (args: never) => Promise<void>; down: (args: never) => Promise<void> }

/**
 * A database that is brought up to date when it is opened in production, by one instance at a time: whoever comes second
 * waits, and then finds nothing left to do. With MIGRATE=off nothing is changed, and a database that is behind is a fault.
 */
export function withMigrations<A extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<A>,
  migrations: Change[],
  settings: Settings,
): DatabaseAdapterObj<A> {
  const init = (args: Parameters<typeof adapter.init>[0]) => migrating(adapter.init(args), migrations, settings)
  return { ...adapter, init: init as typeof adapter.init }
}

function migrating<A extends BaseDatabaseAdapter>(db: A, migrations: Change[], settings: Settings): A {
  const { connect, migrate } = db
  db.connect = async (...args) => {
    await connect?.apply(db, args)
    if (process.env.NODE_ENV === 'production') await db.migrate()
  }
  db.migrate = async () => {
    const pending = await pendingAmong(db, migrations)
    if (pending.length === 0) return
    if (!settings.migrate) throw faultError([pendingFault(pending)])
    const unlock = await (isMongo(db) ? lockMongo(serverOf(db)) : lockSqlite(settings.databaseUrl))
    try {
      await migrate.call(db, { migrations: migrations as Migration[] })
    } finally {
      await unlock()
    }
  }
  return db
}

export const pendingFault = (pending: string[]): string =>
  `The database is behind the program by ${pending.length === 1 ? 'one change' : `${pending.length} changes`} (${pending.join(', ')}), and MIGRATE=off keeps this start from making them: run \`npm run migrate\`, with MIGRATE unset, once, then start again.`

type Asked = Pick<BaseDatabaseAdapter, 'find'>

/** The names of those that the database has not had. */
export async function pendingAmong(db: Asked, migrations: Change[]): Promise<string[]> {
  const made = new Set(await madeIn(db))
  return migrations.map(({ name }) => name).filter((name) => !made.has(name))
}

async function madeIn(db: Asked): Promise<string[]> {
  try {
    const { docs } = await db.find<{ name: string }>({ collection: 'payload-migrations', pagination: false, limit: 0 })
    return docs.map(({ name }) => name)
  } catch (error) {
    // A SQLite file in which nothing has been made yet.
    if (String(error instanceof Error ? (error.cause ?? error) : error).includes('no such table')) return []
    throw error
  }
}
