import type { CollectionAfterErrorHook } from 'payload'
import { say } from '../fields/say'
import { fileFaults } from '../files/fileFaults'

/** Payload stops reading a file that is too large, and says so in English only. */
export const sayTooBig: CollectionAfterErrorHook = ({ error, req }) =>
  (error as { status?: number }).status === 413
    ? { status: 413, response: { errors: [{ message: say(req, fileFaults.bytes) }] } }
    : undefined
