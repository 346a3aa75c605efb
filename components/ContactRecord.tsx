import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import type { ReleaseContact, ReleaseSummary } from '@/lib/model/release'
import { ContactCard } from './ContactCard'
import { ContactGrid } from './ContactGrid'
import style from './ContactRecord.module.css'
import { QrCode } from './QrCode'
import { type AllReleases, Part, ReleasesPart } from './Record'

type Props = ReleaseContact & {
  /** Whom else to ask. */
  others: Contact[]
  /** The contact's card; missing for whoever has left. */
  qr?: { size: number; path: string } | undefined
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  words: Dictionary
  zone: string
}

/** The page of a person: how to reach them, who else there is, what they answer for. */
export function ContactRecord({ contact, role, others, qr, releases, all, locale, words, zone }: Props) {
  return (
    <>
      <div className={style.contact}>
        <ContactCard contact={contact} role={role} locale={locale} words={words} zone={zone} headingLevel={1} />
        {qr && <QrCode {...qr} label={words.contact.scan} />}
      </div>
      {others.length > 0 && (
        <Part title={words.contact.instead}>
          <ContactGrid contacts={others} locale={locale} words={words} zone={zone} headingLevel={3} />
        </Part>
      )}
      <ReleasesPart title={words.contact.releases} releases={releases} all={all} zone={zone} words={words} />
    </>
  )
}
