import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { fileStoreOf } from '../files/fileStore'
import { applyHeldBack } from './applyHeldBack'
import { digestOf } from './digestOf'
import { emptyDatabase } from './emptyDatabase'
import { endFilling, filledInPlace, noteFilling } from './filling'
import { entryNames, type Manifest } from './manifest'
import { gatherStatistics, type Opened, openToFill, openToWork } from './openNewsroom'
import { partsOf } from './parts'
import { isMongo, mediaOf, type Place, shown, sqliteFile } from './place'
import type { Progress } from './progress'
import { finishRestore, type Move, putInPlace } from './putInPlace'
import { putRows, rowsTogether } from './putRows'
import { readArchive } from './readArchive'
import type { Plan } from './restorePlan'
import { settleFile } from './settleFile'

/**
 * Restores beside what stands, checks what it restored against the backup, writes in what was taken back since, and only
 * then takes the place of what stood. Interrupted before that, the old newsroom is as it was.
 * @returns the folder in which the old newsroom is kept, if there was one
 */
export async function restore(config: SanitizedConfig, plan: Plan, progress: Progress): Promise<string | undefined> {
  const { place } = plan.asked
  finishRestore(place.dataDir)
  if (plan.isInUse)
    throw new Error(
      `The press room is running, or another program has its database open (${shown(place)}). Stop it first.`,
    )
  const beside = placeBeside(place)
  await mkdir(beside.dataDir, { recursive: true, mode: 0o700 })
  await clear(beside, 'for now')
  const to = filledInPlace(place)
  if (to) noteFilling(place.dataDir, { what: 'restore', from: plan.asked.archive, to, digest: '' })
  if (isMongo(place)) await emptyDatabase(place)
  await fillFrom(config, plan, beside, progress)
  await clearOthers(beside, plan.manifest)
  const opened = await openToWork(config, beside)
  await applyHeldBack(opened.payload, plan).finally(opened.close)
  if (!isMongo(place)) await settleFile(beside)
  const aside = path.join(place.dataDir, `before-restore-${plan.now.slice(0, 19).replaceAll(':', '-')}`)
  putInPlace(place.dataDir, movesOf(place, beside, aside))
  await clear(beside, 'for good')
  endFilling(place.dataDir)
  return existsSync(aside) ? aside : undefined
}

const placeBeside = (place: Place): Place => ({
  ...place,
  databaseUrl: isMongo(place) ? place.databaseUrl : `${place.databaseUrl}.restoring`,
  dataDir: path.join(place.dataDir, 'restoring'),
})

const filesBeside = ['', '-wal', '-shm']

/** Removes what a restore left behind that was killed, or is done. */
async function clear(beside: Place, how: 'for now' | 'for good'): Promise<void> {
  await rm(beside.dataDir, { recursive: true, force: true })
  const isOnDisk = beside.objectStorage === undefined
  if (how === 'for now') await mkdir(isOnDisk ? mediaOf(beside) : beside.dataDir, { recursive: true, mode: 0o700 })
  if (isMongo(beside)) return
  for (const more of filesBeside) await rm(`${sqliteFile(beside)}${more}`, { force: true })
}

/** A bucket had nothing in it when this was begun with: what is not of this backup is of another that was interrupted. */
async function clearOthers(beside: Place, { entries }: Manifest): Promise<void> {
  if (!beside.objectStorage) return
  const store = fileStoreOf(beside)
  for await (const name of store.list()) if (!entries[entryNames.file(name)]) await store.remove(name)
}

/** The second reading of the archive, which checks all of it again, puts everything in. */
async function fillFrom(config: SanitizedConfig, plan: Plan, beside: Place, progress: Progress): Promise<void> {
  const { archive, key } = plan.asked
  const opened = await openToFill(config, beside)
  const store = fileStoreOf(beside)
  const parts = new Map(partsOf(config).map((part) => [part.name, part]))
  const total = sum(plan.manifest) + Object.keys(plan.manifest.entries).length
  let done = 0
  try {
    await readArchive(archive, key, {
      rows: async (name, rows) => {
        const part = parts.get(name)
        if (!part) throw new Error(`This version of the press room does not know ${name}.`)
        for (let at = 0; at < rows.length; at += rowsTogether) {
          const some = rows.slice(at, at + rowsTogether)
          await putRows(opened, part, some)
          done += some.length
          progress({ what: name, done, total })
        }
        progress({ what: name, done: ++done, total })
      },
      file: async (name, bytes) => {
        await store.put(name, await wholeOf(bytes))
        progress({ what: 'files', done: ++done, total })
      },
      secret: (text) => writeFile(path.join(beside.dataDir, 'secret'), text, { mode: 0o600, flush: true }),
    })
    progress({ what: 'everything is there', done: total, total })
    await gatherStatistics(opened)
    await ensureEqual(config, opened, plan.manifest)
  } finally {
    await opened.close()
  }
}

async function wholeOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const sum = ({ parts }: Manifest): number => Object.values(parts).reduce((all, { rows }) => all + rows, 0)

/** Reads back what was put in: row by row it is what the backup holds. */
async function ensureEqual(config: SanitizedConfig, opened: Opened, { parts }: Manifest): Promise<void> {
  for (const part of partsOf(config)) {
    const [found, wanted] = [await digestOf(opened, part), parts[part.name]]
    if (wanted && found.digest !== wanted.digest)
      throw new Error(
        `What was restored differs from the backup in ${part.name} (${found.rows} rows, ${wanted.rows} expected). Nothing was put in place.`,
      )
  }
  const faults = await brokenReferences(opened.payload)
  if (faults > 0)
    throw new Error(`${faults} references of the restored database lead nowhere. Nothing was put in place.`)
}

async function brokenReferences({ db }: Payload): Promise<number> {
  const { client } = db as unknown as { client?: import('@libsql/client').Client }
  return client ? (await client.execute('PRAGMA foreign_key_check')).rows.length : 0
}

function movesOf(place: Place, beside: Place, aside: string): Move[] {
  const inFolder = (name: string) => ({ to: path.join(place.dataDir, name), aside: path.join(aside, name) })
  const restored = (name: string) => {
    const from = path.join(beside.dataDir, name)
    return existsSync(from) ? [{ from, ...inFolder(name) }] : []
  }
  const file = sqliteFile(place)
  // A rename stays on one disk.
  const asideFile = path.join(path.dirname(file), path.basename(aside), path.basename(file))
  return [
    ...restored('media'),
    ...restored('secret'),
    // Derived from the database; made anew at the next start.
    ...filesBeside.map((more) => inFolder(`search.db${more}`)),
    // The database last: from here on the restored newsroom is the one that stands.
    ...(isMongo(place)
      ? []
      : [
          ...filesBeside.slice(1).map((more) => ({ to: `${file}${more}`, aside: `${asideFile}${more}` })),
          { from: sqliteFile(beside), to: file, aside: asideFile },
        ]),
  ]
}
