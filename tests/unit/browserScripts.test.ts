import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { browserScripts } from '../../bin/browserScripts.js'

const scripts = browserScripts()

test('a script’s address and its integrity say what is in it', () => {
  expect(scripts.map(({ name }) => name)).toContain('reading')
  for (const { name, file, integrity, text } of scripts) {
    const hash = createHash('sha256').update(text).digest()
    expect(file).toBe(`${name}.${hash.toString('hex').slice(0, 16)}.js`)
    expect(integrity).toBe(`sha256-${hash.toString('base64')}`)
  }
})

test('all scripts together stay within what one page may fetch: 10 KB gzip', () => {
  expect(scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0)).toBeLessThanOrEqual(10_000)
})

test('no script asks anybody for anything, keeps anything or runs text as code', () => {
  for (const { text } of scripts)
    expect(text).not.toMatch(
      /\b(XMLHttpRequest|sendBeacon|WebSocket|localStorage|sessionStorage|indexedDB|cookie|eval|Function)\b/,
    )
})
