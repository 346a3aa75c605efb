import type { Where } from 'payload'
import type { Locale } from '../locales'
import { type Contact, toContact } from '../model/contact'
import { optional } from '../model/optional'
import type { ReleaseContact } from '../model/release'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { findAll } from './reader'

/** Everybody who can be reached, in the newsroom's order. Whoever has left is not listed; the successor is. */
export async function allContacts(locale: Locale): Promise<Contact[]> {
  const docs = await findAll('contacts', { where: { active: { not_equals: false } }, sort: 'order', depth: 1 })
  return docs.flatMap((doc) => toContact(doc, locale) ?? [])
}

/** Who is active and works for an organisation, or can speak about a topic; in the newsroom's order. */
export async function contactsWith(
  what: 'organisation' | 'expertise',
  id: string,
  locale: Locale,
): Promise<ReleaseContact[]> {
  const where: Where = { and: [{ active: { not_equals: false } }, { [what]: { in: [id] } }] }
  const docs = await findAll('contacts', { where, sort: 'order' })
  return docs.flatMap((doc) => {
    const contact = toContact(doc, locale)
    return contact ? [{ contact, ...optional('role', contact.jobTitle) }] : []
  })
}

export async function contactAt(locale: Locale, slug: string): Promise<AtAddress<Contact>> {
  return shaped(await recordAt('contacts', locale, slug, 2), (doc) => toContact(doc, locale))
}
