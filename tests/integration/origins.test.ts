import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'

/** A press room with an address of its own, asked from other sites. */

process.env.SITE_URL = 'https://press.example.org'
const { serveApi } = await import('../support/api')
const { openPayload } = await import('../support/payload')
const { aContact, aUser } = await import('../support/records')

let payload: Payload
let close: () => Promise<void>
let api: Awaited<ReturnType<typeof serveApi>>
let editor: User
let cookie: string
let signedIn: Response
const own = 'https://press.example.org'
const login = (
  headers: Record<string, string>,
  body: BodyInit = JSON.stringify({ email: editor.email, password: 'a long password' }),
) => fetch(`${api.url}/users/login`, { method: 'POST', headers, body })
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  api = await serveApi(payload)
  editor = await aUser(payload, 'editor')
  signedIn = await login({ 'Content-Type': 'application/json', Origin: own })
  cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
})
afterAll(async () => {
  api.close()
  await close()
})

const others = [
  'https://evil.example',
  'http://press.example.org',
  'https://press.example.org.evil.example',
  'https://evil-press.example.org',
  'https://press.example.org:8443',
  'null',
  'HTTPS://PRESS.EXAMPLE.ORG@evil.example',
]
const write = async (headers: Record<string, string>) => {
  const { id } = await aContact(payload)
  const { status } = await fetch(`${api.url}/contacts/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Cookie: cookie, ...headers },
    body: JSON.stringify({ givenName: 'Changed' }),
  })
  const kept = await payload.findByID({ collection: 'contacts', id, depth: 0, overrideAccess: true })
  return [status, kept.givenName === 'Changed']
}

describe('a browser that is signed in', () => {
  test('writes for this site', async () => {
    expect(await write({ Origin: own })).toEqual([200, true])
  })

  test.each(others)('writes nothing for %s', async (Origin) => {
    expect(await write({ Origin })).toEqual([403, false])
    expect(await write({ Origin, Host: 'press.example.org', 'X-Forwarded-Host': 'press.example.org' })).toEqual([
      403,
      false,
    ])
  })

  test('writes nothing for a request that does not say where it comes from', async () => {
    expect(await write({})).toEqual([403, false])
    expect(await write({ 'Sec-Fetch-Site': 'cross-site' })).toEqual([403, false])
    expect(await write({ Referer: `${own}/admin` })).toEqual([403, false])
  })

  test('has no page of another site told what it may read', async () => {
    for (const Origin of others) {
      const me = await fetch(`${api.url}/users/me`, { headers: { Cookie: cookie, Origin } })
      expect((await me.json()).user).toBeNull()
      expect(me.headers.get('Access-Control-Allow-Credentials')).toBeNull()
      const asked = await fetch(`${api.url}/users/me`, {
        method: 'OPTIONS',
        headers: { Origin, 'Access-Control-Request-Method': 'PATCH', 'Access-Control-Request-Headers': 'content-type' },
      })
      expect([Origin, asked.headers.get('Access-Control-Allow-Origin')]).toEqual([Origin, null])
    }
  })
})

describe('signing in', () => {
  test.each(others)('is not done by a form at %s', async (Origin) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email: editor.email, password: 'a long password' }))
    const answer = await login({ Origin }, form)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
    expect((await login({ 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/json' })).status).toBe(403)
  })

  test('over TLS gives cookies that go over TLS alone, and asks the browser to keep to it', () => {
    const cookies = signedIn.headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const one of cookies) {
      expect(one).toMatch(/; Secure/)
      expect(one).toMatch(/; HttpOnly/)
      expect(one).toMatch(/; SameSite=(Lax|Strict)/)
    }
    expect(signedIn.headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
  })
})
