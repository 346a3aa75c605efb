import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { ownSecret } from '@/lib/secret'

const folder = () => path.join(mkdtempSync(path.join(tmpdir(), 'secret-')), 'data')

test('a secret is made once, for its owner only, and stays', () => {
  const dataDir = folder()
  const secret = ownSecret(dataDir)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(ownSecret(dataDir)).toBe(secret)
  expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('two newsrooms have different secrets', () => {
  expect(ownSecret(folder())).not.toBe(ownSecret(folder()))
})

test('a file that holds no usable secret is named, not used', () => {
  const dataDir = folder()
  ownSecret(dataDir)
  writeFileSync(path.join(dataDir, 'secret'), 'too short')
  expect(() => ownSecret(dataDir)).toThrow(/at least 32 characters/)
})
