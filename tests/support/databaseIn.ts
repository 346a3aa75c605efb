import path from 'node:path'
import { bucketFor } from './mediaFolder'

/**
 * The variables of a newsroom whose data folder this is: on SQLite the database is in the folder; where the tests run on
 * MongoDB (`npm run test:mongodb` says at which address), it is one that is named after the folder.
 */
export function databaseIn(dataDir: string): { DATA_DIR: string; DATABASE_URL?: string; S3_PREFIX?: string } {
  const { TEST_MONGODB } = process.env
  return TEST_MONGODB
    ? {
        ...bucketFor(dataDir),
        DATA_DIR: dataDir,
        DATABASE_URL: named(TEST_MONGODB, `${process.env.TEST_MONGODB_PREFIX ?? ''}${path.basename(dataDir)}`),
      }
    : { ...bucketFor(dataDir), DATA_DIR: dataDir }
}

/** mongodb://hosts/ignored?options → mongodb://hosts/name?options */
const named = (url: string, name: string): string =>
  url.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, (_, hosts: string) => `${hosts}/${name}`)
