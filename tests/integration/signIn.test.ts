import crypto from 'node:crypto'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { signInLimits } from '@/collections/accounts/signInLimits'
import type { User } from '@/collections/payload-types'
import { serveApi } from '../support/api'
import { openPayload } from '../support/payload'
import { aUser, canary } from '../support/records'

/** Signing in, and what ends a session, over HTTP. */

let payload: Payload
let close: () => Promise<void>
let api: Awaited<ReturnType<typeof serveApi>>
let administrator: User
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  api = await serveApi(payload)
  administrator = await aUser(payload, 'administrator')
})
afterAll(async () => {
  api.close()
  await close()
})

let addresses = 0
/** An address that nobody has asked from before. */
const anAddress = () => `203.0.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`

type Said = { from?: string; cookie?: string; headers?: Record<string, string> }
const ask = async (
  method: string,
  path: string,
  body?: unknown,
  { from = anAddress(), cookie, headers }: Said = {},
) => {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': from,
      'Accept-Language': 'en',
      ...(cookie ? { Cookie: cookie, Origin: 'http://localhost:3000' } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, text, headers: response.headers, cookies: response.headers.getSetCookie() }
}
const right = 'a long password'
const wrong = 'not that password'
const signIn = (email: unknown, password: unknown = right, said: Said = {}) =>
  ask('POST', '/users/login', { email, password }, said)
const cookieOf = ({ cookies }: { cookies: string[] }, name: string): string =>
  cookies.map((one) => one.split(';')[0] ?? '').find((one) => one.startsWith(`${name}=`)) ?? ''
const session = async (email: string) => cookieOf(await signIn(email), 'payload-token')
const whoIs = async (cookie: string) => JSON.parse((await ask('GET', '/users/me', undefined, { cookie })).text).user?.id
const change = (user: User, data: Partial<User> & { password?: string }, by = administrator) =>
  payload.update({
    collection: 'users',
    id: user.id,
    data,
    overrideAccess: false,
    user: { ...by, collection: 'users' },
  })

describe('signing in', () => {
  test('is refused in the same words for a wrong password, an account that is off, and one that is not there', async () => {
    const [known, off] = [await aUser(payload, 'writer'), await aUser(payload, 'writer')]
    await change(off, { disabled: true })
    const answers = [
      await signIn(known.email, wrong),
      await signIn(off.email, right),
      await signIn(off.email, wrong),
      await signIn('nobody@example.org', right),
    ]
    expect(new Set(answers.map(({ status, text, cookies }) => `${status} ${text} ${cookies}`))).toEqual(
      new Set([`401 ${JSON.stringify({ errors: [{ message: 'The email or password provided is incorrect.' }] })} `]),
    )
  })

  test('does the same work with a password whether there is such an account or not', async () => {
    const known = await aUser(payload, 'writer')
    const hashing = jest.spyOn(crypto, 'pbkdf2')
    const work = async (email: string) => {
      hashing.mockClear()
      await signIn(email, wrong)
      return hashing.mock.calls.map(([password, , rounds, bytes, digest]) => [password, rounds, bytes, digest])
    }
    const [forKnown, forUnknown] = [await work(known.email), await work('nobody@example.org')]
    hashing.mockRestore()
    expect(forKnown).toEqual([[wrong, 600_000, 32, 'sha256']])
    expect(forUnknown).toEqual(forKnown)
  })

  test('with a password that nobody could have is refused as any wrong one', async () => {
    const { email } = await aUser(payload, 'writer')
    expect((await signIn(email, 'x'.repeat(2000))).status).toBe(401)
    expect((await signIn(email, 'x'.repeat(100_000))).status).toBe(413)
  })

  test.each([[{ $gt: '' }], [['x']], [null], [true], ['']])(
    'with %j for an address or a password is a fault of the question',
    async (bad) => {
      expect((await signIn(bad, right)).status).toBe(400)
      expect((await signIn(administrator.email, bad)).status).toBe(400)
    },
  )

  test('gives a cookie that scripts and other sites do not get', async () => {
    const [token] = (await signIn(administrator.email)).cookies.filter((one) => one.startsWith('payload-token='))
    expect(token).toMatch(/; HttpOnly/)
    expect(token).toMatch(/; SameSite=Lax/)
    expect(token).toMatch(/; Path=\//)
  })
})

describe('guessing', () => {
  test('from one address has to wait, for an account that is not there as well', async () => {
    for (const email of [(await aUser(payload, 'writer')).email, `${canary('nobody')}@example.org`]) {
      const from = anAddress()
      const answers = []
      for (let i = 0; i <= signInLimits.pair.points; i++) answers.push(await signIn(email, wrong, { from }))
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
      expect(Number(answers.at(-1)?.headers.get('Retry-After'))).toBeGreaterThan(0)
    }
  })

  test('keeps nobody out who signs in from elsewhere', async () => {
    const { email } = await aUser(payload, 'editor')
    const from = anAddress()
    for (let i = 0; i < 8; i++) await signIn(email, wrong, { from })
    expect((await signIn(email, right, { from })).status).toBe(429)
    expect((await signIn(email, right)).status).toBe(200)
  })

  test('many at once from one address is counted as many', async () => {
    const { email } = await aUser(payload, 'writer')
    const from = anAddress()
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(email, wrong, { from })))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(signInLimits.pair.points)
  })

  test('from many addresses pauses the account for strangers, and for no browser that its owner has used, nor for a link from the mailbox', async () => {
    const user = await aUser(payload, 'editor')
    const device = cookieOf(await signIn(user.email), 'press-room-device')
    expect(device).not.toBe('')
    const { count } = await import('@/lib/counter')
    const account = crypto.createHash('sha256').update(user.email).digest('base64url')
    for (let i = 0; i < signInLimits.account.points; i++) await count(signInLimits.account, account)
    expect((await signIn(user.email, right)).status).toBe(429)
    expect((await signIn(user.email, right, { cookie: device })).status).toBe(200)

    const other = await aUser(payload, 'writer')
    expect(
      (await signIn(user.email, right, { cookie: cookieOf(await signIn(other.email), 'press-room-device') })).status,
    ).toBe(429)

    const token = await payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    const set = await ask('POST', '/users/reset-password', { token, password: 'quite another sentence' })
    expect(set.status).toBe(200)
    const fresh = cookieOf(set, 'press-room-device')
    expect((await signIn(user.email, 'quite another sentence', { cookie: fresh })).status).toBe(200)
  })

  test('from a known browser has to wait too', async () => {
    const { email } = await aUser(payload, 'writer')
    const cookie = cookieOf(await signIn(email), 'press-room-device')
    const answers = []
    for (let i = 0; i <= signInLimits.device.points; i++) answers.push(await signIn(email, wrong, { cookie }))
    expect(answers.at(-1)?.status).toBe(429)
  })

  test('says that an address comes through the proxy only where the proxy says so', async () => {
    const { email } = await aUser(payload, 'writer')
    const last = anAddress()
    const answers = []
    for (let i = 0; i <= signInLimits.pair.points; i++)
      answers.push(await signIn(email, wrong, { from: `${anAddress()}, ${last}` }))
    expect(answers.at(-1)?.status).toBe(429)
  })
})

