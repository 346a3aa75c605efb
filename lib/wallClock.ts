import { hoursInFrench, zonesInFrench } from './hoursInFrench'
import { dateTimeFormat, listFormat, numberFormat } from './intl'
import type { Locale } from './locales'

/** What a clock on the wall of a newsroom shows, and what moments that can be. Zones are IANA names. */

const minute = 60_000
const hour = 60 * minute

/** Wall time of a moment in a zone, as `YYYY-MM-DDTHH:MM`. */
export function wallTime(moment: number, zone: string): string {
  const parts = clockIn(zone).formatToParts(moment)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

const clockIn = (zone: string): Intl.DateTimeFormat =>
  dateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

/** How far a zone is ahead of UTC at a moment, in minutes. */
export const offsetAt = (moment: number, zone: string): number =>
  Math.round((Date.parse(`${wallTime(moment, zone)}Z`) - Math.floor(moment / minute) * minute) / minute)

/**
 * The moments (milliseconds since 1970, earliest first) at which a wall clock shows this time (`YYYY-MM-DDTHH:MM`).
 * None in the hour that is skipped when summer time begins, two in the hour that is repeated when it ends.
 */
export function momentsAt(wall: string, zone: string): number[] {
  // Whoever reads dates leniently finds one in almost anything.
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return []
  const offsets = new Set([offsetAt(asUtc - 24 * hour, zone), offsetAt(asUtc + 24 * hour, zone)])
  return [...offsets]
    .map((offset) => asUtc - offset * minute)
    .filter((moment) => wallTime(moment, zone) === wall)
    .sort((a, b) => a - b)
}

/** The change of the clock within twelve hours of a moment: when, and by how many minutes (60 when summer time begins). */
export function clockChangeNear(moment: number, zone: string): { at: number; by: number } | undefined {
  let [before, after] = [moment - 12 * hour, moment + 12 * hour]
  const by = offsetAt(after, zone) - offsetAt(before, zone)
  if (by === 0) return undefined
  const first = offsetAt(before, zone)
  while (after - before > minute) {
    const middle = Math.floor((before + after) / 2 / minute) * minute
    if (offsetAt(middle, zone) === first) before = middle
    else after = middle
  }
  return { at: after, by }
}

const tags: Record<Locale, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** "zondag 28 maart 2027 om 09:00 CEST": an hour that says its day of the week and its zone. */
export const fullMoment = (moment: number, zone: string, locale: Locale): string =>
  written(moment, zone, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

/** The hour alone, with its zone: "03:00 CEST". */
export const hourOf = (moment: number, zone: string, locale: Locale): string => written(moment, zone, locale, {})

function written(moment: number, zone: string, locale: Locale, day: Intl.DateTimeFormatOptions): string {
  const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, timeZoneName: 'short' } as const
  const said = dateTimeFormat(tags[locale], { ...day, ...hour }).format(moment)
  return locale === 'fr' ? zonesInFrench(hoursInFrench(said), zone, [moment]) : said
}

/** How long until a moment, in its two largest units: "over 2 dagen en 3 uur", "in 4 minutes". Undefined once it is over. */
export function timeUntil(moment: number, now: number, locale: Locale): string | undefined {
  const minutes = Math.ceil((moment - now) / minute)
  if (minutes <= 0) return undefined
  const amounts: [number, 'day' | 'hour' | 'minute'][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ]
  const largest = amounts.findIndex(([amount]) => amount > 0)
  const said = amounts
    .slice(largest, largest + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => numberFormat(tags[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(amount))
  const list = listFormat(tags[locale], { type: 'conjunction' }).format(said)
  return { nl: `over ${list}`, fr: `dans ${list}`, en: `in ${list}` }[locale]
}
