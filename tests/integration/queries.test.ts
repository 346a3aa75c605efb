import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { GET as contactCard } from '@/app/(site)/[locale]/contacts/[slug]/contact.vcf/route'
import { GET as releaseCards } from '@/app/(site)/[locale]/releases/[slug]/contacts.vcf/route'
import { allCities, citiesOfAssociation, cityAt } from '@/lib/queries/cities'
import { allContacts, contactAt, contactsWith } from '@/lib/queries/contacts'
import { allEvents, calendarEvents, comingEvents } from '@/lib/queries/events'
import { mentorshipsOfProject, mentorshipsSupportedBy, networkOfCity } from '@/lib/queries/mentorships'
import { theNewsroom } from '@/lib/queries/newsroom'
import { allOrganisations } from '@/lib/queries/organisations'
import { allProjects, projectsOf } from '@/lib/queries/projects'
import { filterIn, releaseChoices } from '@/lib/queries/releaseFilter'
import {
  latestReleases,
  releaseAt,
  releaseByReference,
  releaseCounts,
  releasePage,
  releasesAbout,
  reportedOn,
} from '@/lib/queries/releases'
import { allTopics, topicAt } from '@/lib/queries/topics'
import { everything } from '@/lib/releaseFilter'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, canary, change, put } from '../support/records'
import { rest } from '../support/rest'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const slugOf = (release: Record<string, unknown>) => String(release.slug)

/** A release in Dutch and French. */
async function inTwoLanguages(data: object = {}) {
  const made = await aRelease(payload, { ...data, _status: 'draft' })
  await change(payload, made.id, { title: canary('titre'), body: aBody('texte') }, { locale: 'fr', draft: true })
  await change(payload, made.id, { languages: ['nl', 'fr'] })
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: { id: { equals: made.id } },
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  const slug = docs[0]?.slug as unknown as { nl: string; fr: string }
  return { id: made.id, slug, reference: String(made.reference) }
}

