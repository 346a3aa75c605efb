import ICAL from 'ical.js'
import { isoDay } from '../dates'
import type { Dictionary } from '../dictionaries/dictionary'
import type { Locale } from '../locales'
import type { Event } from '../model/event'
import type { Newsroom } from '../model/newsroom'
import type { Said } from '../model/said'
import { absolute } from '../paths'
import { type Component, type Property, toTimezone, wallSeconds } from './timezone'
import { legal } from './xml'

export type CalendarOptions = {
  siteUrl: string
  locale: Locale
  newsroom: Newsroom
  words: Dictionary
  /** Where this calendar is, as a path; for whoever subscribes to it. */
  path: string
}

/** What comes before a fold; with the space that begins the next line, no line is longer than 75 octets. */
ICAL.foldLength = 74

/**
 * Events for a calendar (RFC 5545, 7986): UTF-8, CRLF, folded at 75 octets. Hours are those of the event's own zone, which
 * comes along. What has changed is known by SEQUENCE, what was called off by STATUS: it stays, so that it goes out of
 * nobody's calendar without a word. An event whose day is not known yet is left out.
 */
export function toCalendar(events: readonly Event[], options: CalendarOptions): string {
  const { siteUrl, newsroom, words, locale, path } = options
  const dated = events.filter(({ start }) => start)
  const name = newsroom.name?.text ?? words.pressRoom
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//Press room//Events//${locale.toUpperCase()}`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', {}, 'text', line(name)],
    ['x-wr-calname', {}, 'text', line(name)],
    ['url', {}, 'uri', absolute(siteUrl, path)],
    ['refresh-interval', { value: 'duration' }, 'duration', 'PT1H'],
    ['x-published-ttl', {}, 'duration', 'PT1H'],
  ]
  const calendar = ['vcalendar', properties, [...zonesOf(dated), ...dated.map((event) => toVEvent(event, options))]]
  return `${ICAL.stringify.component(calendar, ICAL.design.icalendar)}\r\n`
}

function toVEvent(event: Event, options: CalendarOptions): Component {
  const { siteUrl, locale } = options
  const page = absolute(siteUrl, event.path)
  const where = [event.place?.text, event.address].filter(Boolean).join(', ')
  const about = [event.description?.text, event.programmeUrl, page].filter(Boolean).join('\n\n')
  return [
    'vevent',
    [
      ['uid', {}, 'text', `${event.id}@${new URL(siteUrl).hostname}`],
      ['dtstamp', {}, 'date-time', utc(event.updatedAt)],
      ['last-modified', {}, 'date-time', utc(event.updatedAt)],
      ['sequence', {}, 'integer', event.revision as unknown as string],
      ['status', {}, 'text', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'],
      ...when(event),
      ['summary', inOther(event.title, locale), 'text', line(event.title.text)],
      ['description', event.description ? inOther(event.description, locale) : {}, 'text', legal(about)],
      ...(where ? [['location', {}, 'text', legal(where).replace(/\s+/g, ' ')] as Property] : []),
      ['url', {}, 'uri', page],
      organiser(options),
      ...(event.topics.length > 0
        ? [['categories', {}, 'text', ...event.topics.map(({ name }) => line(name.text))] as unknown as Property]
        : []),
    ],
    [],
  ]
}

/** Days, the last one told by the day after it (3.6.1); or hours in the event's zone. */
function when({ start = '', end, zone, isAllDay }: Event): Property[] {
  if (isAllDay)
    return [
      ['dtstart', {}, 'date', isoDay(start, zone)],
      ['dtend', {}, 'date', dayAfter(isoDay(end ?? start, zone))],
    ]
  const at = (name: string, moment: string): Property =>
    zone === 'UTC'
      ? [name, {}, 'date-time', utc(moment)]
      : [name, { tzid: zone }, 'date-time', wallSeconds(moment, zone)]
  return [at('dtstart', start), ...(end ? [at('dtend', end)] : [])]
}

/** The newsroom, by the mail address of whom it names first; required of what is published (RFC 5546, 3.2.1). */
function organiser({ newsroom, siteUrl, words }: CalendarOptions): Property {
  const name = newsroom.organisation?.name.text ?? newsroom.name?.text ?? words.pressRoom
  const address = newsroom.contacts.flatMap(({ emails }) => emails)[0]?.address
  return ['organizer', { cn: quotable(name) }, 'cal-address', address ? `mailto:${address}` : absolute(siteUrl, '/')]
}

function zonesOf(events: readonly Event[]): Component[] {
  const moments = new Map<string, number[]>()
  for (const { start, end, zone, isAllDay } of events)
    if (!isAllDay && zone !== 'UTC')
      moments.set(zone, [...(moments.get(zone) ?? []), ...[start, end].flatMap((one) => (one ? Date.parse(one) : []))])
  return [...moments].map(([zone, when]) => toTimezone(zone, when))
}

const utc = (moment: string): string => `${new Date(moment).toISOString().slice(0, 19)}Z`

const dayAfter = (day: string): string => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const inOther = ({ lang }: Said, locale: Locale): Record<string, string> => (lang === locale ? {} : { language: lang })

const line = (text: string): string => legal(text).replace(/\s+/g, ' ').trim()

/** A parameter holds no quotation mark (3.2). */
const quotable = (text: string): string => line(text).replace(/"/g, '’')
