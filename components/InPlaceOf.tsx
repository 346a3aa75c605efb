import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { listFormat } from '@/lib/intl'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'

/** That somebody has taken the place of others, by their names; nothing for whoever was here from the start. */
export function InPlaceOf({ contact, locale, words }: { contact: Contact; locale: Locale; words: Dictionary }) {
  if (contact.inPlaceOf.length === 0) return null
  return words.contact.inPlaceOf(listFormat(locale, { type: 'conjunction' }).format(contact.inPlaceOf))
}
