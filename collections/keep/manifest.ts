import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup says of itself; it stands at its end, because only then it is known. */
export const manifestSchema = z.object({
  format: z.literal('press-room backup 1'),
  /** When the newsroom stood like this (ISO 8601). */
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  versions: z.object({ pressRoom: z.string(), payload: z.string(), node: z.string() }),
  /** What its documents look like (parts.ts). */
  shape: sha256,
  migrations: z.array(z.string()),
  /** Whether the secret of the newsroom is in it: only if the backup is encrypted. */
  secret: z.enum(['included', 'left out', 'in a variable']),
  /** Rows of each part, and a fingerprint of what they say (digest.ts). */
  parts: z.record(z.string(), z.object({ rows: z.number(), digest: sha256 })),
  /** Every entry of the archive before this one. */
  entries: z.record(z.string(), z.object({ bytes: z.number(), sha256 })),
  /** Files that documents name and that were not there. */
  missing: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifestSchema>

/** The names of entries. */
export const entryNames = {
  rows: (part: string, number: number) => `${part}.${String(number).padStart(4, '0')}.jsonl.gz`,
  /** The part that an entry of rows belongs to; undefined for any other entry. */
  partOf: (entry: string) => /^((?:documents|versions|global)\/[a-z-]+)\.\d+\.jsonl\.gz$/.exec(entry)?.[1],
  file: (name: string) => `files/${name}`,
  /** The stored name of a file; undefined for any other entry, and for names that no file of ours has. */
  fileOf: (entry: string) => /^files\/([\w-][\w.-]*)$/.exec(entry)?.[1],
  secret: 'secret',
  manifest: 'manifest.json',
  /** The fingerprint of the manifest itself. */
  seal: 'manifest.json.sha256',
} as const
