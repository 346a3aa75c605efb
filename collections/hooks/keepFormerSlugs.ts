import type { CollectionBeforeChangeHook } from 'payload'
import { isLocale } from '@/lib/locales'
import { formerSlug } from '../fields/freeSlug'
import { everyLanguage, wholeRelease } from './wholeRelease'

/** When a released release is released anew at another address, in any public language, the old one is kept. */
export const keepFormerReleaseSlugs: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || !originalDoc?.id) return data
  const standing = await everyLanguage(originalDoc.id, false, req)
  if (standing?._status !== 'published') return data
  const { slug } = await wholeRelease({ data, originalDoc, req })
  const left = standing.languages
    .filter((locale) => standing.slug?.[locale] && standing.slug[locale] !== slug[locale])
    .map((locale) => formerSlug(standing.slug[locale] as string, locale))
  return { ...data, formerSlugs: [...new Set([...(standing.formerSlugs ?? []), ...left])] }
}

/** The same for a record that readers may have seen. */
export const keepFormerSlugs: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const before: unknown = originalDoc?.slug
  if (typeof before !== 'string' || before === data.slug || !originalDoc.publicFrom) return data
  const localized = collection.flattenedFields.some(
    (field) => field.name === 'slug' && 'localized' in field && field.localized,
  )
  const left = formerSlug(before, localized && isLocale(req.locale) ? req.locale : undefined)
  return { ...data, formerSlugs: [...new Set([...(originalDoc.formerSlugs ?? []), left])] }
}
