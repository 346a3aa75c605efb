import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { recordsIn } from '../support/kept'
import { openPayload } from '../support/payload'
import { aContact, aRelease, canary, change, put } from '../support/records'

/** What is deleted is named by no document and by no version of one, as on SQLite. */

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

/** The collections of the database that name an id; marks and uses name what was. */
const naming = async (id: string): Promise<string[]> =>
  (await recordsIn(payload))
    .filter(({ name, bytes }) => bytes.includes(id) && !['marks', 'uses'].includes(name))
    .map(({ name }) => name)

const remove = (collection: CollectionSlug, id: string) => payload.delete({ collection, id, overrideAccess: true })

test('a contact in a list of a release, the rest of the row stays', async () => {
  const [leaving, staying] = [await aContact(payload), await aContact(payload)]
  const contacts = [leaving, staying].map(({ id }) => ({ contact: id, role: 'perscontact' }))
  const { id } = await aRelease(payload, { contacts })
  await change(payload, id, { title: canary('later') })
  expect(await naming(leaving.id)).toEqual(expect.arrayContaining(['press-releases', '_press-releases_versions']))
  await remove('contacts', leaving.id)
  expect(await naming(leaving.id)).toEqual([])
  expect(await naming(staying.id)).toEqual(expect.arrayContaining(['press-releases', '_press-releases_versions']))
})

test('one of several kinds in a list, the others stay', async () => {
  const [leaving, staying] = [
    await put(payload, 'organisations', { name: canary('org') }),
    await put(payload, 'organisations', { name: canary('org') }),
  ]
  const participants = [leaving, staying].map(({ id }) => ({ relationTo: 'organisations', value: id }))
  const { id } = await put(payload, 'projects', { name: canary('project'), participants })
  await remove('organisations', leaving.id)
  expect(await naming(leaving.id)).toEqual([])
  const project = await payload.findByID({ collection: 'projects', id, depth: 0, overrideAccess: true })
  expect(project.participants).toEqual([{ relationTo: 'organisations', value: staying.id }])
})
