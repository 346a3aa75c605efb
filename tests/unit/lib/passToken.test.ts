import { describe, expect, jest, test } from '@jest/globals'

/** Node's own, watched: each comparison is counted and made. */
const crypto = await import('node:crypto')
const compared = jest.fn(crypto.timingSafeEqual)
jest.unstable_mockModule('node:crypto', () => ({ ...crypto, timingSafeEqual: compared }))
const { hashOf, isSecretOf, newSecret, readToken, tokenOf } = await import('@/lib/passToken')

const uuid = '0b6f1a52-3c1d-4e55-9a8f-5d6f7a8b9c0d'

describe('the secret of a link', () => {
  test('is 256 bits that never come again, in letters that an address may have', () => {
    const secrets = new Set(Array.from({ length: 1000 }, newSecret))
    expect(secrets.size).toBe(1000)
    for (const secret of secrets) {
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
      expect(encodeURIComponent(secret)).toBe(secret)
    }
  })

  test('is known by its fingerprint, from which it cannot be read', () => {
    const secret = newSecret()
    expect(hashOf(secret)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf(secret)).not.toContain(secret)
    expect(isSecretOf(secret, hashOf(secret))).toBe(true)
  })

  test('is compared in a time that tells nothing of how near a guess was', () => {
    const secret = newSecret()
    const guesses = [newSecret(), `${secret.slice(0, -1)}_`, `-${secret.slice(1)}`, '']
    compared.mockClear()
    for (const guess of guesses) expect(isSecretOf(guess, hashOf(secret))).toBe(guess === secret)
    expect(compared).toHaveBeenCalledTimes(guesses.length)
    expect(isSecretOf(secret, '')).toBe(false)
    expect(isSecretOf(secret, secret)).toBe(false)
  })
})

describe('the token of a link', () => {
  test.each([uuid, '65f0c0ffee65f0c0ffee65f0'])('holds the id of either database: %s', (id) => {
    const secret = newSecret()
    expect(readToken(tokenOf({ id, secret }))).toEqual({ id, secret })
  })

  test.each([
    '',
    '.',
    uuid,
    `${uuid}.`,
    `${uuid}.${'a'.repeat(42)}`,
    `${uuid}.${'a'.repeat(44)}`,
    `${uuid}.${'a'.repeat(42)}=`,
    `${uuid}.${'a'.repeat(43)}.`,
    `${uuid}.${'a'.repeat(43)}\n`,
    `${uuid.toUpperCase()}.${'a'.repeat(43)}`,
    `../${uuid}.${'a'.repeat(43)}`,
    `x.${'a'.repeat(43)}`,
  ])('is not %j', (token) => {
    expect(readToken(token)).toBeUndefined()
  })
})
