import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import config from '@payload-config'
import { type Opened, openToRead, openToWork } from '@/collections/keep/openNewsroom'
import { type Place, placeAt } from '@/collections/keep/place'
import { type Proof, proveEqual } from '@/collections/keep/proveEqual'
import { restore } from '@/collections/keep/restore'
import { type Asked, type Plan, planRestore } from '@/collections/keep/restorePlan'
import { env } from '@/lib/env'
import { bucketFor } from './mediaFolder'

/** Newsrooms in folders of their own: backed up, restored and compared. */

export const quiet = () => undefined

export const aFolder = (): string => mkdtempSync(path.join(tmpdir(), 'press-room-keep-'))

/** A place of its own, with a part of the bucket for itself where the tests keep files in one. */
export const placeIn = (folder: string): Place => {
  const { objectStorage } = env
  const place = placeAt(folder, folder)
  return objectStorage ? { ...place, objectStorage: { ...objectStorage, prefix: path.basename(folder) } } : place
}

export async function planInto(place: Place, archive: string, more: Partial<Asked> = {}): Promise<Plan> {
  const asked = { archive, key: undefined, place, since: undefined, replace: false, reopen: false, ...more }
  return planRestore(await config, asked, new Date().toISOString())
}

/** Restores into an empty folder, or wherever `more` says. */
export async function restored(archive: string, more: Partial<Asked> = {}): Promise<Place> {
  const place = more.place ?? placeIn(aFolder())
  await restore(await config, await planInto(place, archive, more), quiet)
  return place
}

/** Opens a newsroom for what a test wants of it, and closes it. */
export async function at<T>(
  place: Place,
  work: (opened: Opened) => Promise<T>,
  how: 'read' | 'work' = 'work',
): Promise<T> {
  const opened = await (how === 'read' ? openToRead : openToWork)(await config, place)
  return work(opened).finally(opened.close)
}

/** Everything that Payload says of two newsrooms, compared. */
export const compare = (one: Place, other: Place): Promise<Proof> =>
  at(one, (left) => at(other, async (right) => proveEqual(await config, left, right, quiet), 'read'), 'read')

/** The titles, in Dutch, of what a reader gets. */
export const readersSee = (place: Place): Promise<string[]> =>
  at(place, async ({ payload }) => {
    const question = { collection: 'press-releases', locale: 'nl', limit: 100, overrideAccess: false } as const
    return (await payload.find(question)).docs.map(({ title }) => title ?? '').sort()
  })

/** One of the commands, as a person runs it. `killAfter` milliseconds it dies without warning. */
export async function command(
  name: string,
  args: string[],
  variables: Record<string, string>,
  killAfter?: number,
): Promise<{ code: number | null; text: string }> {
  const child: ChildProcess = spawn(process.execPath, ['bin/run.mjs', name, ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BACKUP_KEY: '',
      ...(variables.DATA_DIR ? bucketFor(variables.DATA_DIR) : {}),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout?.on('data', (data) => {
    text += data
  })
  child.stderr?.on('data', (data) => {
    text += data
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearTimeout(timer)
  return { code, text }
}
