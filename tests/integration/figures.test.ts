import { rename } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { env } from '@/lib/env'
import { figures } from '@/lib/queries/figures'
import { isReady } from '@/lib/queries/readiness'
import { searchIndex } from '@/lib/queries/searchIndex'
import { openPayload } from '../support/payload'
import { aRelease, change } from '../support/records'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()

test('no release that is due stays hidden, and one that is not due is not counted', async () => {
  await aRelease(payload)
  await aRelease(payload, { releaseAt: at(3_600_000) })
  expect((await figures()).dueAndNotPublic).toBe(0)
})

test('counts a release whose hour has come as soon as readers do not get it', async () => {
  const before = (await figures()).dueAndNotPublic
  const release = await aRelease(payload, { releaseAt: at(-60_000) })
  expect((await figures()).dueAndNotPublic).toBe(before)
  // Somebody breaks the index: the page is there, and no list has it.
  const index = await searchIndex()
  index.all('update followed set seen = 0 where ref = ? returning ref', `press-releases:${release.id}`)
  expect((await figures()).dueAndNotPublic).toBe(before + 1)
  index.all('update followed set seen = 1 where ref = ? returning ref', `press-releases:${release.id}`)
  expect((await figures()).dueAndNotPublic).toBe(before)
  // Somebody breaks the gate: its page is not there.
  const { read } = payload.collections['press-releases'].config.access
  payload.collections['press-releases'].config.access.read = () => ({ id: { not_equals: release.id } })
  expect((await figures()).dueAndNotPublic).toBe(before + 1)
  payload.collections['press-releases'].config.access.read = read
  expect((await figures()).dueAndNotPublic).toBe(before)
})

test('what was retracted is not missed', async () => {
  const release = await aRelease(payload, { releaseAt: at(-60_000) })
  await change(payload, release.id, { withdrawal: { state: 'retracted', at: at(0) } })
  expect((await figures()).dueAndNotPublic).toBe(0)
})

test('says how far the search index was behind', async () => {
  await searchIndex()
  const { indexBehind } = await figures()
  expect(indexBehind).toBe(0)
  await aRelease(payload)
  expect((await figures()).indexBehind).toBeGreaterThan(0)
})

test('is ready while everything that pages stand on is there, and not a moment longer', async () => {
  expect(await isReady()).toBe(true)
  await rename(env.dataDir, `${env.dataDir}-away`)
  expect(await isReady()).toBe(false)
  await rename(`${env.dataDir}-away`, env.dataDir)
  expect(await isReady()).toBe(true)
})
