import type { Organisation as OrganisationDoc } from '@/collections/payload-types'
import { countryName } from '../countries'
import type { InEach, Locale } from '../locales'
import { type Link, nameOf, pathsTo, pathTo, toLink } from './link'
import { type Picture, toPicture } from './media'
import { optional } from './optional'
import { type Said, said, spellings, whole } from './said'

export type Organisation = {
  id: string
  name: Said
  /** The name in each language that has one. */
  names: Said[]
  acronym?: string
  kind?: NonNullable<OrganisationDoc['kind']>
  country?: string
  website?: string
  logo?: Picture
  about?: Said
  path: string
  /** The same page in each language. */
  pathsIn: InEach
}

/** An organisation among others under a release. */
export type Partner = Link & { logo?: Picture }

export function toPartner(doc: OrganisationDoc, locale: Locale): Partner | undefined {
  const link = toLink('organisations', doc, locale)
  const logo = whole(doc.logo)
  return link && { ...link, ...optional('logo', logo && toPicture(logo, locale)) }
}

export function toOrganisation(doc: OrganisationDoc, locale: Locale): Organisation | undefined {
  const name = nameOf(doc.name, locale)
  const path = pathTo('organisations', doc, locale)
  if (!name || !path) return undefined
  const logo = whole(doc.logo)
  return {
    id: doc.id,
    name,
    names: spellings(doc.name),
    ...optional('acronym', doc.acronym || undefined),
    ...optional('kind', doc.kind ?? undefined),
    ...optional('country', doc.country ? countryName(doc.country, locale) : undefined),
    ...optional('website', doc.website || undefined),
    ...optional('logo', logo && toPicture(logo, locale)),
    ...optional('about', said(doc.boilerplate, locale)),
    path,
    pathsIn: pathsTo('organisations', doc),
  }
}

/** Some have an abbreviation in each language, with a stroke between them: `UE / EU`. */
export const acronymsOf = (acronym: string | null | undefined): string[] =>
  (acronym ?? '').split('/').flatMap((one) => one.trim() || [])