describe('at the address of a release', () => {
  test('is the release, with all that its page shows', async () => {
    const contact = await aContact(payload)
    const release = await aRelease(payload, { contacts: [{ contact: contact.id, role: 'perscontact' }] })
    const found = await releaseAt('nl', slugOf(release))
    expect(found).toMatchObject({
      is: {
        title: release.title,
        contacts: [{ contact: { name: contact.name }, role: { text: 'perscontact', lang: 'nl' } }],
      },
    })
  })

  test('in another language is the way to the address that holds there', async () => {
    const { slug } = await inTwoLanguages()
    expect(await releaseAt('fr', slug.nl)).toEqual({ movedTo: `/fr/releases/${slug.fr}` })
  })

  test('that is not public in this language are the languages in which it is', async () => {
    const { slug } = await inTwoLanguages()
    const found = await releaseAt('en', slug.fr)
    expect(found && 'elsewhere' in found && found.elsewhere.map(({ locale, path }) => [locale, path])).toEqual([
      ['nl', `/nl/releases/${slug.nl}`],
      ['fr', `/fr/releases/${slug.fr}`],
    ])
  })

  test('that was left is the way to the new one, in each language', async () => {
    const { id, slug } = await inTwoLanguages()
    const anew = canary('nieuw')
    await change(payload, id, { slug: anew })
    expect(await releaseAt('nl', slug.nl)).toEqual({ movedTo: `/nl/releases/${anew}` })
    expect(await releaseAt('fr', slug.nl)).toEqual({ movedTo: `/fr/releases/${slug.fr}` })
  })

  test('under embargo is nothing, also at an address that it has left', async () => {
    const { id, slug, reference } = await inTwoLanguages()
    await change(payload, id, { slug: canary('ander'), releaseAt: tomorrow })
    for (const locale of ['nl', 'fr', 'en'] as const) {
      expect(await releaseAt(locale, slug.nl)).toBeUndefined()
      expect(await releaseAt(locale, slug.fr)).toBeUndefined()
    }
    expect(await releaseByReference(reference, 'nl')).toBeUndefined()
  })

  test('that was retracted leaves a notice at its addresses, and nothing of its text', async () => {
    const { id, slug, reference } = await inTwoLanguages()
    await change(payload, id, {
      withdrawal: {
        state: 'retracted',
        at: '2026-11-24T09:00:00.000Z',
        note: { nl: 'Teruggehaald.', fr: 'Révoqué.' },
        reason: 'INTERN',
      },
    })
    const retracted = { at: '2026-11-24T09:00:00.000Z', note: { text: 'Teruggehaald.', lang: 'nl' } }
    expect(await releaseAt('nl', slug.nl)).toEqual({ retracted })
    expect(await releaseAt('fr', slug.fr)).toEqual({
      retracted: { ...retracted, note: { text: 'Révoqué.', lang: 'fr' } },
    })
    expect(await releaseAt('en', slug.nl)).toBeUndefined()
    expect(await releaseByReference(reference, 'nl')).toEqual({ retracted })
  })

  test('that was retracted says why in the language that has a note, where its own has none', async () => {
    const { id, slug, reference } = await inTwoLanguages()
    const retract = (note: object) =>
      change(payload, id, { withdrawal: { state: 'retracted', at: '2026-11-24T09:00:00.000Z', note } })
    const noteAt = async (locale: 'nl' | 'fr') => {
      const found = await releaseAt(locale, slug[locale])
      const byNumber = await releaseByReference(reference, locale)
      const [here, there] = [found, byNumber].map((one) =>
        one && 'retracted' in one ? one.retracted.note : 'no notice',
      )
      expect(there).toEqual(here)
      return here
    }
    await retract({ nl: 'Teruggehaald.' })
    expect([await noteAt('fr'), await noteAt('nl')]).toEqual(Array(2).fill({ text: 'Teruggehaald.', lang: 'nl' }))
    await retract({ nl: null, fr: 'Révoqué.' })
    expect([await noteAt('nl'), await noteAt('fr')]).toEqual(Array(2).fill({ text: 'Révoqué.', lang: 'fr' }))
  })

  test('that was retracted before its hour is nothing: readers never knew of it', async () => {
    const { id, slug, reference } = await inTwoLanguages()
    await change(payload, id, { releaseAt: tomorrow, withdrawal: { state: 'retracted', note: { nl: 'x' } } })
    expect(await releaseAt('nl', slug.nl)).toBeUndefined()
    expect(await releaseByReference(reference, 'nl')).toBeUndefined()
  })

  test('that nobody has is nothing, whatever it is made of', async () => {
    for (const slug of ['', ' ', '../x', '%00', 'a'.repeat(5000), "' OR 1=1 --", '{"$ne":1}', '\u0000', '\uD800'])
      expect([slug.slice(0, 20), await releaseAt('nl', slug)]).toEqual([slug.slice(0, 20), undefined])
  })
})

