import path from 'node:path'

/** The folder of a database's migrations; only `npm run types` writes there. */
export const migrationsOf = (database: 'mongodb' | 'sqlite'): string =>
  path.join(process.cwd(), 'collections', 'migrations', database)
