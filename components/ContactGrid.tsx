import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import { ContactCard } from './ContactCard'
import style from './ContactGrid.module.css'

/** `zone` is the newsroom's, for hours that name none. */
type Props = { contacts: Contact[]; locale: Locale; words: Dictionary; zone: string; headingLevel?: 2 | 3 }

/** Everybody, beside each other. */
export function ContactGrid({ contacts, locale, words, zone, headingLevel = 2 }: Props) {
  return (
    <ul className={style.grid}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ContactCard contact={contact} locale={locale} words={words} zone={zone} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
