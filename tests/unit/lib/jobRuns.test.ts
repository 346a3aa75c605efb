import { expect, test } from '@jest/globals'
import { counted, jobRuns } from '@/lib/jobRuns'

test('a job is counted by how it ended and by what it has dealt with', async () => {
  expect(await counted('tidy', async () => 3)).toBe(3)
  await counted('tidy', async () => 2)
  await expect(counted('tidy', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(jobRuns.get('tidy')).toEqual({ done: 2, failed: 1, items: 5, last: expect.any(Number) })
})
