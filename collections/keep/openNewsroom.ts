import { existsSync } from 'node:fs'
import { type Client, createClient, type InStatement } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration, Payload, SanitizedConfig } from 'payload'
import { BasePayload } from 'payload'
import { bareDatabase, markedDatabase, migrationsFor, sqliteOptions } from '../database'
import { mongodbForRows } from '../mongodb/adapter'
import { statistics } from '../oneWriter'
import { isMongo, type Place, sqliteFile } from './place'

/** A newsroom that was opened beside whichever one this process serves. */
export type Opened = { payload: Payload; place: Place; close: () => Promise<void> }

/**
 * Opens a newsroom to read it as it stood at one moment, however much is written meanwhile; nothing in it is changed.
 * SQLite answers from one transaction; MongoDB's moment is held by readRows.ts.
 */
export async function openToRead(config: SanitizedConfig, place: Place): Promise<Opened> {
  if (isMongo(place)) {
    const adapter = mongodbForRows(place)
    return open(config, place, adapter, (db) => {
      ;(db as unknown as MongooseAdapter).connectOptions = { autoCreate: false, autoIndex: false }
    })
  }
  const file = sqliteFile(place)
  if (!existsSync(file)) throw new Error(`There is no newsroom here: ${file} does not exist.`)
  return open(config, place, sqliteAdapter(sqliteOptions(place.databaseUrl)), (db) => {
    const connect = db.connect
    db.connect = async (...args) => {
      Object.assign(db, { client: await oneMoment(place.databaseUrl) })
      return connect?.apply(db, args)
    }
  })
}

/** Opens a newsroom to put rows in as they are: no marks are renewed, and references may come before what they name. */
export async function openToFill(config: SanitizedConfig, place: Place): Promise<Opened> {
  const opened = await open(config, place, bareDatabase(place), () => undefined, true)
  const { client } = opened.payload.db as unknown as { client?: Client }
  // On the writer's own connection. A kill of the process loses nothing by it; whoever fills flushes the file at the end.
  await client?.executeMultiple('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF')
  return opened
}

/** After it was filled and before it is read: until then SQLite knows nothing of what it holds. */
export async function gatherStatistics({ payload }: Opened): Promise<void> {
  const { client } = payload.db as unknown as { client?: Client }
  await client?.executeMultiple(statistics)
  client?.reconnect()
}

/** Opens a newsroom as the press room itself does. */
export const openToWork = (config: SanitizedConfig, place: Place): Promise<Opened> =>
  open(config, place, markedDatabase(place), () => undefined)

async function open(
  config: SanitizedConfig,
  place: Place,
  adapter: DatabaseAdapterObj,
  prepare: (db: BaseDatabaseAdapter) => void,
  migrates = false,
): Promise<Opened> {
  const migrations = migrationsFor(place) as Migration[]
  const init: typeof adapter.init = (args) => {
    const db = adapter.init(args)
    prepare(db)
    return db
  }
  const payload = await new BasePayload().init({
    config: { ...config, db: { ...adapter, init } as SanitizedConfig['db'] },
    disableOnInit: true,
  })
  const close = async () => {
    await payload.destroy()
    // Payload lets go of SQLite without closing it.
    ;(payload.db as unknown as { client?: Client }).client?.close?.()
  }
  const opened = { payload, place, close }
  if (migrates && migrations.length > 0) await payload.db.migrate({ migrations })
  else await ensureUpToDate(opened, migrations)
  return opened
}

async function ensureUpToDate({ payload, close }: Opened, migrations: Migration[]): Promise<void> {
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    limit: 0,
    overrideAccess: true,
  })
  const missing = migrations.filter(({ name }) => !docs.some((done) => done.name === name))
  // Where none ever ran, nothing was ever written.
  if (docs.length === 0 || missing.length === 0) return
  await close()
  throw new Error(
    'The database is older than this version of the press room. Bring it up to date first: npm run migrate',
  )
}

/** A client all of whose questions are answered from the same state of the file. Writers are not held up by it. */
async function oneMoment(url: string): Promise<Client> {
  const client = createClient({ url })
  const moment = await client.transaction('read')
  // The state is that of the first read.
  await moment.execute('SELECT count(*) FROM sqlite_master')
  const refuse = () => Promise.reject(new Error('This newsroom was opened to be read.'))
  return {
    protocol: client.protocol,
    get closed() {
      return client.closed
    },
    execute: (statement: InStatement | string, args?: never) =>
      moment.execute(typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement),
    batch: refuse,
    migrate: refuse,
    transaction: refuse,
    executeMultiple: refuse,
    sync: refuse,
    reconnect: () => undefined,
    close: () => {
      moment.close()
      client.close()
    },
  } as Client
}
