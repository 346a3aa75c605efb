import { zoneName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import { daysOf } from '@/lib/model/daysOf'

type Props = { contact: Contact; locale: Locale; words: Dictionary; zone: string }

/** When somebody can be reached, with the zone in which it is meant. `zone` is the newsroom's. */
export function HoursList({ contact, locale, words, zone }: Props) {
  return contact.hours.map(({ days, from, to, zone: own }) => (
    <p key={`${days}${from}`}>
      {words.contact.hours} {daysOf(days, words.contact.days)} {words.contact.range(from, to)},{' '}
      {zoneName(own ?? zone, locale)}
    </p>
  ))
}
