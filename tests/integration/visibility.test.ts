import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CollectionSlug, Payload } from 'payload'
import { openPayload } from '../support/payload'
import { aContact, aRelease, canary, change, put } from '../support/records'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const always = new Date(0).toISOString()

const publicFrom = async (collection: CollectionSlug, id: string): Promise<string | null> => {
  const doc = (await payload.findByID({ collection, id, depth: 0, overrideAccess: true })) as {
    publicFrom?: string | null
  }
  return doc.publicFrom ? new Date(doc.publicFrom).toISOString() : null
}
const update = (collection: CollectionSlug, id: string, data: object) =>
  payload.update({ collection, id, locale: 'nl', depth: 0, overrideAccess: true, data: data as never })
const organisation = (data: object = {}) => put(payload, 'organisations', { name: canary('org'), ...data })

describe('a record becomes public', () => {
  test('with the release that names it, at its hour', async () => {
    const contact = await aContact(payload)
    expect(await publicFrom('contacts', contact.id)).toBeNull()
    const release = await aRelease(payload, { contacts: [{ contact: contact.id }], releaseAt: tomorrow })
    expect(await publicFrom('contacts', contact.id)).toBe(tomorrow)
    await change(payload, release.id, { releaseAt: '2022-12-08T09:00:00.000Z' })
    expect(await publicFrom('contacts', contact.id)).toBe('2022-12-08T09:00:00.000Z')
  })

  test('through what a public record names: a project brings its funder', async () => {
    const funder = await organisation()
    const project = await put(payload, 'projects', { name: canary('p'), funder: funder.id })
    expect(await publicFrom('organisations', funder.id)).toBeNull()
    await aRelease(payload, { projects: [project.id], releaseAt: tomorrow })
    expect(await publicFrom('organisations', funder.id)).toBe(tomorrow)
    await update('projects', project.id, { funder: null })
    expect(await publicFrom('organisations', funder.id)).toBeNull()
  })

  test('with the first of two releases, and with the second once the first is gone', async () => {
    const contact = await aContact(payload)
    const contacts = [{ contact: contact.id }]
    const first = await aRelease(payload, { contacts, releaseAt: '2022-01-01T00:00:00.000Z' })
    await aRelease(payload, { contacts, releaseAt: '2022-06-01T00:00:00.000Z' })
    expect(await publicFrom('contacts', contact.id)).toBe('2022-01-01T00:00:00.000Z')
    await change(payload, first.id, { withdrawal: { state: 'retracted' } })
    expect(await publicFrom('contacts', contact.id)).toBe('2022-06-01T00:00:00.000Z')
  })

  test('when staff say so, and never when they say never', async () => {
    const one = await organisation({ visibility: 'always' })
    expect(await publicFrom('organisations', one.id)).toBe(always)
    const other = await organisation({ visibility: 'never' })
    await aRelease(payload, { issuers: [one.id, other.id] })
    expect(await publicFrom('organisations', other.id)).toBeNull()
    await update('organisations', one.id, { visibility: 'never' })
    expect(await publicFrom('organisations', one.id)).toBeNull()
  })

  test('through the newsroom’s own settings', async () => {
    const one = await organisation()
    await payload.updateGlobal({ slug: 'newsroom', overrideAccess: true, data: { organisation: one.id } })
    expect(await publicFrom('organisations', one.id)).toBe(always)
    await payload.updateGlobal({ slug: 'newsroom', overrideAccess: true, data: { organisation: null } })
    expect(await publicFrom('organisations', one.id)).toBeNull()
  })

  test('through its successor’s place: who follows somebody in a public release can be reached', async () => {
    const successor = await aContact(payload)
    const contact = await aContact(payload, { active: false, successor: successor.id })
    await aRelease(payload, { contacts: [{ contact: contact.id }] })
    expect(await publicFrom('contacts', successor.id)).not.toBeNull()
  })
})

