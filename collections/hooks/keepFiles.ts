import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { fileStore } from '../files/fileStore'
import { markedFile } from '../files/markedFile'
import { mediaFolders } from '../files/mediaFolders'
import { orSayAway } from '../files/storeAway'
import { type StoredMedia, storedMedia, storedNames } from '../files/storedMedia'
import { noteUnsettled } from '../files/unsettled'
import { settleOnceFinal } from './letGoOfFiles'

/**
 * Takes the files of a document from where they arrived (workAside.ts) to their place, and writes into a picture and
 * its renditions who made it, what must be printed with it and what may be done with it: now, and again whenever those
 * words change, in whatever language. A file is in its place whole or not at all (fileStore.ts).
 */
export const keepFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const media = await storedMedia(doc.id, req)
  if (!media) return doc
  const [names, before] = [storedNames(media), storedNames(previousDoc)]
  const touched = [...names.filter((name) => !before.includes(name)), ...before.filter((name) => !names.includes(name))]
  const note = touched.length > 0 ? await noteUnsettled(touched) : undefined
  const bytes = await orSayAway(req, () => keepAll(names, media, req)).finally(() => {
    if (note) settleOnceFinal(touched, note, req)
  })
  for (const name of names)
    if (!bytes.has(name)) req.payload.logger.error(`The file ${name} of media ${media.id} is not there.`)
  return { ...doc, ...(await noteSizes(media, bytes, req)) }
}

/** The sizes of files in their places, side by side: whoever else wants to write waits meanwhile. */
async function keepAll(names: string[], media: StoredMedia, req: PayloadRequest): Promise<Map<string, number>> {
  const kept = await Promise.allSettled(names.map((name) => keep(name, media, req)))
  const fault = kept.find((one) => one.status === 'rejected')
  if (fault) throw fault.reason
  const sizes = names.map((name, at) => [name, (kept[at] as PromiseFulfilledResult<number | undefined>).value] as const)
  return new Map(sizes.filter((one): one is [string, number] => one[1] !== undefined))
}

/** The size of the file in its place, in bytes; undefined when there is none. */
async function keep(name: string, media: StoredMedia, req: PayloadRequest): Promise<number | undefined> {
  const arrived = path.join(mediaFolders.arriving, name)
  const fresh = await read(arrived)
  const file = fresh ?? (await fileStore.read(name))
  if (!file) return undefined
  const whole = markedFile(file, name, media, req.payload)
  if (fresh || !whole.equals(file)) {
    // Should this change be undone, the file gets the words of its document back.
    if (!fresh) settleOnceFinal([name], await noteUnsettled([name]), req)
    await fileStore.put(name, whole)
    await rm(arrived, { force: true })
  }
  return whole.length
}

const read = (file: string): Promise<Buffer | undefined> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

/** What a page says of a file's size is what a reader will fetch. Written below the hooks: nothing else has changed. */
async function noteSizes(media: StoredMedia, bytes: Map<string, number>, req: PayloadRequest) {
  const sizeOf = (name: string | null | undefined, otherwise: number | null | undefined) =>
    bytes.get(name ?? '') ?? otherwise
  const filesize = sizeOf(media.filename, media.filesize)
  const sizes = Object.fromEntries(
    Object.entries(media.sizes ?? {}).map(([size, one]) => [
      size,
      { ...one, filesize: sizeOf(one?.filename, one?.filesize) },
    ]),
  )
  const isNew = filesize !== media.filesize || JSON.stringify(sizes) !== JSON.stringify(media.sizes ?? {})
  if (!isNew) return {}
  await req.payload.db.updateOne({
    collection: 'media',
    id: media.id,
    data: { filesize, sizes, updatedAt: media.updatedAt },
    req,
    returning: false,
  })
  return { filesize, sizes }
}
