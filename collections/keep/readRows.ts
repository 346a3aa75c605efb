import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { type ClientSession, type Document, ObjectId } from 'mongodb'
import type { CollectionSlug, Payload, Where } from 'payload'
import type { Opened } from './openNewsroom'
import { fieldsOf, type Part, type Row } from './parts'
import { isMongo } from './place'

const atOnce = 100

/** Whether all that is read of this newsroom is from one moment, of its own accord. */
export const holdsMoment = ({ payload, place }: Opened): boolean => !isMongo(place) || Boolean(snapshotOf(payload))

/** Every row of a part in the order of ids, from the one behind `after`. Never more than a hundred are in memory. */
export async function* readRows({ payload, place }: Opened, part: Part, after = ''): AsyncGenerator<Row> {
  const session = isMongo(place) ? snapshotOf(payload) : undefined
  for await (const row of session ? readNative(payload, part, after, session) : readPages(payload, part, after)) {
    // One database writes down that a version is not the newest, the other that it is.
    if (part.kind === 'versions' && row.latest !== true) delete row.latest
    yield row
  }
}

/** The greatest id of a part; empty when it has no rows. */
export async function lastId({ payload }: Opened, { kind, slug }: Part): Promise<string> {
  if (kind === 'global') return ''
  const question = { collection: slug as CollectionSlug, sort: '-id', limit: 1, pagination: false }
  const { docs } = kind === 'versions' ? await payload.db.findVersions(question) : await payload.db.find(question)
  return (docs as unknown as Row[])[0]?.id ?? ''
}

async function* readPages({ db }: Payload, { kind, slug }: Part, after: string): AsyncGenerator<Row> {
  if (kind === 'global') {
    const row = await db.findGlobal<Row>({ slug: slug as 'newsroom' })
    if (row?.id && !after) yield { ...row, id: slug }
    return
  }
  for (let last = after; ; ) {
    const where: Where = last ? { id: { greater_than: last } } : {}
    const question = { collection: slug as CollectionSlug, where, sort: 'id', limit: atOnce, pagination: false }
    const { docs } = kind === 'versions' ? await db.findVersions(question) : await db.find(question)
    yield* docs as unknown as Row[]
    const end = (docs as unknown as Row[]).at(-1)
    if (!end || docs.length < atOnce) return
    last = end.id
  }
}

/**
 * The same from MongoDB itself, within a snapshot session, which Payload's adapter does not take: its transactions end
 * after a minute, a snapshot holds for five.
 */
export async function* readNative(
  payload: Payload,
  part: Part,
  after = '',
  session?: ClientSession,
): AsyncGenerator<Row> {
  const adapter = mongoOf(payload)
  const fields = fieldsOf(part, payload)
  const { globals, versions, collections } = adapter
  const model = part.kind === 'global' ? globals : (part.kind === 'versions' ? versions : collections)[part.slug]
  if (!model || (part.kind === 'global' && after)) return
  const where = part.kind === 'global' ? { globalType: part.slug } : after ? { _id: { $gt: new ObjectId(after) } } : {}
  const options = { sort: { _id: 1 }, batchSize: atOnce, ...(session ? { session } : {}) }
  const cursor = (model.collection as unknown as NativeCollection).find(where, options)
  try {
    for await (const data of cursor) {
      transform({ adapter, data, fields, operation: 'read' })
      yield { ...data, id: part.kind === 'global' ? part.slug : String(data.id) } as Row
    }
  } finally {
    await cursor.close()
  }
}

type NativeCollection = {
  find: (where: Document, options: Document) => AsyncIterable<Document> & { close: () => Promise<void> }
}

const mongoOf = ({ db }: Payload): MongooseAdapter => db as unknown as MongooseAdapter

/** One snapshot session for each newsroom that a replica set keeps: all that is read in it is of one moment. */
const snapshots = new WeakMap<Payload, ClientSession>()

function snapshotOf(payload: Payload): ClientSession | undefined {
  const client = mongoOf(payload).connection.getClient()
  if (!client.options.replicaSet) return undefined
  const session = snapshots.get(payload) ?? (client.startSession({ snapshot: true }) as unknown as ClientSession)
  snapshots.set(payload, session)
  return session
}
