import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import { isReachable } from '@/lib/model/isReachable'
import style from './FoundContact.module.css'
import { LinkList } from './LinkList'
import { Reachable } from './Reachable'
import { Roles } from './Roles'

type Props = {
  contact: Contact
  locale: Locale
  /** The newsroom's, for hours that name none. */
  zone: string
  words: Dictionary
  /** Milliseconds since 1970. */
  now?: number
}

/** Of somebody who was found, all that is needed to ring or write at once. */
export function FoundContact({ contact, locale, zone, words, now = Date.now() }: Props) {
  const { jobTitle, organisation, phones, emails, expertise, cardPath, hasLeft } = contact
  const reachable = isReachable(contact, now, zone)
  return (
    <div className={style.found}>
      {(jobTitle || organisation) && (
        <p className={style.role}>
          <Roles roles={[jobTitle]} organisation={organisation} locale={locale} />
        </p>
      )}
      {hasLeft ? (
        <p>{words.contact.hasLeft}</p>
      ) : (
        <ul className={style.ways}>
          {phones.map(({ e164, display }) => (
            <li key={e164}>
              <a className={style.phone} href={`tel:${e164}`}>
                {display}
              </a>
            </li>
          ))}
          {emails.map(({ address }) => (
            <li key={address} className={style.mail}>
              <a href={`mailto:${address}`}>{address}</a>
            </li>
          ))}
          <li>
            <a href={cardPath}>{words.contact.card}</a>
          </li>
        </ul>
      )}
      {reachable !== undefined && <Reachable is={reachable} words={words} />}
      {expertise.length > 0 && (
        <p className={style.role}>
          {words.contact.expertise} <LinkList links={expertise} locale={locale} />
        </p>
      )}
    </div>
  )
}
