import type { Locale } from '../locales'
import { optional } from '../model/optional'
import { asksForContact, contactSign } from './contactWords'
import { asStem, isStopword, stemOf, wordsIn } from './words'

/**
 * A word that is looked for, with those that stand in for it: itself, or what it was probably meant to be.
 * `asksForContact`: whoever types it may want somebody to ring.
 */
export type Sought = { typed: string; forms: string[]; asksForContact?: boolean }

const most = { words: 10, letters: 40 }

/** The words of a question, or the number of a release, which is one word. Words that say nothing ("de", "le", "the") count only when there is nothing else. */
export function soughtIn(text: string, locale: Locale): Sought[] {
  const [, year, number] = /^\s*(\d{4})-(\d+)\s*$/.exec(text) ?? []
  if (year && number) return [{ typed: year + number, forms: [year + number] }]
  const typed = wordsIn(text.slice(0, 500)).map(({ word }) => word.slice(0, most.letters))
  const different = typed.filter((word, at) => typed.indexOf(word) === at)
  const telling = different.filter((word) => !isStopword(word, locale))
  const words = (telling.length > 0 ? telling : different).slice(0, most.words)
  const asks = asksForContact(words)
  return words.map((word, at) => ({ typed: word, forms: [word], ...optional('asksForContact', asks[at] || undefined) }))
}

/** FTS5's query for a word: any word that begins with it, or has its stem. */
export const oneOf = ({ forms }: Sought, locale: Locale): string =>
  `(${forms.flatMap((form) => formsOf(form, locale)).join(' OR ')})`

/** A word that is its own stem stands in the index once, without the sign of a stem. */
function formsOf(form: string, locale: Locale): string[] {
  const stem = stemOf(form, locale)
  return [`"${form}" *`, `"${asStem(stem)}"`, ...(stem === form ? [] : [`"${stem}"`])]
}

/** FTS5's query for a word alone, or its stem: nothing that only begins with it. */
const wholeOf = ({ forms }: Sought, locale: Locale): string =>
  `(${forms.flatMap((form) => formsOf(form, locale).slice(1).concat(`"${form}"`)).join(' OR ')})`

/** FTS5's query for titles that have each word as such. */
export const inTitle = (sought: Sought[], locale: Locale): string =>
  `{title} : (${sought.map((one) => wholeOf(one, locale)).join(' AND ')})`

/**
 * FTS5's query for contacts who have all the words but those that ask for a contact; undefined where none of them does.
 */
export function toRing(sought: Sought[], locale: Locale): string | undefined {
  const others = sought.filter((one) => !one.asksForContact)
  if (others.length === sought.length) return undefined
  return [`{names} : "${contactSign}"`, ...others.map((one) => oneOf(one, locale))].join(' AND ')
}

export const allOf = (sought: Sought[], locale: Locale): string => sought.map((one) => oneOf(one, locale)).join(' AND ')

export const anyOf = (sought: Sought[], locale: Locale): string => sought.map((one) => oneOf(one, locale)).join(' OR ')

/** Whether a word of a text is one that was looked for. */
export function isSought(word: string, sought: Sought[], locale: Locale): boolean {
  return sought.some(({ forms }) =>
    forms.some((form) => word.startsWith(form) || (word.length > 3 && stemOf(word, locale) === stemOf(form, locale))),
  )
}