describe('a session', () => {
  test('ends everywhere else when the password is changed, and everywhere when a link from the mailbox sets it', async () => {
    const user = await aUser(payload, 'writer')
    const [here, there] = [await session(user.email), await session(user.email)]
    await ask('PATCH', `/users/${user.id}`, { password: 'another long password' }, { cookie: here })
    expect([await whoIs(here), await whoIs(there)]).toEqual([user.id, undefined])
    const token = await payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    await ask('POST', '/users/reset-password', { token, password: 'a third long password' })
    expect(await whoIs(here)).toBeUndefined()
  })

  test('ends when an administrator sets the password, takes away a role, or switches the account off', async () => {
    for (const data of [{ password: 'another long password' }, { role: 'writer' as const }, { disabled: true }]) {
      const user = await aUser(payload, 'editor')
      const cookie = await session(user.email)
      expect(await whoIs(cookie)).toBe(user.id)
      await change(user, data)
      expect([data, await whoIs(cookie)]).toEqual([data, undefined])
    }
  })

  test('of an account that is off opens nothing, even where it was kept', async () => {
    const user = await aUser(payload, 'editor')
    const cookie = await session(user.email)
    const kept = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } })
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...kept, disabled: true } })
    expect((await ask('GET', '/users', undefined, { cookie })).status).toBe(403)
    expect((await ask('POST', '/users/refresh-token', undefined, { cookie })).status).toBe(403)
  })

  test('is not for oneself to end by switching one’s own account off', async () => {
    const cookie = await session(administrator.email)
    expect((await ask('PATCH', `/users/${administrator.id}`, { disabled: true }, { cookie })).status).toBe(409)
    expect(await whoIs(cookie)).toBe(administrator.id)
  })

  test('that begins while the account is switched off or given another role undoes neither', async () => {
    for (const data of [{ disabled: true }, { role: 'writer' as const }]) {
      const user = await aUser(payload, 'editor')
      const signingIn = signIn(user.email)
      await new Promise((resolve) => setTimeout(resolve, 60))
      await change(user, data)
      const answer = await signingIn
      const kept = await payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true })
      expect(kept).toMatchObject(data)
      // A busy machine may have let them in before it came to switching them off.
      const cookie = cookieOf(answer, 'payload-token')
      expect(answer.status).toBe(cookie ? 200 : 401)
      if (data.disabled && cookie) expect(await whoIs(cookie)).toBeUndefined()
    }
  })

  test('is not told to the scripts of the page', async () => {
    const cookie = await session(administrator.email)
    const secret = cookie.split('=')[1] ?? ''
    expect((await ask('GET', '/users/me', undefined, { cookie })).text).not.toContain(secret)
  })
})
