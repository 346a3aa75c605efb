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
  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', undefined])('for a link to %s', (url) => {
    expect(faultIn(rawBody(rawParagraph(rawLink(url))))).not.toBeUndefined()
  })

  test('for a link that hides in a footnote', () => {
    const hidden = {
      type: 'inlineBlock',
      fields: { id: 'x', blockType: 'footnote', text: rawBody(rawParagraph(rawLink('javascript:alert(1)'))) },
    }
    expect(faultIn(rawBody(rawParagraph(hidden)))).toBe('link')
  })

  test.each([
    ['an unknown node', { type: 'iframe', src: 'https://example.org' }],
    ['a heading of another level', { type: 'heading', tag: 'h1', children: [rawText('x')] }],
    ['an unknown block', { type: 'block', fields: { id: 'x', blockType: 'html', html: '<script>' } }],
    ['a file of another collection', { type: 'upload', relationTo: 'users', value: 'x' }],
    ['a style of its own', rawParagraph(rawText('x', { style: 'position:fixed' }))],
    ['an unknown language', rawParagraph(rawText('x', { $: { lang: '"><script>' } }))],
    ['text that is no text', rawParagraph({ type: 'text', text: { $ne: 1 } })],
    ['no node at all', 'words'],
    ['nothing', null],
  ])('for %s', (_, node) => expect(faultIn(rawBody(node))).toBe('content'))

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
})

test('a text without words, block or picture is empty', () => {
  expect(isEmptyBody(rawBody(rawParagraph()))).toBe(true)
  expect(isEmptyBody(rawBody(rawParagraph(rawText('  '))))).toBe(true)
  expect(isEmptyBody(undefined)).toBe(true)
  expect(isEmptyBody(rawBody(rawParagraph(rawText('x'))))).toBe(false)
  expect(isEmptyBody(rawBody({ type: 'upload', relationTo: 'media', value: 'x' }))).toBe(false)
})
