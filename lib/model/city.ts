import type { PartnerCity } from '@/collections/payload-types'
import { countryName } from '../countries'
import type { InEach, Locale } from '../locales'
import { type Link, nameOf, pathsTo, pathTo, toLink } from './link'
import { type Picture, toPicture } from './media'
import { optional } from './optional'
import { type Said, said, spellings, whole } from './said'

export type City = {
  id: string
  name: Said
  names: Said[]
  country?: string
  region?: Said
  /** Degrees: longitude, latitude. */
  coordinates?: [number, number]
  website?: string
  association?: Link
  description?: Said
  picture?: Picture
  path: string
  /** The same page in each language. */
  pathsIn: InEach
}

export function toCity(doc: PartnerCity, locale: Locale): City | undefined {
  const name = nameOf(doc.name, locale)
  const path = pathTo('partner-cities', doc, locale)
  if (!name || !path) return undefined
  const association = whole(doc.association)
  const picture = whole(doc.picture)
  return {
    id: doc.id,
    name,
    names: spellings(doc.name),
    ...optional('country', doc.country ? countryName(doc.country, locale) : undefined),
    ...optional('region', said(doc.region, locale)),
    ...optional('coordinates', doc.coordinates ?? undefined),
    ...optional('website', doc.website || undefined),
    ...optional('association', association && toLink('organisations', association, locale)),
    ...optional('description', said(doc.description, locale)),
    ...optional('picture', picture && toPicture(picture, locale)),
    path,
    pathsIn: pathsTo('partner-cities', doc),
  }
}
