import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'

/** Shapes for tests of what is shown; each test changes what it is about. */
export const aNewsroom = (more: Partial<Newsroom> = {}): Newsroom => ({
  name: { text: 'Persdienst', lang: 'nl' },
  languages: ['nl', 'fr', 'en'],
  defaultLanguage: 'nl',
  timeZone: 'Europe/Brussels',
  socialLinks: [],
  contacts: [],
  ...more,
})

export const aRelease = (more: Partial<Release> = {}): Release => ({
  id: 'r1',
  reference: '2022-014',
  kind: 'press-release',
  locale: 'nl',
  title: 'De titel',
  releasedAt: '2022-12-08T09:00:00.000Z',
  path: '/nl/releases/de-titel',
  slug: 'de-titel',
  original: 'nl',
  isBehind: false,
  versions: [{ locale: 'nl', title: 'De titel', path: '/nl/releases/de-titel' }],
  dateline: {},
  body: { blocks: [], footnotes: [] },
  quotes: [],
  facts: [],
  issuers: [],
  projects: [],
  cities: [],
  mentorships: [],
  events: [],
  topics: [],
  related: [],
  contacts: [],
  boilerplates: [],
  partners: { organisations: [] },
  gallery: [],
  attachments: [],
  changes: [],
  contactCardsPath: '/nl/releases/de-titel/contacts.vcf',
  referencePath: '/r/2022-014',
  updatedAt: '2022-12-08T09:00:00.000Z',
  ...more,
})
