import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { IndexDescriptionInfo, IndexSpecification, MongoServerError } from 'mongodb'
import { isPlain, serverOf } from './server'

/**
 * Makes the indexes that the collections ask for and that are not there, and gives back a sentence for each that could
 * not be made. Mongoose would do it in the background and tell nobody: a unique address or number would be no longer.
 * `forgetting` also drops what no field asks to be unique any more; other indexes of the owner's own stay.
 */
export async function settleIndexes(db: Models, { forgetting = false } = {}): Promise<string[]> {
  const models = [...Object.values(db.collections), ...Object.values(db.versions), db.globals].filter(Boolean)
  const faults: string[] = []
  for (const model of models) {
    const collection = serverOf(db).collection(model.collection.collectionName)
    const there = await collection.indexes().catch((error: MongoServerError) => {
      if (error.code === 26) return [] // no such collection yet
      throw error
    })
    // A plain server has no indexes of places; none of them is asked to be unique.
    const wanted = wantedBy(model).filter(({ key }) => !isPlain(db) || Object.values(key).every((way) => way === 1))
    const surplus = there.filter(
      (one) => one.name && one.name !== '_id_' && one.unique && !wanted.some((each) => isSame(one, each)),
    )
    const missing = wanted.filter((each) => !there.some((one) => isSame(one, each)))
    // A field that has become unique, or is so no longer, has an index of the same name.
    const inTheWay = surplus.filter((one) => forgetting || missing.some((each) => isOn(one, each)))
    const grown = there.filter((one) => !one.unique && missing.some((each) => each.unique && isOn(one, each)))
    for (const { name } of [...inTheWay, ...grown]) await collection.dropIndex(String(name))
    for (const { key, unique, sparse } of missing)
      await collection
        .createIndex(key as IndexSpecification, { ...(unique ? { unique } : {}), ...(sparse ? { sparse } : {}) })
        .catch((error: MongoServerError) => faults.push(faultOf(model.collection.collectionName, key, error)))
  }
  return faults
}

type Models = Pick<MongooseAdapter, 'collections' | 'connection' | 'globals' | 'useJoinAggregations' | 'versions'>

type Wanted = { key: Record<string, unknown>; unique: boolean; sparse: boolean }

function wantedBy(model: { schema: { indexes: () => unknown } }): Wanted[] {
  const indexes = model.schema.indexes() as [Record<string, unknown>, { unique?: boolean; sparse?: boolean }][]
  return indexes.map(([key, { unique = false, sparse = false }]) => ({ key, unique, sparse }))
}

const isOn = (one: IndexDescriptionInfo, { key }: Wanted): boolean => JSON.stringify(one.key) === JSON.stringify(key)
const isSame = (one: IndexDescriptionInfo, each: Wanted): boolean =>
  isOn(one, each) && Boolean(one.unique) === each.unique

function faultOf(collection: string, key: object, error: MongoServerError): string {
  const path = Object.keys(key).join(', ')
  return error.code === 11000
    ? `Several documents in ${collection} hold the same ${path}, which must be unique: give all but one another, then start again.`
    : `The index of ${collection} on ${path} could not be made: ${error.message}`
}
