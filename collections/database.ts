import { mkdirSync } from 'node:fs'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Env } from '@/lib/env'
import { migrations as mongodbMigrations } from './migrations/mongodb'
import { migrations as sqliteMigrations } from './migrations/sqlite'
import { migrationsOf } from './migrationsOf'
import { mongodb } from './mongodb/adapter'
import { withOneWriter } from './oneWriter'
import { withMarks } from './withMarks'
import { withMigrations } from './withMigrations'

/** The database that the address names. Both keep the same documents, under ids of their own kind (UUID, ObjectId). */
export function database(env: Pick<Env, 'databaseUrl' | 'databaseFlavour' | 'dataDir' | 'migrate'>) {
  if (env.databaseUrl.startsWith('mongodb')) return withMarks(withMigrations(mongodb(env), mongodbMigrations, env))
  mkdirSync(env.dataDir, { recursive: true })
  const sqlite = sqliteAdapter({
    client: { url: env.databaseUrl },
    idType: 'uuid',
    push: false,
    migrationDir: migrationsOf('sqlite'),
    transactionOptions: {},
  })
  return withMarks(withMigrations(withOneWriter(sqlite), sqliteMigrations, env))
}
