import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/lib/env'
import { databaseIn } from '../support/databaseIn'

/** Bringing a database up to date, as instances do that are started at the same moment. */

const folders: string[] = []
const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-migrating-'))
  folders.push(folder)
  return folder
}

type Ended = { code: number | null; said: string }

function start(
  script: string,
  dataDir: string,
  env: Record<string, string> = {},
): ChildProcess & { over: Promise<Ended> } {
  const child = spawn(process.execPath, ['bin/run.mjs', script], {
    env: { ...process.env, ...databaseIn(dataDir), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const over = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, said })))
  return Object.assign(child, { over })
}

const migrate = (dataDir: string, env?: Record<string, string>) => start('migrate', dataDir, env).over

describe('a new database', () => {
  test('is brought up to date once by three instances that start at the same moment', async () => {
    const dataDir = aFolder()
    const all = await Promise.all([migrate(dataDir), migrate(dataDir), migrate(dataDir)])
    expect(all.map(({ code, said }) => [code, code === 0 || said])).toEqual(all.map(() => [0, true]))
    expect(all.filter(({ said }) => said.includes('Migrating:'))).toHaveLength(1)
  })

  test('is left as it is with MIGRATE=off, and whoever starts is told what is missing', async () => {
    const dataDir = aFolder()
    const refused = await migrate(dataDir, { MIGRATE: 'off' })
    expect(refused.code).toBe(1)
    expect(refused.said).toMatch(/behind the program by \d+ changes \(.*_initial.*MIGRATE=off.*npm run migrate/s)
    expect(refused.said).not.toContain('    at ')
    expect((await migrate(dataDir)).code).toBe(0)
    expect((await migrate(dataDir, { MIGRATE: 'off' })).code).toBe(0)
  })
})

test('while one instance is at it another waits, and not for ever when the first is killed', async () => {
  const payload = await getPayload({ config })
  const holder = start('tests/support/lockHolder.ts', env.dataDir)
  await new Promise<void>((resolve) => holder.stdout?.on('data', (data) => String(data).includes('held') && resolve()))
  let isDone = false
  const migrating = payload.db.migrate().finally(() => {
    isDone = true
  })
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(isDone).toBe(false)
  holder.kill('SIGKILL')
  await migrating
  expect((await payload.count({ collection: 'topics', overrideAccess: true })).totalDocs).toBe(0)
  await payload.destroy()
})
