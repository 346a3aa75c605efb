import slugify from '@sindresorhus/slugify'
import type { Locale } from '@/lib/locales'

/** Room for a number that tells two addresses apart keeps the whole under eighty characters. */
const longest = 75

/** "&" as it is read aloud; where an address serves all languages it is left out. */
const and: Record<Locale, string> = { nl: ' en ', fr: ' et ', en: ' and ' }

/**
 * The last part of an address for a text in a language: Latin letters without marks, figures and hyphens, cut at a word
 * before the seventy-sixth character. A name written together stays together. Empty when nothing of the text can stand
 * there (日本語, "?!…").
 */
export function slugOf(text: string, locale?: Locale): string {
  const whole = slugify(text, { decamelize: false, customReplacements: [['&', locale ? and[locale] : ' ']] })
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1).lastIndexOf('-')
  return whole.slice(0, cut > 0 ? cut : longest)
}
