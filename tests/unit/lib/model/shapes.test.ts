import { describe, expect, test } from '@jest/globals'
import type { Contact, Event, PressRelease, Project } from '@/collections/payload-types'
import { toContact } from '@/lib/model/contact'
import { toEvent } from '@/lib/model/event'
import { statusOn } from '@/lib/model/project'
import { toRelease, toReleaseSummary } from '@/lib/model/release'
import { said, spellings } from '@/lib/model/said'

/** A document read in all languages at once, which the generated types do not describe. */
const everywhere = (texts: object) => texts as unknown as string

const contact = (more: Partial<Contact> = {}): Contact => ({
  id: 'c1',
  name: 'Céline Mercier',
  givenName: 'Céline',
  familyName: 'Mercier',
  slug: 'celine-mercier',
  active: true,
  visibility: 'whenUsed',
  phones: [{ id: 'p', value: '+32486359347', kind: 'cell', audience: 'public' }],
  createdAt: '2022-01-01T00:00:00.000Z',
  updatedAt: '2022-01-01T00:00:00.000Z',
  ...more,
})

const release = (more: object = {}): PressRelease =>
  ({
    id: 'r1',
    kind: 'press-release',
    reference: '2022-014',
    title: everywhere({ nl: 'Titel', fr: 'Titre' }),
    slug: everywhere({ nl: 'titel', fr: 'titre' }),
    languages: ['nl', 'fr'],
    originalLanguage: 'nl',
    releaseAt: '2022-12-08T09:00:00.000Z',
    withdrawal: { state: 'none' },
    createdAt: '2022-01-01T00:00:00.000Z',
    updatedAt: '2022-01-01T00:00:00.000Z',
    ...more,
  }) as PressRelease

describe('words', () => {
  test('are in the reader’s language, or say which they are in', () => {
    expect(said(everywhere({ nl: 'Brussel', fr: 'Bruxelles' }), 'fr')).toEqual({ text: 'Bruxelles', lang: 'fr' })
    expect(said(everywhere({ nl: 'Brussel', fr: '' }), 'fr')).toEqual({ text: 'Brussel', lang: 'nl' })
    expect(said(everywhere({}), 'fr')).toBeUndefined()
    expect(said(null, 'fr')).toBeUndefined()
  })

  test('of a name are known in every spelling', () => {
    expect(spellings(everywhere({ nl: 'Brussel', en: 'Brussels' }))).toEqual([
      { text: 'Brussel', lang: 'nl' },
      { text: 'Brussels', lang: 'en' },
    ])
  })
})

describe('a contact', () => {
  test('has a telephone number for machines and one for eyes', () => {
    expect(toContact(contact(), 'nl')?.phones).toEqual([
      { e164: '+32486359347', display: '+32 486 35 93 47', kind: 'cell' },
    ])
  })

  test('has an extension in both', () => {
    const phones = [{ value: '+3222385141;ext=5', kind: 'work', audience: 'public' } as const]
    expect(toContact(contact({ phones }), 'nl')?.phones).toEqual([
      { e164: '+3222385141;ext=5', display: '+32 2 238 51 41 ext. 5', kind: 'work' },
    ])
  })

  test('who has left is replaced by the successor, and it says so', () => {
    const successor = contact({ id: 'c2', name: 'Ada Nieuw', givenName: 'Ada', familyName: 'Nieuw', slug: 'ada-nieuw' })
    expect(toContact(contact({ active: false, successor }), 'nl')).toMatchObject({
      id: 'c2',
      name: 'Ada Nieuw',
      inPlaceOf: ['Céline Mercier'],
      hasLeft: false,
      path: '/nl/contacts/ada-nieuw',
    })
  })

  test('whose successor has left as well is replaced by the one who is here', () => {
    const third = contact({ id: 'c3', name: 'Bo Nu', slug: 'bo-nu' })
    const second = contact({ id: 'c2', name: 'Ada Nieuw', slug: 'ada-nieuw', active: false, successor: third })
    expect(toContact(contact({ active: false, successor: second }), 'nl')).toMatchObject({
      id: 'c3',
      inPlaceOf: ['Céline Mercier', 'Ada Nieuw'],
    })
  })

  test('who has left without a successor is a name and nothing to ring or to write to', () => {
    const shape = toContact(
      contact({
        active: false,
        emails: [{ id: 'e', value: 'celine@example.org', audience: 'public' }],
        jobTitle: everywhere({ nl: 'woordvoerder' }),
        hours: [{ days: ['mon'], from: '09:00', to: '17:00' }],
      }),
      'nl',
    )
    expect(shape).toMatchObject({ name: 'Céline Mercier', hasLeft: true, phones: [], emails: [], hours: [] })
    expect(JSON.stringify(shape)).not.toMatch(/486|@|woordvoerder|09:00/)
  })

  test('who succeeds themselves does not go round in circles', () => {
    const one = contact({ active: false })
    one.successor = one
    expect(toContact(one, 'nl')?.name).toBe('Céline Mercier')
  })

  test('exposes nothing but what the card and the page show', () => {
    const shape = toContact({ ...contact(), visibility: 'always', publicFrom: 'x', secret: 'SECRET' } as Contact, 'nl')
    expect(JSON.stringify(shape)).not.toMatch(/SECRET|visibility|publicFrom|audience/)
  })
})

