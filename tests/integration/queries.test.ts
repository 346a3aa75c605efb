import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { cityAt } from '@/lib/queries/cities'
import { allContacts, contactAt } from '@/lib/queries/contacts'
import { comingEvents } from '@/lib/queries/events'
import { mentorshipsOfCity } from '@/lib/queries/mentorships'
import { theNewsroom } from '@/lib/queries/newsroom'
import { latestReleases, releaseAt, releaseByReference, releasePage, releasesAbout } from '@/lib/queries/releases'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, canary, change, put } from '../support/records'

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
    expect((await comingEvents('nl')).map(({ title }) => title.text)).toEqual(['binnenkort'])
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
    expect(await mentorshipsOfCity('nl', mentor.id)).toEqual([])
    await payload.update({
      collection: 'partner-cities',
      id: learner.id,
      overrideAccess: true,
      data: { visibility: 'always' },
    })
    expect(await mentorshipsOfCity('nl', mentor.id)).toMatchObject([
      { mentor: { name: { text: mentor.name } }, learner: { name: { text: learner.name } } },
    ])
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
