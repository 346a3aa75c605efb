import path from 'node:path'
import type { Readable } from 'node:stream'
import { type Env, env } from '@/lib/env'
import { diskStore } from './diskStore'
import { objectStore } from './objectStore'

/** From which byte to which, both of them with it. */
export type Part = { start: number; end: number }

/** A stored file as it is at one moment: it is streamed once, or let go of. */
export type FoundFile = {
  size: number
  /** Another for other bytes (RFC 9110, 8.8.3); it tells nothing of where the file is. */
  tag: string
  stream: (part?: Part) => Promise<Readable>
  letGo: () => Promise<void>
}

/** Where files are that documents name. Nobody but the press room reads there, and a name stands for one file or none. */
export type FileStore = {
  /** What it is called, without a secret: the same for the same place, however it was spelled. */
  name: string
  /** Every question rejects with StoreAway (storeAway.ts) where files cannot be had at this moment. */
  find: (name: string) => Promise<FoundFile | undefined>
  read: (name: string) => Promise<Buffer | undefined>
  /** Whole or not at all, also over a file that is there. */
  put: (name: string, bytes: Buffer) => Promise<void>
  remove: (name: string) => Promise<void>
  list: () => AsyncIterable<string>
  /** Whether it answers at all. */
  ask: () => Promise<void>
}

/** Where a newsroom has its files: in a bucket if there is one, else in its data folder. */
export const fileStoreOf = ({ dataDir, objectStorage }: Pick<Env, 'dataDir' | 'objectStorage'>): FileStore =>
  objectStorage
    ? objectStore(objectStorage)
    : diskStore(path.join(dataDir, 'media'), path.join(dataDir, 'media-arriving'))

/** The files of this newsroom. */
export const fileStore = fileStoreOf(env)

/** Whether there is no file at all. */
export async function isEmptyStore(store: FileStore): Promise<boolean> {
  for await (const _ of store.list()) return false
  return true
}
