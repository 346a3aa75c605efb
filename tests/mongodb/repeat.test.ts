import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { aContact, aUser, canary, put } from '../support/records'
import { openReplicaSet, unknownCommit, writeConflict } from '../support/replicaSet'
import { rest, tokenOf } from '../support/rest'

/** What the press room makes of a replica set's answers; the answers are given by tests/support/replicaSet.ts. */

let set: Awaited<ReturnType<typeof openReplicaSet>>
let payload: Payload
let close: () => Promise<void>
let admin: User
beforeAll(async () => {
  const { TEST_MONGODB = '', DATABASE_URL = '' } = process.env
  set = await openReplicaSet(TEST_MONGODB)
  const database = DATABASE_URL.replace(/^mongodb:\/\/[^/]+\/([^?]*).*$/, '$1')
  process.env.DATABASE_URL = set.url.replace('/?', `/${database}?`)
  process.env.DATABASE_FLAVOUR = 'full'
  // The variables are read when this is.
  const { openPayload } = await import('../support/payload')
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  admin = await aUser(payload, 'administrator')
  await tokenOf(payload, admin)
})
afterAll(async () => {
  await close()
  await set.close()
})
beforeEach(() => {
  set.setFault(undefined)
  set.seen.length = 0
})

const topics = async (name: string) =>
  (await payload.count({ collection: 'topics', where: { name: { equals: name } }, overrideAccess: true })).totalDocs

/** The first so many insertions of a topic come to nothing. */
const conflicts = (times: number) => {
  let left = times
  set.setFault((command, { insert }) =>
    command === 'insert' && insert === 'topics' && left-- > 0 ? writeConflict : undefined,
  )
}
const seen = (name: string) => set.seen.filter((one) => one === name).length

describe('what the database undid because another writer was first', () => {
  test('is done again for whoever sent it, as if nothing had been', async () => {
    conflicts(2)
    const name = canary('topic')
    const { status, json } = await rest(payload, '/topics', { method: 'POST', body: { name }, user: admin })
    expect([status, json.doc?.name]).toEqual([201, name])
    expect(await topics(name)).toBe(1)
    expect([seen('insert') > 2, seen('commitTransaction')]).toEqual([true, 1])
  })

  test('is done again with its file', async () => {
    let left = 1
    set.setFault((command, { insert }) =>
      command === 'insert' && insert === 'media' && left-- > 0 ? writeConflict : undefined,
    )
    const form = new FormData()
    const { default: sharp } = await import('sharp')
    const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'foto.png')
    form.append('_payload', JSON.stringify({ alt: 'Foto', credit: 'X', licence: 'press-use' }))
    const { status, json } = await rest(payload, '/media', { method: 'POST', form, user: admin })
    expect([status, json.doc?.width]).toEqual([201, 60])
    expect(left).toBeLessThan(1)
  })

  test('is done again for the house’s own calls, too', async () => {
    conflicts(1)
    const name = canary('topic')
    expect(await put(payload, 'topics', { name })).toMatchObject({ name })
    expect(await topics(name)).toBe(1)
  })

  test('and goes on coming to nothing, is told as "try again", and nothing is saved', async () => {
    conflicts(99)
    const name = canary('topic')
    const { status, text } = await rest(payload, '/topics', { method: 'POST', body: { name }, user: admin })
    expect([status, text]).toEqual([503, expect.stringContaining('try again in a moment')])
    set.setFault(undefined)
    expect(await topics(name)).toBe(0)
  })

  test('is not done again when it is a fault of what was sent', async () => {
    await rest(payload, '/topics', { method: 'POST', body: { name: '' }, user: admin })
    expect(seen('abortTransaction')).toBeLessThanOrEqual(1)
    expect(seen('commitTransaction')).toBe(0)
  })
})

test('a commit whose outcome is not known is asked for again, and the document is there once', async () => {
  let left = 3
  set.setFault((command) => (command === 'commitTransaction' && left-- > 0 ? unknownCommit : undefined))
  const name = canary('topic')
  await put(payload, 'topics', { name })
  expect(seen('commitTransaction')).toBe(4)
  expect(seen('insert')).toBeGreaterThan(0)
  expect(await topics(name)).toBe(1)
})

describe('a writer', () => {
  test('waits while another instance has its turn, and the instance goes on answering', async () => {
    const other = await MongoClient.connect(set.url)
    const session = other.startSession()
    session.startTransaction()
    const database = (payload.db as unknown as { connection: { name: string } }).connection.name
    const turns = other.db(database).collection<{ _id: string }>('turns')
    await turns.updateOne({ _id: 'writer' }, { $inc: { n: 1 } }, { session })
    let isSaved = false
    const saving = aContact(payload).finally(() => {
      isSaved = true
    })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(isSaved).toBe(false)
    expect((await rest(payload, '/topics/count')).status).toBe(200)
    await session.commitTransaction()
    await expect(saving).resolves.toMatchObject({ active: true })
    await other.close()
  })

  test('reads and writes with what a majority has, from the primary', () => {
    const { connection, transactionOptions } = payload.db as unknown as {
      connection: { getClient: () => MongoClient }
      transactionOptions: object
    }
    const { readPreference, readConcern, writeConcern } = connection.getClient().options
    expect([readPreference.mode, readConcern?.level, writeConcern?.w]).toEqual(['primary', 'majority', 'majority'])
    expect(transactionOptions).toMatchObject({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  })
})
