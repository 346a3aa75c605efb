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
  /** Does not work here any more, and nobody has come instead: a name, without a number, an address or a card. */
  hasLeft: boolean
  /** The names of those who left, in whose place this contact stands. */
  inPlaceOf: string[]
  /** When the record last changed, ISO 8601. */
  updatedAt: string
}

/**
 * `e164` is for machines (`+32486359347`, with an extension as RFC 3966 writes it: `+3222385141;ext=5`), `display` for
 * eyes, grouped as the number's country does.
 */
export type Phone = { e164: string; display: string; kind: 'work' | 'cell'; label?: Said }

/** Days as `mon` … `sun`, times as `HH:MM`; `zone` is an IANA name, the newsroom's own where there is none. */
export type Hours = { days: Day[]; from: string; to: string; zone?: string }
export type Day = NonNullable<ContactDoc['hours']>[number]['days'][number]

/** A contact for readers. Whoever has left is replaced by the successor, and the shape says so. */
export function toContact(doc: ContactDoc, locale: Locale): Contact | undefined {
  const { here, left } = succeeded(doc)
  if (!here.slug || !here.name) return undefined
  const hasLeft = here.active === false
  return {
    id: here.id,
    slug: here.slug,
    name: here.name,
    givenName: here.givenName,
    familyName: here.familyName,
    ...(hasLeft ? unreachable : reach(here, locale)),
    path: paths.contact(locale, here.slug),
    pathsIn: pathsTo('contacts', here),
    cardPath: paths.contactCard(locale, here.slug),
    hasLeft,
    inPlaceOf: left.map(({ name }) => name ?? ''),
    updatedAt: here.updatedAt,
  }
}

/** Who is here instead of whom: the last in a row of successors, and those who left before. Never round in a circle. */
function succeeded(doc: ContactDoc): { here: ContactDoc; left: ContactDoc[] } {
  const left: ContactDoc[] = []
  let here = doc
  while (here.active === false) {
    const next = whole(here.successor)
    if (!next || [here, ...left].some(({ id }) => id === next.id)) break
    left.push(here)
    here = next
  }
  return { here, left }
}

const unreachable = { phones: [], emails: [], speaks: [], expertise: [], hours: [] }

function reach(doc: ContactDoc, locale: Locale) {
  const organisation = whole(doc.organisation)
  const photo = whole(doc.photo)
  return {
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
    ...optional('photo', photo && toPicture(photo, locale)),
  }
}

const display = (e164: string): string => parsePhoneNumber(e164)?.formatInternational() ?? e164

/**
 * All that somebody dials for a number, as digits: with the country before it (`32486359347`), as at home there
 * (`0486359347`), and without either.
 */
export function dialled(e164: string): string[] {
  const number = parsePhoneNumber(e164.split(';', 1)[0] ?? '')
  const written = number ? [number.number, number.formatNational(), number.nationalNumber] : [e164]
  return [...new Set(written.map((one) => one.replace(/\D/g, '')))]
}
