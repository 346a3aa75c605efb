import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { cardSize } from '@/lib/formats/cardSize'
import { type SocialCard, socialCardSvg } from '@/lib/formats/socialCard'
import { strictXml } from '../../../support/strictXml'

const card = (more: Partial<SocialCard> = {}): SocialCard => ({
  kind: 'Persbericht',
  day: '8 december 2022',
  title: 'De titel',
  newsroom: 'Persdienst',
  colour: '0b4f6c',
  ...more,
})

/** Where anything but the ground and the line on top is drawn, in pixels. */
async function drawnIn(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true })
  const [columns, rows] = [new Set<number>(), new Set<number>()]
  for (let at = 0; at < data.length; at++) {
    const row = Math.floor(at / info.width)
    if (row < 20 || (data[at] ?? 255) > 200) continue
    rows.add(row)
    columns.add(at % info.width)
  }
  return { left: Math.min(...columns), right: Math.max(...columns), top: Math.min(...rows), bottom: Math.max(...rows) }
}

const long = 'Rioolwaterzuiveringsinstallatievergunningsaanvraagbehandelingscommissievoorzittersverkiezing'

test.each([
  ['a title of one word', {}],
  ['a long title', { title: 'Huit villes racontent ce qu’elles ont appris les unes des autres '.repeat(6) }],
  ['a word without an end', { title: long.repeat(6) }],
  ['a newsroom with a long name, and a release that was withdrawn', { newsroom: long.repeat(3), note: 'Ingetrokken' }],
])('%s stays within the picture', async (_, more) => {
  const { left, right, top, bottom } = await drawnIn(socialCardSvg(card(more)))
  expect([left >= 75, right <= cardSize.width - 79, top >= 80, bottom <= cardSize.height - 30]).toEqual([
    true,
    true,
    true,
    true,
  ])
})

test('letters of the languages around are drawn, and those that no typeface of ours has are left out', () => {
  const svg = (title: string) => socialCardSvg(card({ title }))
  expect(svg('Ģķļ')).not.toBe(svg(''))
  expect(svg('Jelgava שלום 👩')).toBe(svg('Jelgava'))
})

test('no letter of a text gets into the drawing, only its outline', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"/><image href="file:///etc/passwd"/>', '&xxe;', ']]>')),
      (text) => {
        const svg = socialCardSvg(card({ title: text, kind: text, day: text, newsroom: text, note: text }))
        for (const { name, attributes } of strictXml(svg)) {
          expect(['svg', 'rect', 'path']).toContain(name)
          if (attributes.d) expect(attributes.d).toMatch(/^[MLQCZ\d.\s-]*$/)
        }
      },
    ),
    { numRuns: 100 },
  )
})
