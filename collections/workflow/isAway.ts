import { isoDay } from '@/lib/dates'
import type { Contact } from '../payload-types'

/** Whether somebody is away on the day of a moment (ISO 8601) in a zone (IANA). Both ends of an absence belong to it. */
export function isAway({ absences }: Pick<Contact, 'absences'>, moment: string, zone: string): boolean {
  const on = isoDay(moment, zone)
  return (absences ?? []).some(({ from, until }) => from.slice(0, 10) <= on && on <= until.slice(0, 10))
}
