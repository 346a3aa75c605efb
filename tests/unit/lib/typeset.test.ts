import { expect, test } from '@jest/globals'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { type Locale, locales } from '@/lib/locales'
import { typeset } from '@/lib/typeset'

test.each([
  ['« Asile » ; vraiment ?', '«\u202fAsile\u202f»\u202f; vraiment\u202f?'],
  ['Oui ! Et :', 'Oui\u202f! Et\u00a0:'],
  ['Pour en savoir plus : www.x.eu', 'Pour en savoir plus\u00a0: www.x.eu'],
  ['à 10:30, https://x.be/?a ;', 'à 10:30, https://x.be/?a\u202f;'],
])('French punctuation never begins a line: %s', (typed, set) => {
  expect(typeset(typed, 'fr')).toBe(set)
  expect(typeset(typed, 'nl')).toBe(typed)
})

/** Every word that the public pages say, those with a gap filled. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('X', 'Y'))]
  return Object.values(value as object).flatMap(said)
}

const wrong: Record<Locale, RegExp> = { nl: /[“‘«]/, fr: /[“‘„]| [;!?»:]|« /, en: /[„«]/ }

test.each(locales)('the words of the pages are set as printers of %s set them', (locale) => {
  const words = said(dictionary(locale))
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter((one) => wrong[locale].test(one) || /[«„“][^»”]*$/.test(one))).toEqual([])
})
