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
  /** They are the newsroom's, and not those of the organisation that the page is about. */
  isNewsrooms?: boolean
}

/** Whom to ring about a record: the first few, so that they stay in sight; the newsroom's are said to be its own. */
export function WhoToCall({ contacts, newsroom, locale, words, isNewsrooms, ...rest }: Props) {
  const people = contacts.length > 0 ? contacts : newsroom.contacts.map((contact) => ({ contact }))
  const whose = isNewsrooms && newsroom.name ? `${words.contact.title} · ${newsroom.name.text}` : words.contact.title
  const { label = whose } = rest
  return (
    <ContactLines contacts={people} most={4} locale={locale} words={words} label={label} zone={newsroom.timeZone} />
  )
}
