import { type InEach, isLocale, type Locale, startingWith } from '../locales'
import { paths } from '../paths'
import { inLanguage, type Said, said } from './said'

/** Another page, by its name; without a path for whoever may know of it before it has a page. */
export type Link = { name: Said; path?: string }

type Named = { slug?: string | null; name?: string | null; title?: string | null }

/** The page of a record, by its collection and slug. */
export const pageOf: Record<string, (locale: Locale, slug: string) => string> = {
  'press-releases': paths.release,
  projects: paths.project,
  'partner-cities': paths.city,
  mentorships: paths.mentorship,
  contacts: paths.contact,
  organisations: paths.organisation,
  events: paths.event,
  topics: paths.topic,
}

/**
 * The public address of a populated document in a language; undefined when it has none there. A record without an
 * address in this language is found under that of another; a release only where it is public.
 */
export function pathTo(collection: string, doc: object, locale: Locale): string | undefined {
  const slug = slugIn((doc as Named).slug, locale, collection !== 'press-releases')
  return slug ? pageOf[collection]?.(locale, slug) : undefined
}

/** The address of a record in each language. */
export function pathsTo(collection: string, doc: object): InEach {
  const at = (locale: Locale) => pathTo(collection, doc, locale) ?? paths.home(locale)
  return { nl: at('nl'), fr: at('fr'), en: at('en') }
}

/** A slug is one text, or one per language. */
export function slugIn(slug: unknown, locale: Locale, orElsewhere: boolean): string | undefined {
  if (typeof slug === 'string') return slug || undefined
  const languages = orElsewhere ? startingWith(locale) : [locale]
  return languages.map((language) => inLanguage(slug as string | null, language)).find(Boolean)
}

/** A record as a link, named in the reader's language where it has a name there. */
export function toLink(collection: string, doc: Named & object, locale: Locale): Link | undefined {
  const name = nameOf(doc.name ?? doc.title, locale)
  const path = pathTo(collection, doc, locale)
  return name && path ? { name, path } : undefined
}

export const toLinks = (collection: string, docs: readonly (Named & object)[], locale: Locale): Link[] =>
  docs.flatMap((doc) => toLink(collection, doc, locale) ?? [])

/** Some names are the same in every language (people, projects), others are not (cities, organisations). */
export function nameOf(name: unknown, locale: Locale): Said | undefined {
  if (typeof name === 'string') return name ? { text: name, lang: locale } : undefined
  return name && typeof name === 'object' && Object.keys(name).every(isLocale)
    ? said(name as unknown as string, locale)
    : undefined
}
