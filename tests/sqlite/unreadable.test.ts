import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { rebuildSearch, searchIndex } from '@/lib/queries/searchIndex'
import { search } from '@/lib/search/search'
import { openPayload } from '../support/payload'
import { aRelease, canary, put } from '../support/records'

/** SQLite keeps a text where a moment should be, if it is given one past Payload; MongoDB's adapter takes none. */

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const said: unknown[] = []
const { error } = console
beforeEach(() => {
  console.error = (...words: unknown[]) => void said.push(words[0])
})
afterEach(() => {
  console.error = error
})

const found = async (text: string) => {
  const { releases, records } = search(await searchIndex(), 'nl', text)
  return [...releases, ...records].map(({ id }) => id)
}

test('one document that cannot be read is not found any more, is said, and keeps no other from being found', async () => {
  const [name, title] = [canary('event'), canary('release')]
  const event = await put(payload, 'events', { title: name, start: '2026-03-01T09:00:00.000Z', visibility: 'always' })
  expect(await found(name)).toEqual([event.id])
  await payload.db.updateOne({ collection: 'events', id: event.id, data: { start: 'no moment' }, returning: false })
  const { id } = await aRelease(payload, { title })
  expect(await found(title)).toEqual([id])
  expect(await found(name)).toEqual([])
  expect(said).toEqual([`events:${event.id} cannot be found: it cannot be read.`])
  await rebuildSearch()
  expect(await found(title)).toEqual([id])
  expect(await found(name)).toEqual([])
})
