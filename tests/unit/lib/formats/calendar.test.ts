import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import ical, { type VEvent } from 'node-ical'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { type CalendarOptions, toCalendar } from '@/lib/formats/calendar'
import { legal } from '@/lib/formats/xml'
import { locales } from '@/lib/locales'
import type { Event } from '@/lib/model/event'
import { aContact, aNewsroom, anEvent } from '../../../support/shapes'

const options: CalendarOptions = {
  siteUrl: 'https://press.example.org',
  locale: 'nl',
  newsroom: aNewsroom({ contacts: [aContact()] }),
  words: dictionary('nl'),
  path: '/nl/events.ics',
}

/** Read by a parser that is not the one that wrote it. */
const eventsIn = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')

const written = (event: Partial<Event>, more: Partial<CalendarOptions> = {}) => {
  const text = toCalendar([anEvent(event)], { ...options, ...more })
  const [read] = eventsIn(text)
  if (!read) throw new Error(`No event in\n${text}`)
  return { text, read }
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value ? (value as { val: string }).val : String(value)

describe('an event in a calendar', () => {
  test('is what the shape says, read back by another parser', () => {
    const { read } = written({
      start: '2022-12-07T08:30:00.000Z',
      end: '2022-12-08T16:00:00.000Z',
      place: { text: 'Brussel', lang: 'nl' },
      address: 'Aarlenstraat 53\n1040 Brussel',
      description: { text: 'Twee dagen; met „vier” steden, en\nmeer.', lang: 'nl' },
      programmeUrl: 'https://www.example.org/programma?a=1&b=2',
      topics: [{ name: { text: 'Wonen', lang: 'nl' } }, { name: { text: 'Werk, en meer', lang: 'nl' } }],
    })
    expect(read).toMatchObject({
      uid: 'e1@press.example.org',
      summary: 'Slotdag',
      location: 'Brussel, Aarlenstraat 53 1040 Brussel',
      url: 'https://press.example.org/nl/events/slotdag',
      sequence: 3600,
      status: 'CONFIRMED',
    })
    expect(read.start.toISOString()).toBe('2022-12-07T08:30:00.000Z')
    expect(read.end?.toISOString()).toBe('2022-12-08T16:00:00.000Z')
    expect(read.start.tz).toBe('Europe/Brussels')
    expect(textOf(read.description)).toContain('Twee dagen; met „vier” steden, en\nmeer.')
    expect(textOf(read.organizer)).toBe('mailto:celine.mercier@example.org')
  })

  test('that lasts whole days ends with the last of them', () => {
    const { text } = written({ start: '2022-12-06T23:00:00.000Z', end: '2022-12-07T23:00:00.000Z', isAllDay: true })
    expect(text).toContain('DTSTART;VALUE=DATE:20221207\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20221209\r\n')
  })

  test('that was called off stays, and says so', () => {
    expect(written({ start: '2022-12-07T08:30:00.000Z', isCancelled: true }).read.status).toBe('CANCELLED')
  })

  test('without a day is left out', () => {
    expect(eventsIn(toCalendar([anEvent()], options))).toEqual([])
  })

  test('brings its zone along, by which another parser finds the same moment all year and in every kind of zone', () => {
    for (const zone of [
      'Europe/Brussels',
      'America/New_York',
      'Asia/Kolkata',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
    ])
      for (let month = 0; month < 24; month++) {
        const start = new Date(Date.UTC(2026, month, 27, 9, 30)).toISOString()
        const { text } = written({ start, zone })
        const calendar = new ICAL.Component(ICAL.parse(text))
        const timezone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as never)
        const event = calendar.getFirstSubcomponent('vevent')
        const time = event?.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>
        time.zone = timezone
        expect([zone, time.toJSDate().toISOString()]).toEqual([zone, start])
      }
  })

  test('tells when the clocks change by the clock as it was until then', () => {
    const { text } = written({ start: '2026-07-01T08:30:00.000Z' })
    for (const [from, to, at] of [
      ['+0100', '+0200', '20260329T020000'],
      ['+0200', '+0100', '20261025T030000'],
    ])
      expect(text).toContain(`DTSTART:${at}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\n`)
  })

  test('is told in each language by its own words, and by the same name', () => {
    for (const locale of locales) {
      const { read, text } = written(
        { start: '2022-12-07T08:30:00.000Z', title: { text: 'Jour', lang: 'fr' } },
        { locale },
      )
      expect(read.uid).toBe('e1@press.example.org')
      expect(textOf(read.summary)).toBe('Jour')
      expect(text.includes('SUMMARY;LANGUAGE=fr:')).toBe(locale !== 'fr')
    }
  })
})

test('whatever a text holds, there is one event with that text, in lines of 75 octets at the most', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          'END:VEVENT',
          'BEGIN:VEVENT',
          ';',
          ',',
          ':',
          '\\',
          '\\n',
          '"',
          '👩‍👩‍👧',
          'ש',
          '\u202e',
          '\u0000',
          '\ud800',
          'é',
        ),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const title = `x${a}x`
      const text = toCalendar(
        [
          anEvent({
            start: '2022-12-07T08:30:00.000Z',
            title: { text: title, lang: 'nl' },
            description: { text: b, lang: 'fr' },
            place: { text: a, lang: 'nl' },
          }),
        ],
        { ...options, newsroom: aNewsroom({ name: { text: `x${b}x`, lang: 'nl' } }) },
      )
      expect(eventsIn(text)).toHaveLength(1)
      for (const one of text.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      expect(event?.getFirstPropertyValue('summary')).toBe(legal(title).replace(/\s+/g, ' ').trim())
    }),
    { numRuns: 300 },
  )
})
