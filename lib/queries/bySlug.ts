import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import { type Locale, locales } from '../locales'
import { pathTo } from '../model/link'
import type { Question } from './door'
import { findFirst } from './reader'

/** What is at an address: a document, or where it has gone. */
export type AtAddress<T> = { is: T } | { movedTo: string } | undefined

type Sluggish = Extract<
  CollectionSlug,
  'contacts' | 'events' | 'mentorships' | 'organisations' | 'partner-cities' | 'projects' | 'topics'
>

const unlocalized: readonly Sluggish[] = ['contacts', 'mentorships', 'projects']

/**
 * The record at an address in one language. An address that has been left, or that is right in another language,
 * leads to the one that holds here.
 */
export async function recordAt<S extends Sluggish>(
  collection: S,
  locale: Locale,
  slug: string,
  depth: number,
  populate?: Question['populate'],
): Promise<AtAddress<DataFromCollectionSlug<S>>> {
  const anyOf: Where[] = unlocalized.includes(collection)
    ? [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }]
    : [
        ...locales.map((language) => ({ [`slug.${language}`]: { equals: slug } })),
        { formerSlugs: { in: locales.map((language) => `${language}/${slug}`) } },
      ]
  const doc = await findFirst(collection, { where: { or: anyOf }, depth, ...(populate ? { populate } : {}) })
  const path = doc && pathTo(collection, doc, locale)
  if (!doc || !path) return undefined
  return path.endsWith(`/${slug}`) ? { is: doc } : { movedTo: path }
}

/** An address with its document in the shape that readers see; nothing there when it has none. */
export function shaped<D, T>(found: AtAddress<D>, shape: (doc: D) => T | undefined): AtAddress<T> {
  if (!found || 'movedTo' in found) return found
  const is = shape(found.is)
  return is && { is }
}
