import type { Locale } from '../locales'
import { type Organisation, toOrganisation } from '../model/organisation'
import { type AtAddress, recordAt, shaped } from './bySlug'

export async function organisationAt(locale: Locale, slug: string): Promise<AtAddress<Organisation>> {
  return shaped(await recordAt('organisations', locale, slug, 1), (doc) => toOrganisation(doc, locale))
}
