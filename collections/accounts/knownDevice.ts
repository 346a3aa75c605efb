import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { generateCookie, parseCookies } from 'payload/shared'
import { derivedKey } from '@/lib/derivedKey'
import { env } from '@/lib/env'

/**
 * A browser in which somebody has signed in before carries a mark (OWASP, "Slow Down Online Guessing Attacks with Device
 * Cookies"). It opens nothing: it only makes that browser be counted by itself, so that nobody else's guessing, however
 * much of it, keeps its owner out.
 */
const cookie = 'press-room-device'
const year = 365 * 24 * 60 * 60

/** The mark's own number, when the browser carries one for the account with this address; otherwise undefined. */
export function knownDevice(req: PayloadRequest, email: string): string | undefined {
  const [, number, shown] = /^([\w-]{22})\.([\w-]{43})$/.exec(parseCookies(req.headers).get(cookie) ?? '') ?? []
  if (!number || !shown) return undefined
  const [mark, expected] = [Buffer.from(shown, 'base64url'), sign(req, email, number)]
  return mark.length === expected.length && timingSafeEqual(mark, expected) ? number : undefined
}

/** Marks the browser that has just signed in, for a year. */
export function markDevice(req: PayloadRequest, email: string): void {
  const number = knownDevice(req, email) ?? randomBytes(16).toString('base64url')
  const value = `${number}.${sign(req, email, number).toString('base64url')}`
  const mark = generateCookie<false>({
    name: cookie,
    value,
    maxAge: year,
    path: '/api/users',
    httpOnly: true,
    sameSite: 'Strict',
    secure: env.siteUrl.startsWith('https:'),
    returnCookieAsObject: false,
  })
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', mark)
}

const sign = ({ payload }: PayloadRequest, email: string, number: string): Buffer =>
  createHmac('sha256', derivedKey(payload.config.secret, 'known device')).update(`${number} ${email}`).digest()
