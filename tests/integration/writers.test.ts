import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
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

const clean = async () =>
  Object.entries(await anomalies(dataDir)).filter(
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
  test('waits for nobody who has forgotten a password, known or not', async () => {
    const { email } = await aUser(payload, 'writer')
    for (const address of [email, 'nobody@example.org']) {
      const asked = rest(payload, '/users/forgot-password', { method: 'POST', body: { email: address } })
      // Whoever waits for a turn that is not given up is refused after half a minute.
      await aContact(payload)
      expect([address, (await asked).status]).toEqual([address, 200])
    }
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
