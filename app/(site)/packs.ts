import { env } from '@/lib/env'
import type { PackSetting } from '@/lib/formats/pack/releaseFiles'
import { type PackFile, zipped } from '@/lib/formats/pack/zipped'
import type { Newsroom } from '@/lib/model/newsroom'
import { oneForAll } from '@/lib/oneForAll'
import { fileAt } from '@/lib/queries/files'
import { Queue } from '@/lib/queue'
import { made } from './made'
import { whileTaken } from './whileTaken'

/** A pack costs little while it is taken, and may be taken for long: many at once, and nobody waits. */
const packs = oneForAll('packs', () => new Queue(16, 0))

/**
 * The files as a ZIP that is made while it is taken. Its place is given back at the end, when its taker goes away, or
 * has taken nothing for half a minute.
 * @throws {Busy} when too many are being taken.
 */
export async function packed(files: AsyncIterable<PackFile>, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const leave = await packs.place({ signal })
  return whileTaken(zipped(files), leave, { signal, patience: 30_000 })
}

/** How a pack gets what it is made of: as its reader, through the gate, file by file. */
export const settingOf = (newsroom: Newsroom, signal: AbortSignal): PackSetting => ({
  newsroom,
  siteUrl: env.siteUrl,
  open: fileAt,
  make: async (release, form) => {
    try {
      return await made(form, release, newsroom).make({ signal, isPatient: true })
    } catch (error) {
      if (signal.aborted) throw error
      // The pack is more than this one file of it.
      console.error(error)
      return undefined
    }
  },
})