describe('lists', () => {
  test('show the newest first, in pages, with a total of what this language has', async () => {
    const before = await releasePage('nl', 1, 5)
    const years = ['2031', '2033', '2032'].map((year) =>
      aRelease(payload, { releaseAt: `${Number(year) - 12}-01-01T00:00:00.000Z` }),
    )
    await Promise.all(years)
    await aRelease(payload, { releaseAt: tomorrow })
    const page = await releasePage('nl', 1, 5)
    expect(page.total).toBe(before.total + 3)
    const moments = (await releasePage('nl', 1, 100)).releases.map(({ releasedAt }) => releasedAt)
    expect(moments).toEqual([...moments].sort().reverse())
    expect((await releasePage('fr', 1, 100)).releases.every(({ languages }) => languages.includes('fr'))).toBe(true)
    expect((await releasePage('nl', 999)).releases).toEqual([])
    expect((await latestReleases('nl', 2)).map(({ id }) => id)).toEqual(page.releases.slice(0, 2).map(({ id }) => id))
  })

  test('show what still holds before what was withdrawn on the same day, and the next page goes on from there', async () => {
    const make = async (at: string) => (await aRelease(payload, { releaseAt: `2021-05-0${at}:00:00.000Z` })).id
    const filter = { ...everything, year: [2021], month: [5] }
    const [before, first, second, third] = [
      await make('6T20'),
      await make('7T08'),
      await make('7T09'),
      await make('7T10'),
    ]
    await change(payload, third, { withdrawal: { state: 'withdrawn', at: '2021-05-08T09:00:00.000Z' } })
    const order = async () => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => releasePage('nl', page, 1, filter)))
      return pages.flatMap(({ releases }) => releases.map(({ id }) => id))
    }
    expect(await order()).toEqual([second, first, third, before])
    await change(payload, third, { withdrawal: { state: 'none' } })
    expect(await order()).toEqual([third, second, first, before])
  })

  test('of what is about a record leave out what is not public', async () => {
    const project = await put(payload, 'projects', { name: canary('project') })
    const shown = await aRelease(payload, { projects: [project.id] })
    await aRelease(payload, { projects: [project.id], releaseAt: tomorrow })
    await aRelease(payload, { projects: [project.id], _status: 'draft' })
    expect((await releasesAbout('projects', project.id, 'nl')).map(({ id }) => id)).toEqual([shown.id])
    expect(await releasesAbout('projects', project.id, 'fr')).toEqual([])
  })

  test('of contacts keep the newsroom’s order and leave out who has left', async () => {
    const [second, first] = [
      await aContact(payload, { order: 2, visibility: 'always' }),
      await aContact(payload, { order: 1, visibility: 'always' }),
    ]
    await aContact(payload, { order: 0, visibility: 'always', active: false })
    const listed = (await allContacts('nl')).map(({ id }) => id)
    expect(listed.slice(0, 2)).toEqual([first.id, second.id])
  })

  test('of what comes hold events that are not over', async () => {
    const event = (title: string, end: string) =>
      put(payload, 'events', { title, start: end, end, visibility: 'always' })
    await event('voorbij', '2022-12-08T00:00:00.000Z')
    await event('binnenkort', tomorrow)
    const withoutEnd = (title: string, start: string) =>
      put(payload, 'events', { title, start, start_tz: 'UTC', visibility: 'always' })
    await withoutEnd('ooit', '2022-12-08T00:00:00.000Z')
    await withoutEnd('vandaag', `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`)
    await withoutEnd('later', new Date(Date.now() + 2 * 86_400_000).toISOString())
    expect((await comingEvents('nl')).map(({ title }) => title.text)).toEqual(['vandaag', 'binnenkort', 'later'])
  })
})

