import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { codeLimits } from '@/collections/accounts/secondStep/askSecondStep'
import type { User } from '@/collections/payload-types'
import type { Enrolment } from '@/lib/accounts'

/** The second step, at every way in that Payload has. */

process.env.GRAPHQL = 'on'
const { serveApi } = await import('../support/api')
const { openPayload } = await import('../support/payload')
const { aUser } = await import('../support/records')

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
const ask = async (method: string, path: string, body?: object, cookie?: string) => {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': `198.51.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`,
      'Accept-Language': 'en',
      ...(cookie ? { Cookie: cookie, Origin: 'http://localhost:3000' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API says; a test looks for what it expects
  const json = JSON.parse(await response.text()) as any
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  const session = cookies.find((one) => /^payload-token=./.test(one))
  return { status: response.status, json, session, device: cookies.find((one) => one.startsWith('press-room-device')) }
}
const password = 'a long password'
const signIn = (user: User, more: object = {}, cookie?: string) =>
  ask('POST', '/users/login', { email: user.email, password, ...more }, cookie)
/** The code that an app shows now, or `steps` of thirty seconds from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** A code of the step before now is good until the next begins: where that is near, it is waited for. */
const stepWithTime = async () => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 5000) await new Promise((resolve) => setTimeout(resolve, left + 50))
}

/** Somebody with a second step; the code of the step before now was used to set it up. */
async function aCareful(role: 'writer' | 'editor' | 'administrator' = 'editor') {
  await stepWithTime()
  const user = await aUser(payload, role)
  const { session = '' } = await signIn(user)
  const { json: enrolment } = (await ask('POST', '/users/second-step/begin', {}, session)) as { json: Enrolment }
  const { secret, pending } = enrolment
  const confirmed = await ask('POST', '/users/second-step/confirm', { pending, code: codeOf(secret, -1) }, session)
  expect(confirmed.status).toBe(200)
  return { user, secret, session, recoveryCodes: confirmed.json.recoveryCodes as string[] }
}
const sessionsOf = async ({ id }: User) =>
  (await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).sessions ?? []
const isSignedIn = async (cookie: string | undefined) =>
  Boolean((await ask('GET', '/users/me', undefined, cookie)).json.user)

