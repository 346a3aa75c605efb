import { describe, expect, test } from '@jest/globals'
import type { Contact } from '@/lib/model/contact'
import type { Picture } from '@/lib/model/media'
import type { Release } from '@/lib/model/release'
import { cardsUnderPass, underPass } from '@/lib/model/underPass'
import { aRelease } from '../../../support/shapes'

const said = (text: string) => ({ text, lang: 'nl' as const })
const link = (kind: string, name: string) => ({ name: said(name), path: `/nl/${kind}/${name}` })
const rendition = (name: string) => ({
  src: `/api/media/file/${name}`,
  width: 480,
  height: 320,
  bytes: 1000,
  mimeType: 'image/webp',
})
const picture = (name: string): Picture => ({
  alt: said('alt'),
  original: rendition(`${name}.png`),
  renditions: [rendition(`${name}-480.webp`)],
})
const contact: Contact = {
  id: 'c1',
  slug: 'ada',
  name: 'Ada',
  givenName: 'Ada',
  familyName: 'B',
  organisation: link('organisations', 'hidden'),
  phones: [],
  emails: [],
  speaks: [],
  expertise: [link('topics', 'known')],
  hours: [],
  photo: picture('portrait'),
  path: '/nl/contacts/ada',
  pathsIn: { nl: '/nl/contacts/ada', fr: '/fr/contacts/ada', en: '/en/contacts/ada' },
  cardPath: '/nl/contacts/ada/contact.vcf',
  updatedAt: '2022-12-08T09:00:00.000Z',
  hasLeft: false,
  inPlaceOf: [],
}
const inText = [
  { kind: 'link' as const, href: '/nl/projects/hidden', inline: [{ kind: 'text' as const, text: 'woorden' }] },
]

/** A release with an address in every place that has one. */
const full: Release = aRelease({
  versions: [
    { locale: 'nl', title: 'De titel', path: '/nl/releases/de-titel' },
    { locale: 'fr', title: 'Le titre', path: '/fr/releases/le-titre' },
  ],
  body: {
    blocks: [
      { kind: 'paragraph', inline: inText },
      { kind: 'list', ordered: false, start: 1, items: [{ inline: inText, nested: [] }] },
      { kind: 'table', rows: [[{ header: false, colSpan: 1, rowSpan: 1, inline: inText }]] },
      { kind: 'picture', picture: picture('shown') },
      { kind: 'embed', url: 'https://example.org/film', title: 'film' },
    ],
    footnotes: [{ number: 1, paragraphs: [inText] }],
  },
  issuers: [link('organisations', 'known'), link('organisations', 'hidden')],
  projects: [link('projects', 'hidden')],
  partners: { organisations: [link('organisations', 'hidden')] },
  boilerplates: [{ about: said('x'), text: said('x'), page: '/nl/organisations/hidden' }],
  contacts: [{ contact, role: said('perscontact') }],
  gallery: [picture('hung')],
  attachments: [{ title: said('x'), src: '/api/media/file/report.pdf', bytes: 1, mimeType: 'application/pdf' }],
})
const unopened = [
  { collection: 'organisations', slug: { nl: 'hidden' } },
  { collection: 'projects', slug: 'hidden' },
  { collection: 'contacts', slug: 'ada' },
  { collection: 'media' },
]

/** Every text in a shape that is an address on this site. */
const addresses = (shape: unknown): string[] =>
  typeof shape === 'string'
    ? shape.startsWith('/')
      ? [shape]
      : []
    : typeof shape === 'object' && shape !== null
      ? Object.entries(shape).flatMap(([key, value]) => (key === 'pathsIn' ? [] : addresses(value)))
      : []

describe('under a pass', () => {
  const shown = underPass(full, 'TOKEN', unopened)

  test('the release, its cards and its files are below the pass; all else is public or leads nowhere', () => {
    expect([...new Set(addresses(shown))].sort()).toEqual([
      '/nl/organisations/known',
      '/nl/topics/known',
      '/pass/TOKEN/files/hung-480.webp',
      '/pass/TOKEN/files/hung.png',
      '/pass/TOKEN/files/portrait-480.webp',
      '/pass/TOKEN/files/portrait.png',
      '/pass/TOKEN/files/report.pdf',
      '/pass/TOKEN/files/shown-480.webp',
      '/pass/TOKEN/files/shown.png',
      '/pass/TOKEN/fr',
      '/pass/TOKEN/nl',
      '/pass/TOKEN/nl/contacts.vcf',
      '/pass/TOKEN/nl/contacts/ada/contact.vcf',
    ])
  })

  test('nothing else has changed, and the release that readers get not at all', () => {
    const words = (shape: Release) => JSON.stringify(shape).match(/"(text|name|title|url|alt)":"[^"]*"/g)
    expect(words(shown)).toEqual(words(full))
    expect(addresses(full)).toContain('/nl/projects/hidden')
  })

  test('a card for an address book carries no photograph that only the pass would open', () => {
    const [card] = cardsUnderPass(shown.contacts)
    expect(card).toMatchObject({ contact: { name: 'Ada' }, role: { text: 'perscontact' } })
    expect(JSON.stringify(card)).not.toContain('/files/')
  })
})