describe('the list of all records of a kind', () => {
  test('has each that has a page, whose releases it counts, and none that only waits for its hour or is hidden', async () => {
    const name = canary('Lijst')
    const seen = await put(payload, 'topics', { name: `${name} b` })
    const first = await put(payload, 'topics', { name: `${name} A`, visibility: 'always' })
    const waiting = await put(payload, 'topics', { name: `${name} c` })
    const hidden = await put(payload, 'topics', { name: `${name} d`, visibility: 'never' })
    await aRelease(payload, { topics: [seen.id, hidden.id] })
    await aRelease(payload, { topics: [seen.id, waiting.id], releaseAt: tomorrow })
    await aRelease(payload, { topics: [seen.id, waiting.id], _status: 'draft' })
    const listed = (await allTopics('nl')).filter((topic) => topic.name.text.startsWith(name))
    expect(listed.map(({ id }) => id)).toEqual([first.id, seen.id])
    expect(await releaseCounts('topics', [first.id, seen.id, waiting.id], 'nl')).toEqual([0, 1, 0])
    for (const { path } of listed) expect(await topicAt('nl', path.split('/').at(-1) ?? '')).toHaveProperty('is')
    expect(await topicAt('nl', String(waiting.slug))).toBeUndefined()
  })

  test('of events has those to come first, the next before the others, then those that were, the last first', async () => {
    const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const event = async (title: string, days: number) =>
      (await put(payload, 'events', { title: canary(title), start: at(days), end: at(days), visibility: 'always' })).id
    const ids = [await event('straks', 2), await event('later', 9), await event('net', -2), await event('lang', -9)]
    const listed = (await allEvents('nl')).map(({ id }) => id)
    expect(listed.filter((id) => ids.includes(id))).toEqual(ids)
  })

  test('of organisations and cities is in the order of the reader’s language', async () => {
    const name = canary('Orde')
    for (const letter of ['Z', 'é', 'a'])
      for (const collection of ['organisations', 'partner-cities'] as const)
        await put(payload, collection, { name: `${name} ${letter}`, visibility: 'always' })
    const inOrder = [`${name} a`, `${name} é`, `${name} Z`]
    const own = (records: { name: { text: string } }[]) =>
      records.map((one) => one.name.text).filter((text) => text.startsWith(name))
    expect(own(await allOrganisations('nl'))).toEqual(inOrder)
    expect(own(await allCities('nl'))).toEqual(inOrder)
  })
})

describe('a list of more than a reader gets at once', () => {
  const many = 120
  /** One more than a reader gets at once, where each is slow to make. */
  const enough = 101
  const always = { visibility: 'always' }
  const ids = (found: { id: string }[]) => found.map(({ id }) => id)
  const names = (found: { name: string | { text: string } }[]) =>
    found.map(({ name }) => (typeof name === 'string' ? name : name.text))
  const numbered = (what: string, length = many) =>
    Array.from({ length }, (_, at) => `${what} ${String(at).padStart(3, '0')}`)
  async function eachOf<T>(all: T[], make: (one: T, at: number) => Promise<{ id: string }>): Promise<string[]> {
    const made: string[] = []
    for (const [at, one] of all.entries()) made.push((await make(one, at)).id)
    return made
  }

  test('has all contacts, in their order, each once', async () => {
    const [organisation, topic] = [
      await put(payload, 'organisations', { name: canary('org'), ...always }),
      await put(payload, 'topics', { name: canary('thema'), ...always }),
    ]
    const is = { organisation: organisation.id, expertise: [topic.id], ...always }
    // All at one place in the order: those that are equal must not change places from page to page.
    const made = await eachOf(numbered('contact'), () => aContact(payload, { ...is, order: 7 }))
    const listed = ids(await allContacts('nl'))
    expect(listed.filter((id) => made.includes(id)).sort()).toEqual([...made].sort())
    expect(new Set(listed).size).toBe(listed.length)
    for (const [what, { id }] of [
      ['organisation', organisation],
      ['expertise', topic],
    ] as const)
      expect(ids((await contactsWith(what, id, 'nl')).map(({ contact }) => contact)).sort()).toEqual([...made].sort())
  })

  test('has all events of the calendar, the first first: those to come, and of the last ninety days what began before', async () => {
    const day = 86_400_000
    const at = (days: number) => new Date(Date.now() + days * day).toISOString()
    const event = (start: number, end?: number) =>
      put(payload, 'events', { title: canary('dag'), start: at(start), ...(end ? { end: at(end) } : {}), ...always })
    const past = await eachOf(numbered('voorbij'), (_, index) => event(-89 + index / 2))
    const coming = await event(400, 401)
    const [running, justOver, longOver] = [await event(-200, 3), await event(-200, -80), await event(-200, -100)]
    const listed = ids(await calendarEvents('nl'))
    const made = [running.id, justOver.id, ...past, coming.id]
    expect(listed.filter((id) => past.includes(id) || id === coming.id)).toEqual([...past, coming.id])
    expect(listed.filter((id) => made.includes(id)).sort()).toEqual([...made].sort())
    expect(listed).not.toContain(longOver.id)
  })

  test('has all projects, mentorships and cities', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('org'), ...always })
    const label = canary('p')
    await eachOf(numbered(label, enough), (name) =>
      put(payload, 'projects', { name, coordinator: organisation.id, ...always }),
    )
    await eachOf(numbered(canary('stad'), enough), (name) =>
      put(payload, 'partner-cities', { name, association: organisation.id, ...always }),
    )
    const cities = await citiesOfAssociation('nl', organisation.id)
    const projects = await projectsOf('nl', organisation.id)
    expect([new Set(names(cities)).size, new Set(ids(projects)).size]).toEqual([enough, enough])
    expect((await allProjects('nl')).filter(({ name }) => name.startsWith(label))).toHaveLength(enough)
    const hub = await put(payload, 'partner-cities', { name: canary('m'), ...always })
    const project = projects[0]?.id ?? ''
    const learners = await payload.find({
      collection: 'partner-cities',
      where: { association: { equals: organisation.id } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    await eachOf(learners.docs, ({ id }) =>
      put(payload, 'mentorships', { project, mentor: hub.id, learner: id, associations: [organisation.id], ...always }),
    )
    for (const found of [
      await mentorshipsOfProject('nl', project),
      await mentorshipsSupportedBy('nl', organisation.id),
      (await networkOfCity('nl', hub.id)).mentorships,
    ])
      expect(new Set(ids(found)).size).toBe(enough)
  })

  test('of releases about a record says how many there are in all', async () => {
    const project = await put(payload, 'projects', { name: canary('project') })
    for (let n = 0; n < 3; n++) await aRelease(payload, { projects: [project.id] })
    await aRelease(payload, { projects: [project.id], releaseAt: tomorrow })
    const { releases, total } = await reportedOn('projects', project.id, 'nl', 2)
    expect([releases.length, total]).toEqual([2, 3])
  })
})

