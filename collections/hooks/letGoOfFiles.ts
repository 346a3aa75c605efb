import { setTimeout as wait } from 'node:timers/promises'
import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { fileStore } from '../files/fileStore'
import { StoreAway } from '../files/storeAway'
import { storedNames, whereStoredAs } from '../files/storedMedia'

export const letGoOfFiles: CollectionAfterDeleteHook = ({ doc, req }) => letGo(storedNames(doc), req)

/**
 * Deletes files that no document names any more, as soon as the change that let go of them is final: a change that is
 * undone, by a fault or by a kill, still has its files.
 */
export function letGo(names: string[], req: PayloadRequest): void {
  if (names.length > 0) void whenFinal(names, req).catch((error: unknown) => req.payload.logger.error(error))
}

async function whenFinal(names: string[], req: PayloadRequest): Promise<void> {
  while (req.transactionID) await wait(20, undefined, { ref: false })
  for (const name of names) if (!(await isNamed(name, req))) await remove(name)
}

/** Milliseconds between one attempt and the next. After the last the file stays, and nobody can reach it. */
const pauses = [1_000, 10_000, 60_000, 600_000]

async function remove(name: string, attempt = 0): Promise<void> {
  try {
    await fileStore.remove(name)
  } catch (error) {
    const pause = pauses[attempt]
    if (!(error instanceof StoreAway) || pause === undefined) throw error
    await wait(pause, undefined, { ref: false })
    await remove(name, attempt + 1)
  }
}

async function isNamed(name: string, { payload }: PayloadRequest): Promise<boolean> {
  const where = whereStoredAs(name, payload)
  const { totalDocs } = await payload.count({ collection: 'media', where, overrideAccess: true })
  return totalDocs > 0
}
