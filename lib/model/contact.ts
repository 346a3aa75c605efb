import parsePhoneNumber from 'libphonenumber-js/max'
import type { Contact as ContactDoc } from '@/collections/payload-types'
import type { InEach, Locale } from '../locales'
import { paths } from '../paths'
import { type Link, pathsTo, toLink, toLinks } from './link'
import { type Picture, toPicture } from './media'
import { optional } from './optional'
import { type Said, said, whole, wholes } from './said'

/** Somebody a journalist can ring or write to: only what is marked public. */
export type Contact = {
  id: string
  slug: string
  name: string
  givenName: string
  familyName: string
  jobTitle?: Said
  organisation?: Link
  phones: Phone[]
  emails: { address: string; label?: Said }[]
  /** BCP 47 codes. */
  speaks: string[]
  expertise: Link[]
  hours: Hours[]
  photo?: Picture
  /** Missing for whoever may know of this contact before it has a page. */
  path?: string
  /** The same page in each language. */
  pathsIn: InEach
  cardPath: string
  /** The name of the person who left, in whose place this contact stands. */
  inPlaceOf?: string
  /** When the record last changed, ISO 8601. */
  updatedAt: string
}

/** `e164` is for machines (`+32486359347`), `display` for eyes, grouped as the number's country does. */
export type Phone = { e164: string; display: string; kind: 'work' | 'cell'; label?: Said }

/** Days as `mon` … `sun`, times as `HH:MM`. */
export type Hours = { days: string[]; from: string; to: string; zone?: string }

/** A contact for readers. Whoever has left is replaced by the successor, and the shape says so. */
export function toContact(doc: ContactDoc, locale: Locale): Contact | undefined {
  const successor = doc.active === false ? whole(doc.successor) : undefined
  if (successor && successor.id !== doc.id) {
    const contact = toContact({ ...successor, successor: null }, locale)
    return contact && { ...contact, inPlaceOf: doc.name ?? '' }
  }
  if (!doc.slug || !doc.name) return undefined
  const organisation = whole(doc.organisation)
  const photo = whole(doc.photo)
  const picture = photo && toPicture(photo, locale)
  return {
    id: doc.id,
    slug: doc.slug,
    name: doc.name,
    givenName: doc.givenName,
    familyName: doc.familyName,
    ...optional('jobTitle', said(doc.jobTitle, locale)),
    ...optional('organisation', organisation && toLink('organisations', organisation, locale)),
    phones: (doc.phones ?? []).map(({ value, kind, label }) => ({
      e164: value,
      display: display(value),
      kind,
      ...optional('label', said(label, locale)),
    })),
    emails: (doc.emails ?? []).map(({ value, label }) => ({
      address: value,
      ...optional('label', said(label, locale)),
    })),
    speaks: doc.spokenLanguages ?? [],
    expertise: toLinks('topics', wholes(doc.expertise), locale),
    hours: (doc.hours ?? []).map(({ days, from, to, zone }) => ({
      days,
      from,
      to,
      ...optional('zone', zone ?? undefined),
    })),
    ...optional('photo', picture),
    path: paths.contact(locale, doc.slug),
    pathsIn: pathsTo('contacts', doc),
    cardPath: paths.contactCard(locale, doc.slug),
    updatedAt: doc.updatedAt,
  }
}

const display = (e164: string): string => parsePhoneNumber(e164)?.formatInternational() ?? e164
