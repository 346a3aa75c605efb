import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, FieldHook } from 'payload'
import { type Locale, locales } from '@/lib/locales'
import { isEmptyBody } from '../fields/bodyTree'
import type { Draft } from '../fields/slug'
import { everyLanguage, savedLanguage } from './wholeRelease'

/**
 * Keeps track of which state of the original each translation follows. `originalStamp` is the fingerprint of the
 * original's text; `translatedFrom` (per language) is the fingerprint that the translator had before them; `behind`
 * names the languages where the two differ, for the editor and for the reader.
 */
export const stampTranslations: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const language = savedLanguage(req)
  const isOriginal = language === data.originalLanguage
  const stamp: string | undefined = isOriginal ? fingerprint(data) : originalDoc?.originalStamp
  const translatedFrom = isOriginal ? originalDoc?.translatedFrom : followed(data, originalDoc, language, stamp)

  const newest = originalDoc?.id ? await everyLanguage(originalDoc.id, true, req) : undefined
  const behind = locales.filter((locale) => {
    // A copy has the texts of its original, and those of them that were behind still are.
    if (!newest && locale !== language) return originalDoc?.behind?.includes(locale)
    const from = locale === language ? translatedFrom : newest?.translatedFrom?.[locale]
    return locale !== data.originalLanguage && from && from !== stamp
  })
  return { ...data, originalStamp: stamp, translatedFrom, behind }
}

/** What a translation follows after this save: the checkbox decides, and a first translation follows by itself. */
function followed(data: Draft, before: Draft | undefined, language: Locale, stamp: string | undefined): unknown {
  if (data.followsOriginal === true) return stamp
  const wasFollowing = Boolean(before?.translatedFrom) && !(before?.behind as Locale[] | undefined)?.includes(language)
  if (data.followsOriginal === false && wasFollowing) return 'behind'
  const isFirst = !before?.translatedFrom && (data.title || !isEmptyBody(data.body))
  return isFirst ? stamp : before?.translatedFrom
}

/** For the checkbox: whether the language on screen follows the original as it now stands. */
export const followsOriginal: FieldHook = ({ req, siblingData }) =>
  Boolean(siblingData.translatedFrom) && !(siblingData.behind ?? []).includes(req.locale)

/** 16 hexadecimal digits that change when a word, a figure or an address of the text does. */
export function fingerprint({
  title,
  standfirst,
  body,
}: {
  title?: unknown
  standfirst?: unknown
  body?: unknown
}): string {
  const said = JSON.stringify([title ?? '', standfirst ?? '', spoken(body)])
  return createHash('sha256').update(said).digest('hex').slice(0, 16)
}

/** What a rich text says and where it links, without how the editor stores it. */
function spoken(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(spoken)
  if (!node || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (technical.has(key) ? [] : [value]) : spoken(value),
  )
}

const technical = new Set([
  'id',
  'type',
  'mode',
  'style',
  'direction',
  'format',
  'blockType',
  'blockName',
  'relationTo',
  'listType',
  'linkType',
])
