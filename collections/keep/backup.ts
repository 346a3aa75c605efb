import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { type Filled, fillArchive } from './fillArchive'
import type { Manifest } from './manifest'
import type { Place } from './place'
import type { Progress } from './progress'
import { flushFolder } from './putInPlace'
import { readArchive } from './readArchive'
import { ensureKey, type Key, opensAgain } from './sealed'
import { sha256Of } from './sha256Of'
import { writeArchive } from './writeArchive'

export type Made = { file: string; sha256: string; bytes: number; manifest: Manifest; wasOpened: boolean }

type Wish = {
  /** The file to write. */
  to: string
  key: Key | undefined
  /** Where the newsroom's secret comes from. */
  secret: 'file' | 'variable'
  progress: Progress
}

/** How often a newsroom that changes under our hands is begun with again. */
const tries = 5

/**
 * Writes a newsroom into one file and reads that file back. It holds the documents of one moment and the files that
 * they name, however much is written meanwhile. The file has its name only when all of it has been checked.
 */
export async function backup(config: SanitizedConfig, place: Place, wish: Wish): Promise<Made> {
  const { to, key } = { to: path.resolve(wish.to), key: wish.key && ensureKey(wish.key) }
  if (existsSync(to)) throw new Error(`${to} is there already. A backup never takes the place of another.`)
  await mkdir(path.dirname(to), { recursive: true })
  await sweepUnfinished(path.dirname(to))
  const unfinished = `${to}.${process.pid}.unfinished`
  try {
    for (let [attempt, before] = [1, '']; ; attempt++) {
      let filled: Filled | undefined
      const written = await writeArchive(unfinished, key, async (writer) => {
        filled = await fillArchive(config, place, { ...wish, key, writer })
        return filled.manifest
      })
      if (!filled) throw new Error('The backup was not filled.')
      const { manifest, isOfOneMoment } = filled
      // What is odd twice in a row is so, and did not come from somebody's change in between.
      const odd = filled.odd.join()
      const isSettled = odd === '' || odd === before
      if (!(isOfOneMoment && isSettled) && attempt < tries) {
        before = odd
        continue
      }
      if (!isOfOneMoment)
        throw new Error(
          'So much is written to this newsroom that no moment of it could be held. MongoDB as a replica set holds one; ' +
            'without it, make the backup when fewer people write.',
        )
      const wasOpened = key === undefined || opensAgain(key)
      if (wasOpened) await readArchive(unfinished, key)
      // What cannot be opened with the key at hand is compared with what was sent to the disk.
      else if ((await sha256Of(unfinished)) !== written.sha256)
        throw new Error(`The disk did not keep what was written to ${unfinished}.`)
      await rename(unfinished, to)
      flushFolder(path.dirname(to))
      return { file: to, ...written, manifest, wasOpened }
    }
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** What a killed backup left behind, once its process is gone. */
async function sweepUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.(\d+)\.unfinished$/.exec(name)?.[1] ?? Number.NaN)
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(path.join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
