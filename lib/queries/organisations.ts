import type { Locale } from '../locales'
import { type Organisation, toOrganisation } from '../model/organisation'
import { byName } from './byName'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { findAll } from './reader'

export async function organisationAt(locale: Locale, slug: string): Promise<AtAddress<Organisation>> {
  return shaped(await recordAt('organisations', locale, slug, 1), (doc) => toOrganisation(doc, locale))
}

/** All organisations that readers see, by name. */
export async function allOrganisations(locale: Locale): Promise<Organisation[]> {
  const select = { name: true, acronym: true, slug: true, kind: true, country: true } as const
  const docs = await findAll('organisations', { select })
  return byName(
    docs.flatMap((doc) => toOrganisation(doc, locale) ?? []),
    locale,
  )
}
