import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isLocale } from '@/lib/locales'
import { aside } from '../hooks/aside'

/** Where an address has to be the only one: in a collection, in one language or (without one) in all. `id`: whose it is. */
export type SlugScope = {
  collection: CollectionSlug
  id: string | undefined
  locale: string | undefined
  req: PayloadRequest
}

/** How a former slug is kept: with its language, so that an address in one language never opens another. */
export const formerSlug = (slug: string, locale: string | undefined): string => (locale ? `${locale}/${slug}` : slug)

/** The address itself, or with the first number that tells it apart. */
export async function freeSlug(slug: string, scope: SlugScope): Promise<string> {
  const near = new Set((await others({ slug: { like: slug } }, scope)).map(slugIn))
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!near.has(candidate) && !(await isTaken(candidate, scope))) return candidate
  }
}

/** Taken by another document: as its address now, in a draft of it, or as a former address that still leads to it. */
async function isTaken(slug: string, scope: SlugScope): Promise<boolean> {
  const former = formerSlug(slug, scope.locale)
  return (await others({ or: [{ slug: { equals: slug } }, { formerSlugs: { in: [former] } }] }, scope)).length > 0
}

/** Other documents of the collection, as they stand and in their newest drafts. */
async function others(where: Where, { collection, id, locale, req }: SlugScope): Promise<object[]> {
  const found = await Promise.all(
    [false, true].map((draft) =>
      req.payload.find({
        collection,
        where: id ? { and: [where, { id: { not_equals: id } }] } : where,
        draft,
        trash: true,
        pagination: false,
        depth: 0,
        select: { slug: true } as never,
        overrideAccess: true,
        req: aside(req),
        ...(locale && isLocale(locale) ? { locale } : {}),
      }),
    ),
  )
  return found.flatMap(({ docs }) => docs)
}

const slugIn = (doc: object): unknown => (doc as { slug?: unknown }).slug

/** A release is known to readers once it has been released; any other document once it is public. */
export async function isKnownToReaders({ collection, id, req }: SlugScope): Promise<boolean> {
  if (!id) return false
  const { totalDocs } = await req.payload.count({
    collection,
    where: {
      id: { equals: id },
      ...(collection === 'press-releases'
        ? { _status: { equals: 'published' } }
        : { publicFrom: { less_than_equal: new Date().toISOString() } }),
    },
    trash: true,
    overrideAccess: true,
    req: aside(req),
  })
  return totalDocs > 0
}
