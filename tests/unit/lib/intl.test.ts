import { expect, test } from '@jest/globals'
import { dateTimeFormat } from '@/lib/intl'

test('a zone that is none is UTC, and other faults stay faults', () => {
  const hour = { hour: '2-digit', hourCycle: 'h23' } as const
  expect(dateTimeFormat('en-GB', { ...hour, timeZone: '<zq>' }).format(0)).toBe('00')
  expect(dateTimeFormat('en-GB', { ...hour, timeZone: 'Asia/Tokyo' }).format(0)).toBe('09')
  expect(() => dateTimeFormat('en-GB', { ...hour, hour: 'zq' as never })).toThrow(RangeError)
})
