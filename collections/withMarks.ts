import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, PayloadRequest, Where } from 'payload'
import { readable } from './readable'

const isMarked = (slug: string): boolean => readable.some((one) => one === slug)

/**
 * A database that renews a document's mark (Marks.ts) with each write to it, whoever writes: Payload's operations, and
 * the hooks that write below them.
 */
export function withMarks<A extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<A>): DatabaseAdapterObj<A> {
  return { ...adapter, init: (args) => renewMarks(adapter.init(args)) as ReturnType<typeof adapter.init> }
}

function renewMarks<A extends BaseDatabaseAdapter>(db: A): A {
  const { create, updateOne, updateMany, deleteOne, deleteMany, upsert, createGlobal, updateGlobal } = db
  let latest: number | undefined
  /** Never less than before, also when the clock was set back. */
  const moment = async (): Promise<number> => {
    if (latest === undefined) {
      const { docs } = await db.find<{ at: number }>({ collection: 'marks', sort: '-at', limit: 1, pagination: false })
      latest = docs[0]?.at ?? 0
    }
    latest = Math.max(latest, Date.now())
    return latest
  }
  const renew = async (ref: string, req: Partial<PayloadRequest> | undefined) => {
    const data = { ref, mark: randomUUID(), at: await moment() }
    return upsert.call(db, { collection: 'marks', where: { ref: { equals: ref } }, data, ...(req ? { req } : {}) })
  }
  const renewOf = async (collection: string, doc: unknown, req: Partial<PayloadRequest> | undefined) => {
    const id = (doc as { id?: string | number } | null | undefined)?.id
    if (id !== undefined && isMarked(collection)) await renew(`${collection}:${id}`, req)
  }
  const idsOf = async (
    collection: CollectionSlug,
    where: Where | undefined,
    req: Partial<PayloadRequest> | undefined,
  ) => {
    if (!isMarked(collection)) return []
    const question = { collection, pagination: false, select: { id: true } } as const
    const { docs } = await db.find<{ id: string | number }>({
      ...question,
      where: where ?? {},
      ...(req ? { req } : {}),
    })
    return docs
  }

  db.create = async (args) => {
    const doc = await create.call(db, isMarked(args.collection) ? { ...args, returning: true } : args)
    await renewOf(args.collection, doc, args.req)
    return doc
  }
  db.updateOne = async (args) => {
    // Without an id only the answer says which document it was.
    const doc = await updateOne.call(
      db,
      args.id === undefined && isMarked(args.collection) ? { ...args, returning: true } : args,
    )
    await renewOf(args.collection, args.id === undefined ? doc : { id: args.id }, args.req)
    return doc
  }
  db.updateMany = async (args) => {
    const before = await idsOf(args.collection, args.where, args.req)
    const docs = await updateMany.call(db, args)
    for (const doc of before) await renewOf(args.collection, doc, args.req)
    return docs
  }
  db.deleteOne = async (args) => {
    const before = await idsOf(args.collection, args.where, args.req)
    const doc = await deleteOne.call(db, args)
    for (const gone of before) await renewOf(args.collection, gone, args.req)
    return doc
  }
  db.deleteMany = async (args) => {
    const before = await idsOf(args.collection, args.where, args.req)
    await deleteMany.call(db, args)
    for (const gone of before) await renewOf(args.collection, gone, args.req)
  }
  db.createGlobal = async <T extends Record<string, unknown>>(args: Parameters<typeof createGlobal<T>>[0]) => {
    const doc = (await createGlobal.call(db, args)) as T
    await renew(args.slug, args.req)
    return doc
  }
  db.updateGlobal = async <T extends Record<string, unknown>>(args: Parameters<typeof updateGlobal<T>>[0]) => {
    const doc = (await updateGlobal.call(db, args)) as T
    await renew(args.slug, args.req)
    return doc
  }
  return db
}
