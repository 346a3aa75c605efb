import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { anomalies } from '../support/anomalies'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, aUser, canary, change } from '../support/records'
import { rest } from '../support/rest'

let payload: Payload
let dataDir: string
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, dataDir, close } = await openPayload())
})
afterAll(() => close())

const file = () => path.join(dataDir, 'press-room.db')
const clean = async () =>
  Object.entries(await anomalies(file())).filter(
    ([what, rows]) => rows > 0 && !/both languages|bring their contact/.test(what),
  )

describe('forty writers at the same moment', () => {
  test('all succeed, each release with a number of its own', async () => {
    const title = canary('gelijktijdig')
    const made = await Promise.all(Array.from({ length: 40 }, () => aRelease(payload, { title })))
    expect(new Set(made.map(({ reference }) => reference)).size).toBe(40)
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(40)
    expect(await clean()).toEqual([])
  })

  test('all succeed whatever they do: writing, releasing, signing in with a wrong password, deleting', async () => {
    const user = await aUser(payload, 'administrator')
    const [one, other] = await Promise.all([aRelease(payload), aRelease(payload)])
    const doomed = await Promise.all(Array.from({ length: 5 }, () => aRelease(payload)))
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 10 }, (_, n) => change(payload, one.id, { title: `A ${n}` })),
      ...Array.from({ length: 10 }, (_, n) =>
        change(payload, other.id, { title: `B ${n}`, body: aBody('x') }, { locale: 'fr', draft: true }),
      ),
      ...Array.from({ length: 10 }, () => aContact(payload)),
      ...Array.from({ length: 5 }, () =>
        rest(payload, '/users/login', { method: 'POST', body: { email: user.email, password: 'wrong' } }),
      ),
      ...doomed.map(({ id }) => payload.delete({ collection: 'press-releases', id, overrideAccess: true })),
    ])
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    await change(payload, other.id, {})
    expect(await clean()).toEqual([])
  })

  test('do not use up the machine’s file handles', async () => {
    const handles = () => readdirSync('/proc/self/fd').length
    await Promise.all(Array.from({ length: 40 }, () => aContact(payload)))
    const before = handles()
    for (let round = 0; round < 3; round++) await Promise.all(Array.from({ length: 40 }, () => aContact(payload)))
    expect(handles() - before).toBeLessThan(5)
  })

  test('leave readers undisturbed: pages are answered while the writers wait for each other', async () => {
    const release = await aRelease(payload)
    let writing = true
    const writers = Promise.all(Array.from({ length: 40 }, () => aRelease(payload))).finally(() => {
      writing = false
    })
    let answered = 0
    while (writing) {
      expect((await rest(payload, `/press-releases/${release.id}?depth=0`)).status).toBe(200)
      answered++
    }
    await writers
    expect(answered).toBeGreaterThan(3)
  })
})

describe('a write', () => {
  test('that another process holds up waits for it, without stopping this one', async () => {
    const outside = createClient({ url: `file:${file()}` })
    const held = await outside.transaction('write')
    let ticks = 0
    const clock = setInterval(() => ticks++, 10)
    const waiting = aContact(payload)
    await new Promise((resolve) => setTimeout(resolve, 400))
    // One that is stopped counts none; how many there are else is the machine's affair.
    expect(ticks).toBeGreaterThan(3)
    await held.rollback()
    await expect(waiting).resolves.toMatchObject({ active: true })
    clearInterval(clock)
    outside.close()
  })

  test('waits for nobody who has forgotten a password, known or not', async () => {
    const { email } = await aUser(payload, 'writer')
    const began = Date.now()
    for (const address of [email, 'nobody@example.org']) {
      const asked = rest(payload, '/users/forgot-password', { method: 'POST', body: { email: address } })
      await aContact(payload)
      expect([address, (await asked).status]).toEqual([address, 200])
    }
    expect(Date.now() - began).toBeLessThan(5000)
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
    expect((await anomalies(file()))['broken references']).toBe(0)
  })

  test('that fails half way leaves nothing behind', async () => {
    const count = async () => (await payload.count({ collection: 'press-releases', overrideAccess: true })).totalDocs
    const before = await count()
    const contact = await aContact(payload)
    await expect(
      aRelease(payload, { contacts: [{ contact: contact.id }, { contact: 'no such contact' }] }),
    ).rejects.toThrow()
    expect(await count()).toBe(before)
    expect(await clean()).toEqual([])
  })
})
