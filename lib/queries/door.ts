import config from '@payload-config'
import {
  createLocalReq,
  type DataFromCollectionSlug,
  getPayload,
  type Payload,
  type PopulateType,
  type SelectType,
  type Where,
} from 'payload'
import { cache } from 'react'
import { isStaff } from '@/collections/access'
import { contextOf } from '@/collections/passes/holder'
import { redeemPass } from '@/collections/passes/redeemPass'
import type { Pass, PressRelease } from '@/collections/payload-types'
import type { Readable } from '@/collections/readable'
import { apart } from '../answer'

/**
 * The only door to Payload for what readers see. Every question passes the gate as a reader (`overrideAccess: false`,
 * no user) and is asked in all languages at once: the shapes choose, and can say what is missing. Two others come in
 * here: whoever shows a pass, and staff who look at a draft as it will be.
 */

const open = cache(() => getPayload({ config }))

/** What readers can ask for; everything else is the newsroom's own. */
export type { Readable }

export type Question = {
  where?: Where
  sort?: string
  limit?: number
  page?: number
  /** How far related documents come along: 0 none, 1 those named, 2 those that they name. */
  depth?: number
  select?: SelectType
  /** What comes along of related documents, per collection; all of them where it is not named. */
  populate?: PopulateType
}

const asReader = { locale: 'all', fallbackLocale: false, overrideAccess: false } as const

/** Payload's types tie a selection to one collection; here it is passed through for any. */
const asked = ({ select, ...question }: Question) =>
  ({ depth: 0, ...question, ...asReader, ...(select ? { select: select as never } : {}) }) as const

/** One page of documents, with their total. */
export async function findPage<S extends Readable>(collection: S, question: Question) {
  const payload = await open()
  const found = await payload.find({ collection, ...asked(question) })
  return {
    docs: found.docs as DataFromCollectionSlug<S>[],
    total: found.totalDocs,
    pages: found.totalPages,
  }
}

/** The documents alone: no count is asked for. */
export async function find<S extends Readable>(
  collection: S,
  question: Question,
): Promise<DataFromCollectionSlug<S>[]> {
  const payload = await open()
  const found = await payload.find({ collection, pagination: false, ...asked(question) })
  return found.docs as DataFromCollectionSlug<S>[]
}

export async function findFirst<S extends Readable>(
  collection: S,
  question: Question,
): Promise<DataFromCollectionSlug<S> | undefined> {
  return (await find(collection, { ...question, limit: 1 })).at(0)
}

/**
 * A release that was retracted: where it stood and what readers are told instead, and nothing else of it. The gate
 * keeps such a release out of every other answer.
 */
export async function findRetracted(where: Where): Promise<DataFromCollectionSlug<'press-releases'> | undefined> {
  const payload = await open()
  const select = {
    slug: true,
    languages: true,
    releaseAt: true,
    withdrawal: { state: true, at: true, note: true },
  } as const
  const question = { where, depth: 0, limit: 1, pagination: false, context: { asksFor: 'retracted' } } as const
  const { docs } = await payload.find({ collection: 'press-releases', ...question, ...asReader, select })
  return docs[0] as DataFromCollectionSlug<'press-releases'> | undefined
}

export async function readNewsroom(depth: number) {
  const payload = await open()
  return payload.findGlobal({ slug: 'newsroom', depth, ...asReader })
}

/** A file's bytes, for whatever is made of files; undefined for what a reader may not have, or what is not there (any more). */
export async function openFile(storedName: string): Promise<ReadableStream<Uint8Array> | undefined> {
  const answer = await apart(() => readFile(storedName, { context: {}, headers: new Headers() }))
  // What is there and cannot be read at this moment is not left out without a word.
  if (answer && answer.status >= 500) throw new Error(`The file ${storedName} cannot be read at this moment.`)
  return answer?.ok ? (answer.body ?? undefined) : undefined
}

/** What whoever holds a pass can do with it; `unopened` are the records of the release that have no page yet. */
export type OpenedPass = {
  pass: Pass
  unopened: { collection: string; slug?: unknown }[]
  release: (populate: PopulateType) => Promise<PressRelease | undefined>
  file: (storedName: string, headers: Headers) => Promise<Response | undefined>
  accept: () => Promise<void>
}

/** Opens as the holder of the pass whose token this is; undefined when it is none, or holds no longer. */
export async function openWithPass(token: string): Promise<OpenedPass | undefined> {
  const payload = await open()
  const redeemed = await redeemPass(token, payload)
  if (!redeemed) return undefined
  const { pass, holder, hidden } = redeemed
  const context = contextOf(holder)
  return {
    pass,
    unopened: hidden,
    release: (populate) => readRelease(holder.release, { draft: holder.kind === 'preview', populate, context }),
    file: (storedName, headers) => readFile(storedName, { context, headers }),
    accept: async () => {
      await payload.update({
        collection: 'passes',
        // The first time stands.
        where: { and: [{ id: { equals: pass.id } }, { acceptedAt: { exists: false } }] },
        data: { acceptedAt: new Date().toISOString() },
        overrideAccess: true,
      })
    },
  }
}

/** The newest draft of a release for whoever is signed in as staff, by the request's own headers. */
export async function readWorkingDraft(id: string, headers: Headers, populate: PopulateType) {
  const payload = await open()
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  return isStaff({ user }) ? readRelease(id, { draft: true, populate, user }) : undefined
}

