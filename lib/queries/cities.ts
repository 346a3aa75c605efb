import type { Locale } from '../locales'
import { type City, toCity } from '../model/city'
import { type AtAddress, recordAt, shaped } from './bySlug'

export async function cityAt(locale: Locale, slug: string): Promise<AtAddress<City>> {
  return shaped(await recordAt('partner-cities', locale, slug, 1), (doc) => toCity(doc, locale))
}
