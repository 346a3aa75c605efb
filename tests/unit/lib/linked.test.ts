import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linked, linkedWords } from '@/lib/linked'

const hrefs = (text: string) => linked(text).flatMap((one) => (typeof one === 'string' ? [] : [one.href]))

test.each([
  ['Meer weten? www.inclucities.eu/', ['https://www.inclucities.eu/']],
  ['Meer op www.brulocalis.brussels.', ['https://www.brulocalis.brussels']],
  [
    '(zie https://example.org/a_(b)) en <http://example.org/q?x=1&y=2>',
    ['https://example.org/a_(b)', 'http://example.org/q?x=1&y=2'],
  ],
  ['Schrijf naar pers@example.org, of bel.', ['mailto:pers@example.org']],
  ['brulocalis.brussels/nl/agenda', ['https://brulocalis.brussels/nl/agenda']],
  ['« www.example.org »', ['https://www.example.org']],
])('in %j the addresses can be followed', (text, expected) => {
  expect(hrefs(text)).toEqual(expected)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'ftp://example.org file:///etc/passwd',
  'http://a"onclick=x',
  'https://example.org@evil.example',
  'De integratie.De stad helpt',
  'Op 7.12.2022 om 10.30, versie 1.2.3.4',
])('in %j there is nothing to follow', (text) => {
  expect(hrefs(text)).toEqual([])
  expect(linked(text).join('')).toBe(text)
})

test('nothing of the text is lost, and no link is unsafe, whatever is typed', () => {
  const bits = fc.constantFrom(
    'www.',
    'https://',
    'javascript:',
    '@',
    '.be',
    ' ',
    '.',
    ')',
    '(',
    '<',
    '"',
    'a',
    'é',
    '/',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 5 }))), (parts) => {
      const text = parts.join('')
      const read = linked(text)
      expect(read.map((one) => (typeof one === 'string' ? one : one.text)).join('')).toBe(text)
      for (const href of hrefs(text)) expect(href).toMatch(/^(https?|mailto):/i)
    }),
  )
})

test('a number in a text leads to what has it, only where it stands alone', () => {
  const to = [
    { text: '2022-011', href: '/nl/a' },
    { text: '2022-01', href: '/nl/b' },
  ]
  const links = (text: string) => linkedWords(text, to).map((one) => (typeof one === 'string' ? one : one.href))
  expect(links('De geldige is 2022-011.')).toEqual(['De geldige is ', '/nl/a', '.'])
  expect(links('2022-01, 2022-0111 en X2022-011')).toEqual(['/nl/b', ', 2022-0111 en X2022-011'])
  expect(linkedWords('(a.b) a+b', [{ text: 'a.b', href: '/x' }])).toEqual(['(', { text: 'a.b', href: '/x' }, ') a+b'])
  expect(linkedWords('2022-011', [])).toEqual(['2022-011'])
})
