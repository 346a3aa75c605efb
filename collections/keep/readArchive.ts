import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { extract } from 'tar-stream'
import { type Digest, rowDigest } from './digest'
import { entryNames, type Manifest, manifestSchema } from './manifest'
import type { Row } from './parts'
import { type Key, unsealed } from './sealed'

/** What somebody wants of an archive while it is read: its rows, some at a time, and its files. */
export type Taking = {
  rows?: (part: string, rows: Row[]) => Promise<void> | void
  file?: (name: string, bytes: AsyncIterable<Buffer>) => Promise<void>
  secret?: (text: string) => Promise<void> | void
}

/** Why a backup cannot be relied on; the message can be shown as it is. */
const damaged = (file: string, what: string) =>
  new Error(`${file} is damaged: ${what}. Nothing was taken from it. Use another backup.`)

/**
 * Reads a backup from its first byte to its last and checks all of it: every entry against its SHA-256, every row that
 * it can be parsed, the rows of each part against their fingerprint, and that nothing is missing or too much.
 * @throws when anything differs from what the manifest says
 */
export async function readArchive(file: string, key: Key | undefined, taking: Taking = {}): Promise<Manifest> {
  if (!existsSync(file)) throw new Error(`There is no backup here: ${file}`)
  const bytes = await unsealed(file, key)
  const [entries, parts] = [new Map<string, Found>(), new Map<string, ReturnType<typeof rowDigest>>()]
  let manifest: { text: Buffer; seal?: string } | undefined
  try {
    for await (const { name, body } of entriesOf(bytes)) {
      const hash = createHash('sha256')
      const part = entryNames.partOf(name)
      const stored = entryNames.fileOf(name)
      let size = 0
      const counted = count(body, (chunk) => {
        hash.update(chunk)
        size += chunk.length
      })
      if (part) {
        const rows = parseRows(await whole(counted))
        const digest = parts.get(part) ?? rowDigest()
        parts.set(part, digest)
        for (const row of rows) digest.add(row)
        await taking.rows?.(part, rows)
      } else if (stored && taking.file) await taking.file(stored, counted)
      else {
        const all = stored ? await through(counted) : await whole(counted)
        if (name === entryNames.secret) await taking.secret?.(all.toString('utf8'))
        if (name === entryNames.manifest) manifest = { text: all }
        if (name === entryNames.seal && manifest) manifest.seal = all.toString('latin1')
      }
      if (name !== entryNames.manifest && name !== entryNames.seal)
        entries.set(name, { bytes: size, sha256: hash.digest('hex') })
    }
  } catch (error) {
    // What goes wrong with whoever takes (a full disk) is no fault of the archive.
    throw error instanceof Damage ? damaged(file, error.message) : error
  } finally {
    bytes.destroy()
  }
  if (manifest?.seal !== (manifest && createHash('sha256').update(manifest.text).digest('hex')) || !manifest)
    throw damaged(file, 'it ends before its end, or is no backup of a press room')
  const said = manifestSchema.safeParse(JSON.parse(manifest.text.toString('utf8')))
  if (!said.success) throw damaged(file, 'what it says of itself cannot be read')
  const fault = faultIn(said.data, entries, new Map([...parts].map(([name, digest]) => [name, digest.done()])))
  if (fault) throw damaged(file, fault)
  return said.data
}

/** Bytes that are not what an archive consists of. */
class Damage extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

type Found = Manifest['entries'][string]

function faultIn(said: Manifest, entries: Map<string, Found>, parts: Map<string, Digest>): string | undefined {
  for (const [name, { bytes, sha256 }] of Object.entries(said.entries)) {
    const found = entries.get(name)
    if (!found) return `${name} is missing`
    if (found.sha256 !== sha256 || found.bytes !== bytes) return `${name} has changed since it was written`
  }
  for (const name of entries.keys()) if (!said.entries[name]) return `${name} does not belong in it`
  for (const [name, { rows, digest }] of Object.entries(said.parts)) {
    const found = parts.get(name) ?? rowDigest().done()
    if (found.rows !== rows || found.digest !== digest) return `the rows of ${name} are not those that were written`
  }
  return undefined
}

async function* entriesOf(bytes: Readable): AsyncGenerator<{ name: string; body: AsyncIterable<Buffer> }> {
  const archive = extract()
  bytes.on('error', (error) => archive.destroy(error))
  bytes.pipe(archive as unknown as NodeJS.WritableStream)
  try {
    for await (const entry of archive) yield { name: entry.header.name, body: entry as AsyncIterable<Buffer> }
  } catch (error) {
    throw new Damage(error)
  }
}

async function* count(body: AsyncIterable<Buffer>, seen: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) {
      seen(chunk)
      yield chunk
    }
  } catch (error) {
    throw new Damage(error)
  }
}

async function whole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function through(body: AsyncIterable<Buffer>): Promise<Buffer> {
  for await (const _ of body);
  return Buffer.alloc(0)
}

function parseRows(packed: Buffer): Row[] {
  try {
    const lines = gunzipSync(packed).toString('utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line) as Row)
  } catch (error) {
    throw new Damage(error)
  }
}