describe('the list of releases', () => {
  test('is narrowed to those that name a contact, with the count beside the name', async () => {
    const always = { visibility: 'always' }
    const [one, other] = [await aContact(payload, always), await aContact(payload, always)]
    const named = await aRelease(payload, { contacts: [{ contact: one.id }] })
    await aRelease(payload, { contacts: [{ contact: other.id }] })
    await aRelease(payload, { contacts: [{ contact: one.id }], releaseAt: tomorrow })
    const filter = { ...everything, contact: [String(one.slug)] }
    const { releases } = await releasePage('nl', 1, 20, filter)
    expect(releases.map(({ id }) => id)).toEqual([named.id])
    const choices = (await releaseChoices('nl', filter)).find(({ group }) => group === 'contact')?.choices
    expect(choices?.find(({ value }) => value === one.slug)).toMatchObject({
      label: one.name,
      count: 1,
      isChosen: true,
    })
    expect(choices?.find(({ value }) => value === other.slug)).toMatchObject({ count: 1, isChosen: false })
    expect((await filterIn('fr', filter, 'nl')).contact).toEqual([one.slug])
  })
})

describe('a record', () => {
  test('is found under its name in any language, at the address that holds in the reader’s', async () => {
    const slug = canary('stad')
    const city = await put(payload, 'partner-cities', { name: slug, country: 'BE', visibility: 'always' })
    await payload.update({
      collection: 'partner-cities',
      id: city.id,
      locale: 'fr',
      overrideAccess: true,
      data: { name: `${slug} ville` },
    })
    expect(await cityAt('nl', slug)).toMatchObject({ is: { name: { text: slug, lang: 'nl' }, country: 'België' } })
    expect(await cityAt('fr', slug)).toEqual({ movedTo: `/fr/cities/${slug}-ville` })
    expect(await cityAt('en', slug)).toMatchObject({ is: { name: { text: slug, lang: 'nl' } } })
  })

  test('that has left its address can be reached at both', async () => {
    const contact = await aContact(payload, { visibility: 'always' })
    const before = slugOf(contact)
    const after = canary('nieuw')
    await payload.update({ collection: 'contacts', id: contact.id, overrideAccess: true, data: { slug: after } })
    expect(await contactAt('nl', before)).toEqual({ movedTo: `/nl/contacts/${after}` })
    expect(await contactAt('nl', after)).toMatchObject({ is: { name: contact.name } })
  })

  test('of a contact who has left shows no number, whoever asks and however', async () => {
    const number = '+3222385140'
    const contact = await aContact(payload, {
      visibility: 'always',
      active: false,
      phones: [{ value: number, kind: 'work', audience: 'public' }],
      emails: [{ value: 'weg@example.org', audience: 'public' }],
    })
    expect(await contactAt('nl', slugOf(contact))).toMatchObject({ is: { hasLeft: true, phones: [] } })
    for (const query of ['', '?depth=2&locale=all', '?select[phones]=true&select[emails]=true']) {
      const { text, status } = await rest(payload, `/contacts/${contact.id}${query}`)
      expect([query, status, /3222385140|weg@/.test(text)]).toEqual([query, 200, false])
    }
  })

  test('that is not public is not there', async () => {
    expect(await contactAt('nl', slugOf(await aContact(payload)))).toBeUndefined()
  })

  test('of a mentorship is shown only when both cities can be', async () => {
    const project = await put(payload, 'projects', { name: canary('p'), visibility: 'always' })
    const [mentor, learner] = [
      await put(payload, 'partner-cities', { name: canary('m'), visibility: 'always' }),
      await put(payload, 'partner-cities', { name: canary('l'), visibility: 'never' }),
    ]
    await put(payload, 'mentorships', {
      project: project.id,
      mentor: mentor.id,
      learner: learner.id,
      visibility: 'always',
    })
    expect((await networkOfCity('nl', mentor.id)).mentorships).toEqual([])
    await payload.update({
      collection: 'partner-cities',
      id: learner.id,
      overrideAccess: true,
      data: { visibility: 'always' },
    })
    expect((await networkOfCity('nl', mentor.id)).mentorships).toMatchObject([
      { mentor: { name: { text: mentor.name } }, learner: { name: { text: learner.name } } },
    ])
  })
})

