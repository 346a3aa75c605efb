import type { CollectionBeforeOperationHook } from 'payload'
import { mediaFolders } from '../files/mediaFolders'
import { sweepArrivals } from '../files/unsettled'

/**
 * Payload writes, replaces and deletes files in the middle of a change that may still fail: a replaced file would be
 * gone while its document, whose change was undone, goes on naming it. So Payload is given a folder where only files
 * arrive; keepFiles.ts takes them to their place, and lets go of what nothing names any more once the change is final.
 */
export const workAside: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return args
  if (req.file) await sweepArrivals(req.payload)
  const { collection } = args
  const upload = { ...collection.config.upload, staticDir: mediaFolders.arriving }
  return { ...args, collection: { ...collection, config: { ...collection.config, upload } } }
}