describe('signing in with a second step', () => {
  test('gives no session for the password alone, a wrong code, or none of the form of one', async () => {
    const { user } = await aCareful()
    const before = (await sessionsOf(user)).length
    for (const code of [
      undefined,
      '',
      '000000',
      'x',
      { $gt: '' },
      ['123456'],
      123456,
      '００００００',
      'x'.repeat(5000),
    ]) {
      const answer = await signIn(user, { code })
      expect([code, answer.status, answer.session, answer.device]).toEqual([code, 401, undefined, undefined])
      expect(answer.json.errors).toMatchObject([{ data: { secondStep: 'code' } }])
    }
    expect(await sessionsOf(user)).toHaveLength(before)
  })

  test('tells nobody who has the wrong password that there is one', async () => {
    const [{ user }, plain] = [await aCareful(), await aUser(payload, 'writer')]
    const wrong = async (who: User) =>
      (await ask('POST', '/users/login', { email: who.email, password: 'not that one at all', code: '123456' })).json
    expect(await wrong(user)).toEqual(await wrong(plain))
  })

  test('takes a code of the app, once, and none that is older', async () => {
    const { user, secret } = await aCareful()
    expect((await signIn(user, { code: codeOf(secret, -1) })).status).toBe(401)
    const code = codeOf(secret)
    const first = await signIn(user, { code })
    expect([first.status, await isSignedIn(first.session)]).toEqual([200, true])
    expect((await signIn(user, { code })).status).toBe(401)
    expect((await signIn(user, { code: codeOf(secret, 1) })).status).toBe(200)
  })

  test('takes one code that is sent many times at once only once', async () => {
    const { user, secret } = await aCareful()
    const code = codeOf(secret)
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(user, { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('takes each recovery code once', async () => {
    const { user, recoveryCodes } = await aCareful()
    const [code = '', other = ''] = recoveryCodes
    expect((await signIn(user, { code: code.toUpperCase() })).status).toBe(200)
    expect((await signIn(user, { code })).status).toBe(401)
    expect((await signIn(user, { code: ` ${other.replace('-', '')} ` })).status).toBe(200)
  })

  test('waits after too many wrong codes, whatever is shown then', async () => {
    const { user, secret } = await aCareful()
    for (let i = 0; i < codeLimits.account.points; i++) await signIn(user, { code: '000000' })
    expect((await signIn(user, { code: codeOf(secret) })).status).toBe(429)
  })

  test('keeps the secret sealed and of recovery codes the fingerprints', async () => {
    const { user, secret, recoveryCodes } = await aCareful()
    const { docs } = await payload.find({
      collection: 'second-factors',
      where: { account: { equals: user.id } },
      overrideAccess: true,
    })
    const kept = JSON.stringify(docs)
    for (const word of [secret, ...recoveryCodes]) expect(kept).not.toContain(word)
  })
})

describe('every other way in', () => {
  test('a link from the mailbox sets a password and signs nobody in', async () => {
    const { user, secret } = await aCareful()
    const token = await payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    const set = await ask('POST', '/users/reset-password', { token, password })
    expect([set.status, set.session, await sessionsOf(user)]).toEqual([200, undefined, []])
    expect((await signIn(user)).status).toBe(401)
    expect((await signIn(user, { code: codeOf(secret) })).status).toBe(200)
  })

  test('GraphQL has none', async () => {
    const ways = await mutations()
    expect(ways).toContain('createContact')
    expect(ways.filter((name) => /login|reset|forgot|refresh|unlock|user|factor/i.test(name))).toEqual([])
  })

  test('there are no keys, and a session cannot be made longer without one', async () => {
    const { user } = await aCareful()
    expect((await ask('POST', '/users/refresh-token', {})).status).toBe(403)
    expect(payload.collections.users.config.auth.useAPIKey).toBeFalsy()
    expect((await signIn(user)).session).toBeUndefined()
  })

  test('the second step itself is read and written by nobody', async () => {
    const { session } = await signIn(administrator)
    for (const [method, path] of [
      ['GET', '/second-factors'],
      ['POST', '/second-factors'],
      ['GET', '/second-factors/x'],
      ['PATCH', '/second-factors?where[id][exists]=true'],
      ['DELETE', '/second-factors?where[id][exists]=true'],
    ] as const)
      expect([method, path, (await ask(method, path, method === 'GET' ? undefined : {}, session)).status]).toEqual([
        method,
        path,
        403,
      ])
  })
})

describe('setting it up', () => {
  test('needs a right code of what was proposed to this account, and ends the other sessions', async () => {
    const [user, other] = [await aUser(payload, 'writer'), await aUser(payload, 'writer')]
    const [here, there, elsewhere] = [
      (await signIn(user)).session,
      (await signIn(user)).session,
      (await signIn(other)).session,
    ]
    const { json } = await ask('POST', '/users/second-step/begin', {}, here)
    const confirm = (body: object, cookie = here) => ask('POST', '/users/second-step/confirm', body, cookie)
    const code = codeOf(json.secret)
    expect((await confirm({ pending: json.pending, code: '000000' })).status).toBe(400)
    expect((await confirm({ pending: `${json.pending}x`.slice(1), code })).status).toBe(400)
    expect((await confirm({ pending: json.pending, code }, elsewhere)).status).toBe(400)
    expect((await signIn(user)).status).toBe(200)
    expect((await confirm({ pending: json.pending, code })).status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
    expect((await ask('POST', '/users/second-step/begin', {}, here)).status).toBe(409)
    expect((await confirm({ pending: json.pending, code: codeOf(json.secret, 1) })).status).toBe(400)
  })

  test('is undone with a code, and by no one else but an administrator, who is written down', async () => {
    const { user, secret, session } = await aCareful()
    const editor = (await signIn(await aUser(payload, 'editor'))).session
    const admin = (await signIn(administrator)).session
    expect((await ask('POST', '/users/second-step/remove', { code: '000000' }, session)).status).toBe(400)
    for (const cookie of [editor, undefined]) {
      expect((await ask('POST', `/users/${user.id}/second-step/remove`, {}, cookie)).status).toBe(403)
      expect((await ask('GET', `/users/${user.id}/second-step`, undefined, cookie)).status).toBe(403)
    }
    const seen = await ask('GET', `/users/${user.id}/second-step`, undefined, admin)
    expect(seen.json).toEqual({ on: true, since: expect.any(String), codesLeft: 10 })
    expect((await ask('POST', `/users/${user.id}/second-step/remove`, {}, admin)).status).toBe(200)
    expect(await isSignedIn(session)).toBe(false)
    expect((await signIn(user)).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'account-log',
      where: { account: { equals: user.id } },
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map(({ event, by }) => [event, by])).toEqual(
      expect.arrayContaining([
        ['secondFactorOn', user.id],
        ['secondFactorReset', administrator.id],
      ]),
    )
    const again = await aCareful()
    const { session: own } = await signIn(again.user, { code: codeOf(again.secret) })
    expect((await ask('POST', '/users/second-step/remove', { code: codeOf(again.secret, 1) }, own)).status).toBe(200)
    expect(secret).not.toBe(again.secret)
  })

  test('gives new recovery codes in the place of the old', async () => {
    const { user, secret, session, recoveryCodes } = await aCareful()
    const renewed = await ask('POST', '/users/second-step/codes', { code: codeOf(secret) }, session)
    expect(renewed.json.recoveryCodes).toHaveLength(10)
    expect((await signIn(user, { code: recoveryCodes[0] })).status).toBe(401)
    expect((await signIn(user, { code: renewed.json.recoveryCodes[0] })).status).toBe(200)
  })

  test('goes with its account', async () => {
    const { user } = await aCareful()
    await payload.delete({ collection: 'users', id: user.id, overrideAccess: true })
    const left = await payload.count({
      collection: 'second-factors',
      where: { account: { equals: user.id } },
      overrideAccess: true,
    })
    expect(left.totalDocs).toBe(0)
  })
})

describe('a newsroom that demands it', () => {
  const demand = (secondStep: 'nobody' | 'editors' | 'everybody') =>
    payload.updateGlobal({ slug: 'newsroom', data: { secondStep }, overrideAccess: true })
  afterAll(() => demand('nobody'))

  test('signs out whoever has none, and sets one up at the next sign-in', async () => {
    const [editor, writer] = [await aUser(payload, 'editor'), await aUser(payload, 'writer')]
    const [ofEditor, ofWriter] = [(await signIn(editor)).session, (await signIn(writer)).session]
    const careful = await aCareful()
    await demand('editors')
    expect([await isSignedIn(ofEditor), await isSignedIn(ofWriter), await isSignedIn(careful.session)]).toEqual([
      false,
      true,
      true,
    ])
    expect((await signIn(writer)).status).toBe(200)
    const asked = await signIn(editor)
    expect([asked.status, asked.session]).toEqual([401, undefined])
    const { secondStep, enrolment } = asked.json.errors[0].data
    expect(secondStep).toBe('enrol')
    const { secret, pending } = enrolment as Enrolment
    expect((await signIn(editor, { pending, code: '000000' })).session).toBeUndefined()
    expect((await signIn(editor, { code: codeOf(secret) })).session).toBeUndefined()
    const done = await signIn(editor, { pending, code: codeOf(secret) })
    expect([done.status, done.json.recoveryCodes.length, await isSignedIn(done.session)]).toEqual([200, 10, true])
    expect((await signIn(editor)).json.errors[0].data).toEqual({ secondStep: 'code' })
  })

  test('lets nobody take their own away', async () => {
    await demand('nobody')
    const { secret, session } = await aCareful('writer')
    await demand('everybody')
    expect((await ask('POST', '/users/second-step/remove', { code: codeOf(secret) }, session)).status).toBe(409)
  })
})

/** The names of all mutations; introspection is off, so the schema itself is asked. */
async function mutations(): Promise<string[]> {
  const { configToSchema } = await import('@payloadcms/graphql')
  const { schema } = configToSchema(payload.config)
  return Object.keys(schema.getMutationType()?.getFields() ?? {})
}
