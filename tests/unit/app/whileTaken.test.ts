import { describe, expect, test } from '@jest/globals'
import { whileTaken } from '@/app/(site)/whileTaken'

const endless = (bytes: number) => {
  const state = { isLetGo: false }
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(bytes)),
    cancel: () => {
      state.isLetGo = true
    },
  })
  return { stream, state }
}

describe('the place of a pack', () => {
  const taking = (patience = 10_000, rate = 1_000_000, piece = 10) => {
    const { stream, state } = endless(piece)
    const gone = new AbortController()
    let left = 0
    const taken = whileTaken(stream, () => left++, { signal: gone.signal, patience, rate })
    return { reader: taken.getReader(), state, gone, left: () => left }
  }

  test('is given back at the end, and only once', async () => {
    let left = 0
    const stream = new Response('whole').body as ReadableStream<Uint8Array>
    const taken = whileTaken(stream, () => left++, { signal: new AbortController().signal, patience: 20, rate: 1000 })
    expect(await new Response(taken).text()).toBe('whole')
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(left).toBe(1)
  })

  test('is given back when its taker goes away, and what was open is let go of', async () => {
    for (const leave of ['cancel', 'abort'] as const) {
      const { reader, state, gone, left } = taking()
      await reader.read()
      if (leave === 'cancel') await reader.cancel()
      else gone.abort()
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect([left(), state.isLetGo]).toEqual([1, true])
    }
  })

  test('is given back when nothing is taken for too long, and the pack breaks off', async () => {
    const { reader, state, left } = taking(20)
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect([left(), state.isLetGo]).toEqual([1, true])
    await expect(reader.read()).rejects.toThrow('Nobody takes')
  })

  test('is given back when so little is taken again and again that it would never end', async () => {
    // A thousand bytes a second at least; ten every twenty milliseconds are half of that.
    const { reader, state, left } = taking(100, 1000)
    const broken = (async () => {
      for (;;) {
        await reader.read()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()
    await expect(broken).rejects.toThrow('Nobody takes')
    expect([left(), state.isLetGo]).toEqual([1, true])
  })

  test('is kept by whoever takes enough, however long it takes and however large its files are', async () => {
    // Ten thousand bytes a second at least; pieces of sixty-four thousand every half second are twelve times that.
    const { reader, left } = taking(600, 10_000, 200_000)
    const began = performance.now()
    for (let n = 0; n < 4; n++) {
      expect((await reader.read()).value?.byteLength).toBeLessThanOrEqual(65_536)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    expect(performance.now() - began).toBeGreaterThan(1500)
    expect(left()).toBe(0)
    await reader.cancel()
  })

  test('is kept while the next file is being made: that is no time of its taker', async () => {
    let left = 0
    let pieces = 0
    const slowlyMade = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          await new Promise((resolve) => setTimeout(resolve, 150))
          if (pieces++ < 3) controller.enqueue(new Uint8Array(1))
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const how = { signal: new AbortController().signal, patience: 300, rate: 1000 }
    const reader = whileTaken(slowlyMade, () => left++, how).getReader()
    for (let n = 0; n < 3; n++) {
      expect((await reader.read()).value?.byteLength).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect((await reader.read()).done).toBe(true)
    expect(left).toBe(1)
  })
})
