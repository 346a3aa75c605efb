import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { isReachable } from '@/lib/model/isReachable'
import type { ReleaseContact } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import style from './ContactLines.module.css'
import { HoursList } from './HoursList'
import { InPlaceOf } from './InPlaceOf'
import { Reachable } from './Reachable'
import { Words } from './Words'

type Props = {
  contacts: ReleaseContact[]
  locale: Locale
  words: Dictionary
  label: string
  /** So many are shown, those with a number before others. */
  most?: number
  /** The newsroom's, for hours that name none. */
  zone: string
  /** Milliseconds since 1970. */
  now?: number
}

/**
 * Whom to ring, at a glance: name, role for this release, telephone and mail as links, whoever has a number first. Open
 * on a desk; on a phone a line that opens what follows it, of which the first number is in sight without that. Who has left
 * is not here: the way to those who have not is.
 */
export function ContactLines({ contacts, locale, words, label, most, zone, now = Date.now() }: Props) {
  if (contacts.length === 0) return null
  const here = contacts
    .filter(({ contact }) => !contact.hasLeft)
    .sort(withNumberFirst)
    .slice(0, most)
  const [first] = here
  return (
    <aside className={style.lines} aria-label={label}>
      {first && (
        <details className={style.line}>
          <summary>
            {label}
            {words.colon}
            <b>{first.contact.name}</b>
            {here.length > 1 && ` +${here.length - 1}`}
          </summary>
        </details>
      )}
      <p className={style.label}>{label}</p>
      {!first && (
        <p>
          <a href={paths.contacts(locale)}>
            {words.home.allContacts}
            <span aria-hidden="true"> →</span>
          </a>
        </p>
      )}
      {first && (
        <ul>
          {here.map((one) => (
            <li key={one.contact.id}>
              <Line {...one} locale={locale} words={words} zone={zone} now={now} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}

const withNumberFirst = (a: ReleaseContact, b: ReleaseContact): number =>
  Number(b.contact.phones.length > 0) - Number(a.contact.phones.length > 0)

type LineProps = ReleaseContact & { locale: Locale; words: Dictionary; zone: string; now: number }

function Line({ contact, role, locale, words, zone, now }: LineProps) {
  const reachable = isReachable(contact, now, zone)
  return (
    <>
      <p className={style.name}>{contact.path ? <a href={contact.path}>{contact.name}</a> : contact.name}</p>
      {role && (
        <p className={style.role}>
          <Words said={role} locale={locale} />
        </p>
      )}
      {contact.inPlaceOf.length > 0 && (
        <p className={style.role}>
          <InPlaceOf contact={contact} locale={locale} words={words} />
        </p>
      )}
      <div className={style.ring}>
        {contact.phones.map(({ e164, display }) => (
          <p key={e164}>
            <a className={style.phone} href={`tel:${e164}`}>
              {display}
            </a>
          </p>
        ))}
        {reachable !== undefined && <Reachable is={reachable} words={words} />}
      </div>
      {reachable === false && (
        <div className={style.role}>
          <HoursList contact={contact} locale={locale} words={words} zone={zone} />
        </div>
      )}
      {contact.emails.map(({ address }) => (
        <p key={address} className={contact.phones.length > 0 ? style.mail : `${style.mail} ${style.ring}`}>
          <a href={`mailto:${address}`}>{address}</a>
        </p>
      ))}
      <p className={style.card}>
        <a href={contact.cardPath}>{words.contact.card}</a>
      </p>
    </>
  )
}
