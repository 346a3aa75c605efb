import { expect, test } from '@jest/globals'
import { slugOf } from '@/collections/fields/slugOf'

test.each([
  ['Hoe steden leren: een terugblik', 'nl', 'hoe-steden-leren-een-terugblik'],
  ['L’été à Bruxelles, œuvre de Łukasz', 'fr', 'l-ete-a-bruxelles-oeuvre-de-lukasz'],
  ['Wonen & werken', 'nl', 'wonen-en-werken'],
  ['Logement & travail', 'fr', 'logement-et-travail'],
  ['Housing & work', 'en', 'housing-and-work'],
  ['IncluCities', 'en', 'inclucities'],
] as const)('%s in %s is %s', (title, locale, slug) => expect(slugOf(title, locale)).toBe(slug))

test('an address that serves all languages leaves “&” out', () => {
  expect(slugOf('Health & Climate')).toBe('health-climate')
})

test('is cut at a word and stays under eighty characters', () => {
  const slug = slugOf(`${'Een heel lange titel die maar doorgaat '.repeat(10)}`, 'nl')
  expect(slug.length).toBeLessThan(76)
  expect('een-heel-lange-titel-die-maar-doorgaat-'.repeat(10).startsWith(`${slug}-`)).toBe(true)
  expect(slugOf('x'.repeat(200), 'nl')).toHaveLength(75)
})

test.each(['日本語の発表', '?!…', '', '🎉'])('nothing of “%s” can stand in an address', (title) => {
  expect(slugOf(title, 'nl')).toBe('')
})
