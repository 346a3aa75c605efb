import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Locale, locales } from '@/lib/locales'
import { inNumber, stemOf, wordsIn } from '@/lib/search/words'

test.each([
  ['en', 'cities', 'city'],
  ['en', 'city', 'cities'],
  ['en', 'houses', 'house'],
  ['en', 'boxes', 'box'],
  ['fr', 'logements', 'logement'],
  ['fr', 'communaux', 'communal'],
  ['nl', 'huizen', 'huis'],
  ['nl', 'huis', 'huizen'],
  ['nl', 'scholen', 'school'],
  ['nl', 'school', 'scholen'],
  ['nl', 'brieven', 'brief'],
  ['nl', 'katten', 'kat'],
  ['nl', 'mentorsteden', 'mentorstad'],
] as const)('%s: %s is as good as %s', (locale: Locale, word, other) => {
  expect(inNumber(word, locale)).toContain(other)
})

test.each([
  ['en', 'housing', 'house'],
  ['en', 'house', 'housing'],
  ['nl', 'woning', 'wonen'],
  ['nl', 'wonen', 'woning'],
] as const)('%s: %s is not %s, whose stem it has', (locale: Locale, word, other) => {
  expect(inNumber(word, locale)).not.toContain(other)
})

test('a stem begins as its word does: whoever looks for one need not ask for the other of any other word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 16 })
  const words = fc.tuple(letters, fc.constantFrom('', 'steden', 'leden', 'heden', 'issements', 'ingly', 'eaux'))
  fc.assert(
    fc.property(words, fc.constantFrom(...locales), ([word, ending], locale) => {
      expect(stemOf(word + ending, locale)[0]).toBe(word[0])
    }),
    { numRuns: 2000 },
  )
})

test('words stand where they stand in the text, with accents and without', () => {
  expect(wordsIn('De Élève, 2½ keer')).toEqual([
    { word: 'de', start: 0, end: 2 },
    { word: 'eleve', start: 3, end: 8 },
    { word: '21', start: 10, end: 12 },
    { word: '2', start: 10, end: 12 },
    { word: 'keer', start: 13, end: 17 },
  ])
})
