import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from './fileStore'

/** Files in a folder; `beside`, on the same disk, is where they are written before they are moved there whole. */
export function diskStore(folder: string, beside: string): FileStore {
  const at = (name: string) => path.join(/* turbopackIgnore: true */ folder, name)
  return {
    name: folder,
    find: async (name) => {
      const handle = await ifThere(open(at(name)))
      if (!handle) return undefined
      // What is open stays as it is, whatever takes its place meanwhile.
      const { size, mtimeMs } = await handle.stat()
      return {
        size,
        tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
        stream: async (part) => handle.createReadStream(part),
        letGo: () => handle.close(),
      }
    },
    read: (name) => ifThere(readFile(at(name))),
    put: async (name, bytes) => {
      for (const one of [folder, beside]) await mkdir(one, { recursive: true })
      const written = path.join(beside, randomUUID())
      await writeFile(written, bytes, { flush: true })
      await rename(written, at(name))
    },
    remove: (name) => rm(at(name), { force: true }),
    list: async function* () {
      yield* (await ifThere(readdir(/* turbopackIgnore: true */ folder))) ?? []
    },
    ask: async () => {
      // However many files there are: it is the folder that is asked.
      await (await ifThere(opendir(/* turbopackIgnore: true */ folder)))?.close()
    },
  }
}

const ifThere = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
