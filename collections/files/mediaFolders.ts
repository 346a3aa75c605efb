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
