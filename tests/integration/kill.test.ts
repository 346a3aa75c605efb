import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@jest/globals'
import { anomalies, releases } from '../support/anomalies'
import { databaseIn } from '../support/databaseIn'

const kills = 40
/** Two newsrooms are written to side by side, each by one process at a time. */
const newsrooms = 2

/**
 * Starts a writer, lets it complete one to three releases and go on for a moment, and kills it without warning.
 * Gives back the releases that it said were complete.
 */
async function writeUntilKilled(dataDir: string): Promise<string[]> {
  const writer = spawn(process.execPath, ['bin/run.mjs', 'tests/support/writer.ts'], {
    env: { ...process.env, NODE_ENV: 'production', ...databaseIn(dataDir) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const enough = 1 + Math.floor(Math.random() * 3)
  const complete: string[] = []
  let complaint = ''
  writer.stderr.on('data', (data) => {
    complaint += data
  })
  const ended = new Promise<void>((resolve) => writer.once('exit', () => resolve()))
  for await (const line of createInterface({ input: writer.stdout })) {
    if (!/^[0-9a-f]{24}$/.test(line)) continue
    complete.push(line)
    if (complete.length === enough) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 150)
  }
  await ended
  if (complete.length < enough) throw new Error(`The writer ended by itself: ${complaint}`)
  return complete
}

test(`${kills} kills in the middle of writing leave nothing torn and lose nothing that was said to be saved`, async () => {
  const folders = Array.from({ length: newsrooms }, () => mkdtempSync(path.join(tmpdir(), 'press-room-kill-')))
  const totals = await Promise.all(
    folders.map(async (dataDir) => {
      let complete = 0
      for (let kill = 0; kill < kills / newsrooms; kill++) {
        complete += (await writeUntilKilled(dataDir)).length
        const found = await anomalies(dataDir)
        expect(Object.entries(found).filter(([, rows]) => rows > 0)).toEqual([])
        expect(await releases(dataDir)).toBeGreaterThanOrEqual(complete)
      }
      return releases(dataDir)
    }),
  )
  for (const folder of folders) rmSync(folder, { recursive: true })
  const written = totals.reduce((sum, total) => sum + total, 0)
  expect(written).toBeGreaterThanOrEqual(kills)
}, 300_000)