describe('around a record', () => {
  const always = { visibility: 'always' }

  test('stand the people whom its public releases name, each once, the newest release’s first, and a successor for who has left', async () => {
    const project = await put(payload, 'projects', { name: canary('project') })
    const [first, second, here, hidden, gone] = [
      await aContact(payload),
      await aContact(payload),
      await aContact(payload),
      await aContact(payload),
      await aContact(payload, { active: false }),
    ]
    const left = await aContact(payload, { active: false, successor: here.id })
    const about = (contacts: string[], releaseAt: string) =>
      aRelease(payload, {
        projects: [project.id],
        releaseAt,
        contacts: contacts.map((contact, index) => ({ contact, role: `rol ${index}` })),
      })
    const older = await about([first.id, left.id, gone.id], '2022-12-08T09:00:00.000Z')
    const newer = await about([second.id, first.id], '2022-12-09T09:00:00.000Z')
    await about([hidden.id], tomorrow)
    const { contacts, releases } = await reportedOn('projects', project.id, 'nl')
    expect(releases.map(({ id }) => id)).toEqual([newer.id, older.id])
    expect(contacts.map(({ contact, role }) => [contact.id, role?.text])).toEqual([
      [second.id, 'rol 0'],
      [first.id, 'rol 1'],
      [here.id, 'rol 1'],
    ])
    expect(contacts[2]?.contact).toMatchObject({ inPlaceOf: [left.name], phones: [{ e164: '+32486359347' }] })
    expect(await reportedOn('projects', project.id, 'fr')).toEqual({ releases: [], total: 0, contacts: [] })
  })

  test('of an organisation stand the public projects in which it is something, and what it is', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('org'), ...always })
    const another = await put(payload, 'organisations', { name: canary('org'), ...always })
    const participants = [organisation, another].map(({ id }) => ({ relationTo: 'organisations', value: id }))
    const project = (more: object) => put(payload, 'projects', { name: canary('project'), ...always, ...more })
    const [leads, pays, joins] = [
      await project({ coordinator: organisation.id, participants, start: '2022-01-01T12:00:00.000Z' }),
      await project({ funder: organisation.id, coordinator: another.id, start: '2021-01-01T12:00:00.000Z' }),
      await project({ participants, start: '2020-01-01T12:00:00.000Z' }),
    ]
    await project({ coordinator: organisation.id, visibility: 'never' })
    await project({ coordinator: another.id })
    expect((await projectsOf('nl', organisation.id)).map(({ id, roles }) => [id, roles])).toEqual([
      [leads.id, ['coordinator', 'participant']],
      [pays.id, ['funder']],
      [joins.id, ['participant']],
    ])
  })

  test('of an organisation stand its public cities and people, of a topic who can speak about it', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('org'), ...always })
    const topic = await put(payload, 'topics', { name: canary('thema'), ...always })
    const city = (name: string, more: object = {}) =>
      put(payload, 'partner-cities', { name, association: organisation.id, ...always, ...more })
    const names = [`A${canary('stad')}`, `Z${canary('stad')}`]
    await city(names[1] ?? '')
    await city(names[0] ?? '')
    await city(canary('stad'), { visibility: 'never' })
    expect((await citiesOfAssociation('nl', organisation.id)).map(({ name }) => name.text)).toEqual(names)

    const is = { organisation: organisation.id, expertise: [topic.id], jobTitle: 'woordvoerder' }
    const shown = await aContact(payload, { ...is, ...always })
    await aContact(payload, { ...is, visibility: 'never' })
    await aContact(payload, { ...is, ...always, active: false })
    await aContact(payload, always)
    for (const [what, { id }] of [
      ['organisation', organisation],
      ['expertise', topic],
    ] as const)
      expect(await contactsWith(what, id, 'nl')).toMatchObject([
        { contact: { id: shown.id }, role: { text: 'woordvoerder' } },
      ])
  })

  test('a city says where it lies, for the map', async () => {
    const project = await put(payload, 'projects', { name: canary('p'), ...always })
    const [mentor, learner] = [
      await put(payload, 'partner-cities', {
        name: canary('m'),
        country: 'BE',
        coordinates: [4.38, 50.868],
        ...always,
      }),
      await put(payload, 'partner-cities', { name: canary('l'), ...always }),
    ]
    await put(payload, 'mentorships', { project: project.id, mentor: mentor.id, learner: learner.id, ...always })
    const [pair] = (await networkOfCity('nl', mentor.id)).mentorships
    expect(pair?.mentor).toMatchObject({ country: 'België', coordinates: [4.38, 50.868] })
    expect(pair?.learner.coordinates).toBeUndefined()
  })

  test('an event that was called off goes on being announced, as such', async () => {
    const title = canary('afgelast')
    await put(payload, 'events', { title, start: tomorrow, end: tomorrow, cancelled: true, ...always })
    const announced = (await comingEvents('nl', 50)).find((event) => event.title.text === title)
    expect(announced).toMatchObject({ isCancelled: true, isPast: false })
  })
})

