import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Env, env } from '@/lib/env'

/** Where a newsroom is: its database, and the folder of its files. */
export type Place = Pick<Env, 'databaseUrl' | 'databaseFlavour' | 'dataDir'>

export const isMongo = ({ databaseUrl }: Pick<Place, 'databaseUrl'>): boolean => databaseUrl.startsWith('mongodb')

/** The SQLite file of a place. */
export const sqliteFile = ({ databaseUrl }: Pick<Place, 'databaseUrl'>): string =>
  path.resolve(databaseUrl.replace(/^file:/, ''))

export const mediaOf = ({ dataDir }: Pick<Place, 'dataDir'>): string => path.join(dataDir, 'media')

/**
 * The place that somebody names by a data folder, or by the address of a database (`file:…`, `mongodb://…`) whose files
 * are in `files`.
 */
export function placeAt(named: string, files: string): Place {
  const { databaseFlavour } = env
  if (isMongo({ databaseUrl: named })) return { databaseUrl: named, databaseFlavour, dataDir: path.resolve(files) }
  if (named.startsWith('file:'))
    return { databaseFlavour, databaseUrl: `file:${sqliteFile({ databaseUrl: named })}`, dataDir: path.resolve(files) }
  const dataDir = path.resolve(named)
  if (existsSync(dataDir) && !statSync(dataDir).isDirectory())
    throw new Error(`${named} is neither a data folder nor the address of a database (file:… or mongodb://…).`)
  return { databaseFlavour, databaseUrl: `file:${path.join(dataDir, 'press-room.db')}`, dataDir }
}

/** A place as it may be shown and logged: without a password, and the same however it was spelled. */
export const shown = (place: Pick<Place, 'databaseUrl'>): string =>
  isMongo(place) ? place.databaseUrl.replace(/\/\/[^@/]*@/, '//…@') : `file:${sqliteFile(place)}`
