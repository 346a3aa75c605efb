import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A file is stored under a name that nobody can guess; the name it came with is kept for people (`originalName`).
 * Renditions take theirs from it. What gives a guess away is a leak as real as an open page.
 */
export const nameFileAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const original = path.basename(req.file.name.replaceAll('\\', '/')).normalize('NFC').slice(0, 200)
  if ('data' in args) (args.data as Record<string, unknown>).originalName ??= original
  req.file.name = `${randomUUID()}${path
    .extname(original)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')}`
  return args
}