describe('what came of a mentorship', () => {
  test('is with the city where it came about, and with the one that was its model, in whatever mentorship', async () => {
    const project = await put(payload, 'projects', { name: canary('p'), visibility: 'always' })
    const city = () => put(payload, 'partner-cities', { name: canary('stad'), visibility: 'always' })
    const [mentor, learner, model] = [await city(), await city(), await city()]
    const pair = { project: project.id, mentor: mentor.id, learner: learner.id }
    const outcomes = [
      { title: 'Huis', city: learner.id, modelledOn: model.id },
      { title: 'Plan', city: learner.id },
    ]
    await put(payload, 'mentorships', { ...pair, outcomes, visibility: 'always' })
    await put(payload, 'mentorships', {
      ...pair,
      outcomes: [{ title: 'Verborgen', city: learner.id, modelledOn: model.id }],
      visibility: 'never',
    })
    const titles = async (id: string) => (await networkOfCity('nl', id)).outcomes.map(({ title }) => title.text)
    expect(await titles(model.id)).toEqual(['Huis'])
    expect(await titles(learner.id)).toEqual(['Huis', 'Plan'])
    expect(await titles(mentor.id)).toEqual([])
  })

  test('is named on a release after its cities, in the reader’s language', async () => {
    const project = await put(payload, 'projects', { name: canary('p'), visibility: 'always' })
    const [mentor, learner] = [canary('stad'), canary('leerstad')]
    const cities = await Promise.all(
      [mentor, learner].map(async (name) => {
        const { id } = await put(payload, 'partner-cities', { name, visibility: 'always' })
        const data = { name: `${name} en français` }
        await payload.update({ collection: 'partner-cities', id, locale: 'fr', overrideAccess: true, data })
        return id
      }),
    )
    const pair = { project: project.id, mentor: cities[0], learner: cities[1] }
    const mentorship = await put(payload, 'mentorships', { ...pair, visibility: 'always' })
    const { slug } = await inTwoLanguages({ mentorships: [mentorship.id] })
    const found = await releaseAt('fr', slug.fr)
    expect(found && 'is' in found && found.is.mentorships).toMatchObject([
      { name: { text: `${mentor} en français → ${learner} en français`, lang: 'fr' }, isConfirmed: true },
    ])
  })
})

