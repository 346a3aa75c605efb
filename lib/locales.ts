import Negotiator from 'negotiator'

/** The languages that the press room speaks; a newsroom switches on those it uses. */
export const locales = ['nl', 'fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value in each language. */
export type InEach<T = string> = Record<Locale, T>

/** The language in which a field without one is stored; the newsroom's own default is a setting. */
export const storageLocale: Locale = 'nl'

export const localeNames: InEach = { nl: 'Nederlands', fr: 'Français', en: 'English' }

/** Languages that a passage inside a text may be marked with (BCP 47). */
export const passageLanguages = [
  ...locales,
  ...(['de', 'es', 'it', 'pt', 'pl', 'ro', 'lv', 'uk', 'ar', 'fa', 'ps', 'so', 'ti', 'tr'] as const),
] as const

/** The same words in Dutch, French and English, for labels and help texts. */
export const words = (nl: string, fr: string, en: string): InEach => ({ nl, fr, en })

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

/** `first`, then the others in the press room's order. */
export const startingWith = (first: Locale): Locale[] => [first, ...locales.filter((locale) => locale !== first)]

/**
 * The reader's language, from the request's Accept-Language header (RFC 9110, 12.5.4).
 * `otherwise` when the header is missing or names none of `among`.
 */
export function preferredLocale(acceptLanguage: string | null, among: readonly Locale[], otherwise: Locale): Locale {
  if (!acceptLanguage) return otherwise
  for (const tag of new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages()) {
    const language = tag.split('-')[0]?.toLowerCase()
    if (isLocale(language) && among.includes(language)) return language
  }
  return otherwise
}