describe('a record stays hidden', () => {
  test('while only a draft names it, also a draft of a release that is out', async () => {
    const contact = await aContact(payload)
    await aRelease(payload, { contacts: [{ contact: contact.id }], _status: 'draft' })
    const { id } = await aRelease(payload)
    await change(payload, id, { contacts: [{ contact: contact.id }] }, { draft: true })
    expect(await publicFrom('contacts', contact.id)).toBeNull()
  })

  test('when a release only points to another', async () => {
    const contact = await aContact(payload)
    const hidden = await aRelease(payload, { contacts: [{ contact: contact.id }], releaseAt: tomorrow })
    await aRelease(payload, { related: [hidden.id] })
    expect(await publicFrom('contacts', contact.id)).toBe(tomorrow)
  })

  test.each([
    ['unpublished', { _status: 'draft' }],
    ['in the trash', { deletedAt: new Date().toISOString() }],
    ['retracted', { withdrawal: { state: 'retracted' } }],
    ['without it', { contacts: [] }],
  ])('again once the release is %s', async (_, data) => {
    const contact = await aContact(payload)
    const { id } = await aRelease(payload, { contacts: [{ contact: contact.id }] })
    expect(await publicFrom('contacts', contact.id)).not.toBeNull()
    await change(payload, id, data)
    expect(await publicFrom('contacts', contact.id)).toBeNull()
  })

  test('once the release is deleted for good', async () => {
    const contact = await aContact(payload)
    const { id } = await aRelease(payload, { contacts: [{ contact: contact.id }] })
    await payload.delete({ collection: 'press-releases', id, overrideAccess: true })
    expect(await publicFrom('contacts', contact.id)).toBeNull()
  })

  test('when records only name each other in a circle', async () => {
    const one = await aContact(payload)
    const other = await aContact(payload, { active: false, successor: one.id })
    await update('contacts', one.id, { active: false, successor: other.id })
    const { id } = await aRelease(payload, { contacts: [{ contact: one.id }] })
    expect(await publicFrom('contacts', other.id)).not.toBeNull()
    await change(payload, id, { contacts: [] })
    expect(await publicFrom('contacts', one.id)).toBeNull()
    expect(await publicFrom('contacts', other.id)).toBeNull()
  })
})

test('a record does not count as edited because somebody else used it', async () => {
  const contact = await aContact(payload)
  await aRelease(payload, { contacts: [{ contact: contact.id }] })
  const { updatedAt } = await payload.findByID({ collection: 'contacts', id: contact.id, overrideAccess: true })
  expect(updatedAt).toBe(contact.updatedAt)
})

test('after any row of changes, what is public is what can be reached from a public release or was marked so', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => aContact(payload)))
  const organisations = await Promise.all(Array.from({ length: 3 }, () => organisation()))
  const releases = await Promise.all(Array.from({ length: 2 }, () => aRelease(payload, { _status: 'draft' })))
  const id = (list: { id: string }[], at: number) => list[at % list.length]?.id ?? null

  /** The truth, kept beside the database and worked out in the plainest way. */
  const model = {
    named: new Map<string, string[]>(),
    visibility: new Map<string, string>(),
    out: new Map<string, string>(),
    reach(): Map<string, string> {
      const from = new Map<string, string>()
      const visit = (record: string, moment: string) => {
        if (model.visibility.get(record) === 'never' || (from.get(record) ?? '9') <= moment) return
        from.set(record, moment)
        for (const next of model.named.get(record) ?? []) visit(next, moment)
      }
      for (const [record, visibility] of model.visibility) if (visibility === 'always') visit(record, always)
      for (const [release, moment] of model.out)
        for (const record of model.named.get(release) ?? []) visit(record, moment)
      return from
    },
  }

  const moments = ['2022-01-01T00:00:00.000Z', '2022-06-01T00:00:00.000Z', tomorrow]
  const step = fc.tuple(fc.constantFrom('join', 'follow', 'name', 'out', 'mark'), fc.nat(11), fc.nat(11))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      for (const [what, a, b] of steps) {
        const [person, other, home, release] = [
          id(people, a),
          id(people, b),
          id(organisations, b),
          id(releases, a),
        ] as [string, string, string, string]
        if (what === 'join' || what === 'follow') {
          await update(
            'contacts',
            person,
            what === 'join'
              ? { organisation: home, active: true, successor: null }
              : { organisation: null, active: false, successor: other },
          )
          model.named.set(person, what === 'join' ? [home] : [other])
        } else if (what === 'name') {
          await change(payload, release, { contacts: [{ contact: other }], releaseAt: moments[a % 3] })
          model.named.set(release, [other])
          model.out.set(release, moments[a % 3] as string)
        } else if (what === 'out') {
          await change(payload, release, { _status: 'draft' })
          model.out.delete(release)
        } else {
          const visibility = ['whenUsed', 'always', 'never'][a % 3] as string
          await update('organisations', home, { visibility })
          model.visibility.set(home, visibility)
        }
      }
      const expected = model.reach()
      for (const [collection, list] of [
        ['contacts', people],
        ['organisations', organisations],
      ] as const)
        for (const record of list)
          expect([record.id, await publicFrom(collection, record.id)]).toEqual([
            record.id,
            expected.get(record.id) ?? null,
          ])
    }),
    { numRuns: 15 },
  )
})
