import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { fileStore } from './fileStore'
import { mediaFolders } from './mediaFolders'
import { whereStoredAs } from './storedMedia'

/**
 * A change of a document and of its files is final at two moments, and a kill can come between them. So before files are
 * moved or given up, a note beside those that arrive says which: once the change is final, whichever of them no document
 * names is deleted, and then the note. A note that stays tells the next sweep what to look at. (A folder that was compared
 * with a database would lose everything to an address that was mistyped.)
 */
export async function noteUnsettled(names: string[]): Promise<string> {
  await mkdir(mediaFolders.arriving, { recursive: true })
  const note = path.join(mediaFolders.arriving, `${randomUUID()}${ending}`)
  await writeFile(note, Buffer.from(JSON.stringify(names)))
  return note
}

const ending = '.unsettled.json'

/** Deletes those of a note's files that no document names, and the note; which stays where they cannot be deleted now. */
export async function settle(names: string[], note: string, payload: Payload): Promise<void> {
  for (const name of names) if (!(await isNamed(name, payload))) await fileStore.remove(name)
  await rm(note, { force: true })
}

async function isNamed(name: string, payload: Payload): Promise<boolean> {
  const where = whereStoredAs(name, payload)
  const { totalDocs } = await payload.count({ collection: 'media', where, overrideAccess: true })
  return totalDocs > 0
}

const hour = 3_600_000

/** Clears up after changes that failed, or were killed: what arrived and was never taken to its place, and what is noted. No change takes an hour. */
export async function sweepArrivals(payload: Payload): Promise<void> {
  const names = await readdir(/* turbopackIgnore: true */ mediaFolders.arriving).catch(() => [])
  for (const name of names) {
    const file = path.join(mediaFolders.arriving, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs >= Date.now() - hour) continue
    const work = name.endsWith(ending) ? settle(await namesIn(file), file, payload) : rm(file, { force: true })
    // Whoever sweeps has come for something else; the next one tries again.
    await work.catch((error: unknown) => payload.logger.error({ err: error, msg: `Not cleared up: ${name}.` }))
  }
}

/** A note that was cut short says nothing: its change had not begun to move files. */
async function namesIn(note: string): Promise<string[]> {
  try {
    return (JSON.parse(await readFile(note, 'utf8')) as string[]).map((name) => path.basename(name))
  } catch {
    return []
  }
}
