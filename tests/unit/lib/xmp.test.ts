/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { licences } from '@/lib/licences'
import { locales } from '@/lib/locales'
import { type PictureRights, toXmp } from '@/lib/xmp'

/** The packet as a strict XML parser by another hand reads it (jsdom's, which is saxes). */
function read(rights: PictureRights): Document {
  const xml = new DOMParser().parseFromString(toXmp(rights), 'application/xml')
  expect(xml.querySelector('parsererror')?.textContent).toBeUndefined()
  return xml
}

const namespaces: Record<string, string> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  cc: 'http://creativecommons.org/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
}
const find = (xml: Document, name: string): Element | undefined => {
  const [prefix = '', local = ''] = name.split(':')
  const found = [...xml.getElementsByTagNameNS(namespaces[prefix] ?? '', local)]
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]
}
const value = (xml: Document, name: string) => find(xml, name)?.textContent
const inEach = (xml: Document, name: string) =>
  Object.fromEntries(
    [...(find(xml, name)?.getElementsByTagNameNS(namespaces.rdf ?? '', 'li') ?? [])].map((item) => [
      item.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ?? '',
      item.textContent,
    ]),
  )

const all: PictureRights = {
  creator: 'Jan Peeters',
  credit: 'Foto: Jan Peeters / Stad',
  licence: licences['CC-BY-4.0'],
  terms: { nl: 'Alleen bij dit bericht.', fr: 'Uniquement avec ce communiqué.' },
  caption: { nl: 'De burgemeester opent het huis.', fr: 'Le bourgmestre inaugure la maison.' },
  alt: { nl: 'Een vrouw knipt een lint door.', en: 'A woman cuts a ribbon.' },
  taken: '2022-12-08',
}

describe('the packet of a picture', () => {
  test('says who made it, what must be printed with it and what may be done with it', () => {
    const xml = read(all)
    expect(value(xml, 'dc:creator')).toBe('Jan Peeters')
    expect(value(xml, 'photoshop:Credit')).toBe('Foto: Jan Peeters / Stad')
    expect(inEach(xml, 'dc:rights')).toEqual({ 'x-default': 'Foto: Jan Peeters / Stad · CC BY 4.0' })
    expect(inEach(xml, 'xmpRights:UsageTerms')).toEqual({
      'x-default': 'CC BY 4.0. Alleen bij dit bericht.',
      nl: 'CC BY 4.0. Alleen bij dit bericht.',
      fr: 'CC BY 4.0. Uniquement avec ce communiqué.',
    })
    expect(value(xml, 'xmpRights:Marked')).toBe('True')
    expect(value(xml, 'xmpRights:WebStatement')).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(find(xml, 'cc:license')?.getAttributeNS(namespaces.rdf ?? '', 'resource')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    )
    expect(value(xml, 'photoshop:DateCreated')).toBe('2022-12-08')
  })

  test('says what is to be seen in each language, in the alternative text where there is no caption', () => {
    const xml = read(all)
    expect(inEach(xml, 'dc:description')).toEqual({
      'x-default': 'De burgemeester opent het huis.',
      nl: 'De burgemeester opent het huis.',
      fr: 'Le bourgmestre inaugure la maison.',
      en: 'A woman cuts a ribbon.',
    })
    expect(inEach(xml, 'Iptc4xmpCore:AltTextAccessibility')).toMatchObject({ en: 'A woman cuts a ribbon.' })
  })

  test('names a licence without a page of its own in every language', () => {
    const xml = read({ licence: licences['press-use'] })
    expect(inEach(xml, 'xmpRights:UsageTerms')).toEqual({
      'x-default': 'Vrij voor redactioneel gebruik',
      ...licences['press-use'].name,
    })
    expect(value(xml, 'xmpRights:WebStatement')).toBeUndefined()
    expect(find(xml, 'cc:license')).toBeUndefined()
  })

  test('does not claim rights in what is in the public domain', () => {
    expect(value(read({ licence: licences['CC0-1.0'] }), 'xmpRights:Marked')).toBe('False')
  })

  test('leaves out what nobody has filled in', () => {
    const xml = read({ credit: ' ', terms: { nl: '' }, caption: null, alt: { fr: null } })
    expect(xml.getElementsByTagNameNS(namespaces.rdf ?? '', 'Description')[0]?.children).toHaveLength(0)
  })

  test('is a packet: begins and ends as one, and only once', () => {
    const packet = toXmp({ ...all, credit: '<?xpacket end="w"?><?xpacket begin' })
    expect(packet).toMatch(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/)
    expect(packet).toMatch(/<\?xpacket end="w"\?>$/)
    expect(packet.match(/<\?xpacket/g)).toHaveLength(2)
  })

  test('gives back whatever went in, but for what XML cannot hold', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        ']]>',
        '</rdf:li>',
        '<!--',
        '&amp;',
        '&#0;',
        '"\'',
        '\u0000',
        '\uFFFE',
        '\uD800',
        '\r\n',
        '\u0085\u2028',
      ),
    )
    const inXml = (text: string) =>
      [...text]
        .filter((character) => {
          const code = character.codePointAt(0) ?? 0
          return code >= 0x20
            ? !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
            : [9, 10, 13].includes(code)
        })
        .join('')
    fc.assert(
      fc.property(hostile, hostile, hostile, (credit, terms, alt) => {
        const xml = read({ credit, terms: { fr: terms }, alt: { nl: alt, en: alt } })
        const expected = (text: string) => inXml(text.trim())
        expect(value(xml, 'photoshop:Credit') ?? '').toBe(expected(credit))
        expect(inEach(xml, 'xmpRights:UsageTerms').fr ?? '').toBe(expected(terms))
        expect(inEach(xml, 'Iptc4xmpCore:AltTextAccessibility').en ?? '').toBe(expected(alt))
      }),
      { numRuns: 1000 },
    )
  })

  test('fits into a JPEG (65,502 bytes) even when every field is as full as it may be', () => {
    const full = (length: number) => '&'.repeat(length)
    const spoken = (length: number) => Object.fromEntries(locales.map((locale, at) => [locale, full(length - at)]))
    const packet = toXmp({
      creator: full(200),
      credit: full(200),
      licence: licences['press-use'],
      terms: spoken(600),
      caption: spoken(1500),
      alt: spoken(500),
      taken: '2022-12-08',
    })
    expect(Buffer.byteLength(packet)).toBeLessThanOrEqual(65_502)
  })
})
