import { describe, expect, test } from '@jest/globals'
import { Secret } from 'otpauth'
import { keyUri, newRecoveryCodes, newSecret, recoveryHash, stepOf } from '@/collections/accounts/secondStep/codes'

/** The secret of RFC 6238, appendix B. */
const rfc = Secret.fromUTF8('12345678901234567890').base32

describe('a code of the second step', () => {
  test.each([
    // RFC 6238, appendix B (SHA-1): the last six of its eight digits.
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('is the one of the standard at second %i', (second, code) => {
    expect(stepOf(rfc, code, second * 1000)).toBe(Math.floor(second / 30))
  })

  test('is taken one step early or late, and no further', () => {
    const at = (seconds: number) => stepOf(rfc, '005924', (1234567890 + seconds) * 1000)
    const step = Math.floor(1234567890 / 30)
    expect([at(-30), at(0), at(30)]).toEqual([step, step, step])
    expect([at(-61), at(61)]).toEqual([undefined, undefined])
  })

  test('is six digits and nothing else', () => {
    for (const junk of ['', '5924', '00592', 'abcdef', '0059245', '005 92', '００５９２４'])
      expect([junk, stepOf(rfc, junk, 1234567890000)]).toEqual([junk, undefined])
  })
})

test('an app is told whose code it is, whatever the name', () => {
  const uri = new URL(keyUri(newSecret(), 'Pers: café', 'ann+x@example.org'))
  expect(uri.protocol).toBe('otpauth:')
  expect(decodeURIComponent(uri.pathname)).toContain('ann+x@example.org')
  expect(uri.searchParams.get('issuer')).toBe('Pers  café')
  expect(uri.searchParams.get('secret')).toMatch(/^[A-Z2-7]{32}$/)
})

test('recovery codes are ten, differ, and are known however they are typed', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/)
  const key = Buffer.alloc(32, 1)
  const [code = ''] = codes
  for (const typed of [code.toUpperCase(), code.replace('-', ' '), code.replace('-', '')])
    expect(recoveryHash(key, typed)).toBe(recoveryHash(key, code))
  expect(recoveryHash(Buffer.alloc(32, 2), code)).not.toBe(recoveryHash(key, code))
})
