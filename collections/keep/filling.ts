import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileStoreOf } from '../files/fileStore'
import { isMongo, type Place, shown } from './place'

/**
 * A newsroom that is being filled in its own place (a copy, a restore into MongoDB) has a note in its data folder until
 * it is whole. The press room does not open it before, and whoever fills it knows after a kill that what is there is
 * its own.
 */
export type Filling = { what: 'copy' | 'restore'; from: string; to: string; digest: string }

const noteOf = (dataDir: string) => path.join(/* turbopackIgnore: true */ dataDir, 'filling.json')

export function fillingOf(dataDir: string): Filling | undefined {
  const note = noteOf(dataDir)
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Filling) : undefined
}

export function noteFilling(dataDir: string, filling: Filling): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(noteOf(dataDir), JSON.stringify(filling), { flush: true })
}

export const endFilling = (dataDir: string): void => rmSync(noteOf(dataDir), { force: true })

/** What a restore fills in place, of a newsroom that it otherwise makes ready beside: a MongoDB database, or a bucket. */
export const filledInPlace = (place: Place): string | undefined =>
  isMongo(place) ? shown(place) : place.objectStorage && fileStoreOf(place).name

/** @throws when a newsroom is not whole */
export function ensureFilled(place: Place): void {
  const filling = fillingOf(place.dataDir)
  // In the same folder another database may stand, from which is copied.
  if (filling === undefined || ![shown(place), filledInPlace(place)].includes(filling.to)) return
  throw new Error(
    `A ${filling.what} into this newsroom was not finished (${filling.from} → ${filling.to}). ` +
      `Run the same npm run ${filling.what} again: it goes on by itself.`,
  )
}
