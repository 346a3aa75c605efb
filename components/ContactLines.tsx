import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { ReleaseContact } from '@/lib/model/release'
import style from './ContactLines.module.css'
import { Words } from './Words'

type Props = { contacts: ReleaseContact[]; locale: Locale; words: Dictionary; label: string }

/** Whom to ring, at a glance: name, role for this release, telephone and mail as links. */
export function ContactLines({ contacts, locale, words, label }: Props) {
  if (contacts.length === 0) return null
  return (
    <aside className={style.lines} aria-label={label}>
      <p className={style.label}>{label}</p>
      <ul>
        {contacts.map(({ contact, role }) => (
          <li key={contact.id}>
            <p className={style.name}>{contact.path ? <a href={contact.path}>{contact.name}</a> : contact.name}</p>
            {role && (
              <p className={style.role}>
                <Words said={role} locale={locale} />
              </p>
            )}
            {contact.phones.map(({ e164, display }) => (
              <p key={e164}>
                <a className={style.phone} href={`tel:${e164}`}>
                  {display}
                </a>
              </p>
            ))}
            {contact.emails.map(({ address }) => (
              <p key={address} className={style.mail}>
                <a href={`mailto:${address}`}>{address}</a>
              </p>
            ))}
            <p className={style.card}>
              <a href={contact.cardPath}>{words.contact.card}</a>
            </p>
          </li>
        ))}
      </ul>
    </aside>
  )
}
