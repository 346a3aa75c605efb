import { setTimeout as wait } from 'node:timers/promises'
import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { storedNames } from '../files/storedMedia'
import { noteUnsettled, settle } from '../files/unsettled'

export const letGoOfFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const names = storedNames(doc)
  settleOnceFinal(names, await noteUnsettled(names), req)
}

/**
 * Deletes those of these files that no document names, as soon as the change that touched them is final: one that is undone
 * still has the files that it was to let go of, and none of those that it brought.
 */
export function settleOnceFinal(names: string[], note: string, req: PayloadRequest): void {
  void whenFinal(req)
    .then(() => settle(names, note, req.payload))
    .catch((error: unknown) => req.payload.logger.error(error))
}

async function whenFinal(req: PayloadRequest): Promise<void> {
  while (req.transactionID) await wait(20, undefined, { ref: false })
}
