import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { FoundContact } from './FoundContact'
import style from './ToRing.module.css'

type Props = { newsroom: Newsroom; locale: Locale; words: Dictionary }

/** Whom to ring where nothing else was found: numbers in sight, on a telephone too. */
export function ToRing({ newsroom, locale, words }: Props) {
  const contacts = newsroom.contacts.filter(({ hasLeft }) => !hasLeft).slice(0, 4)
  if (contacts.length === 0) return null
  return (
    <section className={style.ring} aria-labelledby="to-ring">
      <h2 id="to-ring">{words.contact.title}</h2>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <h3>{contact.path ? <a href={contact.path}>{contact.name}</a> : contact.name}</h3>
            <FoundContact contact={contact} locale={locale} zone={newsroom.timeZone} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}
