import { languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import { isReachable } from '@/lib/model/isReachable'
import type { Said } from '@/lib/model/said'
import { paths } from '@/lib/paths'
import style from './ContactCard.module.css'
import { HoursList } from './HoursList'
import { InPlaceOf } from './InPlaceOf'
import { LinkList } from './LinkList'
import { Reachable } from './Reachable'
import { Rights } from './Rights'
import { Roles } from './Roles'
import { Words } from './Words'

type Props = {
  contact: Contact
  role?: Said
  locale: Locale
  words: Dictionary
  /** The newsroom's, for hours that name none. */
  zone: string
  headingLevel?: 1 | 2 | 3
  /** Milliseconds since 1970. */
  now?: number
}

/** One person in full. */
export function ContactCard({ contact, role, locale, words, zone, headingLevel = 3, now = Date.now() }: Props) {
  const Heading = `h${headingLevel}` as const
  const photo = contact.photo?.renditions[0] ?? contact.photo?.original
  return (
    <article className={style.card}>
      {photo && contact.photo && (
        <div className={style.photo}>
          <img src={photo.src} width={photo.width} height={photo.height} alt={contact.photo.alt.text} loading="lazy" />
          <p className={style.rights}>
            <Rights rights={contact.photo} locale={locale} words={words} />
          </p>
        </div>
      )}
      <Heading className={style.name}>
        {headingLevel === 1 || !contact.path ? contact.name : <a href={contact.path}>{contact.name}</a>}
      </Heading>
      {(role || contact.jobTitle || contact.organisation) && (
        <p className={style.role}>
          <Roles roles={[role, contact.jobTitle]} organisation={contact.organisation} locale={locale} />
        </p>
      )}
      {contact.inPlaceOf.length > 0 && (
        <p className={style.inPlace}>
          <InPlaceOf contact={contact} locale={locale} words={words} />
        </p>
      )}
      {contact.hasLeft ? (
        <p>
          {words.contact.hasLeft} <a href={paths.contacts(locale)}>{words.home.allContacts}</a>
        </p>
      ) : (
        <Reach contact={contact} locale={locale} words={words} zone={zone} now={now} />
      )}
    </article>
  )
}

function Reach({
  contact,
  locale,
  words,
  zone,
  now,
}: Pick<Props, 'contact' | 'locale' | 'words' | 'zone'> & { now: number }) {
  const reachable = isReachable(contact, now, zone)
  return (
    <>
      <address className={style.reach}>
        {contact.phones.map(({ e164, display, kind, label }) => (
          <p key={e164}>
            <a className={style.phone} href={`tel:${e164}`}>
              {display}
            </a>
            {(label || kind === 'cell') && (
              <span className={style.aside}>
                {' '}
                {label ? <Words said={label} locale={locale} /> : words.contact.mobile}
              </span>
            )}
          </p>
        ))}
        {contact.phones.length === 0 && <p className={style.aside}>{words.contact.noPhone}</p>}
        {contact.emails.map(({ address, label }) => (
          <p key={address} className={style.mail}>
            <a href={`mailto:${address}`}>{address}</a>
            {label && (
              <span className={style.aside}>
                {' '}
                <Words said={label} locale={locale} />
              </span>
            )}
          </p>
        ))}
      </address>
      {contact.speaks.length > 0 && (
        <p>
          <span className={style.aside}>{words.contact.speaks}</span>{' '}
          {contact.speaks.map((code) => languageName(code, locale)).join(', ')}
        </p>
      )}
      {contact.expertise.length > 0 && (
        <p>
          <span className={style.aside}>{words.contact.expertise}</span>{' '}
          <LinkList links={contact.expertise} locale={locale} />
        </p>
      )}
      {reachable !== undefined && <Reachable is={reachable} words={words} />}
      <HoursList contact={contact} locale={locale} words={words} zone={zone} />
      <p className={style.save}>
        <a href={contact.cardPath}>{words.contact.card}</a>
      </p>
    </>
  )
}
