import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { entryNames, type Manifest } from './manifest'
import { type Key, seal } from './sealed'

/** So many bytes of rows stand in one entry: what is in memory at once. */
const together = 2_000_000

/** An archive that is being written, entry after entry. */
export type ArchiveWriter = {
  rows: (part: string, lines: AsyncIterable<string>) => Promise<void>
  file: (entry: string, bytes: Buffer) => Promise<void>
  entries: Manifest['entries']
}

/**
 * Writes a tar archive (POSIX ustar), sealed if there is a key; `fill` puts its entries in and gives the manifest for
 * its end. Rows are JSON lines in gzip, files stand as they are: most are pictures, which do not get smaller.
 * @returns the fingerprint of the file (SHA-256) and its size
 */
export async function writeArchive(
  to: string,
  key: Key | undefined,
  fill: (writer: ArchiveWriter) => Promise<Manifest>,
): Promise<{ sha256: string; bytes: number }> {
  const archive = pack()
  const plain = Readable.from(archive as unknown as AsyncIterable<Buffer>, { objectMode: false })
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const written = pipeline(
    key ? await seal(plain, key) : plain,
    counted,
    createWriteStream(to, { mode: 0o600, flush: true }),
  )
  const filled = fillIn(archive, fill).catch((error: Error) => {
    archive.destroy(error)
    throw error
  })
  await Promise.all([filled, written])
  return { sha256: hash.digest('hex'), bytes }
}

async function fillIn(archive: Pack, fill: (writer: ArchiveWriter) => Promise<Manifest>): Promise<void> {
  const entries: Manifest['entries'] = {}
  const put = async (name: string, body: Buffer) => {
    entries[name] = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') }
    await new Promise<void>((resolve, reject) =>
      archive.entry({ name, size: body.length }, body, (error) => (error ? reject(error) : resolve())),
    )
  }
  const manifest = await fill({
    entries,
    rows: async (part, lines) => {
      let [number, waiting, size] = [0, [] as string[], 0]
      const flush = async () => {
        await put(entryNames.rows(part, ++number), gzipSync(waiting.join('')))
        waiting = []
        size = 0
      }
      for await (const line of lines) {
        waiting.push(`${line}\n`)
        size += line.length
        if (size >= together) await flush()
      }
      if (waiting.length > 0) await flush()
    },
    file: put,
  })
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await put(entryNames.manifest, text)
  await put(entryNames.seal, Buffer.from(createHash('sha256').update(text).digest('hex')))
  archive.finalize()
}
