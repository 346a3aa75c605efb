import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, type Document, ObjectId } from 'mongodb'
import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import { locales } from '@/lib/locales'
import { serverOf } from './server'

/**
 * What is deleted is named by nothing any more, as SQLite's foreign keys see to it: a field that named it is empty, a list
 * goes on without it, in documents and in their versions. Otherwise a colleague who was removed would go on standing,
 * by an id that leads nowhere, in everything that they began.
 */
export function withoutDangling(db: MongooseAdapter): MongooseAdapter {
  const { deleteOne, deleteMany } = db
  const idsOf = async (collection: CollectionSlug, where: Where | undefined, req: Asking): Promise<string[]> => {
    const question = { collection, where: where ?? {}, pagination: false, limit: 0, select: { id: true } } as const
    const { docs } = await db.find<{ id: string }>({ ...question, ...(req ? { req } : {}) })
    return docs.map(({ id }) => id)
  }
  const forget = async (collection: CollectionSlug, ids: string[], req: Asking) => {
    const session = await sessionOf(db, req)
    for (const id of ids.filter(ObjectId.isValid))
      for (const place of placesOf(db, collection))
        await empty(db, place, { collection, id: new ObjectId(id) }, session)
  }
  db.deleteOne = async (args) => {
    const collection = args.collection as CollectionSlug
    const ids = await idsOf(collection, args.where, args.req)
    const doc = await deleteOne.call(db, args)
    await forget(collection, ids, args.req)
    return doc
  }
  db.deleteMany = async (args) => {
    const collection = args.collection as CollectionSlug
    const ids = await idsOf(collection, args.where, args.req)
    await deleteMany.call(db, args)
    await forget(collection, ids, args.req)
  }
  return db
}

type Asking = Partial<PayloadRequest> | undefined
type Gone = { collection: CollectionSlug; id: ObjectId }
/** Where documents name others: the database's collection, and the way to the field, past lists as if they were not there. */
type Place = { within: string; path: string[]; isOfKinds: boolean }

async function sessionOf(db: MongooseAdapter, req: Asking): Promise<ClientSession | undefined> {
  const id = await req?.transactionID
  return id === undefined ? undefined : (db.sessions[id] as unknown as ClientSession | undefined)
}

function placesOf(db: MongooseAdapter, collection: CollectionSlug): Place[] {
  return db.payload.config.collections.flatMap(({ slug, flattenedFields }) => {
    const found = naming(collection, flattenedFields)
    const [documents, versions] = [db.collections[slug], db.versions[slug]]
    return [
      ...(documents ? found.map((one) => ({ ...one, within: documents.collection.collectionName })) : []),
      ...(versions
        ? found.map((one) => ({ ...one, path: ['version', ...one.path], within: versions.collection.collectionName }))
        : []),
    ]
  })
}

function naming(slug: CollectionSlug, fields: FlattenedField[]): Omit<Place, 'within'>[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || ('virtual' in field && field.virtual)) return []
    const names = 'localized' in field && field.localized ? locales.map((one) => [field.name, one]) : [[field.name]]
    if ((field.type === 'relationship' || field.type === 'upload') && [field.relationTo].flat().includes(slug))
      return names.map((path) => ({ path, isOfKinds: Array.isArray(field.relationTo) }))
    const inner =
      'blocks' in field
        ? field.blocks.flatMap((block) => naming(slug, block.flattenedFields))
        : 'flattenedFields' in field
          ? naming(slug, field.flattenedFields)
          : []
    return names.flatMap((path) => inner.map((one) => ({ ...one, path: [...path, ...one.path] })))
  })
}

async function empty(db: MongooseAdapter, place: Place, gone: Gone, session: ClientSession | undefined): Promise<void> {
  const { within, path, isOfKinds } = place
  const collection = serverOf(db).collection(within)
  const how = session ? { session } : {}
  const [top = ''] = path
  const where = { [[...path, ...(isOfKinds ? ['value'] : [])].join('.')]: gone.id }
  for (const doc of await collection.find(where, { ...how, projection: { [top]: 1 } }).toArray())
    await collection.updateOne({ _id: doc._id }, { $set: { [top]: without(doc[top], path.slice(1), gone) } }, how)
}

/** The same value, with nothing of what is gone at the end of the way. */
function without(value: unknown, path: string[], gone: Gone): unknown {
  if (Array.isArray(value)) {
    const each = path.length > 0 ? value.map((one) => without(one, path, gone)) : value
    return path.length > 0 ? each : each.filter((one) => !names(one, gone))
  }
  const [next, ...rest] = path
  if (next === undefined) return names(value, gone) ? null : value
  if (typeof value !== 'object' || value === null || !(next in value)) return value
  return { ...value, [next]: without((value as Document)[next], rest, gone) }
}

const names = (value: unknown, { collection, id }: Gone): boolean => {
  if (value instanceof ObjectId || typeof value === 'string') return id.equals(value)
  const { relationTo, value: named } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  return relationTo === collection && named instanceof ObjectId && id.equals(named)
}
