import { readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { FileStore } from '@/collections/files/fileStore'
import { mediaFolder } from '../support/mediaFolder'
import { rest } from '../support/rest'
import { aPicture } from '../support/storedPicture'
import { layWire, type Wire } from '../support/wire'

/** A storage that lets everybody in and says nothing, and one that comes back after a while. */

let wire: Wire
let payload: Payload
let dataDir: string
let close: () => Promise<void>
let store: FileStore
beforeAll(async () => {
  wire = await layWire(String(process.env.S3_ENDPOINT))
  process.env.S3_ENDPOINT = wire.url
  const { openPayload } = await import('../support/payload')
  ;({ payload, dataDir, close } = await openPayload())
  ;({ fileStore: store } = await import('@/collections/files/fileStore'))
})
afterEach(() => wire.open())
afterAll(async () => {
  await close()
  await wire.close()
})

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const from = Date.now()
  await work()
  return (Date.now() - from) / 1000
}

test('keeps a reader no longer than ten seconds, and says then when to come again', async () => {
  const { filename } = await aPicture(payload, { visibility: 'always' })
  wire.hang()
  const seconds = await took(async () => {
    const answer = await rest(payload, `/media/file/${filename}`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
  })
  expect(seconds).toBeLessThan(12)
})

test('keeps whoever uploads, and all who wait to write, less than the half minute that they wait', async () => {
  wire.hang()
  const { totalDocs } = await payload.count({ collection: 'media', overrideAccess: true })
  const waiting = aPicture(payload)
  const seconds = await took(() => expect(waiting).rejects.toMatchObject({ status: 503 }))
  expect(seconds).toBeLessThan(28)
  expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(totalDocs)
})

test('whoever reads slowly gets all of it', async () => {
  const bytes = Buffer.alloc(3_000_000, 'x')
  await store.put('slow.png', bytes)
  const found = await store.find('slow.png')
  const stream = await found?.stream()
  let size = 0
  for await (const chunk of stream ?? []) {
    size += (chunk as Buffer).length
    if (size < 400_000) await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  expect(size).toBe(bytes.length)
  await store.remove('slow.png')
})

test('what was let go of while it was away is deleted once it is back', async () => {
  const media = await aPicture(payload)
  await wire.refuse()
  await payload.delete({ collection: 'media', id: media.id, overrideAccess: true })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(readdirSync(mediaFolder(dataDir))).toContain(media.filename)
  await wire.open()
  for (let turn = 0; turn < 300 && readdirSync(mediaFolder(dataDir)).includes(String(media.filename)); turn++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(readdirSync(mediaFolder(dataDir))).not.toContain(media.filename)
}, 60_000)
