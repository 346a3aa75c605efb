import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import { ContactCard } from './ContactCard'
import style from './ContactGrid.module.css'

/** Everybody, beside each other. */
export function ContactGrid({ contacts, locale, words }: { contacts: Contact[]; locale: Locale; words: Dictionary }) {
  return (
    <ul className={style.grid}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ContactCard contact={contact} locale={locale} words={words} headingLevel={2} />
        </li>
      ))}
    </ul>
  )
}
