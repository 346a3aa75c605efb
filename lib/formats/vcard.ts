import ICAL from 'ical.js'
import type { Locale } from '../locales'
import type { Contact, Phone } from '../model/contact'
import type { ReleaseContact } from '../model/release'
import type { Said } from '../model/said'
import { absolute } from '../paths'

export type VCardVersion = '3.0' | '4.0'
export type VCardOptions = { version: VCardVersion; siteUrl: string; locale: Locale }

/** What comes before a fold; with the space that begins the next line, no line is longer than 75 octets. */
ICAL.foldLength = 74

/** A jCard property (RFC 7095): name, parameters, type, value. */
type Property = [name: string, parameters: Record<string, string | string[]>, type: string, value: string | string[]]

/**
 * Contact cards for an address book: one vCard per contact, in vCard 3.0 (RFC 2426, which Outlook and telephones
 * open) or 4.0 (RFC 6350). UTF-8, CRLF, folded at 75 octets. Holds what the page shows and nothing else.
 */
export const toVCards = (contacts: readonly ReleaseContact[], options: VCardOptions): string =>
  contacts.map((contact) => toVCard(contact, options)).join('')

function toVCard({ contact, role }: ReleaseContact, { version, siteUrl, locale }: VCardOptions): string {
  const is3 = version === '3.0'
  const properties: Property[] = [
    ['version', {}, 'text', version],
    ...(is3 ? [] : [['kind', {}, 'text', 'individual'] as Property]),
    ['n', {}, 'text', [line(contact.familyName), line(contact.givenName), '', '', '']],
    ['fn', {}, 'text', line(contact.name)],
    ...textIn('org', contact.organisation?.name, locale),
    ...textIn('title', contact.jobTitle, locale),
    ...textIn('role', role, locale),
    ...contact.phones.map((phone, index) => (is3 ? phone3(phone, index) : phone4(phone, index))),
    ...contact.emails.map(
      ({ address }, index): Property => [
        'email',
        is3 ? { type: ['INTERNET', 'WORK', ...preferred3(index)] } : { type: 'work', ...preferred4(index) },
        'text',
        line(address),
      ],
    ),
    ...(is3
      ? []
      : contact.speaks.map((tag, index): Property => ['lang', { pref: String(index + 1) }, 'language-tag', tag])),
    ...(contact.photo ? [photo(contact.photo.renditions[0] ?? contact.photo.original, siteUrl)] : []),
    ...(contact.path ? [['url', {}, 'uri', absolute(siteUrl, contact.path)] as Property] : []),
    ['uid', is3 ? {} : { value: 'text' }, 'text', contact.id],
    ['rev', {}, is3 ? 'date-time' : 'timestamp', `${contact.updatedAt.slice(0, 19)}Z`],
  ]
  return `${ICAL.stringify.component(['vcard', properties, []], is3 ? vCard3 : vCard4)}\r\n`
}

/**
 * A card short enough to be read off a screen or off paper as a QR code: name, organisation, first number and address,
 * page. vCard 3.0, which every telephone reads; lines are not folded, because some do not join them again.
 */
export function toShortVCard(contact: Contact, { siteUrl, locale }: Omit<VCardOptions, 'version'>): string {
  const [phone] = contact.phones
  const [email] = contact.emails
  const properties: Property[] = [
    ['version', {}, 'text', '3.0'],
    ['n', {}, 'text', [line(contact.familyName), line(contact.givenName), '', '', '']],
    ['fn', {}, 'text', line(contact.name)],
    ...textIn('org', contact.organisation?.name, contact.organisation?.name.lang ?? locale),
    ...(phone ? [phone3(phone, 1)] : []),
    ...(email ? [['email', {}, 'text', line(email.address)] as Property] : []),
    ...(contact.path ? [['url', {}, 'uri', absolute(siteUrl, contact.path)] as Property] : []),
  ]
  return `${ICAL.stringify.component(['vcard', properties, []], vCard3).replaceAll('\r\n ', '')}\r\n`
}

const vCard4 = ICAL.design.getDesignSet('vcard')

/** ical.js escapes a semicolon only between parts of a value; 3.0 asks for it in every text (RFC 2426, section 4). */
const vCard3 = withSemicolonsEscaped(ICAL.design.getDesignSet('vcard3'))

function withSemicolonsEscaped(set: typeof vCard4): typeof vCard4 {
  const { text } = set.value as { text: { toICAL: (value: string, alsoEscape: string) => string } }
  return { ...set, value: { ...set.value, text: { ...text, toICAL: (value: string) => text.toICAL(value, ';') } } }
}

/** Both versions name the telephone's kind, each in its own words; the first is the one to try. */
const phone3 = ({ e164, kind }: Phone, index: number): Property => [
  'tel',
  { type: [...(kind === 'cell' ? ['CELL'] : ['WORK']), 'VOICE', ...preferred3(index)] },
  'phone-number',
  // 3.0 has no word for an extension; this is how telephones and Outlook read one (ITU-T E.123).
  e164.replace(';ext=', ' ext. '),
]
const phone4 = ({ e164, kind }: Phone, index: number): Property => [
  'tel',
  { value: 'uri', type: kind === 'cell' ? ['cell', 'voice'] : ['work', 'voice'], ...preferred4(index) },
  'uri',
  `tel:${e164}`,
]

const preferred3 = (index: number): string[] => (index === 0 ? ['PREF'] : [])
const preferred4 = (index: number): Record<string, string> => ({ pref: String(index + 1) })

const photo = ({ src }: { src: string }, siteUrl: string): Property => ['photo', {}, 'uri', absolute(siteUrl, src)]

/** A text property that says its language where that is not the card's. */
const textIn = (name: string, said: Said | undefined, locale: Locale): Property[] =>
  said
    ? [
        [
          name,
          said.lang === locale ? {} : { language: said.lang },
          'text',
          name === 'org' ? [line(said.text)] : line(said.text),
        ],
      ]
    : []

/**
 * One line without control characters: what a name holds cannot begin a property of its own, nor a card of its own
 * for the many readers that look for `BEGIN:VCARD` anywhere.
 */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\b(begin|end):(?=vcard)/gi, '$1 ')
    .trim()
