import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileStore } from '@/collections/files/fileStore'
import { env } from '../env'
import { oneForAll } from '../oneForAll'
import { askDatabase } from './door'
import { askIndex } from './searchIndex'

/** What readers' pages stand on, and how to see that it holds. Each rejects when it does not. */
const grounds: Record<string, () => Promise<void>> = {
  'the database': askDatabase,
  'the data folder': tryFolder,
  'the search index': askIndex,
}

/** What they do without: a press room that tells what it can shall not be taken out of reach for want of its pictures. */
const besides: typeof grounds = { 'the storage of files': fileStore.ask }

/** Longer than this, in milliseconds, nothing may take to answer. */
const most = 3000

/** However many ask at the same time, it is looked at once. */
const asking = oneForAll('readiness', () => ({ now: undefined as Promise<boolean> | undefined }))

/** Whether the press room can answer readers at this moment; what stands in the way is written to the log. */
export function isReady(): Promise<boolean> {
  asking.now ??= look().finally(() => {
    asking.now = undefined
  })
  return asking.now
}

async function look(): Promise<boolean> {
  const [held] = await Promise.all([all(grounds, 'Not ready'), all(besides, 'Ready without')])
  return held
}

async function all(asked: typeof grounds, otherwise: string): Promise<boolean> {
  const held = await Promise.all(Object.entries(asked).map(([name, ask]) => holds(name, ask, otherwise)))
  return held.every(Boolean)
}

async function holds(name: string, ask: () => Promise<void>, otherwise: string): Promise<boolean> {
  try {
    await inTime(ask())
    return true
  } catch (error) {
    console.error(`${otherwise}: ${name}.`, error)
    return false
  }
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${most} ms.`)), most)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Permissions say nothing of a full disk: something is written. */
async function tryFolder(): Promise<void> {
  const trial = path.join(env.dataDir, `.ready-${randomUUID()}`)
  try {
    await writeFile(trial, 'x')
  } finally {
    await rm(trial, { force: true })
  }
}
