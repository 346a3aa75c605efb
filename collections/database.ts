import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Env } from '@/lib/env'
import { migrations } from './migrations/sqlite'
import { withOneWriter } from './oneWriter'
import { withMarks } from './withMarks'

const migrationsOf = (database: string) => path.join(process.cwd(), 'collections', 'migrations', database)

/** The database that the address names. Both keep the same documents, under ids of their own kind (UUID, ObjectId). */
export function database({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>) {
  if (databaseUrl.startsWith('mongodb'))
    return withMarks(mongooseAdapter({ url: databaseUrl, migrationDir: migrationsOf('mongodb') }))
  mkdirSync(dataDir, { recursive: true })
  return withMarks(
    withOneWriter(
      sqliteAdapter({
        client: { url: databaseUrl },
        idType: 'uuid',
        push: false,
        migrationDir: migrationsOf('sqlite'),
        prodMigrations: migrations,
        transactionOptions: {},
      }),
    ),
  )
}
