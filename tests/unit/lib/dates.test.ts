import { describe, expect, test } from '@jest/globals'
import {
  calendarDay,
  dayOf,
  daysBetween,
  fileSize,
  hourOf,
  isoDay,
  momentOf,
  momentsBetween,
  shortDay,
  withWeekday,
} from '@/lib/dates'
import { dictionary } from '@/lib/dictionaries/dictionary'

/** With ordinary spaces, for reading. */
const plain = (text: string) => text.replace(/\s/gu, ' ')

describe('dates', () => {
  test('are written as each language writes them, and never break', () => {
    expect(plain(calendarDay('2022-12-08', 'nl'))).toBe('8 december 2022')
    expect(plain(calendarDay('2022-12-08', 'fr'))).toBe('8 décembre 2022')
    expect(plain(calendarDay('2022-12-08', 'en'))).toBe('8 December 2022')
    expect(calendarDay('2022-12-08', 'nl')).not.toContain(' ')
  })

  test('belong to a zone: late in Brussels is still the same day there', () => {
    expect(plain(dayOf('2022-12-07T23:30:00Z', 'Europe/Brussels', 'nl'))).toBe('8 december 2022')
    expect(plain(dayOf('2022-12-07T23:30:00Z', 'UTC', 'nl'))).toBe('7 december 2022')
    expect(isoDay('2022-12-07T23:30:00Z', 'Europe/Brussels')).toBe('2022-12-08')
  })

  test('an hour always says its zone, also on the two days on which the clock changes', () => {
    expect(plain(momentOf('2027-03-28T00:30:00Z', 'Europe/Brussels', 'en'))).toMatch(
      /28 March 2027.* 01:30 (CET|GMT\+1)/,
    )
    expect(plain(momentOf('2027-03-28T01:30:00Z', 'Europe/Brussels', 'en'))).toMatch(
      /28 March 2027.* 03:30 (CEST|GMT\+2)/,
    )
    expect(plain(momentOf('2027-10-31T00:30:00Z', 'Europe/Brussels', 'en'))).toMatch(/02:30 (CEST|GMT\+2)/)
    expect(plain(momentOf('2027-10-31T01:30:00Z', 'Europe/Brussels', 'en'))).toMatch(/02:30 (CET|GMT\+1)/)
  })

  test('two days of an event are one range', () => {
    const range = plain(daysBetween('2022-12-06T23:00:00Z', '2022-12-08T22:59:00Z', 'Europe/Brussels', 'nl'))
    expect(range).toMatch(/^7 ?[–-] ?8 december 2022$/)
  })

  test('columns have figures of one width', () => {
    expect(shortDay('2022-01-05T12:00:00Z', 'UTC', 'nl')).toMatch(/^05.01.2022$/)
  })

  test('no reader takes a day for a month', () => {
    expect(plain(shortDay('2026-11-01T12:00:00Z', 'UTC', 'en'))).toBe('1 Nov 2026')
    expect(shortDay('2026-11-01T12:00:00Z', 'UTC', 'fr')).toMatch(/^01.11.2026$/)
  })
})

test.each([
  [0, /1.kB/],
  [999, /1.kB/],
  [158_400, /158.kB/],
  [1_250_000, /1,3.MB/],
])('%d bytes are told in words', (bytes, expected) => {
  expect(fileSize(bytes, 'nl')).toMatch(expected)
})

describe('the hour of an embargo', () => {
  test.each([
    ['nl', 'donderdag 8 december 2022 om 10:30 Midden-Europese standaardtijd'],
    ['fr', 'jeudi 8 décembre 2022 à 10 h 30 heure normale d’Europe centrale'],
    ['en', 'Thursday, 8 December 2022 at 10:30 Central European Standard Time'],
  ] as const)('leaves nothing to guess (%s)', (locale, expected) => {
    expect(plain(hourOf('2022-12-08T09:30:00.000Z', 'Europe/Brussels', locale))).toBe(expected)
  })

  test('is in French said as French says hours, with no noughts for a whole one', () => {
    const between = withWeekday('2022-12-07T08:30:00.000Z', '2022-12-08T16:00:00.000Z', 'Europe/Brussels', 'fr', true)
    expect(plain(between)).toMatch(/à 9 h 30 .* à 17 h /)
    expect(dictionary('fr').contact.range('09:00', '17:30')).toBe('9\u00a0h à 17\u00a0h\u00a030')
  })

  test('has in French the letters of its zone, as timetables have, on both sides of a change of the clock', () => {
    const said = (start: string, end: string) => plain(momentsBetween(start, end, 'Europe/Brussels', 'fr'))
    expect(plain(momentOf('2022-12-08T09:30:00Z', 'Europe/Brussels', 'fr'))).toBe('8 décembre 2022 à 10 h 30 CET')
    expect(said('2022-10-29T10:00:00Z', '2022-10-30T10:00:00Z')).toMatch(/ à 12 h CEST . 30 .* à 11 h CET$/)
    expect(plain(momentOf('2022-12-08T09:30:00Z', 'Asia/Tokyo', 'fr'))).toBe('8 décembre 2022 à 18 h 30 UTC+9')
  })

  test('says summer time in summer', () => {
    expect(hourOf('2022-07-08T08:30:00.000Z', 'Europe/Brussels', 'en')).toContain('10:30 Central European Summer Time')
  })
})
