import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'

/** That somebody has taken the place of others, by their names; nothing for whoever was here from the start. */
export function InPlaceOf({ contact, locale, words }: { contact: Contact; locale: Locale; words: Dictionary }) {
  if (contact.inPlaceOf.length === 0) return null
  return words.contact.inPlaceOf(new Intl.ListFormat(locale, { type: 'conjunction' }).format(contact.inPlaceOf))
}
