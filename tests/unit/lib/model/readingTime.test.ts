import { expect, test } from '@jest/globals'
import { body, fact, p, table } from '@/demo/text'
import { toBody } from '@/lib/model/body'
import { readingMinutes } from '@/lib/model/readingTime'

const long = (words: number) => toBody(body(p(Array.from({ length: words }, () => 'woord').join(' '))), 'nl')

test.each([
  ['nl', 202 * 4, 4],
  ['fr', 195 * 4, 4],
  ['en', 228 * 4, 4],
  ['en', 195 * 4, 3],
  ['nl', 3, 1],
  ['nl', 0, 1],
] as const)('in %s %d words take %d minutes', (locale, words, minutes) => {
  expect(readingMinutes(long(words), undefined, locale)).toBe(minutes)
})

test('counts what is read: the standfirst, tables and figures too', () => {
  const standfirst = Array.from({ length: 400 }, () => 'woord').join(' ')
  expect(readingMinutes(long(404), standfirst, 'nl')).toBe(4)
  const rows = Array.from({ length: 202 }, () => ['een', 'twee'])
  expect(readingMinutes(toBody(body(table(...rows), fact({ value: '1', statement: 'x' })), 'nl'), '', 'nl')).toBe(2)
})
