import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Client, createClient } from '@libsql/client'
import config from '@payload-config'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { openToWork } from '@/collections/keep/openNewsroom'
import { env } from '@/lib/env'
import { anomalies } from '../support/anomalies'
import { openPayload } from '../support/payload'
import { aContact, aRelease, put } from '../support/records'

/** What is promised of SQLite alone; writers.test.ts has what holds on both databases. */

let payload: Payload
let dataDir: string
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, dataDir, close } = await openPayload())
})
afterAll(() => close())

const file = () => path.join(dataDir, 'press-room.db')

test('a database that has grown is asked for the relations of one release, and not among those of all', async () => {
  const topics = [(await put(payload, 'topics', { name: 'Wonen', slug: { nl: 'wonen' } })).id]
  for (let n = 0; n < 12; n++) await aRelease(payload, { topics })
  const opened = await openToWork(await config, env)
  const { client } = opened.payload.db as unknown as { client: Client }
  const { rows } = await client.execute(
    "explain query plan select * from press_releases_rels where parent_id = 'x' and path = 'topics'",
  )
  await opened.close()
  expect(rows.map(({ detail }) => detail).join()).toContain('press_releases_rels_parent_idx')
})

describe('a write', () => {
  test('that another process holds up waits for it, without stopping this one', async () => {
    const outside = createClient({ url: `file:${file()}` })
    const held = await outside.transaction('write')
    let ticks = 0
    const clock = setInterval(() => ticks++, 10)
    const waiting = aContact(payload)
    await new Promise((resolve) => setTimeout(resolve, 400))
    // A process that is held up counts one tick whenever it comes to, and the rest of this test with it.
    for (let waits = 0; ticks <= 3 && waits < 20; waits++) await new Promise((resolve) => setTimeout(resolve, 50))
    await held.rollback()
    expect(ticks).toBeGreaterThan(3)
    await expect(waiting).resolves.toMatchObject({ active: true })
    clearInterval(clock)
    outside.close()
  })

  test('whose saving fails at the very end is an error for whoever saved', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const session = (
      payload.db as unknown as { sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }> }
    ).sessions[String(await req.transactionID)]
    // A reference to nothing, checked only when the transaction ends: the commit itself fails.
    await session?.db.run('PRAGMA defer_foreign_keys = ON')
    await session?.db.run(
      "INSERT INTO press_releases_locales (_locale, _parent_id, title) VALUES ('nl', 'nowhere', 'lost')",
    )
    await expect(commitTransaction(req)).rejects.toThrow()
    expect((await aContact(payload)).id).toBeTruthy()
    expect((await anomalies(dataDir))['broken references']).toBe(0)
  })
})
