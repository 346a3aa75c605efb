import type { PressRelease } from '@/collections/payload-types'
import { type InEach, type Locale, locales } from '../locales'
import { paths } from '../paths'
import { pathsTo } from './link'
import { optional } from './optional'
import { toReleaseSummary, versionsOf } from './release'
import { saidIn } from './said'

/** A page for search engines: where it is in each language in which it exists. */
export type SitemapEntry = {
  pathsIn: Partial<InEach>
  /** An address that leads each reader to their own language, where there is one. */
  neutral?: string
  /** When it last changed, ISO 8601. */
  updatedAt?: string
}

/** A release that is news, in one of its languages. */
export type NewsEntry = { locale: Locale; path: string; title: string; releasedAt: string }

/** A page in each language. */
export const entryOf = (path: (locale: Locale) => string, neutral?: string): SitemapEntry => ({
  pathsIn: { nl: path('nl'), fr: path('fr'), en: path('en') },
  ...optional('neutral', neutral),
})

export const toRecordEntry = (collection: string, doc: { updatedAt: string }): SitemapEntry => ({
  pathsIn: pathsTo(collection, doc),
  updatedAt: doc.updatedAt,
})

export function toReleaseEntry(doc: PressRelease): SitemapEntry {
  const versions = versionsOf(doc)
  const [first] = versions
  const summary = first && toReleaseSummary(doc, first.locale)
  return {
    pathsIn: Object.fromEntries(versions.map(({ locale, path }) => [locale, path])),
    ...optional('neutral', doc.reference ? paths.reference(doc.reference) : undefined),
    ...optional('updatedAt', summary && (summary.changed?.at ?? summary.releasedAt)),
  }
}

/** A release that was withdrawn is no news. */
export const toNewsEntries = (doc: PressRelease): NewsEntry[] =>
  doc.withdrawal?.state === 'withdrawn'
    ? []
    : versionsOf(doc).flatMap(({ locale, path }) => {
        const title = saidIn(doc.title, locale)
        return title && doc.releaseAt ? [{ locale, path, title, releasedAt: doc.releaseAt }] : []
      })

export const inThese = (pathsIn: Partial<InEach>, languages: readonly Locale[]): [Locale, string][] =>
  locales.flatMap((locale) => {
    const path = pathsIn[locale]
    return path && languages.includes(locale) ? [[locale, path]] : []
  })
