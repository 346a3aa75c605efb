import { describe, expect, test } from '@jest/globals'
import { whyNotKept } from '@/lib/whyNotKept'

const withCode = (code: string, cause?: Error) => Object.assign(new Error('x', { cause }), { code })

describe('whoever saves is told why nothing was kept', () => {
  test.each([
    ['a full disk beneath SQLite', withCode('SQLITE_FULL'), 507],
    ['a full disk beneath a file', withCode('ENOSPC'), 507],
    [
      'however deep it lies',
      new Error('Failed query', { cause: withCode('SQLITE_ERROR', withCode('SQLITE_FULL')) }),
      507,
    ],
    ['a folder that is read-only', withCode('EACCES'), 503],
    ['a database that is away', Object.assign(new Error('x'), { name: 'MongoServerSelectionError' }), 503],
  ])('%s', (_, error, status) => {
    expect(whyNotKept(error)?.status).toBe(status)
  })

  test('and of every other fault nothing is said that could be wrong', () => {
    for (const error of [new Error('SQLITE_FULL'), withCode('SQLITE_CONSTRAINT'), 'ENOSPC', undefined])
      expect(whyNotKept(error)).toBeUndefined()
  })
})
