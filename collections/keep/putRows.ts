import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Opened } from './openNewsroom'
import type { Part, Row } from './parts'
import { isMongo } from './place'

/** How many rows go in together: on SQLite all of them, or after a kill none. */
export const rowsTogether = 100

/** Puts rows of a part in under the ids that they have. In the order of ids, so that the last one tells how far it came. */
export async function putRows({ payload, place }: Opened, part: Part, rows: Row[]): Promise<void> {
  if (part.kind === 'global') return putGlobal(payload, part, rows)
  const foreign = rows.find(({ id }) => isMongo(place) && !/^[0-9a-f]{24}$/.test(id))
  if (foreign)
    throw new Error(
      `MongoDB cannot keep the id ${foreign.id} (${part.name}): it was given by an early version of the press room. ` +
        'Such a newsroom stays on SQLite.',
    )
  const { db } = payload
  // Where there are no transactions, each row stands for itself.
  const transactionID = (await db.beginTransaction()) ?? undefined
  const req = transactionID === undefined ? {} : { transactionID }
  try {
    for (const row of rows) await putRow(payload, part, row, req)
  } catch (error) {
    if (transactionID !== undefined) await db.rollbackTransaction(transactionID)
    throw error
  }
  if (transactionID !== undefined) await db.commitTransaction(transactionID)
}

/** `upsert` is what Payload's adapter for MongoDB wants to be told; the one for SQLite inserts what is not there. */
async function putRow({ db }: Payload, { kind, slug }: Part, row: Row, req: Partial<PayloadRequest>): Promise<void> {
  const [collection, { id, ...data }] = [slug as CollectionSlug, row]
  if (kind === 'versions')
    await db.updateVersion({
      collection,
      id,
      versionData: data as never,
      options: { upsert: true },
      returning: false,
      req,
    })
  else await db.create({ collection, data, customID: id, returning: false, req })
}

async function putGlobal({ db }: Payload, { slug }: Part, rows: Row[]): Promise<void> {
  const name = slug as 'newsroom'
  for (const { id: _, ...data } of rows) {
    const known = await db.findGlobal<Row>({ slug: name })
    // Payload's adapter for SQLite gives what it creates the hour of now, and what it updates the hour that it is told.
    if (!known?.id) await db.createGlobal({ slug: name, data: structuredClone(data) })
    await db.updateGlobal({ slug: name, data, returning: false })
  }
}
