import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Env } from '@/lib/env'
import { drawIdsOfRows, withDrawnIds } from './drawnIds'
import { ensureFilled } from './keep/filling'
import { finishRestore } from './keep/putInPlace'
import { migrations } from './migrations/sqlite'
import { withOneWriter } from './oneWriter'
import { withMarks } from './withMarks'

const migrationsOf = (database: string) => path.join(process.cwd(), 'collections', 'migrations', database)

/** What is asked of a database: where it is. */
export type DatabaseEnv = Pick<Env, 'databaseUrl' | 'dataDir'>

export const isMongo = ({ databaseUrl }: Pick<Env, 'databaseUrl'>): boolean => databaseUrl.startsWith('mongodb')

/** The database that the address names. Both keep the same documents, under ids of one form. */
export function database(env: DatabaseEnv) {
  finishRestore(env.dataDir)
  ensureFilled(env.dataDir)
  return markedDatabase(env)
}

export const markedDatabase = (env: DatabaseEnv) =>
  isMongo(env) ? withMarks(withDrawnIds(mongo(env))) : withMarks(withDrawnIds(sqlite(env)))

export const mongo = ({ databaseUrl }: DatabaseEnv) =>
  mongooseAdapter({ url: databaseUrl, migrationDir: migrationsOf('mongodb') })

export function sqlite({ databaseUrl, dataDir }: DatabaseEnv) {
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
