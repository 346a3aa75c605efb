import type { Media } from '@/collections/payload-types'
import { licences } from '../licences'
import type { Locale } from '../locales'
import { paths } from '../paths'
import { optional } from './optional'
import { type Said, said } from './said'

/** A file that can be fetched. Sizes in pixels and bytes. */
export type Rendition = { src: string; width: number; height: number; bytes: number; mimeType: string }

/** `use` says in a few words what the licence allows, in the reader's language. */
export type Rights = {
  credit?: string
  creator?: string
  licence?: { name: string; url?: string; use?: string }
  terms?: Said
}

/** A picture with everything that must be printed with it. */
export type Picture = { alt: Said; caption?: Said; original: Rendition; renditions: Rendition[] } & Rights

/** A document to take along. */
export type FileLink = { title: Said; src: string; bytes: number; mimeType: string; language?: Locale } & Rights

/** Undefined when the file is not a picture. */
export function toPicture(media: Media, locale: Locale): Picture | undefined {
  const original = toRendition(media)
  if (!original?.mimeType.startsWith('image/')) return undefined
  const renditions = Object.values(media.sizes ?? {}).flatMap((size) => toRendition(size) ?? [])
  return {
    alt: said(media.alt, locale) ?? { text: '', lang: locale },
    ...optional('caption', said(media.caption, locale)),
    original,
    renditions: renditions.sort((a, b) => a.width - b.width),
    ...toRights(media, locale),
  }
}

export function toFileLink(
  media: Media,
  title: Said | undefined,
  language: Locale | null | undefined,
  locale: Locale,
): FileLink | undefined {
  if (!media.filename) return undefined
  return {
    title: title ?? said(media.caption, locale) ?? { text: media.originalName ?? media.filename, lang: locale },
    src: paths.file(media.filename),
    bytes: media.filesize ?? 0,
    mimeType: media.mimeType ?? 'application/octet-stream',
    ...optional('language', language ?? undefined),
    ...toRights(media, locale),
  }
}

function toRights({ credit, creator, licence, terms }: Media, locale: Locale): Rights {
  const known = licence ? licences[licence] : undefined
  return {
    ...optional('credit', credit || undefined),
    ...optional('creator', creator || undefined),
    ...optional(
      'licence',
      known && { name: known.name[locale], ...optional('url', known.url), use: known.use[locale] },
    ),
    ...optional('terms', said(terms, locale)),
  }
}

type Stored = {
  filename?: string | null
  width?: number | null
  height?: number | null
  filesize?: number | null
  mimeType?: string | null
}

function toRendition({ filename, width, height, filesize, mimeType }: Stored): Rendition | undefined {
  if (!filename || !width || !height || !mimeType) return undefined
  return { src: paths.file(filename), width, height, bytes: filesize ?? 0, mimeType }
}
