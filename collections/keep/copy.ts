import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { fileStoreOf, isEmptyStore } from '../files/fileStore'
import { digestOf } from './digestOf'
import { emptyDatabase } from './emptyDatabase'
import { endFilling, fillingOf, noteFilling } from './filling'
import { standingOf } from './later'
import { gatherStatistics, type Opened, openToFill, openToRead } from './openNewsroom'
import { type Part, partsOf, type Row } from './parts'
import { isMongo, type Place, shown } from './place'
import type { Progress } from './progress'
import { type Proof, proveEqual } from './proveEqual'
import { putRows, rowsTogether } from './putRows'
import { lastId, readRows } from './readRows'
import { settleFile } from './settleFile'
import { filesOf } from './storedFiles'

export type Copied = { proof: Proof; files: { copied: number; compared: number; missing: string[] }; resumed: boolean }

/**
 * Copies a newsroom to another place, of whichever database, under the ids that it has, and compares the two at the end.
 * Killed, it goes on where it was when it is run again; when the source has changed meanwhile, from the beginning.
 * The source is not to be written to meanwhile: what is, is found at the end.
 */
export async function copy(config: SanitizedConfig, from: Place, to: Place, progress: Progress): Promise<Copied> {
  if (shown(from) === shown(to)) throw new Error('A newsroom is not copied onto itself.')
  const source = await openToRead(config, from)
  try {
    const digest = await digestOfAll(config, source, progress)
    const resumed = await ensureOurs(config, from, to, digest)
    noteFilling(to.dataDir, { what: 'copy', from: shown(from), to: shown(to), digest })
    await fillRows(config, source, to, progress)
    const files = await fillFiles(config, source, to, progress)
    if (!isMongo(to)) await settleFile(to)
    const copied = await openToRead(config, to)
    const proof = await proveEqual(config, source, copied, progress).finally(copied.close)
    // What differs is not gone on with, but begun again.
    if (proof.differences.length > 0)
      noteFilling(to.dataDir, { what: 'copy', from: shown(from), to: shown(to), digest: 'differs' })
    else endFilling(to.dataDir)
    return { proof, files, resumed }
  } finally {
    await source.close()
  }
}

/** One fingerprint of all that the source holds. */
async function digestOfAll(config: SanitizedConfig, source: Opened, progress: Progress): Promise<string> {
  const hash = createHash('sha256')
  const all = partsOf(config)
  for (const [at, part] of all.entries()) {
    hash.update((await digestOf(source, part)).digest)
    progress({ what: 'parts of the source read', done: at + 1, total: all.length })
  }
  return hash.digest('hex')
}

/** Whether what is in the target is a beginning of this very copy. @throws when it is anybody else's */
async function ensureOurs(config: SanitizedConfig, from: Place, to: Place, digest: string): Promise<boolean> {
  const filling = fillingOf(to.dataDir)
  if (filling?.what === 'copy' && filling.from === shown(from) && filling.to === shown(to)) {
    if (filling.digest === digest) return true
    await emptyDatabase(to)
    return false
  }
  const rows = isMongo(to) || existsSync(to.databaseUrl.replace(/^file:/, '')) ? (await standingOf(config, to)).rows : 0
  const files = fileStoreOf(to)
  const isShared = fileStoreOf(from).name === files.name
  if (rows > 0 || !(isShared || (await isEmptyStore(files))))
    throw new Error(`There is a newsroom in ${shown(to)} and ${files.name} already. Name an empty place.`)
  return false
}

async function fillRows(config: SanitizedConfig, source: Opened, to: Place, progress: Progress): Promise<void> {
  const target = await openToFill(config, to)
  try {
    for (const part of partsOf(config)) await fillPart(source, target, part, progress)
    await gatherStatistics(target)
  } finally {
    await target.close()
  }
}

async function fillPart(source: Opened, target: Opened, part: Part, progress: Progress): Promise<void> {
  let [waiting, done]: [Row[], number] = [[], 0]
  const flush = async () => {
    if (waiting.length > 0) await putRows(target, part, waiting)
    done += waiting.length
    waiting = []
    progress({ what: part.name, done, total: done })
  }
  for await (const row of readRows(source, part, await lastId(target, part))) {
    waiting.push(row)
    if (waiting.length === rowsTogether) await flush()
  }
  await flush()
}

/** Files, and the secret that second factors are kept under. Each appears whole or not at all. */
async function fillFiles(
  config: SanitizedConfig,
  source: Opened,
  to: Place,
  progress: Progress,
): Promise<Copied['files']> {
  const files: Copied['files'] = { copied: 0, compared: 0, missing: [] }
  const [mine, theirs] = [fileStoreOf(source.place), fileStoreOf(to)]
  const put = async (what: string, bytes: Buffer, copy: Kept) => {
    if (!(await copy.read())?.equals(bytes)) {
      await copy.write(bytes)
      if (!(await copy.read())?.equals(bytes)) throw new Error(`${copy.name} did not keep what was written.`)
      files.copied++
    }
    files.compared++
    progress({ what, done: files.compared, total: files.compared })
  }
  for (const part of partsOf(config).filter(({ name }) => name === 'documents/media'))
    for await (const row of readRows(source, part))
      for (const { name } of filesOf(part, row)) {
        const bytes = await mine.read(name)
        const copy = { name: theirs.name, read: () => theirs.read(name), write: (all: Buffer) => theirs.put(name, all) }
        if (bytes) await put('files', bytes, copy)
        else files.missing.push(name)
      }
  const secret = secretOf(source.place)
  const own = await secret.read()
  if (own) await put('secret', own, secretOf(to))
  return files
}

type Kept = { name: string; read: () => Promise<Buffer | undefined>; write: (bytes: Buffer) => Promise<void> }

function secretOf({ dataDir }: Place): Kept {
  const file = path.join(dataDir, 'secret')
  return {
    name: file,
    read: async () => (existsSync(file) ? readFile(file) : undefined),
    write: async (bytes) => {
      await writeFile(`${file}.copying`, bytes, { mode: 0o600, flush: true })
      await rename(`${file}.copying`, file)
    },
  }
}
