import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook, FieldHook } from 'payload'

/**
 * A file is stored under a name that nobody can guess; the name it came with is kept for people (`originalName`).
 * Renditions take theirs from it. What gives a guess away is a leak as real as an open page.
 */
export const nameFileAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const original = path.basename(req.file.name.replaceAll('\\', '/')).normalize('NFC').slice(0, 200).toWellFormed()
  const extension = path
    .extname(original)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')
  const stem = randomUUID()
  req.file.name = `${stem}${extension}`
  req.context.named = { stem, original } satisfies Named
  return args
}

type Named = { stem: string; original: string }

/** A file that replaces another brings its own name along; nobody types it. */
export const keepOriginalName: FieldHook = ({ data, req, value }) => {
  const named = req.context.named as Named | undefined
  return named && data?.filename && path.parse(data.filename).name === named.stem ? named.original : value
}
