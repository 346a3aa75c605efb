import { expect, test } from '@jest/globals'
import { NoTurn, Turns } from '@/lib/turns'

test('so many work at once, so many wait, and whoever comes after that is told at once', async () => {
  const turns = new Turns(2, 3)
  let running = 0
  let most = 0
  const ends: (() => void)[] = []
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise<void>((resolve) => ends.push(resolve))
    running--
  }
  const taken = Array.from({ length: 5 }, () => turns.take(work))
  await expect(turns.take(work)).rejects.toThrow(NoTurn)
  for (let n = 0; n < 5; n++) {
    await new Promise((resolve) => setImmediate(resolve))
    ends[n]?.()
  }
  await Promise.all(taken)
  expect([most, running]).toEqual([2, 0])
})

test('work that fails gives its turn on', async () => {
  const turns = new Turns(1, 1)
  await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await turns.take(() => Promise.resolve('yes'))).toBe('yes')
})
