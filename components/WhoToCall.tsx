import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import type { ReleaseContact } from '@/lib/model/release'
import { ContactLines } from './ContactLines'

type Props = {
  /** The people for this very thing; the newsroom's own where there are none. */
  contacts: ReleaseContact[]
  newsroom: Newsroom
  locale: Locale
  words: Dictionary
  label?: string
}

/** Whom to ring about a record: the first few, so that they stay in sight. */
export function WhoToCall({ contacts, newsroom, locale, words, label = words.contact.title }: Props) {
  const people = contacts.length > 0 ? contacts : newsroom.contacts.map((contact) => ({ contact }))
  return (
    <ContactLines contacts={people} most={4} locale={locale} words={words} label={label} zone={newsroom.timeZone} />
  )
}
