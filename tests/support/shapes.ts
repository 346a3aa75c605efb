import type { Contact } from '@/lib/model/contact'
import type { Event } from '@/lib/model/event'
import type { Picture } from '@/lib/model/media'
import type { Mentorship, MentorshipCity } from '@/lib/model/mentorship'
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
  statement: {},
  ...more,
})

export const aContact = (more: Partial<Contact> = {}): Contact => ({
  id: 'c1',
  slug: 'celine-mercier',
  name: 'Céline Mercier',
  givenName: 'Céline',
  familyName: 'Mercier',
  phones: [{ e164: '+32486359347', display: '+32 486 35 93 47', kind: 'cell' }],
  emails: [{ address: 'celine.mercier@example.org' }],
  speaks: [],
  expertise: [],
  hours: [],
  hasLeft: false,
  inPlaceOf: [],
  updatedAt: '2022-01-01T00:00:00.000Z',
  path: '/nl/contacts/celine-mercier',
  cardPath: '/nl/contacts/celine-mercier/contact.vcf',
  pathsIn: { nl: '', fr: '', en: '' },
  ...more,
})

/** A picture of a file of this size, in pixels. */
export const aPicture = (more: Partial<Picture> = {}, width = 400, height = 100): Picture => ({
  alt: { text: 'Wat te zien is', lang: 'nl' },
  original: { src: '/api/media/file/x.png', width, height, bytes: 12_000, mimeType: 'image/png' },
  renditions: [],
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
  spellings: [],
  readingTime: 3,
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

export const anEvent = (more: Partial<Event> = {}): Event => ({
  id: 'e1',
  title: { text: 'Slotdag', lang: 'nl' },
  zone: 'Europe/Brussels',
  isAllDay: false,
  isPast: false,
  isCancelled: false,
  topics: [],
  speakers: [],
  path: '/nl/events/slotdag',
  pathsIn: { nl: '/nl/events/slotdag', fr: '/fr/events/slotdag', en: '/en/events/slotdag' },
  calendarPath: '/nl/events/slotdag/event.ics',
  updatedAt: '2022-11-01T10:00:00.000Z',
  revision: 3600,
  ...more,
})

/** A city in a pair; its name makes its id and its address. */
export const aPairedCity = (text: string, more: Partial<MentorshipCity> = {}): MentorshipCity => ({
  id: text,
  name: { text, lang: 'nl' },
  path: `/nl/cities/${text.toLowerCase()}`,
  ...more,
})

export const aMentorship = (
  mentor: MentorshipCity,
  learner: MentorshipCity,
  more: Partial<Mentorship> = {},
): Mentorship => ({
  id: `${mentor.id} ${learner.id}`,
  mentor,
  learner,
  associations: [],
  period: {},
  topics: [],
  isConfirmed: true,
  outcomes: [],
  path: `/nl/mentorships/${mentor.id}-${learner.id}`.toLowerCase(),
  pathsIn: { nl: '', fr: '', en: '' },
  ...more,
})

const brussels = [4.352, 50.847] as const

/** As many pairs, of twice as many cities, all within a hundred kilometres of Brussels but for every fifth. */
export const aCrowd = (pairs: number): Mentorship[] =>
  Array.from({ length: pairs }, (_, index) => {
    const city = (kind: string, turn: number) => {
      const isFar = index % 5 === 0
      const [angle, reach] = [turn * 2.39996, (isFar ? 9 : 0.6) * Math.sqrt((turn % 17) / 17)]
      const coordinates: [number, number] = [
        brussels[0] + Math.cos(angle) * reach,
        brussels[1] + Math.sin(angle) * reach * 0.6,
      ]
      const name = `${kind}${['', 'stad', ' aan Zee', '-sur-Rivière'][turn % 4]} ${index}`
      return aPairedCity(name, { coordinates })
    }
    return aMentorship(city('Mentor', index * 2), city('Leer', index * 2 + 1), { isConfirmed: index % 3 > 0 })
  })
