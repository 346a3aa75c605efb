import { describe, expect, test } from '@jest/globals'
import { isSafeHref, isWebAddress, withScheme } from '@/collections/fields/href'

describe('a link may lead', () => {
  test.each([
    'https://www.example.org/a?b=1#c',
    'http://example.org',
    'https://bücher.example/ü',
    'mailto:press@example.org',
    'tel:+32486359347',
    'tel:+32 486 35 93 47',
    '/nl/releases/x',
    '#notes',
  ])('to %s', (href) => expect(isSafeHref(href)).toBe(true))
})

describe('a link may not lead', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil',
    'https://',
    'http://user@',
    'tel:javascript',
    '',
    ' ',
    undefined,
    null,
    {},
    ['https://example.org'],
  ])('to %s', (href) => expect(isSafeHref(href)).toBe(false))
})

test.each([
  ['www.inclucities.eu/', 'https://www.inclucities.eu/'],
  ['<https://example.org/x>', 'https://example.org/x'],
  [' http://example.org ', 'http://example.org'],
  ['mailto:a@b.be', 'mailto:a@b.be'],
  ['', ''],
])('%s as people write it is %s', (typed, kept) => expect(withScheme(typed)).toBe(kept))

test('a web address is http or https and nothing else', () => {
  expect(isWebAddress('https://example.org')).toBe(true)
  expect(isWebAddress('mailto:a@b.be')).toBe(false)
  expect(isWebAddress('javascript:alert(1)')).toBe(false)
})
