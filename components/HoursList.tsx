import { zoneName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import { daysOf } from '@/lib/model/daysOf'
import style from './HoursList.module.css'

type Props = { contact: Contact; locale: Locale; words: Dictionary; zone: string }

/** When somebody can be reached, with the zone in which it is meant, once for all that are. `zone` is the newsroom's. */
export function HoursList({ contact: { hours }, locale, words, zone }: Props) {
  return hours.map(({ days, from, to, zone: own = zone }, at) => {
    const next = hours[at + 1]
    return (
      <p key={`${days}${from}`}>
        {at === 0 && `${words.contact.hours} `}
        {daysOf(days, words.contact.days)} <span className={style.range}>{words.contact.range(from, to)}</span>
        {own !== (next && (next.zone ?? zone)) && `, ${zoneName(own, locale)}`}
      </p>
    )
  })
}
