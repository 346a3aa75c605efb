import { hoursInFrench, zonesInFrench } from './hoursInFrench'
import { dateTimeFormat, displayNames, numberFormat } from './intl'
import type { Locale } from './locales'

/** The regional forms in which each language writes its dates and numbers here (BCP 47). */
export const tags: Record<Locale, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** A moment (ISO 8601) as a day in a time zone: "8 december 2022". Never breaks between its parts. */
export const dayOf = (moment: string, zone: string, locale: Locale): string =>
  unbroken(dateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: zone }).format(new Date(moment)))

/** A calendar day (YYYY-MM-DD), the same in every zone. */
export const calendarDay = (day: string, locale: Locale): string => dayOf(`${day}T12:00:00Z`, 'UTC', locale)

/**
 * A day for columns: "08/12/2022", or in English, whose readers do not all put the day first, "8 Dec 2022". Never breaks
 * between its parts.
 */
export const shortDay = (moment: string, zone: string, locale: Locale): string =>
  unbroken(
    dateTimeFormat(tags[locale], {
      ...(locale === 'en'
        ? ({ day: 'numeric', month: 'short' } as const)
        : ({ day: '2-digit', month: '2-digit' } as const)),
      year: 'numeric',
      timeZone: zone,
    }).format(new Date(moment)),
  )

/** A day and an hour, with the zone's short name unless `more` has it otherwise. */
const dayAndHour = (zone: string, locale: Locale, more: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat =>
  dateTimeFormat(tags[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
    ...more,
  })

/** "8 december 2022 om 10:30 CET": the hour always says its zone. */
export const momentOf = (moment: string, zone: string, locale: Locale): string =>
  unbroken(withHours(dayAndHour(zone, locale).format(new Date(moment)), locale, zone, [moment]))

/** "donderdag 8 december 2022 om 10:30 Midden-Europese standaardtijd": nothing left to guess. */
export const hourOf = (moment: string, zone: string, locale: Locale): string =>
  withHours(
    dayAndHour(zone, locale, { weekday: 'long', timeZoneName: 'long' }).format(new Date(moment)),
    locale,
    zone,
    [moment],
  )

/** The days of an event in its zone: "7–8 december 2022". */
export const daysBetween = (start: string, end: string, zone: string, locale: Locale): string =>
  unbroken(
    dateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: zone }).formatRange(new Date(start), new Date(end)),
  )

/** An event's hours in its zone. */
export const momentsBetween = (start: string, end: string, zone: string, locale: Locale): string =>
  unbroken(withHours(dayAndHour(zone, locale).formatRange(new Date(start), new Date(end)), locale, zone, [start, end]))

/**
 * From when to when, with the days of the week; `hours` says the hours as well, and their zone. "woensdag 7 december 2022
 * om 09:30 – donderdag 8 december 2022 om 17:00 CET".
 */
export const withWeekday = (start: string, end: string, zone: string, locale: Locale, hours: boolean): string =>
  withHours(
    dateTimeFormat(tags[locale], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: zone,
      ...(hours ? { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } : {}),
    }).formatRange(new Date(start), new Date(end)),
    locale,
    zone,
    [start, end],
  )

/** A calendar day as YYYY-MM-DD of a moment in a zone, for `<time datetime>`. */
export const isoDay = (moment: string, zone: string): string =>
  dateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(new Date(moment))

/** A month's name, 1 to 12: "december". */
export const monthName = (month: number, locale: Locale, width: 'long' | 'short' = 'long'): string =>
  dateTimeFormat(tags[locale], { month: width, timeZone: 'UTC' }).format(new Date(Date.UTC(2022, month - 1, 15)))

/** The year of a calendar day. */
export const yearOf = (day: string): string => day.slice(0, 4)

/** "1,2 MB" */
export function fileSize(bytes: number, locale: Locale): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [Math.max(1, bytes / 1e3), 'kilobyte']
  return unbroken(
    numberFormat(tags[locale], {
      style: 'unit',
      unit,
      maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
    }).format(value),
  )
}

/** A zone's own name for its time, summer or winter: "Midden-Europese tijd". */
export const zoneName = (zone: string, locale: Locale): string =>
  zone === 'UTC'
    ? zone
    : (dateTimeFormat(tags[locale], { timeZone: zone, timeZoneName: 'longGeneric' })
        .formatToParts()
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone)

/** A language's name in another: "Frans". */
export const languageName = (code: string, locale: Locale): string =>
  displayNames([tags[locale]], { type: 'language' }).of(code) ?? code

/** Hours of these moments as the language writes them. */
const withHours = (text: string, locale: Locale, zone: string, moments: string[]): string =>
  locale === 'fr' ? zonesInFrench(hoursInFrench(text), zone, moments) : text

const unbroken = (text: string): string => text.replace(/ /g, '\u00a0')
