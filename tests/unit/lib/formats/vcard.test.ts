import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseVCards } from 'vcard4-ts'
import vCard from 'vcf'
import { toVCards, type VCardVersion } from '@/lib/formats/vcard'
import type { Contact } from '@/lib/model/contact'
import type { ReleaseContact } from '@/lib/model/release'

/** Two parsers by other hands: `vcf` reads both versions, `vcard4-ts` reads 4.0 strictly. */

const contact = (more: Partial<Contact> = {}): Contact => ({
  id: 'caa695fb-fc79-444b-b5e7-29653c3dc8a6',
  slug: 'celine-mercier',
  name: 'Céline Mercier',
  givenName: 'Céline',
  familyName: 'Mercier',
  organisation: { name: { text: 'Brulocalis', lang: 'nl' }, path: '/nl/organisations/brulocalis' },
  phones: [{ e164: '+32486359347', display: '+32 486 35 93 47', kind: 'cell' }],
  emails: [{ address: 'celine.mercier@brulocalis.brussels' }],
  speaks: ['nl', 'fr'],
  expertise: [],
  hours: [],
  path: '/nl/contacts/celine-mercier',
  pathsIn: { nl: '/nl/contacts/celine-mercier', fr: '/fr/contacts/celine-mercier', en: '/en/contacts/celine-mercier' },
  cardPath: '/nl/contacts/celine-mercier/contact.vcf',
  updatedAt: '2022-12-08T09:00:00.000Z',
  ...more,
})

const cards = (contacts: ReleaseContact[], version: VCardVersion = '3.0') =>
  toVCards(contacts, { version, siteUrl: 'https://press.example.org', locale: 'nl' })

const read = (text: string) => vCard.parse(text)
const value = (card: vCard, name: string): string => {
  const property = card.get(name)
  return String((Array.isArray(property) ? property[0] : property)?.valueOf() ?? '')
}

test('a contact without a page has a card without one', () => {
  const { path: _, ...unopened } = contact()
  for (const version of ['3.0', '4.0'] as const) {
    expect(cards([{ contact: contact() }], version)).toContain('URL:')
    expect(cards([{ contact: unopened }], version)).not.toContain('URL')
  }
})

const names: [what: string, given: string, family: string][] = [
  ['with diacritics', 'Łukasz', 'Ó Séaghdha-Żółć'],
  ['from right to left', 'محمد', 'الفارسي'],
  ['in Hebrew', 'יעל', 'כהן'],
  ['in Chinese', '太郎', '日本'],
  ['with commas and semicolons', 'Ada, Countess', 'of; Lovelace'],
  ['with backslashes', 'A\\n', 'B\\,C'],
  ['with emoji', 'Zoë 👩‍💻', 'Müller'],
  ['with a colon', 'TEL:', 'X:Y'],
]

