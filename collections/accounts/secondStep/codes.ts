import { createHmac, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every app knows it: six digits, thirty seconds, SHA-1; a clock may be one step off either way. */
const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const aside = 1

/** A new secret, 160 random bits (RFC 4226, 4), in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an app takes (Key URI format): whose code it is, and for which newsroom. */
export const keyUri = (secret: string, issuer: string, label: string): string =>
  new TOTP({ ...usual, secret: Secret.fromBase32(secret), issuer: plain(issuer), label: plain(label) }).toString()

/** The two parts of a label are told apart by a colon. */
const plain = (text: string): string => text.replaceAll(':', ' ')

/**
 * The step of thirty seconds since 1970 to which a code of six digits (with spaces or without) belongs, if it is one of those around `now` (a
 * moment in milliseconds); otherwise undefined.
 */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const totp = new TOTP({ ...usual, secret: Secret.fromBase32(secret) })
  const off = totp.validate({ token: digits, window: aside, timestamp: now })
  return off === null ? undefined : totp.counter({ timestamp: now }) + off
}

/** Without letters and digits that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten codes for the day on which the telephone is gone: ten letters each, 49 random bits, in two groups. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${group()}-${group()}`)

const group = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

/** What is kept of a recovery code; how it was typed makes no difference. */
export const recoveryHash = (key: Buffer, code: string): string =>
  createHmac('sha256', key).update(code.toLowerCase().replace(/[\s-]/g, '')).digest('base64url')