describe('a release', () => {
  test('exists only in languages in which it has a title and an address', () => {
    expect(toRelease(release(), 'fr')?.title).toBe('Titre')
    expect(toRelease(release(), 'en')).toBeUndefined()
  })

  test('lists its public versions, the original first', () => {
    expect(toRelease(release({ originalLanguage: 'fr' }), 'nl')?.versions.map(({ locale }) => locale)).toEqual([
      'fr',
      'nl',
    ])
  })

  test('shows the boilerplate of the day it went out, not today’s', () => {
    const source = { id: 'o1', name: { nl: 'Brulocalis' }, slug: { nl: 'brulocalis' }, boilerplate: { nl: 'Vandaag' } }
    const boilerplates = [{ relationTo: 'organisations', value: source }]
    const boilerplateWording = [{ relationTo: 'organisations', value: 'o1', text: { nl: 'Toen' } }]
    expect(toRelease(release({ boilerplates, boilerplateWording }), 'nl')?.boilerplates).toEqual([
      {
        about: { text: 'Brulocalis', lang: 'nl' },
        text: { text: 'Toen', lang: 'nl' },
        page: '/nl/organisations/brulocalis',
      },
    ])
    expect(toRelease(release({ boilerplates }), 'nl')?.boilerplates[0]?.text.text).toBe('Vandaag')
  })

  test('says when it was withdrawn and what changed, newest first', () => {
    const shape = toRelease(
      release({
        withdrawal: { state: 'withdrawn', at: '2023-01-01T00:00:00.000Z', note: { nl: 'Fout' }, reason: 'SECRET' },
        changes: [
          { at: '2022-12-09T00:00:00.000Z', kind: 'update', note: { nl: 'Eerst' } },
          { at: '2022-12-10T00:00:00.000Z', kind: 'correction', note: { nl: 'Later' } },
        ],
      }),
      'nl',
    )
    expect(shape?.withdrawal).toEqual({ at: '2023-01-01T00:00:00.000Z', note: { text: 'Fout', lang: 'nl' } })
    expect(shape?.changes.map(({ note }) => note.text)).toEqual(['Later', 'Eerst'])
    expect(JSON.stringify(shape)).not.toContain('SECRET')
  })

  test('names a successor once who stands beside the one who left, with the role given to themselves', () => {
    const ada = contact({ id: 'c2', name: 'Ada Nieuw', slug: 'ada-nieuw' })
    const left = contact({ active: false, successor: ada })
    const row = (person: Contact, role: string) => ({ contact: person, role: { nl: role } })
    for (const [contacts, role] of [
      [[row(left, 'pers'), row(ada, 'project')], 'project'],
      [[row(ada, 'project'), row(left, 'pers')], 'project'],
      [[row(left, 'pers'), { contact: ada }], 'pers'],
    ] as const) {
      const shape = toRelease(release({ contacts }), 'nl')
      expect(shape?.contacts.map((one) => [one.contact.id, one.role?.text, one.contact.inPlaceOf])).toEqual([
        ['c2', role, ['Céline Mercier']],
      ])
    }
  })

  test('names a mentorship after its cities as the reader’s language spells them, and says when it is not certain', () => {
    const mentorship = {
      id: 'm1',
      slug: 'brussel-jelgava',
      name: 'Brussel → Jelgava',
      confirmed: false,
      mentor: { id: 'p1', name: { nl: 'Brussel', fr: 'Bruxelles' }, slug: { nl: 'brussel', fr: 'bruxelles' } },
      learner: { id: 'p2', name: { nl: 'Jelgava', fr: 'Jelgava' }, slug: { nl: 'jelgava', fr: 'jelgava' } },
    }
    expect(toRelease(release({ mentorships: [mentorship] }), 'fr')?.mentorships).toEqual([
      {
        name: { text: 'Bruxelles → Jelgava', lang: 'fr' },
        path: '/fr/mentorships/brussel-jelgava',
        isConfirmed: false,
      },
    ])
    const hidden = { ...mentorship, learner: 'an-id' }
    expect(toRelease(release({ mentorships: [hidden] }), 'fr')?.mentorships).toEqual([])
  })

  test('brings the logos of its partners, and the maker and the terms of its files', () => {
    const file = {
      id: 'f',
      filename: 'x.png',
      width: 400,
      height: 100,
      mimeType: 'image/png',
      creator: 'Ada Tekenaar',
      terms: { nl: 'Alleen bij dit bericht.' },
    }
    const partner = { id: 'o1', name: { nl: 'Brulocalis' }, slug: { nl: 'brulocalis' }, logo: file }
    const shape = toRelease(release({ partners: [partner], gallery: [file] }), 'nl')
    expect(shape?.partners.organisations[0]?.logo?.original).toMatchObject({ src: '/api/media/file/x.png', width: 400 })
    expect(shape?.gallery[0]).toMatchObject({
      creator: 'Ada Tekenaar',
      terms: { text: 'Alleen bij dit bericht.', lang: 'nl' },
    })
  })

  test('names related documents only when they came along', () => {
    const shape = toRelease(
      release({ projects: ['id-only'], contacts: [{ contact: 'id-only', role: { nl: 'pers' } }] }),
      'nl',
    )
    expect(shape?.projects).toEqual([])
    expect(shape?.contacts).toEqual([])
    expect(JSON.stringify(shape)).not.toContain('id-only')
  })

  test('is behind where its translation is', () => {
    expect(toRelease(release({ behind: ['fr'] }), 'fr')?.isBehind).toBe(true)
    expect(toRelease(release({ behind: ['fr'] }), 'nl')?.isBehind).toBe(false)
  })

  test('in a list tells its last change', () => {
    const changes = [{ at: '2022-12-10T00:00:00.000Z', kind: 'correction', note: { nl: 'x' } }]
    expect(toReleaseSummary(release({ changes }), 'nl')?.changed).toEqual({
      at: '2022-12-10T00:00:00.000Z',
      kind: 'correction',
    })
  })
})

