import { transform } from '@payloadcms/db-mongodb/internal'
import { type AnyBulkWriteOperation, type Document, ObjectId } from 'mongodb'
import type { CollectionSlug, Payload } from 'payload'
import type { Opened } from './openNewsroom'
import { fieldsOf, type Part, type Row } from './parts'
import { isMongo } from './place'
import { mongoOf } from './readRows'

/** How many rows go in together: all of them, or after a kill none. */
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
  return isMongo(place) ? intoMongo(payload, part, rows) : intoSqlite(payload, part, rows)
}

async function putGlobal({ db }: Payload, { slug }: Part, rows: Row[]): Promise<void> {
  const name = slug as 'newsroom'
  for (const { id, ...data } of rows) {
    const known = await db.findGlobal<Row>({ slug: name })
    // Payload's adapter for SQLite gives what it creates the hour of now, and what it updates the hour that it is told.
    if (!known?.id) await db.createGlobal({ slug: name, data: structuredClone(data) })
    await db.updateGlobal({ slug: name, data, returning: false })
  }
}

async function intoSqlite({ db }: Payload, { kind, slug }: Part, rows: Row[]): Promise<void> {
  const collection = slug as CollectionSlug
  const transactionID = (await db.beginTransaction()) ?? undefined
  if (transactionID === undefined) throw new Error('The database began no transaction.')
  const req = { transactionID }
  try {
    for (const row of rows) {
      // With an id, Payload's adapter inserts what is not there.
      if (kind === 'versions')
        await db.updateVersion({ collection, id: row.id, versionData: row as never, returning: false, req })
      else await db.create({ collection, data: row, customID: row.id, returning: false, req })
    }
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
  await db.commitTransaction(transactionID)
}

async function intoMongo(payload: Payload, part: Part, rows: Row[]): Promise<void> {
  const adapter = mongoOf(payload)
  const model = part.kind === 'versions' ? adapter.versions[part.slug] : adapter.collections[part.slug]
  if (!model) throw new Error(`MongoDB has no place for ${part.name}.`)
  const fields = fieldsOf(part, payload)
  const operations = rows.map(({ id, ...data }): AnyBulkWriteOperation<Document> => {
    transform({ adapter, data, fields, operation: 'write', validateRelationships: false })
    const _id = new ObjectId(id)
    const replacement = new model({ ...data, _id }).toObject({ minimize: false, depopulate: true })
    return { replaceOne: { filter: { _id }, replacement, upsert: true } }
  })
  await (model.collection as unknown as Bulk).bulkWrite(operations, { ordered: true })
}

type Bulk = {
  bulkWrite: (operations: AnyBulkWriteOperation<Document>[], options: { ordered: true }) => Promise<unknown>
}
