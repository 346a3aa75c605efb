import type { Locale } from '../locales'
import { asStem, isStopword, stemOf, wordsIn } from './words'

/** A word that is looked for, with those that stand in for it: itself, or what it was probably meant to be. */
export type Sought = { typed: string; forms: string[] }

const most = { words: 10, letters: 40 }

/** The words of a question, or the number of a release, which is one word. Words that say nothing ("de", "le", "the") count only when there is nothing else. */
export function soughtIn(text: string, locale: Locale): Sought[] {
  const [, year, number] = /^\s*(\d{4})-(\d+)\s*$/.exec(text) ?? []
  if (year && number) return [{ typed: year + number, forms: [year + number] }]
  const typed = wordsIn(text.slice(0, 500)).map(({ word }) => word.slice(0, most.letters))
  const different = typed.filter((word, at) => typed.indexOf(word) === at)
  const telling = different.filter((word) => !isStopword(word, locale))
  return (telling.length > 0 ? telling : different).slice(0, most.words).map((word) => ({ typed: word, forms: [word] }))
}

/** FTS5's query for a word: any word that begins with it, or has its stem. */
export const oneOf = ({ forms }: Sought, locale: Locale): string =>
  `(${forms.flatMap((form) => formsOf(form, locale)).join(' OR ')})`

/** A word that is its own stem stands in the index once, without the sign of a stem. */
function formsOf(form: string, locale: Locale): string[] {
  const stem = stemOf(form, locale)
  return [`"${form}" *`, `"${asStem(stem)}"`, ...(stem === form ? [] : [`"${stem}"`])]
}

export const allOf = (sought: Sought[], locale: Locale): string => sought.map((one) => oneOf(one, locale)).join(' AND ')

export const anyOf = (sought: Sought[], locale: Locale): string => sought.map((one) => oneOf(one, locale)).join(' OR ')

/** Whether a word of a text is one that was looked for. */
export function isSought(word: string, sought: Sought[], locale: Locale): boolean {
  return sought.some(({ forms }) =>
    forms.some((form) => word.startsWith(form) || (word.length > 3 && stemOf(word, locale) === stemOf(form, locale))),
  )
}
