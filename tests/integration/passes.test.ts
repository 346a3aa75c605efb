import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { locales } from '@/lib/locales'
import { hashOf } from '@/lib/passToken'
import { filesIn, recordsIn } from '../support/kept'
import { askForPass, inHours, revokePass } from '../support/passes'
import { openPayload } from '../support/payload'
import { aRelease, aUser } from '../support/records'
import { rest } from '../support/rest'

/** Giving passes, listing and revoking them: who may, and what is kept. */

let payload: Payload
let dataDir: string
let close: () => Promise<void>
let administrator: User
let editor: User
let writer: User
beforeAll(async () => {
  ;({ payload, dataDir, close } = await openPayload())
  administrator = await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
  writer = await aUser(payload, 'writer')
})
afterAll(() => close())

const embargoed = (data: object = {}) => aRelease(payload, { releaseAt: inHours(24), ...data })
const draft = (data: object = {}) => aRelease(payload, { _status: 'draft', ...data })
const preview = (release: string) => askForPass(payload, editor, release, { kind: 'preview' })
const stored = (id: string) =>
  payload.findByID({ collection: 'passes', id, depth: 0, showHiddenFields: true, overrideAccess: true })

describe('a pass is given', () => {
  test('by editors and administrators; a writer gives previews of what is theirs to write', async () => {
    const [ahead, unfinished] = [await embargoed(), await draft()]
    const statuses = async (user?: User) => [
      (await askForPass(payload, user, ahead.id, { kind: 'embargo' })).status,
      (await askForPass(payload, user, ahead.id, { kind: 'preview' })).status,
      (await askForPass(payload, user, unfinished.id, { kind: 'preview' })).status,
      (await askForPass(payload, user, unfinished.id, { kind: 'embargo' })).status,
    ]
    expect(await statuses()).toEqual([403, 403, 403, 403])
    expect(await statuses(writer)).toEqual([403, 403, 201, 403])
    expect(await statuses(editor)).toEqual([201, 201, 201, 409])
    expect(await statuses(administrator)).toEqual([201, 201, 201, 409])
  })

  test('and revoked by the same', async () => {
    const [ahead, unfinished] = [await embargoed(), await draft()]
    const statuses = async (user?: User) => {
      const one = await askForPass(payload, editor, ahead.id, { kind: 'embargo' })
      const other = await preview(unfinished.id)
      return [
        (await revokePass(payload, user, ahead.id, one.id)).status,
        (await revokePass(payload, user, unfinished.id, other.id)).status,
      ]
    }
    expect(await statuses()).toEqual([403, 403])
    expect(await statuses(writer)).toEqual([403, 200])
    expect(await statuses(editor)).toEqual([200, 200])
  })

  test('at its own release only', async () => {
    const [one, other] = [await embargoed(), await embargoed()]
    const { id } = await askForPass(payload, editor, one.id, { kind: 'embargo' })
    expect((await revokePass(payload, editor, other.id, id)).status).toBe(404)
    expect((await stored(id)).revokedAt).toBeFalsy()
  })

  test('for nothing that a stranger could find out with it: every release answers them alike', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const [method, suffix] of [
      ['GET', ''],
      ['POST', ''],
      ['POST', `/${nowhere}/revoke`],
    ] as const) {
      const ask = (id: string) => rest(payload, `/press-releases/${id}/passes${suffix}`, { method })
      const [there, not] = [await ask((await embargoed()).id), await ask(nowhere)]
      expect([there.status, there.text]).toEqual([403, not.text])
    }
  })

  test('before the hour of what is approved, and never without one: the answer says why, in three languages', async () => {
    const cases = [
      [await draft(), 409, /nog niet vrijgegeven/, /pas encore approuvé/, /not been approved/],
      [await aRelease(payload), 409, /al publiek/, /déjà public/, /public already/],
      [await embargoed({ withdrawal: { state: 'retracted' } }), 409, /teruggehaald/, /révoqué/, /retracted/],
      [await embargoed({ deletedAt: new Date().toISOString() }), 404, /bestaat niet/, /n’existe pas/, /no such/],
    ] as const
    for (const [{ id }, status, ...says] of cases)
      for (const [index, language] of locales.entries()) {
        const answer = await rest(payload, `/press-releases/${id}/passes`, {
          method: 'POST',
          body: { kind: 'embargo', name: 'x' },
          user: editor,
          headers: { 'Accept-Language': language },
        })
        expect(answer.status).toBe(status)
        expect(answer.json.errors[0].message).toMatch(says[index] as RegExp)
      }
  })

  test.each([
    ['name', { kind: 'embargo', name: ' ' }],
    ['name', { kind: 'preview', name: 'x'.repeat(121) }],
    ['kind', { kind: 'key' }],
    ['email', { kind: 'embargo', email: 'not an address' }],
    ['expiresAt', { kind: 'preview', expiresAt: inHours(-1) }],
    ['expiresAt', { kind: 'preview', expiresAt: inHours(24 * 100) }],
    ['expiresAt', { kind: 'embargo', expiresAt: inHours(1) }],
    ['secretHash', { kind: 'embargo', secretHash: hashOf('x') }],
    ['release', { kind: 'preview', release: 'x' }],
  ] as const)('%s is refused at its field when it is wrong', async (field, asked) => {
    const { status, json } = await askForPass(payload, editor, (await embargoed()).id, asked as { kind: 'embargo' })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors.map((error: { path: string }) => error.path)).toEqual([field])
    expect(json.errors[0].data.errors[0].message).toBeTruthy()
  })

  test('for a week, when nobody says how long a preview is to work', async () => {
    const { json } = await preview((await draft()).id)
    const days = (Date.parse(json.pass.expiresAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
  })

  test('once: its secret is in the link and nowhere in what is kept, only its fingerprint is', async () => {
    const { id, token } = await askForPass(payload, editor, (await embargoed()).id, { kind: 'embargo' })
    const secret = token.slice(token.indexOf('.') + 1)
    expect((await stored(id)).secretHash).toBe(hashOf(secret))
    expect(secret).toMatch(/^[\w-]{43}$/)
    const places = [...filesIn(dataDir), ...(await recordsIn(payload))]
    const holding = (word: string) => places.filter(({ bytes }) => bytes.includes(word)).map(({ name }) => name)
    expect(holding(hashOf(secret)).length).toBeGreaterThan(0)
    expect(holding(secret)).toEqual([])
  })

  test('and goes with its release when that is deleted for good', async () => {
    const { id } = await embargoed()
    const pass = await askForPass(payload, editor, id, { kind: 'embargo' })
    await payload.delete({ collection: 'press-releases', id, overrideAccess: true })
    await expect(stored(pass.id)).rejects.toThrow()
  })
})

