import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, PayloadRequest, Where } from 'payload'
import { newsroomWatch } from '@/lib/newsroomWatch'
import { readable } from './readable'

const isMarked = (slug: string): boolean => readable.some((one) => one === slug)

/**
 * A database that renews a document's mark (Marks.ts) with each write to it, whoever writes: Payload's operations, and
 * the hooks that write below them. In a transaction that happens at its end, and is part of it.
 */
export function withMarks<A extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<A>): DatabaseAdapterObj<A> {
  return { ...adapter, init: (args) => renewMarks(adapter.init(args)) as ReturnType<typeof adapter.init> }
}

function renewMarks<A extends BaseDatabaseAdapter>(db: A): A {
  const { create, updateOne, updateMany, deleteOne, deleteMany, upsert, createGlobal, updateGlobal } = db
  const { beginTransaction, commitTransaction, rollbackTransaction } = db
  type Asking = Partial<PayloadRequest> | undefined

  /** Never less than the last one, also when a clock was set back or another instance's is ahead. */
  const moment = async (req: Asking): Promise<number> => {
    const newest = { collection: 'marks', sort: '-at', limit: 1, pagination: false } as const
    const { docs } = await db.find<{ at: number }>({ ...newest, ...(req ? { req } : {}) })
    return Math.max(docs[0]?.at ?? 0, Date.now())
  }
  const write = async (refs: Iterable<string>, req: Asking) => {
    const at = await moment(req)
    for (const ref of refs) {
      const data = { ref, mark: randomUUID(), at }
      await upsert.call(db, { collection: 'marks', where: { ref: { equals: ref } }, data, ...(req ? { req } : {}) })
    }
  }

  /** What each open transaction has changed: its marks are the last that it writes, so that they are as old as its commit. */
  const open = new Map<number | string, Set<string>>()
  db.beginTransaction = async (options) => {
    const id = await beginTransaction.call(db, options)
    if (id !== null) open.set(id, new Set())
    return id
  }
  db.commitTransaction = async (given) => {
    const id = await given
    const refs = open.get(id)
    if (refs && refs.size > 0) await write(refs, { transactionID: id })
    open.delete(id)
    await commitTransaction.call(db, id)
    // Whoever follows the marks does so now: were it left to the next reader, a longer wait would tell that something was saved.
    if (refs && refs.size > 0) void newsroomWatch.state?.().catch(() => undefined)
  }
  db.rollbackTransaction = async (given) => {
    const id = await given
    open.delete(id)
    return rollbackTransaction.call(db, id)
  }

  const renew = async (ref: string, req: Asking) => {
    const id = await req?.transactionID
    const changed = id === undefined ? undefined : open.get(id)
    if (changed) changed.add(ref)
    else await write([ref], req)
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
