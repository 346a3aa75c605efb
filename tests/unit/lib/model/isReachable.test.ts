import { expect, test } from '@jest/globals'
import type { Hours } from '@/lib/model/contact'
import { isReachable } from '@/lib/model/isReachable'

const office: Hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }
const night: Hours = { days: ['fri'], from: '22:00', to: '06:00' }

// 5 March 2027 is a Friday; Brussels is an hour ahead of UTC.
test.each([
  ['on a Friday morning', office, '2027-03-05T08:00:00Z', true],
  ['a minute before nine', office, '2027-03-05T07:59:00Z', false],
  ['at five, when the day ends', office, '2027-03-05T16:00:00Z', false],
  ['on a Saturday', office, '2027-03-06T10:00:00Z', false],
  [
    'at ten in Brussels, which is eleven in Riga',
    { ...office, to: '11:00', zone: 'Europe/Riga' },
    '2027-03-05T09:00:00Z',
    false,
  ],
  [
    'at nine in Brussels, which is ten in Riga',
    { ...office, to: '11:00', zone: 'Europe/Riga' },
    '2027-03-05T08:00:00Z',
    true,
  ],
  ['in summer, when nine is an hour earlier', office, '2027-07-02T07:00:00Z', true],
  ['late on a Friday that runs into Saturday', night, '2027-03-05T22:30:00Z', true],
  ['early on the Saturday', night, '2027-03-06T04:59:00Z', true],
  ['early on the Friday', night, '2027-03-05T04:00:00Z', false],
] as [string, Hours, string, boolean][])('whether somebody can be reached %s', (_, hours, moment, expected) => {
  expect(isReachable({ hours: [hours] }, Date.parse(moment), 'Europe/Brussels')).toBe(expected)
})

test('nobody knows whether somebody without hours can be reached', () => {
  expect(isReachable({ hours: [] }, Date.now(), 'Europe/Brussels')).toBeUndefined()
})
