import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  Field,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
} from 'payload'
import { traverseFields } from 'payload'
import type { Visibility } from '../fields/visibility'
import { type RecordSlug, records } from '../readable'
import { aside } from './aside'

/**
 * Works out from when each record is public. A release (once published and not retracted) brings every record it
 * uses with it at its hour; a public record brings those it uses itself; staff can say `always` or `never`.
 *
 * What a document uses is kept in the collection `uses`. When a document changes, everything that can be reached
 * from it is worked out anew, starting from what uses it from outside: so a circle of records that use each other
 * does not keep itself public once the last release is gone.
 */

/** `collection:id` */
export type Ref = string
type Use = { from: Ref; to: Ref; since: string | null }

const always = new Date(0).toISOString()
const ref = (collection: string, id: string | number): Ref => `${collection}:${id}`
const isRecord = (collection: string): collection is RecordSlug => records.includes(collection as RecordSlug)

export const settleAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await settle(collection.slug, doc.id, req)
  return doc
}

export const settleAfterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await settle(collection.slug, id, req)
}

export const settleNewsroom: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await settle(global.slug, 'global', req)
  return doc
}

/** For a release that was written below the hooks. */
export const settleRelease = (id: string, req: PayloadRequest): Promise<void> => settle('press-releases', id, req)

/** For a record that was written below the hooks. */
export const settleRecord = (collection: RecordSlug, id: string, req: PayloadRequest): Promise<void> =>
  settle(collection, id, req)

/** Brings `uses` and every `publicFrom` that depends on this document up to date. */
async function settle(collection: string, id: string | number, req: PayloadRequest): Promise<void> {
  const self = ref(collection, id)
  const before = await usesWhere({ from: { equals: self } }, req)
  const now = await currentUses(collection, id, req)
  await replaceUses(before, now, req)

  const reached = await reachableFrom(
    [...(isRecord(collection) ? [self] : []), ...before.map((use) => use.to), ...now.map((use) => use.to)],
    req,
  )
  if (reached.size === 0) return
  const publicFrom = await workOut(reached, req)
  for (const [target, settled] of publicFrom) if (settled.was !== settled.moment) await note(target, settled, req)
}

/** What the document, as it stands published, refers to. A draft, a retracted or a trashed one uses nothing. */
async function currentUses(collection: string, id: string | number, req: PayloadRequest): Promise<Use[]> {
  const { payload } = req
  const from = ref(collection, id)
  const wide = { depth: 0, locale: 'all', overrideAccess: true, req: aside(req) } as const
  if (collection === 'newsroom') {
    const doc = await payload.findGlobal({ slug: 'newsroom', ...wide })
    return targets(payload.config.globals.find(({ slug }) => slug === 'newsroom')?.fields ?? [], doc).map((to) => ({
      from,
      to,
      since: always,
    }))
  }
  const slug = collection as CollectionSlug
  const doc = await payload.findByID({ collection: slug, id, draft: false, disableErrors: true, ...wide })
  if (!doc) return []
  const to = targets(payload.collections[slug].config.fields, doc)
  if (slug !== 'press-releases') return to.map((target) => ({ from, to: target, since: null }))
  const release = doc as { _status?: string | null; releaseAt?: string | null; withdrawal?: { state?: string | null } }
  if (release._status !== 'published' || !release.releaseAt || release.withdrawal?.state === 'retracted') return []
  const since = new Date(release.releaseAt).toISOString()
  return to.map((target) => ({ from, to: target, since }))
}

/** Every record that a document refers to, in whatever language, except through fields that only point somewhere. */
export function targets(fields: Field[], doc: object): Ref[] {
  const found = new Set<Ref>()
  const add = (relationTo: string | string[], value: unknown) => {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === null || one === undefined) continue
      const poly = Array.isArray(relationTo) ? (one as { relationTo: string; value: string | number }) : undefined
      const collection = poly?.relationTo ?? (relationTo as string)
      if (isRecord(collection)) found.add(ref(collection, poly ? poly.value : (one as string | number)))
    }
  }
  traverseFields({
    fields,
    ref: doc as Record<string, unknown>,
    fillEmpty: false,
    callback: ({ field, ref: parent }) => {
      if (field.type !== 'relationship' && field.type !== 'upload' && field.type !== 'richText') return
      const value = (parent as Record<string, unknown>)[field.name]
      if (field.custom?.onlyPoints) return
      if (field.type === 'richText') for (const media of uploadsIn(value)) add('media', media)
      else add(field.relationTo, value)
    },
  })
  return [...found]
}

