import { type Digest, rowDigest } from './digest'
import type { Opened } from './openNewsroom'
import type { Part } from './parts'
import { readRows } from './readRows'

/** The fingerprint of a part as it is in a database. */
export async function digestOf(opened: Opened, part: Part): Promise<Digest> {
  const digest = rowDigest()
  for await (const row of readRows(opened, part)) digest.add(row)
  return digest.done()
}