describe.each(['3.0', '4.0'] as const)('a vCard %s', (version) => {
  test('holds what the page shows', () => {
    const text = cards([{ contact: contact(), role: { text: 'perscontact', lang: 'nl' } }], version)
    const [card] = read(text)
    if (!card) throw new Error('no card')
    expect(value(card, 'version')).toBe(version)
    expect(value(card, 'fn')).toBe('Céline Mercier')
    expect(value(card, 'n')).toBe('Mercier;Céline;;;')
    expect(value(card, 'org')).toBe('Brulocalis')
    expect(value(card, 'role')).toBe('perscontact')
    expect(value(card, 'tel').replace('tel:', '')).toBe('+32486359347')
    expect(value(card, 'email')).toBe('celine.mercier@brulocalis.brussels')
    expect(value(card, 'url')).toBe('https://press.example.org/nl/contacts/celine-mercier')
    expect(value(card, 'uid')).toBe('caa695fb-fc79-444b-b5e7-29653c3dc8a6')
    expect(value(card, 'rev')).toBe('20221208T090000Z')
  })

  test('is UTF-8 in lines of 75 octets that end in CRLF and never break a character', () => {
    const text = cards([{ contact: contact({ name: 'Łódź żółć 日本語 👩‍💻 '.repeat(30) }) }], version)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\uFFFD')
    }
  })

  test.each(names)('keeps a name %s', (_, givenName, familyName) => {
    const name = `${givenName} ${familyName}`
    const read_ = read(cards([{ contact: contact({ name, givenName, familyName }) }], version))
    expect(read_).toHaveLength(1)
    const escaped = (text: string) => text.replace(/\\([,;\\:])/g, '$1')
    expect(escaped(value(read_[0] as vCard, 'fn'))).toBe(name)
  })

  test.each([
    '\r\nBEGIN:VCARD\r\nTEL:+1900',
    '\nTEL:+1900',
    '\rTEL:+1900',
    '\u2028TEL:+1900',
    '\u0000\u0007',
    '\u0085TEL:+1900',
  ])('cannot be broken out of by a name with %j', (attack) => {
    const text = cards(
      [
        {
          contact: contact({
            name: `A${attack}`,
            givenName: attack,
            familyName: attack,
            jobTitle: { text: attack, lang: 'nl' },
            organisation: { name: { text: attack, lang: 'nl' }, path: '/x' },
          }),
          role: { text: attack, lang: 'nl' },
        },
      ],
      version,
    )
    const parsed = read(text)
    expect(parsed).toHaveLength(1)
    expect(text.split('\r\n').filter((line) => /^(TEL|BEGIN)/.test(line))).toHaveLength(2)
    expect([parsed[0]?.get('tel')].flat()).toHaveLength(1)
  })

  test('does without a telephone, an organisation, a language', () => {
    const text = cards(
      [{ contact: contact({ phones: [], emails: [], speaks: [], organisation: undefined as never }) }],
      version,
    )
    expect(text).not.toMatch(/TEL|EMAIL|ORG|LANG/)
    expect(read(text)).toHaveLength(1)
  })

  test('stands beside others in one file', () => {
    const second = contact({ id: 'second', name: 'Justyna Podrazka', phones: [] })
    const parsed = read(
      cards([{ contact: contact() }, { contact: second, role: { text: 'project', lang: 'en' } }], version),
    )
    expect(parsed.map((card) => value(card, 'fn'))).toEqual(['Céline Mercier', 'Justyna Podrazka'])
    expect(value(parsed[1] as vCard, 'role')).toBe('project')
  })

  test('gives back whatever went in', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, words, words, (givenName, familyName, role) => {
        const name = `${givenName} ${familyName}`
        const text = cards(
          [{ contact: contact({ name, givenName, familyName }), role: { text: role, lang: 'nl' } }],
          version,
        )
        expect(read(text)).toHaveLength(1)
        expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1)
        expect(text.match(/^TEL/gm)).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a vCard 4.0', () => {
  test.each(names)('with a name %s is correct to a strict parser', (_, givenName, familyName) => {
    const name = `${givenName} ${familyName}`
    const text = cards(
      [{ contact: contact({ name, givenName, familyName }), role: { text: 'a, b; c\nd', lang: 'fr' } }],
      '4.0',
    )
    const { vCards } = parseVCards(text)
    const [card] = vCards ?? []
    expect(card?.hasErrors).toBe(false)
    expect(card?.FN[0].value).toBe(name)
    expect(card?.N?.value.familyNames).toEqual([familyName])
    expect(card?.LANG?.map((lang) => lang.value)).toEqual(['nl', 'fr'])
    expect(card?.KIND?.value).toBe('individual')
    expect(card?.TEL?.[0]?.value).toBe('tel:+32486359347')
  })

  test('gives random names back through a strict parser', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
      .filter(Boolean)
    fc.assert(
      fc.property(words, (name) => {
        const { vCards } = parseVCards(cards([{ contact: contact({ name }) }], '4.0'))
        expect(vCards?.[0]?.FN[0].value).toBe(name)
        expect(vCards?.[0]?.hasErrors).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

test('a text in another language than the card says so', () => {
  expect(cards([{ contact: contact({ jobTitle: { text: 'Chargée de presse', lang: 'fr' } }) }])).toContain(
    'TITLE;LANGUAGE=fr:',
  )
})
