import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clockChangeNear, fullMoment, momentsAt, timeUntil, wallTime } from '@/lib/wallClock'
import { zones } from '@/lib/zones'

const brussels = 'Europe/Brussels'
const iso = (moment: number) => new Date(moment).toISOString()

describe('a time on the wall', () => {
  test.each(['2027-02-30T25:00', 'http://localhost:65536/', '2027', '+275760-09-13T00:00', ''])(
    '“%s” is on no clock',
    (wall) => {
      expect(momentsAt(wall, 'Europe/Brussels')).toEqual([])
    },
  )

  test('is one moment on an ordinary day, in winter and in summer', () => {
    expect(momentsAt('2026-12-08T09:00', brussels).map(iso)).toEqual(['2026-12-08T08:00:00.000Z'])
    expect(momentsAt('2026-07-08T09:00', brussels).map(iso)).toEqual(['2026-07-08T07:00:00.000Z'])
  })

  test('is none in the hour that is skipped when summer time begins', () => {
    expect(momentsAt('2027-03-28T02:30', brussels)).toEqual([])
    expect(momentsAt('2027-03-28T03:00', brussels).map(iso)).toEqual(['2027-03-28T01:00:00.000Z'])
  })

  test('is two in the hour that is repeated when summer time ends', () => {
    expect(momentsAt('2027-10-31T02:30', brussels).map(iso)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ])
  })

  test('is nothing when it is no time', () => {
    expect(momentsAt('morgen', brussels)).toEqual([])
  })

  test('is shown by every moment in every zone that a newsroom can choose', () => {
    const moment = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2040) }).map((n) => n - (n % 60_000))
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        expect(momentsAt(wallTime(at, zone), zone)).toContain(at)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the change of the clock', () => {
  test('is known on the two days of the year, and on no other', () => {
    const at = (text: string) => clockChangeNear(Date.parse(text), brussels)
    expect(at('2027-03-28T01:30:00Z')).toEqual({ at: Date.parse('2027-03-28T01:00:00Z'), by: 60 })
    expect(at('2027-10-31T08:00:00Z')).toEqual({ at: Date.parse('2027-10-31T01:00:00Z'), by: -60 })
    expect(at('2027-06-01T08:00:00Z')).toBeUndefined()
    expect(clockChangeNear(Date.parse('2027-03-28T01:30:00Z'), 'UTC')).toBeUndefined()
  })
})

describe('an hour in words', () => {
  test('says its day of the week and its zone', () => {
    expect(fullMoment(Date.parse('2027-03-28T07:00:00Z'), brussels, 'nl')).toMatch(
      /^zondag 28 maart 2027 om 09:00 (CEST|UTC\+2|GMT\+2)$/,
    )
    expect(fullMoment(Date.parse('2026-12-08T08:00:00Z'), brussels, 'en')).toMatch(
      /^Tuesday,? 8 December 2026 at 09:00 (CET|GMT\+1)$/,
    )
    expect(fullMoment(Date.parse('2026-12-08T08:00:00Z'), brussels, 'fr').replace(/\s/g, ' ')).toBe(
      'mardi 8 décembre 2026 à 9 h CET',
    )
  })

  test.each([
    ['nl', 51 * 60 + 30, 'over 2 dagen en 3 uur'],
    ['fr', 24 * 60, 'dans 1 jour'],
    ['en', 4, 'in 4 minutes'],
    ['en', 61, 'in 1 hour and 1 minute'],
  ] as const)('says how long until then (%s, %d minutes)', (locale, minutes, text) => {
    expect(timeUntil(minutes * 60_000, 0, locale)?.replace(/\s/g, ' ')).toBe(text)
  })

  test('says nothing once it is over', () => {
    expect(timeUntil(0, 1, 'en')).toBeUndefined()
  })
})