test.each([
  ['2019-12-31', 'planned'],
  ['2020-01-01', 'running'],
  ['2022-12-31', 'running'],
  ['2023-01-01', 'completed'],
])('on %s a project of 2020–2022 is %s', (day, status) => {
  const period: Pick<Project, never> & { start: string; end: string } = { start: '2020-01-01', end: '2022-12-31' }
  expect(statusOn(day, period)).toBe(status)
})

describe('an event', () => {
  const event = (more: object = {}) =>
    toEvent(
      {
        id: 'e1',
        title: everywhere({ nl: 'Dag' }),
        slug: everywhere({ nl: 'dag' }),
        start_tz: 'Europe/Brussels',
        ...more,
      } as Event,
      'nl',
      '2027-03-10T12:00:00.000Z',
    )

  test.each([
    ['ends later', { start: '2027-03-10T08:00:00.000Z', end: '2027-03-10T12:01:00.000Z' }, false],
    ['has ended', { start: '2027-03-10T08:00:00.000Z', end: '2027-03-10T11:59:00.000Z' }, true],
    ['began today and has no end', { start: '2027-03-10T08:00:00.000Z' }, false],
    ['began at midnight in Brussels and has no end', { start: '2027-03-09T23:00:00.000Z' }, false],
    ['was yesterday and has no end', { start: '2027-03-09T22:59:00.000Z' }, true],
    ['has no hour yet', {}, false],
  ])('that %s', (_, more, isPast) => {
    expect(event(more)?.isPast).toBe(isPast)
  })
})
