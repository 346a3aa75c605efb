import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { isMongo, serverOf } from '@/collections/mongodb/server'

type Kept = { name: string; bytes: Buffer }

/** Every file of a data folder, a SQLite database among them. */
export const filesIn = (folder: string): Kept[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, bytes: readFileSync(path.join(parentPath, name)) }))

/** Every collection of a MongoDB database; none on SQLite, whose database is one of the files. */
export async function recordsIn({ db }: Payload): Promise<Kept[]> {
  if (!isMongo(db)) return []
  const collections = await serverOf(db).collections()
  return Promise.all(
    collections.map(async (one) => ({
      name: one.collectionName,
      bytes: Buffer.from(JSON.stringify(await one.find().toArray())),
    })),
  )
}
