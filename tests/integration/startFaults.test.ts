import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { clockFaults } from '@/bin/faults/surroundingFaults'
import { openPayload } from '../support/payload'

/** Prepares as `npm start` does before it builds, and says what stood in the way. */
function prepare(env: Record<string, string>): { status: number | null; faults: string[]; said: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['bin/run.mjs', 'prepareNow'], {
    env: { ...process.env, DEMO: 'off', LINK_CHECK: 'off', ...env },
    encoding: 'utf8',
    timeout: 170_000,
  })
  const said = stdout + stderr
  return { status, said, faults: said.split('\n').flatMap((line) => /^ {2}- (.*)/.exec(line)?.[1] ?? []) }
}

const inPublic = { SITE_URL: 'https://press.example.org' }
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'press-room-faults-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a start in production', () => {
  test('says everything that is wrong around it in one message, and begins nothing', () => {
    const file = path.join(folder, 'a file')
    writeFileSync(file, '')
    const { status, faults } = prepare({
      SITE_URL: 'http://press.example.org',
      PAYLOAD_SECRET: 'changeme'.repeat(5),
      METRICS_PORT: '3000',
      DATA_DIR: path.join(file, 'data'),
    })
    expect(status).toBe(1)
    expect(faults).toEqual([
      expect.stringMatching(/^SITE_URL is http:\/\/press\.example\.org: passwords/),
      expect.stringMatching(/^METRICS_PORT is 3000, and so is PORT/),
      expect.stringMatching(/^PAYLOAD_SECRET can be guessed/),
      ...['data', 'media', 'media-arriving'].map((name) =>
        expect.stringMatching(new RegExp(`${name} cannot be written to \\(ENOTDIR\\)`)),
      ),
      expect.stringMatching(/^The database was not looked at/),
    ])
    expect(faults.join()).not.toContain('changemechangeme')
  })

  test('looks into the database too, and changes nothing in it as long as anything is wrong', () => {
    const DATA_DIR = path.join(folder, 'new')
    const { status, faults, said } = prepare({ SITE_URL: 'http://press.example.org', DATA_DIR })
    expect(status).toBe(1)
    expect(faults).toEqual([expect.stringMatching(/^SITE_URL/), expect.stringMatching(/^The cookies .* without TLS/)])
    expect(said).not.toContain('Migrat')
  })

  test('says that a database does not answer', () => {
    const { status, faults } = prepare({ ...inPublic, DATA_DIR: folder, DATABASE_URL: `file:${folder}` })
    expect(status).toBe(1)
    expect(faults).toEqual([expect.stringMatching(/^The database does not answer/)])
  })

  test('makes a new newsroom where nothing is wrong, with a secret that nobody else can read', () => {
    const DATA_DIR = path.join(folder, 'good')
    expect(prepare({ ...inPublic, DATA_DIR })).toMatchObject({ status: 0, faults: [] })
    chmodSync(path.join(DATA_DIR, 'secret'), 0o644)
    expect(prepare({ ...inPublic, DATA_DIR }).faults).toEqual([expect.stringMatching(/secret can be read by others/)])
  })
})

describe('a start beside a newsroom that is there', () => {
  let payload: Payload
  let dataDir: string
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, dataDir, close } = await openPayload())
  })
  afterAll(() => close())

  test('refuses a database that a later version has changed, and a clock that was set back', async () => {
    const asNow = { ...inPublic, DATA_DIR: dataDir }
    expect(prepare(asNow)).toMatchObject({ status: 0, faults: [] })
    await payload.db.create({ collection: 'payload-migrations', data: { name: '20991231_000000_later', batch: 9 } })
    const at = Date.now() + 3_600_000
    await payload.db.create({ collection: 'marks', data: { ref: 'topics:x', mark: 'x', at } })
    const { status, faults } = prepare(asNow)
    expect(status).toBe(1)
    expect(faults).toEqual([
      expect.stringMatching(/changed by a later version .*20991231_000000_later/),
      expect.stringContaining(`was changed at ${new Date(at).toISOString()}. Set it.`),
    ])
  })
})

test('a clock from before the press room was built is no clock', () => {
  const built = Date.parse('2026-11-25T09:00:00Z')
  expect(clockFaults(built + 1000, built)).toEqual([])
  expect(clockFaults(built - 3_600_000, built)).toEqual([expect.stringContaining('2026-11-25T08:00:00.000Z')])
  expect(clockFaults(Date.UTC(2106, 1), built)).toEqual([expect.stringContaining('cannot be')])
})

test('on somebody’s own machine the press room starts with nothing set', () => {
  expect(prepare({ DATA_DIR: path.join(folder, 'own'), SITE_URL: '' })).toMatchObject({ status: 0, faults: [] })
})
