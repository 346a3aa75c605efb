import { describe, expect, test } from '@jest/globals'
import { faultIn, isEmptyBody } from '@/collections/fields/bodyTree'
import { releases } from '@/demo/content/releases'
import { body, fact, foreign, h2, link, note, p, quote, table, ul } from '@/demo/text'
import { rawBody, rawLink, rawParagraph, rawText } from '../../support/body'

test('a text with everything that a release can hold is kept', () => {
  const text = body(
    h2('Heading'),
    p('Words in ', foreign('fr', 'une autre langue'), note('A note with ', link('https://example.org', 'a link'))),
    ul(['one'], ['two']),
    table(['Year', 'Cities'], ['2022', '8']),
    quote('Said', 'Somebody', 'role'),
    fact({ value: '80', unit: '%', statement: 'of something', source: ['Somewhere'] }),
  )
  expect(faultIn(text)).toBeUndefined()
})

test('every text of the demo is kept', () => {
  for (const release of releases)
    for (const text of Object.values(release.body))
      expect([release.key, faultIn(text)]).toEqual([release.key, undefined])
})

describe('a text is refused', () => {
  test('for being no text at all', () => {
    for (const nothing of [{}, [], 'words', 1, { root: [] }, { root: { type: 'root' } }])
      expect(faultIn(nothing)).toBe('content')
  })

  test('for being too deep or too long, without exhausting anything', () => {
    let deep: object = {}
    for (let level = 0; level < 50_000; level++) deep = { root: deep }
    expect(faultIn(deep)).toBe('size')
    expect(faultIn(rawBody(rawParagraph(rawText('x'.repeat(1_100_000)))))).toBe('size')
  })

  test('and never for what can be mended', () => {
    expect(faultIn(rawBody(rawParagraph(rawLink('javascript:alert(1)')), { type: 'iframe' }))).toBeUndefined()
  })
})

test('a text without words, block or picture is empty', () => {
  expect(isEmptyBody(rawBody(rawParagraph()))).toBe(true)
  expect(isEmptyBody(rawBody(rawParagraph(rawText('  '))))).toBe(true)
  expect(isEmptyBody(undefined)).toBe(true)
  expect(isEmptyBody(rawBody(rawParagraph(rawText('x'))))).toBe(false)
  expect(isEmptyBody(rawBody({ type: 'upload', relationTo: 'media', value: 'x' }))).toBe(false)
})
