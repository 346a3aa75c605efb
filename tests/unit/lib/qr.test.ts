import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { toShortVCard } from '@/lib/formats/vcard'
import { type Qr, toQr } from '@/lib/qr'
import { aContact } from '../../support/shapes'

/** What a telephone reads from the code as it is drawn on a page. */
async function read({ size, path }: Qr): Promise<string | undefined> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  const picture = sharp(Buffer.from(svg), { density: 72 * 4 }).resize(size * 4, size * 4, { kernel: 'nearest' })
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const found = jsQR(new Uint8ClampedArray(data), info.width, info.height)
  return found ? Buffer.from(found.binaryData).toString('utf8') : undefined
}

const drawn = (text: string): Qr => {
  const qr = toQr(text)
  if (!qr) throw new Error('too long')
  return qr
}

const options = { siteUrl: 'https://press.example.org', locale: 'nl' } as const

test('a contact’s code holds the card, short enough to be scanned from paper', async () => {
  const contact = aContact({ organisation: { name: { text: 'Brulocalis', lang: 'fr' } } })
  const card = toShortVCard(contact, options)
  expect(card.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Mercier;Céline;;;',
    'FN:Céline Mercier',
    'ORG:Brulocalis',
    'TEL;TYPE=CELL,VOICE:+32486359347',
    'EMAIL:celine.mercier@example.org',
    'URL:https://press.example.org/nl/contacts/celine-mercier',
    'END:VCARD',
    '',
  ])
  expect(Buffer.byteLength(card)).toBeLessThan(300)
  const { size, path } = drawn(card)
  expect(await read({ size, path })).toBe(card)
  // Four light modules around it, without which some telephones see nothing (ISO/IEC 18004, quiet zone).
  expect([path.slice(0, 5), path.includes(`M${size - 4}`)]).toEqual(['M4 4h', false])
})

test('a long name is not folded: not every telephone joins lines again', () => {
  const name = 'Anne-Marie-Louise van den Bossche-de Ribaucourt-Vandersteen van Zevenbergen-op-Zoom'
  expect(toShortVCard(aContact({ name }), options)).toContain(`FN:${name}\r\n`)
})

test('what would be too fine to be read is not drawn, and breaks nothing', async () => {
  expect(await read(drawn('x'.repeat(600)))).toHaveLength(600)
  for (const length of [601, 5000]) expect(toQr('x'.repeat(length))).toBeUndefined()
})

test('whatever a name holds, the code is read back as it is, and the card stays one card', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (name) => {
      const card = toShortVCard(aContact({ name, givenName: name, familyName: name }), options)
      expect(card.match(/BEGIN:VCARD/g)).toHaveLength(1)
      expect(await read(drawn(card))).toBe(card)
    }),
    { numRuns: 40 },
  )
})
