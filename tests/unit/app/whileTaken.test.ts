import { describe, expect, test } from '@jest/globals'
import { Kept } from '@/app/(site)/kept'
import { whileTaken } from '@/app/(site)/whileTaken'

const endless = () => {
  const state = { isLetGo: false }
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => {
      state.isLetGo = true
    },
  })
  return { stream, state }
}

describe('the place of a pack', () => {
  const taking = (patience = 10_000) => {
    const { stream, state } = endless()
    const gone = new AbortController()
    let left = 0
    const taken = whileTaken(stream, () => left++, { signal: gone.signal, patience })
    return { reader: taken.getReader(), state, gone, left: () => left }
  }

  test('is given back at the end, and only once', async () => {
    let left = 0
    const stream = new Response('whole').body as ReadableStream<Uint8Array>
    const taken = whileTaken(stream, () => left++, { signal: new AbortController().signal, patience: 20 })
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
})

test('of the files that are kept, those go first that were asked for longest ago', () => {
  const kept = new Kept(100)
  for (const key of ['a', 'b', 'c', 'd']) kept.put(key, Buffer.alloc(25))
  kept.get('a')
  kept.put('e', Buffer.alloc(25))
  kept.put('too large', Buffer.alloc(26))
  expect(['a', 'b', 'c', 'd', 'e', 'too large'].filter((key) => kept.get(key))).toEqual(['a', 'c', 'd', 'e'])
})