type ReleaseQuestion = Pick<Parameters<Payload['findByID']>[0], 'context' | 'user'> & {
  draft: boolean
  populate: PopulateType
}

async function readRelease(id: string, question: ReleaseQuestion): Promise<PressRelease | undefined> {
  const payload = await open()
  const found = await payload.findByID({
    collection: 'press-releases',
    id,
    depth: 2,
    disableErrors: true,
    ...asReader,
    ...question,
  })
  return found ?? undefined
}

/**
 * A file's bytes, or the part of them that a Range header asks for (RFC 9110, 14), as Payload itself serves them;
 * undefined where the gate or a bad name keeps it shut.
 */
async function readFile(storedName: string, { context, headers }: { context: object; headers: Headers }) {
  const payload = await open()
  const { endpoints } = payload.collections.media.config
  const serve = (endpoints || []).find(({ method, path }) => method === 'get' && path === '/file/:filename')
  const routeParams = { collection: 'media', filename: storedName }
  const req = await createLocalReq({ context: { ...context }, req: { headers, routeParams } }, payload)
  if (!serve) throw new Error('Payload serves no files')
  try {
    return await serve.handler(req)
  } catch (error) {
    // By what stands in it: Payload, which is one for all bundles, throws errors of the bundle that made it.
    if (error instanceof Error && Number((error as { status?: unknown }).status) < 500) return undefined
    throw error
  }
}

type Mark = { ref: string; mark: string; at: number }

/** The marks of documents that have changed since a moment (milliseconds since 1970), the oldest change first. */
export const marksSince = (at: number): Promise<Mark[]> =>
  marks({ where: { at: { greater_than_equal: at } }, sort: 'at' })

/** The mark of one document; undefined where it has never had one. */
export const markOf = async (ref: string): Promise<Mark | undefined> =>
  (await marks({ where: { ref: { equals: ref } }, limit: 1 })).at(0)

/** The last mark of all. */
export const lastMark = async (): Promise<Mark | undefined> => (await marks({ sort: '-at', limit: 1 })).at(0)

/** Asked of the database itself, before every answer: nobody may read marks, and no hook has a part in them. */
async function marks(question: { where?: Where; sort?: string; limit?: number }): Promise<Mark[]> {
  const { db } = await open()
  return (await db.find<Mark>({ collection: 'marks', pagination: false, ...question })).docs
}

/**
 * When readers will see documents that they do not see yet, in milliseconds since 1970, by their ids. Nothing else of
 * them comes out of here, and whatever comes in at that hour is asked for anew, as a reader.
 */
export async function hoursAhead(collection: Readable, among?: string[]): Promise<Map<string, number>> {
  const payload = await open()
  const now = new Date().toISOString()
  const isRelease = collection === 'press-releases'
  const moment = isRelease ? 'releaseAt' : 'publicFrom'
  const ahead: Where[] = [
    { [moment]: { greater_than: now } },
    ...(isRelease ? [{ _status: { equals: 'published' } }] : []),
    ...(among ? [{ id: { in: among } }] : []),
  ]
  const { docs } = await payload.find({
    collection,
    where: { and: ahead },
    select: { [moment]: true } as never,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const found = docs as unknown as ({ id: string } & Record<string, unknown>)[]
  return new Map(found.map((doc) => [doc.id, Date.parse(String(doc[moment]))]))
}

/** The releases that use a record or a file, as they stand published. */
export async function releasesUsing(collection: Readable, id: string): Promise<string[]> {
  const payload = await open()
  const { docs } = await payload.find({
    collection: 'uses',
    where: { and: [{ to: { equals: `${collection}:${id}` } }, { from: { like: 'press-releases:' } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ from }) => from.slice(from.indexOf(':') + 1))
}

/** Whether the database answers: the shortest question that there is. Rejects when it does not. */
export async function askDatabase(): Promise<void> {
  const payload = await open()
  await payload.find({ collection: 'marks', limit: 1, pagination: false, depth: 0, overrideAccess: true })
}

/** Closes the database; nothing can be asked any more. */
export async function close(): Promise<void> {
  const payload = await open()
  await payload.destroy()
}

/**
 * By the workflow and nothing else, the releases whose hour came within the last `hours`: released, not retracted, not
 * in the trash, in at least one language. Whether readers see them is another question, asked another way.
 */
export async function dueSince(hours: number): Promise<string[]> {
  const payload = await open()
  const now = Date.now()
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: {
      and: [
        { releaseAt: { less_than: new Date(now).toISOString() } },
        { releaseAt: { greater_than: new Date(now - hours * 3_600_000).toISOString() } },
        { _status: { equals: 'published' } },
        { 'withdrawal.state': { not_equals: 'retracted' } },
      ],
    },
    select: { languages: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ id, languages }) => (languages?.length ? [id] : []))
}

/** How many links are to be asked again by now, and how many have been waiting longer than `minutes`. */
export async function linksDue(minutes: number): Promise<{ due: number; late: number }> {
  const payload = await open()
  const count = async (before: number) => {
    const where = { dueAt: { less_than_equal: new Date(before).toISOString() } }
    return (await payload.count({ collection: 'link-checks', where, overrideAccess: true })).totalDocs
  }
  const now = Date.now()
  return { due: await count(now), late: await count(now - minutes * 60_000) }
}
