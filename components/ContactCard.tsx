import { languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import type { Said } from '@/lib/model/said'
import style from './ContactCard.module.css'
import { LinkList } from './LinkList'
import { NamedLink } from './NamedLink'
import { Words } from './Words'

type Props = { contact: Contact; role?: Said; locale: Locale; words: Dictionary; headingLevel?: 1 | 2 | 3 }

/** One person in full. */
export function ContactCard({ contact, role, locale, words, headingLevel = 3 }: Props) {
  const Heading = `h${headingLevel}` as const
  const photo = contact.photo?.renditions[0] ?? contact.photo?.original
  return (
    <article className={style.card}>
      {photo && contact.photo && (
        <img src={photo.src} width={photo.width} height={photo.height} alt={contact.photo.alt.text} loading="lazy" />
      )}
      <Heading className={style.name}>
        {headingLevel === 1 || !contact.path ? contact.name : <a href={contact.path}>{contact.name}</a>}
      </Heading>
      <p className={style.role}>
        {role && <Words said={role} locale={locale} />}
        {role && contact.jobTitle && ' · '}
        {contact.jobTitle && <Words said={contact.jobTitle} locale={locale} />}
        {(role || contact.jobTitle) && contact.organisation && ' · '}
        {contact.organisation && <NamedLink link={contact.organisation} locale={locale} />}
      </p>
      {contact.inPlaceOf && <p className={style.inPlace}>{words.contact.inPlaceOf(contact.inPlaceOf)}</p>}
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
      {contact.hours.map(({ days, from, to }) => (
        <p key={`${days}${from}`}>
          <span className={style.aside}>{words.contact.hours}</span>{' '}
          {days.map((day) => words.contact.days[day as keyof typeof words.contact.days]).join(', ')}{' '}
          {words.contact.range(from, to)}
        </p>
      ))}
      <p className={style.save}>
        <a href={contact.cardPath}>{words.contact.card}</a>
      </p>
    </article>
  )
}
