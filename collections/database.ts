import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { drawIdsOfRows, withDrawnIds } from './drawnIds'
import { ensureFilled } from './keep/filling'
import { isMongo, type Place } from './keep/place'
import { finishRestore } from './keep/putInPlace'
import { migrations } from './migrations/sqlite'
import { withOneWriter } from './oneWriter'
import { withMarks } from './withMarks'

const migrationsOf = (database: string) => path.join(process.cwd(), 'collections', 'migrations', database)

/**
 * The database that the address names. Both keep the same documents, under ids of one form. It is opened whole or not at
 * all: a restore that was interrupted is finished first.
 */
export const database = (env: Place): DatabaseAdapterObj => {
  const adapter: DatabaseAdapterObj = markedDatabase(env)
  const init: typeof adapter.init = (args) => {
    finishRestore(env.dataDir)
    ensureFilled(env)
    return adapter.init(args)
  }
  return { ...adapter, init }
}

export const markedDatabase = (env: Place) =>
  isMongo(env) ? withMarks(withDrawnIds(mongo(env))) : withMarks(withDrawnIds(sqlite(env)))

export const mongo = ({ databaseUrl }: Place) =>
  mongooseAdapter({ url: databaseUrl, migrationDir: migrationsOf('mongodb') })

export function sqlite({ databaseUrl, dataDir }: Place) {
  mkdirSync(dataDir, { recursive: true })
  return withOneWriter(sqliteAdapter(sqliteOptions(databaseUrl)))
}

export const sqliteOptions = (url: string): Parameters<typeof sqliteAdapter>[0] => ({
  client: { url },
  idType: 'uuid',
  push: false,
  migrationDir: migrationsOf('sqlite'),
  prodMigrations: migrations,
  transactionOptions: {},
  afterSchemaInit: [drawIdsOfRows],
})
