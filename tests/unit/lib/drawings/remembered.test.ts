import { expect, test } from '@jest/globals'
import { remembered } from '@/lib/drawings/remembered'

test('work is done once for the same, anew for anything else, and the least used result is let go first', () => {
  const done: number[] = []
  const double = remembered(({ of }: { of: number }) => {
    done.push(of)
    return of * 2
  }, 2)
  expect([1, 1, 2, 1, 3, 1, 2].map((of) => double({ of }))).toEqual([2, 2, 4, 2, 6, 2, 4])
  expect(done).toEqual([1, 2, 3, 2])
})
