import type { Locale } from '../locales'
import { type City, toCity } from '../model/city'
import { type Link, toLinks } from '../model/link'
import { byName } from './byName'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { named } from './named'
import { findAll } from './reader'

export async function cityAt(locale: Locale, slug: string): Promise<AtAddress<City>> {
  return shaped(await recordAt('partner-cities', locale, slug, 1, named), (doc) => toCity(doc, locale))
}

/** The cities that an association of municipalities has as members, by name. */
export async function citiesOfAssociation(locale: Locale, id: string): Promise<Link[]> {
  const where = { association: { equals: id } }
  const docs = await findAll('partner-cities', { where, select: { name: true, slug: true } })
  return byName(toLinks('partner-cities', docs, locale), locale)
}

/** All cities that readers see, by name. */
export async function allCities(locale: Locale): Promise<City[]> {
  const docs = await findAll('partner-cities', { select: { name: true, slug: true, country: true, region: true } })
  return byName(
    docs.flatMap((doc) => toCity(doc, locale) ?? []),
    locale,
  )
}
