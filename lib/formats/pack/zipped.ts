import { createHash } from 'node:crypto'
import { makeZip } from 'client-zip'

/** Something to put into a pack. `at` is when it last changed. */
export type PackFile = { name: string; content: string | Uint8Array | ReadableStream<Uint8Array>; at: Date }

/**
 * Files as a ZIP archive (APPNOTE 6.3.10, not compressed: pictures and documents are already), made while it is read, so
 * that never more than a piece of a file is in memory. The last file is the manifest: size and SHA-256 of all others.
 */
export const zipped = (files: AsyncIterable<PackFile>): ReadableStream<Uint8Array> => makeZip(withManifest(files))

type Entry = { name: string; input: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>; lastModified: Date }

async function* withManifest(files: AsyncIterable<PackFile>): AsyncGenerator<Entry> {
  const manifest: { name: string; bytes: number; sha256: string }[] = []
  let last = new Date(0)
  for await (const { name, content, at } of files) {
    const counted = new Counted(content)
    try {
      yield { name, input: counted.input, lastModified: at }
    } finally {
      await counted.close()
    }
    manifest.push({ name, ...counted.sum() })
    if (at > last) last = at
  }
  const text = `${JSON.stringify({ files: manifest }, null, 2)}\n`
  yield { name: 'manifest.json', input: new TextEncoder().encode(text), lastModified: last }
}

/** A content that is counted and hashed while it goes by. */
class Counted {
  readonly input: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  readonly #hash = createHash('sha256')
  #bytes = 0
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined

  constructor(content: PackFile['content']) {
    if (content instanceof ReadableStream) {
      const reader = content.getReader()
      this.#reader = reader
      this.input = new ReadableStream({ pull: (controller) => this.#pass(reader, controller) })
    } else {
      this.input = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
      this.#count(this.input)
    }
  }

  #count(piece: Uint8Array): void {
    this.#hash.update(piece)
    this.#bytes += piece.length
  }

  async #pass(reader: ReadableStreamDefaultReader<Uint8Array>, to: ReadableStreamDefaultController<Uint8Array>) {
    const { value } = await reader.read()
    if (!value) return to.close()
    this.#count(value)
    to.enqueue(value)
  }

  /** Lets go of a file that is not read to its end. */
  async close(): Promise<void> {
    await this.#reader?.cancel().catch(() => undefined)
  }

  sum(): { bytes: number; sha256: string } {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }
}