describe('a card', () => {
  const ask = async (get: typeof contactCard, slug: string, query = '') =>
    get(new Request(`http://localhost:3000/x${query}`), { params: Promise.resolve({ locale: 'nl', slug }) })

  test('is found at an address that was left, as the page is', async () => {
    const contact = await aContact(payload, { visibility: 'always' })
    const [before, after] = [slugOf(contact), canary('nieuw')]
    await payload.update({ collection: 'contacts', id: contact.id, overrideAccess: true, data: { slug: after } })
    const answer = await ask(contactCard, before, '?version=4.0')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      `/nl/contacts/${after}/contact.vcf?version=4.0`,
    ])
    expect((await ask(contactCard, after)).status).toBe(200)

    const release = await aRelease(payload, { contacts: [{ contact: contact.id }] })
    const anew = canary('ander')
    await change(payload, release.id, { slug: anew })
    const ofRelease = await ask(releaseCards, slugOf(release))
    expect([ofRelease.status, ofRelease.headers.get('location')]).toEqual([308, `/nl/releases/${anew}/contacts.vcf`])
    expect(await (await ask(releaseCards, anew)).text()).toContain(`UID:${contact.id}`)
  })

  test('is there once for somebody who also stands for one who left, and not at all for one who left', async () => {
    const here = await aContact(payload)
    const left = await aContact(payload, { active: false, successor: here.id })
    const gone = await aContact(payload, { active: false })
    const contacts = [left, here, gone].map(({ id }) => ({ contact: id }))
    const answer = await ask(releaseCards, slugOf(await aRelease(payload, { contacts })))
    const text = await answer.text()
    expect(text.match(/^UID:/gm)).toHaveLength(1)
    expect(text).toContain(`UID:${here.id}`)
    expect((await ask(contactCard, slugOf(gone))).status).toBe(404)
  })
})

test('an empty newsroom has every language, Dutch first, and no name', async () => {
  expect(await theNewsroom('nl')).toMatchObject({
    languages: ['nl', 'fr', 'en'],
    defaultLanguage: 'nl',
    timeZone: 'Europe/Brussels',
    socialLinks: [],
  })
  expect((await theNewsroom('nl')).name).toBeUndefined()
})
