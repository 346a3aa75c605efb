import { offsetAt, wallTime } from '../wallClock'

/** A property (RFC 7265): name, parameters, type, value. */
export type Property = [name: string, parameters: Record<string, string | string[]>, type: string, value: string]
export type Component = [name: string, properties: Property[], components: Component[]]

const day = 24 * 60 * 60 * 1000

/**
 * A zone for a calendar file (RFC 5545, 3.6.5; jCal, RFC 7265), from what this machine knows of it: every change of its
 * clocks from a year before the first moment to a year after the last (milliseconds since 1970), one by one. No rule for
 * all years is given, since laws change.
 */
export function toTimezone(zone: string, moments: readonly number[]): Component {
  const from = Math.floor((Math.min(...moments) - 366 * day) / day) * day
  const changes = clockChanges(zone, from, Math.max(...moments) + 366 * day)
  const least = Math.min(offsetAt(from, zone), ...changes.map((at) => offsetAt(at, zone)))
  return [
    'vtimezone',
    [['tzid', {}, 'text', zone]],
    [from, ...changes].map((at, index) =>
      observance(zone, at, index === 0 ? offsetAt(at, zone) : offsetAt(at - 1, zone), least),
    ),
  ]
}

/** What holds from a moment on; its beginning is told by the clock as it was until then. */
function observance(zone: string, at: number, before: number, least: number): Component {
  const after = offsetAt(at, zone)
  return [
    after > least ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', new Date(at + before * 60_000).toISOString().slice(0, 19)],
      ['tzoffsetfrom', {}, 'utc-offset', offset(before)],
      ['tzoffsetto', {}, 'utc-offset', offset(after)],
    ],
    [],
  ]
}

/** A week at a time, then to the minute: no zone turns its clocks forth and back within one. */
function clockChanges(zone: string, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at += 7 * day) {
    let [before, after] = [at, at + 7 * day]
    const first = offsetAt(before, zone)
    if (offsetAt(after, zone) === first) continue
    while (after - before > 60_000) {
      const middle = Math.floor((before + after) / 2 / 60_000) * 60_000
      if (offsetAt(middle, zone) === first) before = middle
      else after = middle
    }
    found.push(after)
  }
  return found
}

/** "+01:00" */
function offset(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}

/** Wall time of a moment (ISO 8601) in a zone, to the second: `2022-12-08T10:00:00`. */
export const wallSeconds = (moment: string, zone: string): string => `${wallTime(Date.parse(moment), zone)}:00`