/** The files shown in a rich text (in all its languages), by their ids. */
function uploadsIn(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(uploadsIn)
  if (!node || typeof node !== 'object') return []
  const { type, relationTo, value } = node as Record<string, unknown>
  const own = type === 'upload' && relationTo === 'media' ? [value] : []
  return [...own, ...Object.values(node).flatMap(uploadsIn)]
}

/** What is kept of who uses what, as far as `where` asks. */
export async function usesWhere(where: Parameters<Payload['find']>[0]['where'], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'uses',
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs.map(({ id, from, to, since }) => ({ id, from, to, since: since ?? null }))
}

async function replaceUses(before: (Use & { id: string })[], now: Use[], req: PayloadRequest): Promise<void> {
  const key = ({ to, since }: Use) => `${to} ${since ? new Date(since).toISOString() : ''}`
  const wanted = new Set(now.map(key))
  const kept = new Set(before.map(key).filter((k) => wanted.has(k)))
  const gone = before.filter((use) => !kept.has(key(use))).map(({ id }) => id)
  if (gone.length > 0) await req.payload.db.deleteMany({ collection: 'uses', where: { id: { in: gone } }, req })
  for (const use of now) if (!kept.has(key(use))) await req.payload.db.create({ collection: 'uses', data: use, req })
}

/** The records that can be reached from `starts`, themselves included. */
async function reachableFrom(starts: Ref[], req: PayloadRequest): Promise<Set<Ref>> {
  const reached = new Set<Ref>(starts)
  let edge = [...reached]
  while (edge.length > 0) {
    const next = await usesWhere({ from: { in: edge } }, req)
    edge = [...new Set(next.map((use) => use.to))].filter((to) => !reached.has(to))
    for (const to of edge) reached.add(to)
  }
  return reached
}

type Moment = { was: string | null; moment: string | null; updatedAt: string }
type Settled = Map<Ref, Moment>

async function workOut(reached: Set<Ref>, req: PayloadRequest): Promise<Settled> {
  const users = await usesWhere({ to: { in: [...reached] } }, req)
  const outside = users.filter((use) => !use.since && !reached.has(use.from)).map((use) => use.from)
  const known = await load([...new Set([...reached, ...outside])], req)

  const settled: Settled = new Map()
  for (const target of reached) {
    const record = known.get(target)
    if (!record) continue
    const moment = record.visibility === 'always' ? always : null
    settled.set(target, { was: record.publicFrom, moment, updatedAt: record.updatedAt })
  }
  const earlier = (target: Ref, moment: string | null | undefined): boolean => {
    const entry = settled.get(target)
    if (!entry || !moment || known.get(target)?.visibility === 'never') return false
    if (entry.moment && entry.moment <= moment) return false
    entry.moment = moment
    return true
  }
  for (const { from, to, since } of users) {
    if (since) earlier(to, new Date(since).toISOString())
    else if (!reached.has(from)) earlier(to, known.get(from)?.publicFrom)
  }
  for (let moved = true; moved; ) {
    moved = false
    for (const { from, to, since } of users)
      if (!since && reached.has(from) && earlier(to, settled.get(from)?.moment)) moved = true
  }
  return settled
}

type Known = { visibility: Visibility; publicFrom: string | null; updatedAt: string }

async function load(refs: Ref[], req: PayloadRequest): Promise<Map<Ref, Known>> {
  const known = new Map<Ref, Known>()
  for (const collection of records) {
    const ids = refs.filter((r) => r.startsWith(`${collection}:`)).map((r) => r.slice(collection.length + 1))
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      select: { visibility: true, publicFrom: true, updatedAt: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req: aside(req),
    })
    for (const doc of docs)
      known.set(ref(collection, doc.id), {
        visibility: doc.visibility,
        publicFrom: doc.publicFrom ? new Date(doc.publicFrom).toISOString() : null,
        updatedAt: doc.updatedAt,
      })
  }
  return known
}

/** Written below the hooks: a record does not count as edited because somebody else used it. */
async function note(target: Ref, { moment, updatedAt }: Moment, req: PayloadRequest): Promise<void> {
  const [collection, id] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)]
  await req.payload.db.updateOne({
    collection: collection as CollectionSlug,
    id,
    data: { publicFrom: moment, updatedAt },
    req,
    returning: false,
  })
}
