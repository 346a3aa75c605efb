import { describe, expect, test } from '@jest/globals'
import type { Contact, PressRelease, Project } from '@/collections/payload-types'
import { toContact } from '@/lib/model/contact'
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
      inPlaceOf: 'Céline Mercier',
      path: '/nl/contacts/ada-nieuw',
    })
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
