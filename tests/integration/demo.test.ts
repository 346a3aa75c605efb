import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { events } from '@/demo/content/events'
import { releases } from '@/demo/content/releases'
import { keepEventsAhead } from '@/demo/events'
import { isEmpty, putDemo } from '@/demo/put'
import { keepEmbargoAhead } from '@/demo/releases'
import { releaseAt, releaseByReference } from '@/lib/queries/releases'
import { openPayload } from '../support/payload'
import { change } from '../support/records'

let payload: Payload
let close: () => Promise<void>
const steps: number[] = []
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  expect(await isEmpty(payload)).toBe(true)
  await putDemo(payload, ({ done, total }) => steps.push(done / total))
})
afterAll(() => close())

const collections = [
  'press-releases',
  'contacts',
  'media',
  'projects',
  'partner-cities',
  'mentorships',
  'organisations',
  'events',
  'topics',
] as const
const counts = () =>
  Promise.all(
    collections.map(async (collection) => (await payload.count({ collection, overrideAccess: true })).totalDocs),
  )
const withReference = async (reference: string) => {
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: { reference: { equals: reference } },
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] as (typeof docs)[number]
}
const seen = async () =>
  (
    await payload.find({ collection: 'press-releases', locale: 'all', depth: 0, limit: 100, overrideAccess: false })
  ).docs.map(({ reference }) => reference)

describe('the demo newsroom', () => {
  test('comes in with progress that ends at the end', () => {
    expect(steps.at(-1)).toBe(1)
    expect([...steps].sort((a, b) => a - b)).toEqual(steps)
  })

  test('shows every state of a release', async () => {
    const embargoed = await withReference('2026-301')
    expect(Date.parse(embargoed.releaseAt ?? '')).toBeGreaterThan(Date.now())
    expect(embargoed._status).toBe('published')
    expect((await withReference('2022-009')).languages).toEqual(['nl'])
    expect((await withReference('2022-017')).behind).toEqual(['fr'])
    expect((await withReference('2022-016')).changes).toMatchObject([{ kind: 'correction' }])
    expect((await withReference('2022-012')).withdrawal?.state).toBe('withdrawn')
    expect((await withReference('2026-302'))._status).toBe('draft')
  })

  test('shows readers what they may see, and keeps the embargo and the draft from them', async () => {
    const references = await seen()
    expect(references).toEqual(expect.arrayContaining(['2022-014', '2022-012', '2022-009']))
    expect(references).not.toContain('2026-301')
    expect(references).not.toContain('2026-302')
    expect(references).toHaveLength(releases.length - 2)
  })

  test('gives hours, languages, fields and a face to nobody but the desk that says it is invented', async () => {
    const { docs } = await payload.find({ collection: 'contacts', overrideAccess: false, locale: 'nl', depth: 0 })
    const full = docs.filter(({ hours, spokenLanguages, expertise, photo }) =>
      [hours, spokenLanguages, expertise, photo ? [photo] : []].some((part) => (part ?? []).length > 0),
    )
    expect(full.map(({ name, jobTitle, phones }) => [name, jobTitle, phones?.[0]?.label])).toEqual([
      ['Demo Press Desk', 'verzonnen persdienst, als voorbeeld van uren, talen en thema’s', 'verzonnen nummer'],
    ])
    expect(full[0]?.hours).toHaveLength(2)
  })

  test('comes in a second time without adding anything, and mends what was changed', async () => {
    const before = await counts()
    const release = await withReference('2022-014')
    await change(payload, release.id, { title: 'Veranderd' })
    await payload.update({
      collection: 'contacts',
      id:
        (
          await payload.find({
            collection: 'contacts',
            where: { name: { equals: 'Céline Mercier' } },
            overrideAccess: true,
          })
        ).docs[0]?.id ?? '',
      data: { phones: [] },
      overrideAccess: true,
    })
    await putDemo(payload, () => undefined)
    expect(await counts()).toEqual(before)
    expect((await withReference('2022-014')).title).toEqual(release.title)
    const { docs } = await payload.find({
      collection: 'contacts',
      where: { name: { equals: 'Céline Mercier' } },
      overrideAccess: true,
    })
    expect(docs[0]?.phones?.[0]?.value).toBe('+32486359347')
    expect(await isEmpty(payload)).toBe(false)
  })

  test('keeps its embargo ahead however long the newsroom runs', async () => {
    const { id } = await withReference('2026-301')
    await change(payload, id, { releaseAt: new Date(Date.now() + 86_400_000).toISOString() })
    await keepEmbargoAhead(payload, releases)
    expect(Date.parse((await withReference('2026-301')).releaseAt ?? '')).toBeGreaterThan(Date.now() + 200 * 86_400_000)
  })

  test('announces an event that stays ahead, says that it is invented, and moves nobody else’s', async () => {
    const all = async () => {
      const { docs } = await payload.find({ collection: 'events', locale: 'en', sort: 'start', overrideAccess: false })
      return docs.map(({ id, title, start, end }) => ({
        id,
        title,
        start: Date.parse(start ?? ''),
        end: Date.parse(end ?? ''),
      }))
    }
    const before = await all()
    const coming = before.filter(({ start }) => start > Date.now())
    expect(coming.map(({ title }) => title)).toEqual(['Question hour of the Demo Press Desk (invented)'])
    const [hour] = coming
    const data = { start: '2020-01-07T09:00:00.000Z', end: '2020-01-07T10:00:00.000Z' }
    await payload.update({ collection: 'events', id: hour?.id ?? '', data, overrideAccess: true })
    await keepEventsAhead(payload, events)
    expect(await all()).toEqual(before)
  })

  test('quotes nobody but the desk that says it is invented, and shows who stands in for whom', async () => {
    for (const { body: texts } of releases)
      for (const [, speaker] of JSON.stringify(texts).matchAll(/"speaker":"([^"]*)"/g))
        expect(speaker).toBe('Demo Press Desk')
    const release = await releaseByReference('2023-001', 'en')
    const path = release && 'versions' in release ? release.versions.find(({ locale }) => locale === 'en')?.path : ''
    const found = await releaseAt('en', path?.split('/').at(-1) ?? '')
    expect(found).toMatchObject({
      is: {
        quotes: [{ speaker: 'Demo Press Desk' }, { speaker: 'Demo Press Desk' }],
        contacts: [{ contact: { name: 'Demo Press Desk', inPlaceOf: ['Demo Former Desk'] } }],
        events: [{ name: { text: 'Question hour of the Demo Press Desk (invented)' } }],
      },
    })
  })

  test('keeps the open pairing of the mentorships open', async () => {
    const { docs } = await payload.find({ collection: 'mentorships', overrideAccess: false, depth: 1, locale: 'all' })
    expect(docs).toHaveLength(2)
    for (const { confirmed, note } of docs) expect([confirmed, Boolean(note)]).toEqual([false, true])
  })
})
