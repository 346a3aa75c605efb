import { expect, test } from '@jest/globals'
import { faultsIn } from '../../faults/corpus/reflected'
import { texts, writtenTexts } from '../../faults/corpus/texts'

/** What looks for faults finds them: otherwise thousands of cases without one would say nothing. */
const answer = (type: string, body: string, { status = 200, headers = [] as [string, string][] } = {}) =>
  faultsIn(
    {
      status,
      statusText: '',
      headers: [['Content-Type', type], ['X-Content-Type-Options', 'nosniff'], ['Date', 'x'], ...headers],
      body: Buffer.from(body),
    },
    'press.example.org',
  )

test.each([
  ['an element in HTML', 'text/html', '<p>a<zq></p>'],
  ['an attribute in HTML', 'text/html', '<p title="" zqattr="1">'],
  ['a link that runs', 'text/html', '<a href="java&#9;script:alert(1)">'],
  ['an element in XML', 'application/rss+xml', '<rss><zq></zq></rss>'],
  ['XML that is none', 'application/xml', '<a>&nbsp;</a>'],
  ['a property in a card', 'text/vcard', 'BEGIN:VCARD\r\nX-ZQ:1\r\nEND:VCARD\r\n'],
  ['a card that ends in the middle', 'text/vcard', 'BEGIN:VCARD\r\nEND:VCARD\r\nEND:VCARD\r\n'],
  ['a line that is not folded', 'text/calendar', `BEGIN:VCALENDAR\r\nSUMMARY:${'a'.repeat(80)}\r\n`],
  ['a line that ends otherwise', 'text/vcard', 'NOTE:a\nb\r\n'],
  ['JSON that is none', 'application/json', '{"a":'],
])('%s is found', (_, type, body) => expect(answer(type, body)).toHaveLength(1))

test('a fault of the server, a header and a way to another site are found', () => {
  expect(answer('text/plain', 'x', { status: 500 })).toEqual(['500'])
  expect(answer('text/plain', 'x', { status: 503, headers: [['Retry-After', '5']] })).toEqual([])
  expect(answer('text/plain', '', { headers: [['X-ZQ', '1']] })).toHaveLength(1)
  expect(answer('text/plain', '', { status: 302, headers: [['Location', '//evil.example']] })).toHaveLength(1)
  expect(answer('text/plain', '', { status: 302, headers: [['Location', '/nl']] })).toEqual([])
})

test('what is only text is none', () => {
  expect(
    answer('text/html', '<p title="&quot; zqattr=&quot;1">&lt;zq&gt;</p><script>"\\u003czq\\" zqattr="</script>'),
  ).toEqual([])
  expect(answer('text/vcard', 'BEGIN:VCARD\r\nNOTE:a\\nX-ZQ:1\r\nEND:VCARD\r\n')).toEqual([])
})

test('a seed draws the same texts again, each of them once, the written ones among them', () => {
  const [one, again, other] = [texts(1, 1500), texts(1, 1500), texts(2, 1500)]
  expect(one).toEqual(again)
  expect(one).not.toEqual(other)
  expect(new Set(one.map(({ text }) => text)).size).toBe(1500)
  for (const { text } of writtenTexts()) expect(one.some((each) => each.text === text)).toBe(true)
})
