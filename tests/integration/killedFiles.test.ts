import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import sharp from 'sharp'

const kills = 6

/** Lets a process change a picture a few times and go on for a moment, and kills it without warning. */
async function changeUntilKilled(dataDir: string): Promise<void> {
  const writer = spawn(process.execPath, ['bin/run.mjs', 'tests/support/picturer.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const enough = 1 + Math.floor(Math.random() * 4)
  let [complete, complaint] = [0, '']
  writer.stderr.on('data', (data) => {
    complaint += data
  })
  const ended = new Promise<void>((resolve) => writer.once('exit', () => resolve()))
  for await (const line of createInterface({ input: writer.stdout }))
    if (line.startsWith('change ') && ++complete === enough)
      setTimeout(() => writer.kill('SIGKILL'), Math.random() * 200)
  await ended
  if (complete < enough) throw new Error(`The writer ended by itself: ${complaint}`)
}

/** The stored names that the database gives for pictures and their renditions. */
async function named(dataDir: string): Promise<string[]> {
  const client = createClient({ url: `file:${path.join(dataDir, 'press-room.db')}` })
  const { rows } = await client.execute(
    'SELECT filename, sizes_small_filename, sizes_medium_filename, sizes_large_filename FROM media',
  )
  client.close()
  return rows.flatMap((row) => Object.values(row).map(String))
}

test(`${kills} kills while a picture and its words are changed leave every file whole and every document its files`, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-kill-'))
  const folder = path.join(dataDir, 'media')
  for (let kill = 0; kill < kills; kill++) {
    await changeUntilKilled(dataDir)
    const names = await named(dataDir)
    expect(names).toHaveLength(4)
    const stored = readdirSync(folder)
    expect(stored).toEqual(expect.arrayContaining(names))
    for (const name of stored) {
      const file = readFileSync(path.join(folder, name))
      await sharp(file, { failOn: 'warning' }).stats()
      expect(file.toString('latin1').match(/<\?xpacket (begin|end)/g)).toHaveLength(2)
    }
  }
  rmSync(dataDir, { recursive: true })
}, 300_000)
