import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'

/**
 * On the disk of whichever press room takes a file in: where files arrive, and where those are kept that documents name
 * unless a bucket keeps them (fileStore.ts). Both on one disk.
 */
export const mediaFolders = {
  kept: path.join(env.dataDir, 'media'),
  arriving: path.join(env.dataDir, 'media-arriving'),
}

const hour = 3_600_000

/** Deletes what arrived and was never taken to its place, because its change failed. No change takes an hour. */
export async function sweepArrivals(): Promise<void> {
  const names = await readdir(/* turbopackIgnore: true */ mediaFolders.arriving).catch(() => [])
  for (const name of names) {
    const file = path.join(mediaFolders.arriving, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < Date.now() - hour) await rm(file, { force: true })
  }
}
