import { mkdirSync } from 'node:fs'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '@/lib/env'
import { drawIdsOfRows, withDrawnIds } from './drawnIds'
import { ensureFilled } from './keep/filling'
import { isMongo, type Place } from './keep/place'
import { finishRestore } from './keep/putInPlace'
import { migrations as mongodbMigrations } from './migrations/mongodb'
import { migrations as sqliteMigrations } from './migrations/sqlite'
import { migrationsOf } from './migrationsOf'
import { mongodb, mongodbForRows } from './mongodb/adapter'
import { withOneWriter } from './oneWriter'
import { withMarks } from './withMarks'
import { type Change, withMigrations } from './withMigrations'

/**
 * The database that the address names. Both keep the same documents, under ids of one form. It is opened whole or not at
 * all: a restore that was interrupted is finished first.
 */
export const database = (env: Place & Pick<Env, 'migrate'>): DatabaseAdapterObj => {
  const adapter: DatabaseAdapterObj = withMigrations(markedDatabase(env), migrationsFor(env), env)
  const init: typeof adapter.init = (args) => {
    finishRestore(env.dataDir)
    ensureFilled(env)
    return adapter.init(args)
  }
  return { ...adapter, init }
}

/** The same, which is not brought up to date. */
export const markedDatabase = (env: Place): DatabaseAdapterObj =>
  isMongo(env) ? withMarks(withDrawnIds(mongodb(env))) : withMarks(withDrawnIds(sqlite(env)))

/** The same as it stands: to look at it, or to move rows. Nothing is made in it, and no mark renewed. */
export const bareDatabase = (env: Place): DatabaseAdapterObj => (isMongo(env) ? mongodbForRows(env) : sqlite(env))

export const migrationsFor = (place: Pick<Place, 'databaseUrl'>): Change[] =>
  isMongo(place) ? mongodbMigrations : sqliteMigrations

export function sqlite({ databaseUrl, dataDir }: Place) {
  mkdirSync(dataDir, { recursive: true })
  return withOneWriter(sqliteAdapter(sqliteOptions(databaseUrl)))
}

export const sqliteOptions = (url: string): Parameters<typeof sqliteAdapter>[0] => ({
  client: { url },
  idType: 'uuid',
  push: false,
  migrationDir: migrationsOf('sqlite'),
  transactionOptions: {},
  afterSchemaInit: [drawIdsOfRows],
})
