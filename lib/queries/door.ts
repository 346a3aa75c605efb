import config from '@payload-config'
import {
  type CollectionSlug,
  type DataFromCollectionSlug,
  getPayload,
  type PopulateType,
  type SelectType,
  type Where,
} from 'payload'
import { cache } from 'react'

/**
 * The only door to Payload for what readers see. Every question passes the gate as a reader (`overrideAccess: false`,
 * no user) and is asked in all languages at once: the shapes choose, and can say what is missing.
 */

const open = cache(() => getPayload({ config }))

/** What readers can ask for; everything else is the newsroom's own. */
export type Readable = Extract<
  CollectionSlug,
  | 'press-releases'
  | 'projects'
  | 'partner-cities'
  | 'mentorships'
  | 'contacts'
  | 'organisations'
  | 'events'
  | 'topics'
  | 'media'
>

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
  const select = { slug: true, languages: true, withdrawal: { state: true, at: true, note: true } } as const
  const question = { where, depth: 0, limit: 1, pagination: false, context: { asksFor: 'retracted' } } as const
  const { docs } = await payload.find({ collection: 'press-releases', ...question, ...asReader, select })
  return docs[0] as DataFromCollectionSlug<'press-releases'> | undefined
}

export async function readNewsroom(depth: number) {
  const payload = await open()
  return payload.findGlobal({ slug: 'newsroom', depth, ...asReader })
}
