import { askedFrom } from '@/lib/answer'
import { env } from '@/lib/env'
import type { PackSetting } from '@/lib/formats/pack/releaseFiles'
import { type PackFile, zipped } from '@/lib/formats/pack/zipped'
import type { Newsroom } from '@/lib/model/newsroom'
import { oneForAll } from '@/lib/oneForAll'
import { fileAt } from '@/lib/queries/files'
import { Busy, Queue } from '@/lib/queue'
import { made, NotMade } from './made'
import { whileTaken } from './whileTaken'

/**
 * A pack costs little while it is taken, and may be taken for long: many at once, and nobody waits. A quarter of the places
 * is the most for one address, behind which a whole newsroom may sit; why these figures: docs/decisions/packs.md.
 */
const places = { inAll: 16, perAddress: 4 }
const packs = oneForAll('packs', () => new Queue(places.inAll, 0))
const takers = oneForAll('takers of packs', () => new Map<string, number>())

/** Half a minute, and 32 KiB a second (a telephone on a bad line). */
const leastTaken = { patience: 30_000, rate: 32 * 1024 }

/**
 * The files as a ZIP that is made while it is taken. Its place is given back at the end, when its taker goes away, or
 * takes too little.
 * @throws {Busy} when too many are being taken, in all or by whoever asks.
 */
export async function packed(files: AsyncIterable<PackFile>, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const leave = await placeFor(askedFrom(), signal)
  return whileTaken(zipped(files), leave, { signal, ...leastTaken })
}

async function placeFor(address: string, signal: AbortSignal): Promise<() => void> {
  const count = (more: number) => {
    const now = (takers.get(address) ?? 0) + more
    if (now > 0) takers.set(address, now)
    else takers.delete(address)
    return now
  }
  let isHeld = true
  const leave = () => {
    if (isHeld) count(-1)
    isHeld = false
  }
  try {
    if (count(1) > places.perAddress) throw new Busy('Too many for one address.')
    const leavePlace = await packs.place({ signal })
    return () => {
      leavePlace()
      leave()
    }
  } catch (error) {
    leave()
    throw error
  }
}

/** How a pack gets what it is made of: as its reader, through the gate, file by file. */
export const settingOf = (newsroom: Newsroom, signal: AbortSignal): PackSetting => ({
  newsroom,
  siteUrl: env.siteUrl,
  open: fileAt,
  make: async (release, form) => {
    try {
      return (await made(form, release, newsroom).make({ signal, isPatient: true })).body
    } catch (error) {
      if (signal.aborted) throw error
      // The pack is more than this one file of it, and says that it is missing.
      if (!(error instanceof NotMade)) console.error(error)
      return undefined
    }
  },
})
