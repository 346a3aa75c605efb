import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { settleIndexes } from '@/collections/mongodb/indexes'
import { serverOf } from '@/collections/mongodb/server'
import { openPayload } from '../support/payload'
import { canary, put } from '../support/records'

/** What must be unique is so in the database, however old that is. */

let payload: Payload
let close: () => Promise<void>
let releases: Collection
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  releases = serverOf(payload.db).collection('press-releases')
})
afterAll(() => close())
beforeEach(() => settleIndexes(payload.db))

const uniques = async (): Promise<string[]> =>
  (await releases.indexes()).filter(({ unique }) => unique).map(({ key }) => Object.keys(key).join())

test('the number and the addresses of releases are unique', async () => {
  expect(await uniques()).toEqual(expect.arrayContaining(['reference', 'slug.en', 'slug.fr', 'slug.nl']))
})

test('an index that is missing, or is not unique, is made when the database is opened', async () => {
  await releases.dropIndex('slug.nl_1')
  await releases.dropIndex('reference_1')
  await releases.createIndex({ reference: 1 })
  expect(await uniques()).not.toEqual(expect.arrayContaining(['slug.nl', 'reference']))
  expect(await settleIndexes(payload.db)).toEqual([])
  expect(await uniques()).toEqual(expect.arrayContaining(['slug.nl', 'reference']))
})

test('what already stands twice keeps the press room from opening, and is named', async () => {
  await releases.dropIndex('reference_1')
  const twice = [{ reference: '2026-001' }, { reference: '2026-001' }]
  await releases.insertMany(twice)
  // FerretDB does not say which fault it was.
  await expect(payload.db.connect?.()).rejects.toThrow(
    /Several documents in press-releases hold the same reference|The index of press-releases on reference could not be made/,
  )
  await releases.deleteMany({ reference: '2026-001' })
})

test('what is no longer asked to be unique is so until a migration, and an index of the owner’s own stays', async () => {
  await releases.createIndex({ former: 1 }, { unique: true })
  await releases.createIndex({ own: 1 })
  await settleIndexes(payload.db)
  expect(await uniques()).toContain('former')
  await settleIndexes(payload.db, { forgetting: true })
  expect(await uniques()).not.toContain('former')
  expect((await releases.indexes()).map(({ name }) => name)).toContain('own_1')
})

test('records without an address in a language do not stand in each other’s way', async () => {
  const made = await Promise.all([1, 2, 3].map(() => put(payload, 'organisations', { name: canary('org') })))
  for (const { id } of made)
    await payload.update({ collection: 'organisations', id, locale: 'en', data: {}, overrideAccess: true })
  expect(made).toHaveLength(3)
})
