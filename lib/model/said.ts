import { type InEach, type Locale, startingWith } from '../locales'
import { typeset } from '../typeset'

/** A text together with the language it is really in, which is not always the language of the page. */
export type Said = { text: string; lang: Locale }

/**
 * The value of a localized field in one language. The door reads documents in all languages at once, where such a
 * field holds one value per language; Payload's generated types describe a document in one language only.
 */
export function inLanguage<T>(value: T, locale: Locale): NonNullable<T> | undefined {
  const perLanguage = value as Partial<InEach<NonNullable<T> | null>> | null | undefined
  return perLanguage?.[locale] ?? undefined
}

/** A group with a text in each language, which is the same in whatever language it is read. */
type PerLanguage = Partial<InEach<string | null>>

/** A localized text in the reader's language, or else in the next one that has it. */
export function said(value: string | PerLanguage | null | undefined, locale: Locale): Said | undefined {
  for (const lang of startingWith(locale)) {
    const text = inLanguage(value as string | null | undefined, lang)?.trim()
    if (text) return { text: typeset(text, lang), lang }
  }
  return undefined
}

/** A text in the reader's language or not at all. */
export function saidIn(value: string | null | undefined, locale: Locale): string | undefined {
  const text = inLanguage(value, locale)
  return text && typeset(text, locale)
}

/** Every spelling of a localized name, by language. */
export function spellings(value: string | null | undefined): Said[] {
  return startingWith('nl').flatMap((lang) => {
    const text = inLanguage(value, lang)?.trim()
    return text ? [{ text, lang }] : []
  })
}

/** A related document, when it was populated: a reader gets it whole or not at all. */
export function whole<T extends object>(value: T | string | null | undefined): T | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}

export function wholes<T extends object>(values: readonly (T | string)[] | null | undefined): T[] {
  return (values ?? []).flatMap((value) => whole(value) ?? [])
}
