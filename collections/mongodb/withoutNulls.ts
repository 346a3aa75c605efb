import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, FlattenedField } from 'payload'

type Data = Record<string, unknown>

/**
 * A value that must be unique and is not there is left out: for MongoDB `null` is a value like any other, and a second
 * release without an address in French would be refused for the sake of the first.
 */
export function withoutNulls(db: MongooseAdapter): MongooseAdapter {
  const { create, updateOne } = db
  const names = new Map<CollectionSlug, string[]>()
  const uniqueIn = (slug: CollectionSlug): string[] => {
    const known = names.get(slug) ?? uniqueNames(db.payload.collections[slug]?.config.flattenedFields ?? [])
    names.set(slug, known)
    return known
  }
  db.create = (args) => {
    for (const name of uniqueIn(args.collection as CollectionSlug)) dropNull(args.data as Data, name)
    return create.call(db, args)
  }
  db.updateOne = ((args: Parameters<typeof updateOne>[0]) => {
    const data = args.data as Data
    const gone = uniqueIn(args.collection as CollectionSlug).filter((name) => dropNull(data, name))
    // Beside what is set: Mongoose takes both in one update.
    if (gone.length > 0) data.$unset = Object.fromEntries(gone.map((name) => [name, 1]))
    return updateOne.call(db, args)
  }) as typeof updateOne
  return db
}

const uniqueNames = (fields: FlattenedField[]): string[] =>
  fields.flatMap((field) => ('unique' in field && field.unique === true ? [field.name] : []))

/** Drops the value itself, or those of some languages; true for the first. */
function dropNull(data: Data, name: string): boolean {
  const value = data[name]
  if (value === null) return delete data[name]
  if (typeof value === 'object')
    data[name] = Object.fromEntries(Object.entries(value as Data).filter(([, each]) => each !== null))
  return false
}
