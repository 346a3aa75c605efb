import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { type PackFile, zipped } from '@/lib/formats/pack/zipped'
import { inZip } from '../../../../support/insideFile'

const at = new Date('2022-12-08T09:00:00.000Z')

/** A file that says when it was let go of. */
function stream(pieces: number): { content: ReadableStream<Uint8Array>; state: { read: number; isLetGo: boolean } } {
  const state = { read: 0, isLetGo: false }
  const content = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (state.read++ === pieces) controller.close()
        else controller.enqueue(new Uint8Array(1024))
      },
      cancel() {
        state.isLetGo = true
      },
    },
    { highWaterMark: 0 },
  )
  return { content, state }
}

async function* files(...all: PackFile[]) {
  yield* all
}

describe('an archive', () => {
  test('ends with a manifest that is right', async () => {
    const pack = zipped(
      files({ name: 'a.txt', content: 'één', at }, { name: 'b/c.bin', content: stream(3).content, at }),
    )
    const found = inZip(new Uint8Array(await new Response(pack).arrayBuffer()))
    expect([...found.keys()]).toEqual(['a.txt', 'b/c.bin', 'manifest.json'])
    const sum = (name: string) =>
      createHash('sha256')
        .update(found.get(name) ?? '')
        .digest('hex')
    expect(JSON.parse(found.get('manifest.json')?.toString() ?? '')).toEqual({
      files: [
        { name: 'a.txt', bytes: 5, sha256: sum('a.txt') },
        { name: 'b/c.bin', bytes: 3072, sha256: sum('b/c.bin') },
      ],
    })
  })

  test('reads a file no faster than it is taken, and lets go of it when its taker goes away', async () => {
    const { content, state } = stream(1000)
    const reader = zipped(files({ name: 'large.bin', content, at })).getReader()
    for (let n = 0; n < 4; n++) await reader.read()
    expect(state.read).toBeLessThan(10)
    await reader.cancel().catch(() => undefined)
    expect(state.isLetGo).toBe(true)
  })

  test('fails as a whole where a file of it fails', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('Gone'))
      },
    })
    const pack = zipped(files({ name: 'a.bin', content: broken, at }))
    await expect(new Response(pack).arrayBuffer()).rejects.toThrow()
  })
})
