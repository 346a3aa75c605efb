import { dateTimeFormat } from './intl'

/** Hours in a text as French writes them: "09:30" is "9 h 30", "17:00" is "17 h". No line ends within one. */
export const hoursInFrench = (text: string): string =>
  text.replace(
    /\b(\d{1,2}):(\d{2})\b/g,
    (_, hours: string, minutes: string) => `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`,
  )

/**
 * The zone of these moments by the letters that timetables and embargoes in French give it ("CET", "CEST"), where they have
 * some; the data of the Unicode CLDR leave French with "UTC+1".
 */
export const zonesInFrench = (text: string, zone: string, moments: (string | number)[]): string =>
  moments.reduce<string>((said, moment) => {
    const letters = shortZone('en-GB', moment, zone)
    return /^[A-Z]+$/.test(letters) ? said.replaceAll(shortZone('fr-BE', moment, zone), letters) : said
  }, text)

const shortZone = (tag: string, moment: string | number, zone: string): string =>
  dateTimeFormat(tag, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone
