import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { fileStore } from './fileStore'
import { markedFile } from './markedFile'
import { mediaFolders } from './mediaFolders'
import { type StoredMedia, whereStoredAs } from './storedMedia'

/**
 * A change of a document and of its files is final at two moments, and a kill can come between them. So before files are
 * moved, written over or given up, a note beside those that arrive says which: once the change is final, whichever of them no
 * document names is deleted, the others say of their rights what their document says, and then the note goes. A note that
 * stays tells the next sweep what to look at. (A folder that was compared with a database would lose everything to an
 * address that was mistyped.)
 */
export async function noteUnsettled(names: string[]): Promise<string> {
  await mkdir(mediaFolders.arriving, { recursive: true })
  const note = path.join(mediaFolders.arriving, `${randomUUID()}${ending}`)
  await writeFile(note, Buffer.from(JSON.stringify(names)))
  for (const name of names) lastNotes.set(name, note)
  return note
}

/** The last note about each file whose change is under way: what it says is done when that change is final, and not by the one before. */
const lastNotes = new Map<string, string>()

const ending = '.unsettled.json'

/** Does as a note says, and then away with it; which stays where it cannot be done now. One note after the other: the last word holds. */
export function settle(names: string[], note: string, payload: Payload): Promise<void> {
  const settled = last.then(async () => {
    for (const name of names) {
      const isLast = () => (lastNotes.get(name) ?? note) === note
      if (isLast()) await settleOne(name, isLast, payload)
      if (isLast()) lastNotes.delete(name)
    }
    await rm(note, { force: true })
  })
  last = settled.catch(() => undefined)
  return settled
}
let last: Promise<void> = Promise.resolve()

async function settleOne(name: string, isLast: () => boolean, payload: Payload): Promise<void> {
  const where = whereStoredAs(name, payload)
  const media = await payload.db.findOne<StoredMedia>({ collection: 'media', where })
  if (!media) return fileStore.remove(name)
  const file = await fileStore.read(name)
  const whole = file && markedFile(file, name, media, payload)
  if (whole && !whole.equals(file) && isLast()) await fileStore.put(name, whole)
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
