import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '@/lib/env'

/** The folders that are written to while the press room runs; the names are those of collections/files/mediaFolders.ts. */
const folders = ['.', 'media', 'media-arriving']

/** Whether files can be kept: it is tried, since permissions say nothing of a full or a read-only disk. */
export async function folderFaults({
  dataDir,
  objectStorage,
}: Pick<Env, 'dataDir' | 'objectStorage'>): Promise<string[]> {
  const isOnDisk = objectStorage === undefined
  const used = folders.filter((folder) => isOnDisk || folder !== 'media')
  const faults = await Promise.all(used.map((folder) => faultOf(path.join(dataDir, folder))))
  const found = faults.filter((fault) => fault !== undefined)
  return found.length > 0 || !isOnDisk ? found : onOneDisk(dataDir)
}

async function faultOf(folder: string): Promise<string | undefined> {
  const trial = path.join(folder, `.trial-${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(trial, 'x', { flush: true })
    await rename(trial, `${trial}-moved`)
  } catch (error) {
    return `The folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}). It has to belong to the account that runs the press room${account()}.`
  } finally {
    for (const one of [trial, `${trial}-moved`]) await rm(one, { force: true }).catch(() => undefined)
  }
  return undefined
}

/** A file that has arrived is moved to its place whole, which no two disks can do. */
async function onOneDisk(dataDir: string): Promise<string[]> {
  const [kept, arriving] = await Promise.all(
    ['media', 'media-arriving'].map(async (one) => (await stat(path.join(dataDir, one))).dev),
  )
  return kept === arriving ? [] : [`media and media-arriving in ${dataDir} are on two disks; they have to be on one.`]
}

const account = (): string => (process.getuid ? ` (number ${process.getuid()})` : '')
