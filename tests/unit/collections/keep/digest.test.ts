import { describe, expect, test } from '@jest/globals'
import { canonical, rowDigest } from '@/collections/keep/digest'

describe('the spelling in which rows are compared', () => {
  test('says the same of what two databases write differently', () => {
    const sqlite = {
      id: '1',
      b: null,
      a: [{ y: null, x: 1 }],
      list: [],
      group: { empty: null },
      at: '2026-11-25T00:00:00.000Z',
    }
    const mongo = { at: new Date('2026-11-25T00:00:00Z'), a: [{ x: 1 }], id: '1' }
    expect(canonical(sqlite)).toBe(canonical(mongo))
  })

  test.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['no where nothing was said', { a: false }, {}],
    ['an empty text where nothing was said', { a: '' }, {}],
    ['another order of a list', { a: [1, 2] }, { a: [2, 1] }],
    ['a gap in a list', { a: [null, 1] }, { a: [1] }],
    ['a number that was a text', { a: 1 }, { a: '1' }],
  ])('tells %s', (_, one, other) => {
    expect(canonical(one)).not.toBe(canonical(other))
  })

  test('tells rows in another order, and one that is missing', () => {
    const digestOf = (...ids: string[]) => {
      const digest = rowDigest()
      for (const id of ids) digest.add({ id })
      return digest.done().digest
    }
    expect(new Set([digestOf('1', '2'), digestOf('2', '1'), digestOf('1'), digestOf()]).size).toBe(4)
  })
})
