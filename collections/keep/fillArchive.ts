import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { fileStoreOf } from '../files/fileStore'
import { rowDigest } from './digest'
import { digestOf } from './digestOf'
import { entryNames, type Manifest } from './manifest'
import { type Opened, openToRead } from './openNewsroom'
import { type Part, partsOf, shapeOf } from './parts'
import { isMongo, type Place } from './place'
import type { Progress } from './progress'
import { holdsMoment, readRows } from './readRows'
import type { Key } from './sealed'
import { filesOf, type StoredFile } from './storedFiles'
import type { ArchiveWriter } from './writeArchive'

type Filling = { writer: ArchiveWriter; key: Key | undefined; secret: 'file' | 'variable'; progress: Progress }

/** `odd`: files that are not there, or of another size than their documents say. */
export type Filled = { manifest: Manifest; isOfOneMoment: boolean; odd: string[] }

/** Puts a newsroom into an archive: first the documents of one moment, then the files that they name. */
export async function fillArchive(config: SanitizedConfig, place: Place, wish: Filling): Promise<Filled> {
  const { writer, progress } = wish
  const at = new Date().toISOString()
  const opened = await openToRead(config, place)
  const parts: Manifest['parts'] = {}
  const files = new Map<string, StoredFile>()
  let [isOfOneMoment, migrations] = [true, [] as string[]]
  try {
    const all = partsOf(config)
    const total = await countRows(opened, all)
    let done = 0
    for (const part of all) {
      const digest = rowDigest()
      await writer.rows(part.name, lines())
      parts[part.name] = digest.done()
      async function* lines(): AsyncGenerator<string> {
        for await (const row of readRows(opened, part)) {
          digest.add(row)
          for (const file of filesOf(part, row)) files.set(file.name, file)
          progress({ what: part.name, done: ++done, total: Math.max(total, done) })
          yield JSON.stringify(row)
        }
      }
    }
    // Who holds no moment looks whether anything has changed since it began to read.
    if (!holdsMoment(opened))
      for (const part of all)
        if ((await digestOf(opened, part)).digest !== parts[part.name]?.digest) isOfOneMoment = false
    migrations = await ranMigrations(opened)
  } finally {
    await opened.close()
  }
  const { missing, changed } = await fillFiles(place, [...files.values()], wish)
  const secret = await fillSecret(place, wish)
  const manifest: Manifest = {
    format: 'press-room backup 1',
    at,
    database: isMongo(place) ? 'mongodb' : 'sqlite',
    versions: await versions(),
    shape: shapeOf(config),
    migrations,
    secret,
    parts,
    // As they are now: the manifest itself is not one of them.
    entries: { ...writer.entries },
    missing,
  }
  return { manifest, isOfOneMoment, odd: [...missing, ...changed] }
}

/**
 * A file keeps its name and gets new words inside when the rights of its picture change, and it goes when its document
 * does: one of another size than its document says, or none, means that the documents are older than the files.
 */
async function fillFiles(
  place: Place,
  files: StoredFile[],
  { writer, progress }: Filling,
): Promise<{ missing: string[]; changed: string[] }> {
  const [missing, changed]: [string[], string[]] = [[], []]
  const store = fileStoreOf(place)
  let done = 0
  for (const { name, bytes } of files) {
    const file = entryNames.fileOf(entryNames.file(name)) && (await store.read(name))
    if (!file) missing.push(name)
    else {
      await writer.file(entryNames.file(name), file)
      if (bytes !== undefined && file.length !== bytes) changed.push(name)
    }
    progress({ what: 'files', done: ++done, total: files.length })
  }
  return { missing, changed }
}

/** Whoever has the secret can sign in as anybody: it goes nowhere without a lock. */
async function fillSecret(place: Place, { key, secret, writer }: Filling): Promise<Manifest['secret']> {
  if (secret === 'variable') return 'in a variable'
  if (!key) return 'left out'
  const own = path.join(place.dataDir, 'secret')
  if (!existsSync(own)) return 'left out'
  await writer.file(entryNames.secret, await readFile(own))
  return 'included'
}

async function countRows({ payload }: Opened, parts: Part[]): Promise<number> {
  let total = 0
  for (const { kind, slug } of parts) {
    const collection = slug as 'press-releases'
    if (kind === 'global') total++
    else {
      const counted =
        kind === 'versions' ? await payload.db.countVersions({ collection }) : await payload.db.count({ collection })
      total += counted.totalDocs
    }
  }
  return total
}

async function ranMigrations({ payload }: Opened): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    limit: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ name }) => name ?? []).sort()
}

async function versions(): Promise<Manifest['versions']> {
  const own = JSON.parse(await readFile('package.json', 'utf8')) as {
    version: string
    dependencies: Record<string, string>
  }
  return { pressRoom: own.version, payload: own.dependencies.payload ?? '', node: process.version }
}
