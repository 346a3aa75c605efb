import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import sharp from 'sharp'
import { databaseIn } from '../support/databaseIn'
import { isInBucket, mediaFolder } from '../support/mediaFolder'

const run = promisify(execFile)

/** Lets a process change a picture until the given step, at which it dies; false when it got to the end. */
async function diedAt(step: number, dataDir: string): Promise<boolean> {
  const env = { ...process.env, NODE_ENV: 'production', ...databaseIn(dataDir) } as NodeJS.ProcessEnv
  try {
    const { stdout } = await run(process.execPath, ['bin/run.mjs', 'tests/support/picturer.ts', String(step)], { env })
    expect(stdout).toContain('survived')
    return false
  } catch (error) {
    expect((error as { signal?: string }).signal).toBe('SIGKILL')
    return true
  }
}

/** The stored names that the database gives for pictures and their renditions. */
async function named(dataDir: string): Promise<string[]> {
  const { DATABASE_URL } = databaseIn(dataDir)
  if (DATABASE_URL) {
    const client = await MongoClient.connect(DATABASE_URL)
    const media = await client.db().collection('media').find().toArray()
    await client.close()
    return media.flatMap(({ filename, sizes }) =>
      [filename, sizes?.small?.filename, sizes?.medium?.filename, sizes?.large?.filename].map(String),
    )
  }
  const client = createClient({ url: `file:${path.join(dataDir, 'press-room.db')}` })
  const { rows } = await client.execute(
    'SELECT filename, sizes_small_filename, sizes_medium_filename, sizes_large_filename FROM media',
  )
  client.close()
  return rows.flatMap((row) => Object.values(row).map(String))
}

async function check(dataDir: string): Promise<void> {
  const [names, stored] = [await named(dataDir), readdirSync(mediaFolder(dataDir))]
  expect(names.length).toBeGreaterThanOrEqual(4)
  expect(stored).toEqual(expect.arrayContaining(names))
  for (const name of stored) {
    const file = readFileSync(path.join(mediaFolder(dataDir), name))
    await sharp(file, { failOn: 'warning' }).stats()
    expect(file.toString('latin1').match(/<\?xpacket (begin|end)/g)).toHaveLength(2)
  }
}

test('a kill at any step of a change leaves every file whole and every document its files', async () => {
  // Two newsrooms side by side: one dies at the odd steps, the other at the even.
  const steps = await Promise.all(
    [1, 2].map(async (first) => {
      const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-kill-'))
      let step = first
      for (; await diedAt(step, dataDir); step += 2) await check(dataDir)
      await check(dataDir)
      rmSync(dataDir, { recursive: true })
      return step
    }),
  )
  // A storage is asked for each file, and told of each.
  expect(Math.min(...steps)).toBeGreaterThan(isInBucket ? 15 : 10)
}, 600_000)
