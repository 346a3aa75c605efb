import path from 'node:path'
import { env } from '@/lib/env'

/** Where files are: those that documents name, and those that are still arriving. Both on one disk. */
export const mediaFolders = {
  kept: path.join(env.dataDir, 'media'),
  arriving: path.join(env.dataDir, 'media-arriving'),
}