describe('the list of passes', () => {
  test('is read by staff, at the release and in the collection, and says what each may give', async () => {
    const { id } = await embargoed()
    await askForPass(payload, editor, id, {
      kind: 'embargo',
      name: 'Ada',
      outlet: 'De Krant',
      email: 'ada@example.org',
    })
    for (const user of [writer, editor, administrator]) {
      const { json, status } = await rest(payload, `/press-releases/${id}/passes`, { user })
      expect(status).toBe(200)
      expect(json.passes).toEqual([
        expect.objectContaining({ name: 'Ada', outlet: 'De Krant', email: 'ada@example.org' }),
      ])
      expect(json.may).toEqual(user === writer ? { embargo: false, preview: false } : { embargo: true, preview: true })
      expect(json.zone).toBe('Europe/Brussels')
    }
  })

  test('gives nobody a fingerprint, whatever is asked for, and cannot be searched or ordered by it', async () => {
    const { id } = await embargoed()
    const pass = await askForPass(payload, editor, id, { kind: 'embargo' })
    const hash = (await stored(pass.id)).secretHash
    for (const way of [
      '/passes?limit=100',
      `/passes/${pass.id}`,
      `/passes/${pass.id}?showHiddenFields=true&select[secretHash]=true`,
      `/passes?select[secretHash]=true&depth=3`,
      `/press-releases/${id}/passes`,
    ])
      expect([way, (await rest(payload, way, { user: administrator })).text.includes(hash)]).toEqual([way, false])
    const asked = await rest(payload, `/passes?where[secretHash][equals]=${hash}`, { user: administrator })
    expect(asked.json.docs ?? []).toEqual([])
    expect(
      (await rest(payload, '/passes?where[secretHash][exists]=true', { user: administrator })).json.docs ?? [],
    ).toEqual([])
    expect((await rest(payload, '/passes?sort=secretHash', { user: administrator })).status).toBe(400)
  })

  test('is no reader’s, and nobody changes it but by giving and revoking', async () => {
    const { id } = await embargoed()
    const pass = await askForPass(payload, editor, id, { kind: 'embargo' })
    for (const way of ['/passes', `/passes/${pass.id}`, '/passes/count', '/passes?where[release][exists]=true'])
      expect([way, (await rest(payload, way)).status >= 400]).toEqual([way, true])
    const data = { kind: 'preview', name: 'x', release: id, secretHash: hashOf('x'), acceptedAt: null, revokedAt: null }
    for (const user of [undefined, writer, editor, administrator]) {
      const ask = (method: string, way: string) => rest(payload, way, { method, body: data, ...(user ? { user } : {}) })
      for (const [method, way] of [
        ['POST', '/passes'],
        ['PATCH', `/passes/${pass.id}`],
        ['PATCH', '/passes?where[kind][exists]=true'],
        ['DELETE', `/passes/${pass.id}`],
        ['DELETE', '/passes?where[kind][exists]=true'],
      ] as const)
        expect([method, way, (await ask(method, way)).status]).toEqual([method, way, 403])
    }
    expect((await stored(pass.id)).kind).toBe('embargo')
  })
})
