import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Env, env } from '@/lib/env'

/** Where a newsroom is: its database, its data folder, and the bucket of its files if they are not in that folder. */
export type Place = Pick<Env, 'databaseUrl' | 'databaseFlavour' | 'dataDir' | 'objectStorage'>

export const isMongo = ({ databaseUrl }: Pick<Place, 'databaseUrl'>): boolean => databaseUrl.startsWith('mongodb')

/** The SQLite file of a place. */
export const sqliteFile = ({ databaseUrl }: Pick<Place, 'databaseUrl'>): string =>
  path.resolve(databaseUrl.replace(/^file:/, ''))

export const mediaOf = ({ dataDir }: Pick<Place, 'dataDir'>): string => path.join(dataDir, 'media')

/**
 * The place that somebody names by a data folder, or by the address of a database (`file:…`, `mongodb://…`). Its files are
 * in the folder, or the bucket (`s3://bucket/prefix`), that `files` names; else where this press room has its own, or in
 * that other data folder.
 */
export function placeAt(named: string, files?: string): Place {
  const { databaseFlavour } = env
  if (isMongo({ databaseUrl: named })) return { databaseUrl: named, databaseFlavour, ...filesAt(files) }
  if (named.startsWith('file:'))
    return { databaseFlavour, databaseUrl: `file:${sqliteFile({ databaseUrl: named })}`, ...filesAt(files) }
  const dataDir = path.resolve(named)
  if (existsSync(dataDir) && !statSync(dataDir).isDirectory())
    throw new Error(`${named} is neither a data folder nor the address of a database (file:… or mongodb://…).`)
  const { objectStorage } = filesAt(files ?? (dataDir === env.dataDir ? undefined : named))
  return { databaseFlavour, databaseUrl: `file:${path.join(dataDir, 'press-room.db')}`, dataDir, objectStorage }
}

function filesAt(named: string | undefined): Pick<Place, 'dataDir' | 'objectStorage'> {
  const { dataDir, objectStorage } = env
  if (named === undefined) return { dataDir, objectStorage }
  const [, bucket, prefix] = /^s3:\/\/([^/]+)(?:\/(.*?))?\/?$/.exec(named) ?? []
  if (!bucket) return { dataDir: path.resolve(named), objectStorage: undefined }
  if (!objectStorage) throw new Error(`${named} is opened with the key in the variables S3_…, which are not set.`)
  return { dataDir, objectStorage: { ...objectStorage, bucket, prefix: prefix ?? '' } }
}

/** A place as it may be shown and logged: without a password, and the same however it was spelled. */
export const shown = (place: Pick<Place, 'databaseUrl'>): string =>
  isMongo(place) ? place.databaseUrl.replace(/\/\/[^@/]*@/, '//…@') : `file:${sqliteFile(place)}`
