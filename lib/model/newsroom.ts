import type { Newsroom as NewsroomDoc } from '@/collections/payload-types'
import { isLocale, type Locale, locales, storageLocale } from '../locales'
import { proposedZone } from '../zones'
import { type Contact, toContact } from './contact'
import { type Link, toLink } from './link'
import { type Picture, toPicture } from './media'
import { optional } from './optional'
import { type Said, said, whole, wholes } from './said'

export type Newsroom = {
  /** Undefined until somebody has named it. */
  name?: Said
  languages: Locale[]
  defaultLanguage: Locale
  timeZone: string
  organisation?: Link
  website?: string
  colour?: string
  logo?: Picture
  socialLinks: { label: string; url: string }[]
  /** Whom to ask when no release says so. */
  contacts: Contact[]
  /** The newsroom's own terms of an embargo; undefined for the usual ones. */
  embargoTerms?: Said
  legalNotice?: Said
  accessibility?: Said
  /** What the model statement of Implementing Decision (EU) 2018/1523 asks for. */
  statement: Statement
  privacy?: Said
}

/** Days as YYYY-MM-DD. */
export type Statement = {
  status?: 'full' | 'partial' | 'none'
  gaps?: Said
  method?: 'self' | 'external'
  preparedOn?: string
  reviewedOn?: string
  enforcement?: Said
}

export function toNewsroom(doc: NewsroomDoc, locale: Locale): Newsroom {
  const organisation = whole(doc.organisation)
  const logo = whole(doc.logo)
  const languages = locales.filter((one) => doc.languages?.includes(one))
  return {
    ...optional('name', said(doc.name, locale)),
    languages: languages.length > 0 ? languages : [...locales],
    defaultLanguage: isLocale(doc.defaultLanguage) ? doc.defaultLanguage : storageLocale,
    timeZone: doc.timeZone ?? proposedZone,
    ...optional('organisation', organisation && toLink('organisations', organisation, locale)),
    ...optional('website', organisation?.website || undefined),
    ...optional('colour', doc.colour || undefined),
    ...optional('logo', logo && toPicture(logo, locale)),
    socialLinks: (doc.socialLinks ?? []).map(({ label, url }) => ({ label, url })),
    contacts: wholes(doc.defaultContacts).flatMap((contact) =>
      contact.active === false ? [] : (toContact(contact, locale) ?? []),
    ),
    ...optional('embargoTerms', said(doc.embargoTerms, locale)),
    ...optional('legalNotice', said(doc.legalNotice, locale)),
    ...optional('accessibility', said(doc.accessibility, locale)),
    statement: toStatement(doc.statement, locale),
    ...optional('privacy', said(doc.privacy, locale)),
  }
}

const toStatement = (doc: NewsroomDoc['statement'], locale: Locale): Statement => ({
  ...optional('status', doc?.status ?? undefined),
  ...optional('gaps', said(doc?.gaps, locale)),
  ...optional('method', doc?.method ?? undefined),
  ...optional('preparedOn', doc?.preparedOn?.slice(0, 10)),
  ...optional('reviewedOn', doc?.reviewedOn?.slice(0, 10)),
  ...optional('enforcement', said(doc?.enforcement, locale)),
})
