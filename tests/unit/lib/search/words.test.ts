import { expect, test } from '@jest/globals'
import type { Locale } from '@/lib/locales'
import { inNumber } from '@/lib/search/words'

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
