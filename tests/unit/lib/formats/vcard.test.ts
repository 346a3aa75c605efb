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
  hasLeft: false,
  inPlaceOf: [],
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

/** What an address book makes of an escaped text. */
const unescaped = (text: string) => text.replace(/\\([\\,;nN])/g, (_, letter) => (/n/i.test(letter) ? '\n' : letter))

/** A text as each version wants it escaped: RFC 2426, section 4 ("text-value"); RFC 6350, section 4 ("TEXT"). */
const inText = { '3.0': '(?:[^\\\\,;]|\\\\[\\\\,;nN])', '4.0': '(?:[^\\\\,]|\\\\[\\\\,;nN])' }
/** A text that is one part of several: here a semicolon stands between parts, in both versions. */
const inPart = inText['3.0']

/** Each property that we write, as the version's RFC defines it: its parameters, and its value. */
const grammar = (version: VCardVersion): Record<string, [parameters: RegExp, value: RegExp]> => {
  const is3 = version === '3.0'
  const text = new RegExp(`^${inText[version]}+$`)
  const preference = is3 ? '' : '(;PREF=\\d{1,2})?'
  const language = /^(;LANGUAGE=[a-z]{2})?$/
  return {
    VERSION: [/^$/, new RegExp(`^${version}$`)],
    N: [/^$/, new RegExp(`^${inPart}*(;${inPart}*){4}$`)],
    FN: [/^$/, text],
    ORG: [language, new RegExp(`^${inPart}+(;${inPart}+)*$`)],
    TITLE: [language, text],
    ROLE: [language, text],
    TEL: is3
      ? [/^;TYPE=(WORK|CELL),VOICE(,PREF)?$/, /^\+\d+$/]
      : [new RegExp(`^;VALUE=uri;TYPE=(work|cell),voice${preference}$`), /^tel:\+\d+$/],
    EMAIL: [is3 ? /^;TYPE=INTERNET,WORK(,PREF)?$/ : new RegExp(`^;TYPE=work${preference}$`), text],
    PHOTO: [is3 ? /^;VALUE=uri$/i : /^$/, /^https:\/\/[^\s,;]+$/],
    URL: [/^$/, /^https:\/\/[^\s]+$/],
    UID: [is3 ? /^$/ : /^;VALUE=text$/, text],
    REV: [/^$/, /^\d{8}T\d{6}Z$/],
    ...(is3 ? {} : { KIND: [/^$/, /^individual$/], LANG: [new RegExp(`^${preference}$`), /^[a-z]{2}$/] }),
  }
}

/** A card's lines, whole again. */
const properties = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => /^([A-Z]+)([^:]*):(.*)$/u.exec(line)?.slice(1) as [string, string, string])

const everything = (words: string): ReleaseContact => ({
  contact: contact({
    name: `${words} Mercier`,
    givenName: words,
    familyName: words,
    jobTitle: { text: words, lang: 'fr' },
    organisation: { name: { text: words, lang: 'nl' }, path: '/x' },
    phones: [
      { e164: '+32486359347', display: '', kind: 'cell' },
      { e164: '+3222385140', display: '', kind: 'work' },
    ],
    emails: [{ address: 'a@example.org' }, { address: 'b@example.org' }],
    photo: {
      alt: { text: '', lang: 'nl' },
      original: { src: '/api/media/file/x.png', width: 9, height: 9, bytes: 1, mimeType: 'image/png' },
      renditions: [],
    },
  }),
  role: { text: words, lang: 'nl' },
})

describe.each(['3.0', '4.0'] as const)('a vCard %s', (version) => {
  test.each(['plain', 'a, b; c', 'back\\slash; and, more', '"quoted": yes', ';;,,\\'])(
    'writes each property as its RFC wants it, with the words %j',
    (words) => {
      const [begin, ...lines] = properties(cards([everything(words)], version))
      expect([begin?.[0], lines.pop()?.[0]]).toEqual(['BEGIN', 'END'])
      const known = grammar(version)
      for (const [name, parameters, value] of lines) {
        const [forParameters, forValue] = known[name] ?? [/unknown property/, /^$/]
        expect([name, parameters]).toEqual([name, expect.stringMatching(forParameters)])
        expect([name, value]).toEqual([name, expect.stringMatching(forValue)])
      }
      expect(new Set(lines.map(([name]) => name))).toEqual(new Set(Object.keys(known)))
      const said = (name: string) => unescaped(lines.find(([one]) => one === name)?.[2] ?? '')
      for (const name of ['TITLE', 'ROLE', 'ORG']) expect([name, said(name)]).toEqual([name, words])
      expect(said('FN')).toBe(`${words} Mercier`)
      // The other parser reads the same values.
      const [card] = read(cards([everything(words)], version))
      for (const name of ['fn', 'title', 'role', 'org'])
        expect([name, unescaped(value(card as vCard, name))]).toEqual([name, said(name.toUpperCase())])
    },
  )

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
    expect(unescaped(value(read_[0] as vCard, 'fn'))).toBe(name)
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

  test('is read whole and without a complaint by a strict parser', () => {
    const { vCards } = parseVCards(cards([everything('a, b; c')], '4.0'))
    const [card] = vCards ?? []
    expect([card?.hasErrors, card?.unparseable, card?.nags]).toEqual([false, undefined, undefined])
    expect(card?.ORG?.[0]?.value).toEqual(['a, b; c'])
    for (const name of ['TITLE', 'ROLE'] as const) expect(card?.[name]?.[0]?.value).toBe('a, b; c')
    expect(card?.TEL?.map(({ value }) => value)).toEqual(['tel:+32486359347', 'tel:+3222385140'])
    expect(card?.EMAIL?.map(({ value }) => value)).toEqual(['a@example.org', 'b@example.org'])
    expect(card?.PHOTO?.[0]?.value).toBe('https://press.example.org/api/media/file/x.png')
    expect(card?.UID?.value).toBe('caa695fb-fc79-444b-b5e7-29653c3dc8a6')
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
