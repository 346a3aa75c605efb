import { zoneName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact, Day } from '@/lib/model/contact'

type Props = { contact: Contact; locale: Locale; words: Dictionary; zone: string }

/** When somebody can be reached, with the zone in which it is meant. `zone` is the newsroom's. */
export function HoursList({ contact, locale, words, zone }: Props) {
  return contact.hours.map(({ days, from, to, zone: own }) => (
    <p key={`${days}${from}`}>
      {words.contact.hours} {daysOf(days, words)} {words.contact.range(from, to)}, {zoneName(own ?? zone, locale)}
    </p>
  ))
}

const week: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** "maandag–vrijdag" for three days and more in a row, "maandag, woensdag" for others. */
function daysOf(days: Day[], words: Dictionary): string {
  const places = week.flatMap((day, place) => (days.includes(day) ? [place] : []))
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const names = places.map((place) => words.contact.days[week[place] as Day])
  const isRow = places.length > 2 && last - first === places.length - 1
  return isRow ? `${names[0]}–${names.at(-1)}` : names.join(', ')
}
