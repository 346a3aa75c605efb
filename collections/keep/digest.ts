import { createHash } from 'node:crypto'
import type { Row } from './parts'

/**
 * A row in one spelling: keys in order, and nothing said of what is empty. SQLite gives `null` and an empty list where
 * MongoDB gives nothing at all; to the press room both mean that nothing was written.
 */
export const canonical = (row: unknown): string => JSON.stringify(tidy(row)) ?? 'null'

/** A fingerprint of rows in their order, which is that of their ids: equal rows have equal ones, in whatever database. */
export function rowDigest() {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(row: Row): void {
      hash.update(`${canonical(row)}\n`)
      rows++
    },
    done: (): Digest => ({ rows, digest: hash.digest('hex') }),
  }
}

export type Digest = { rows: number; digest: string }

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => tidy(one) ?? null) : undefined
  if (value instanceof Date) return value.toISOString()
  if (value === null || typeof value !== 'object') return value ?? undefined
  const entries = Object.entries(value)
    .map(([key, one]) => [key, tidy(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
