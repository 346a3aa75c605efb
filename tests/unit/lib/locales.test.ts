import { expect, test } from '@jest/globals'
import { preferredLocale } from '@/lib/locales'

const all = ['nl', 'fr', 'en'] as const

test.each([
  [null, 'nl'],
  ['', 'nl'],
  ['fr', 'fr'],
  ['fr-BE,fr;q=0.9,nl;q=0.8', 'fr'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['de', 'nl'],
  ['nl;q=0,fr;q=0.1', 'fr'],
  ['en;q=0.2, fr;q=0.7', 'fr'],
  ['EN-gb', 'en'],
  ['*', 'nl'],
  [';;;q=,,', 'nl'],
  ['x'.repeat(5000), 'nl'],
])('a reader who asks for %s reads %s', (header, expected) => {
  expect(preferredLocale(header, all, 'nl')).toBe(expected)
})

test('a language that the newsroom has switched off is not chosen', () => {
  expect(preferredLocale('en,fr;q=0.5', ['nl', 'fr'], 'nl')).toBe('fr')
})
