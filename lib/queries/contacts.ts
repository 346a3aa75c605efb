import type { Locale } from '../locales'
import { type Contact, toContact } from '../model/contact'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { find } from './reader'

/** Everybody who can be reached, in the newsroom's order. Whoever has left is not listed; the successor is. */
export async function allContacts(locale: Locale): Promise<Contact[]> {
  const docs = await find('contacts', { where: { active: { not_equals: false } }, sort: 'order', depth: 1, limit: 100 })
  return docs.flatMap((doc) => toContact(doc, locale) ?? [])
}

export async function contactAt(locale: Locale, slug: string): Promise<AtAddress<Contact>> {
  return shaped(await recordAt('contacts', locale, slug, 2), (doc) => toContact(doc, locale))
}
