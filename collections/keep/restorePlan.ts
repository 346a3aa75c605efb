import { existsSync } from 'node:fs'
import type { SanitizedConfig } from 'payload'
import { fileStoreOf, isEmptyStore } from '../files/fileStore'
import { filledInPlace, fillingOf } from './filling'
import { hasOthers } from './hasOthers'
import { type HeldBack, heldBack, madePublic } from './heldBack'
import { standingIn, standingOf } from './later'
import type { Manifest } from './manifest'
import { shapeOf } from './parts'
import { isMongo, type Place, placeAt, shown, sqliteFile } from './place'
import type { Key } from './sealed'
import { isPublic, type Standing } from './standing'

export type Asked = {
  archive: string
  key: Key | undefined
  place: Place
  /** Where the newsroom is known as it stood later: a later backup, a data folder, the address of a database. */
  since: string | undefined
  /** Take the place of the newsroom that stands there. */
  replace: boolean
  /** Make public again what was taken back since. */
  reopen: boolean
}

export type Plan = {
  asked: Asked
  manifest: Manifest
  now: string
  /** Whether somebody else has the database open that is to be replaced. */
  isInUse: boolean
  /** What it was compared with; empty when nobody knows what happened after the backup. */
  comparedWith: string[]
  /** Why the newsroom that stands there could not be read. */
  unreadable: string | undefined
  held: HeldBack
  /** Accounts as they are now, which stay; undefined when they are not known. */
  users: Standing['users'] | undefined
  /** What readers will see that they do not see now, or of which nobody can say so. */
  opens: string[]
  /** Of the releases that readers will see, those that were under embargo when the backup was made. */
  byTheClock: string[]
}

/** Reads all that a restore depends on, and changes nothing. `now` is in ISO 8601. */
export async function planRestore(config: SanitizedConfig, asked: Asked, now: string): Promise<Plan> {
  const isInUse = await hasOthers(asked.place)
  const { standing, manifest } = await standingIn(asked.archive, asked.key)
  if (manifest.shape !== shapeOf(config))
    throw new Error(
      `This backup was made by press room ${manifest.versions.pressRoom} (migrations up to ${manifest.migrations.at(-1) ?? 'none'}), ` +
        'whose documents look different from those of this version. Check that version out, restore with it, and then update: npm run migrate.',
    )
  const present = await presentAt(config, asked)
  const later = asked.since ? [await sinceStanding(config, asked, asked.since)] : []
  const known = [...later, ...(present.standing ? [present.standing] : [])]
  const held = asked.reopen ? nothingHeld : mergeHeld(known.map((one) => heldBack(standing, one, now)))
  const { all, byTheClock } = madePublic(standing, manifest.at, now)
  return {
    asked,
    manifest,
    now,
    isInUse,
    comparedWith: [
      ...(asked.since ? [shown({ databaseUrl: asked.since })] : []),
      ...(present.standing ? ['the newsroom that stands here now'] : []),
    ],
    unreadable: present.unreadable,
    held,
    users: known.at(-1)?.users,
    opens: known.length === 0 ? all : asked.reopen ? opened(standing, known, now) : [],
    byTheClock,
  }
}

const nothingHeld: HeldBack = { releases: [], records: [], passes: [], older: [] }

const mergeHeld = (all: HeldBack[]): HeldBack => ({
  releases: all.flatMap(({ releases }) => releases),
  records: all.flatMap(({ records }) => records),
  passes: all.flatMap(({ passes }) => passes),
  older: [...new Set(all.flatMap(({ older }) => older))],
})

/** Releases that readers do not see today and will see again. */
const opened = (standing: Standing, known: Standing[], now: string): string[] =>
  [...standing.releases].flatMap(([id, release]) =>
    isPublic(release, now) &&
    known.some((one) => {
      const later = one.releases.get(id)
      return !isPublic(later, now) || later?.withdrawal?.state !== release.withdrawal?.state
    })
      ? [release.name]
      : [],
  )

async function sinceStanding(config: SanitizedConfig, { key, place }: Asked, since: string): Promise<Standing> {
  if (/\.tar(\.age)?$/.test(since)) return (await standingIn(since, key)).standing
  return (await standingOf(config, placeAt(since, place.dataDir))).standing
}

/** The newsroom in whose place the backup is to go. */
async function presentAt(
  config: SanitizedConfig,
  { place, replace }: Asked,
): Promise<{ standing?: Standing; unreadable?: string }> {
  const filling = fillingOf(place.dataDir)
  const isOurs = filling?.what === 'restore' && filling.to === filledInPlace(place)
  const store = fileStoreOf(place)
  const hasFiles = !(isOurs && place.objectStorage) && !(await isEmptyStore(store))
  if (isMongo(place)) {
    const { rows } = isOurs ? { rows: 0 } : await standingOf(config, place)
    if (rows > 0 || hasFiles)
      throw new Error(
        `There is a newsroom in ${shown(place)} and ${place.dataDir} already. Into MongoDB a backup is restored under a new ` +
          'name: give an unused database in DATABASE_URL and an empty folder in DATA_DIR (or an unused S3_PREFIX), and the ' +
          'old one with --since.',
      )
    return {}
  }
  if (place.objectStorage && hasFiles)
    throw new Error(
      `There are files in ${store.name} already. Into a bucket a backup is restored under a new name, so that those of the ` +
        'newsroom that stands here stay: give an unused S3_PREFIX.',
    )
  if (!existsSync(sqliteFile(place))) return {}
  try {
    const { standing, rows } = await standingOf(config, place)
    if (rows === 0) return {}
    if (replace) return { standing }
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error)
    if (replace) return { unreadable }
    throw new Error(
      `What stands in ${sqliteFile(place)} cannot be read (${unreadable}). With --replace it is set aside; then nobody can ` +
        'compare the backup with it.',
    )
  }
  throw new Error(
    `There is a newsroom in ${place.dataDir} already. With --replace the backup takes its place; the old one is kept in a ` +
      'folder beside it, and what it has taken back from readers since the backup stays taken back.',
  )
}
