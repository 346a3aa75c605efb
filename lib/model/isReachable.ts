import { wallTime } from '../wallClock'
import type { Contact, Day, Hours } from './contact'

/** In the order of `Date.getUTCDay`. */
const week: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * Whether a contact's hours hold at a moment (milliseconds since 1970); undefined for somebody without hours.
 * `zone` (IANA) is the newsroom's, for hours that name none. Hours that end before they begin run into the next day.
 */
export function isReachable({ hours }: Pick<Contact, 'hours'>, moment: number, zone: string): boolean | undefined {
  return hours.length === 0 ? undefined : hours.some((one) => holds(one, moment, one.zone ?? zone))
}

function holds({ days, from, to }: Hours, moment: number, zone: string): boolean {
  const [date, time] = wallTime(moment, zone).split('T') as [string, string]
  const today = new Date(`${date}T00:00Z`).getUTCDay()
  const isOn = (day: number) => days.some((one) => one === week[day])
  if (from <= to) return isOn(today) && from <= time && time < to
  return (isOn(today) && from <= time) || (isOn((today + 6) % 7) && time < to)
}
