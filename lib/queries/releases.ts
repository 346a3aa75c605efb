import type { Where } from 'payload'
import type { PressRelease } from '@/collections/payload-types'
import { type Locale, locales } from '../locales'
import type { Contact } from '../model/contact'
import { optional } from '../model/optional'
import {
  contactsAmong,
  type Release,
  type ReleaseContact,
  type ReleaseSummary,
  toRelease,
  toReleaseSummary,
  toRetraction,
  versionsOf,
  type Withdrawal,
} from '../model/release'
import { everything, type ReleaseFilter } from '../releaseFilter'
import type { Catalogue } from '../search/catalogue'
import { findFirst as askFirst } from './door'
import { find, findFirst, findRetracted } from './reader'
import { filteredIds } from './releaseFilter'
import { catalogue } from './searchIndex'

const forSummary = {
  title: true,
  standfirst: true,
  slug: true,
  kind: true,
  reference: true,
  releaseAt: true,
  languages: true,
  originalLanguage: true,
  withdrawal: true,
  changes: true,
} as const

/**
 * What a release's page shows of the records it names; everything else stays where it is. `updatedAt` tells the gate
 * that these are documents of their own, with names in languages in which the release is not public.
 */
export const forRelease = {
  organisations: { name: true, slug: true, boilerplate: true, logo: true, updatedAt: true },
  projects: { name: true, slug: true, boilerplate: true, updatedAt: true },
  'partner-cities': { name: true, slug: true, updatedAt: true },
  mentorships: { mentor: true, learner: true, confirmed: true, slug: true, updatedAt: true },
  events: { title: true, slug: true, updatedAt: true },
  topics: { name: true, slug: true, updatedAt: true },
} as const

export type ReleasePage = { releases: ReleaseSummary[]; page: number; pages: number; total: number }

/** Releases that can be read in a language and that a filter leaves, newest first. `page` counts from 1. */
export async function releasePage(
  locale: Locale,
  page: number,
  perPage = 20,
  filter: ReleaseFilter = everything,
): Promise<ReleasePage> {
  const { ids, pages, total } = await filteredIds(locale, filter, page, perPage)
  return { releases: await releaseSummaries(locale, ids), page, pages, total }
}

export async function latestReleases(locale: Locale, limit: number): Promise<ReleaseSummary[]> {
  return releaseSummaries(locale, (await catalogue(locale)).page([], 0, limit).ids)
}

/** These releases with all that their pages show, in this order; what a reader may not see is left out. */
export async function releasesInFull(locale: Locale, ids: readonly string[]): Promise<Release[]> {
  if (ids.length === 0) return []
  const where: Where = { id: { in: [...ids] } }
  const docs = await find('press-releases', { where, limit: ids.length, depth: 2, populate: forRelease })
  return ids.flatMap((id) => {
    const doc = docs.find((one) => one.id === id)
    return (doc && toRelease(doc, locale)) ?? []
  })
}

/** What a release can be about, as the group of facets that says so. */
export type Subject = 'projects' | 'partner-cities' | 'mentorships' | 'events' | 'topics' | 'organisations' | 'contacts'

/** What is needed to reach somebody. */
const forContact = {
  name: true,
  slug: true,
  givenName: true,
  familyName: true,
  phones: true,
  emails: true,
  hours: true,
  active: true,
  successor: true,
  updatedAt: true,
} as const

/** `total` are all releases about it, of which a page lists the newest. */
export type Reported = { releases: ReleaseSummary[]; total: number; contacts: ReleaseContact[] }

/** How many releases there are about each of these records, in their order. */
export async function releaseCounts(subject: Subject, ids: readonly string[], locale: Locale): Promise<number[]> {
  return (await catalogue(locale)).counts(
    [],
    ids.map((id) => `${subject}:${id}`),
  )
}

/** Releases about a record, newest first, and whom they name as contacts: one question for both. */
export async function reportedOn(subject: Subject, id: string, locale: Locale, limit = 10): Promise<Reported> {
  const known = await catalogue(locale)
  const { ids, total } = known.page([[`${subject}:${id}`]], 0, limit)
  if (ids.length === 0) return { releases: [], total, contacts: [] }
  const docs = await find('press-releases', {
    where: { id: { in: ids } },
    limit: ids.length,
    select: { ...forSummary, contacts: true },
    // The contacts, and who has come in the place of one who left.
    depth: 2,
    populate: { contacts: forContact },
  })
  const inOrder = ids.flatMap((one) => docs.find((doc) => doc.id === one) ?? [])
  return { releases: summariesOf(inOrder, known, locale), total, contacts: contactsAmong(inOrder, locale) }
}

/** Somebody, and what the newest release that names them says they are in it: all that is said of whoever has no title of their own. */
export async function withRole(contact: Contact, locale: Locale, reported?: Reported): Promise<ReleaseContact> {
  if (contact.jobTitle) return { contact }
  const { contacts } = reported ?? (await reportedOn('contacts', contact.id, locale, 1))
  return { contact, ...optional('role', contacts.find((one) => one.contact.id === contact.id)?.role) }
}

/**
 * Whom the newest releases name as contacts that have these facets of the index: within a group any holds, the groups
 * hold together. Nobody rings about what was withdrawn.
 */
export async function contactsAbout(groups: string[][], locale: Locale, limit = 20): Promise<Contact[]> {
  const { ids } = (await catalogue(locale)).page(groups, 0, limit)
  if (ids.length === 0) return []
  const docs = await find('press-releases', {
    where: { id: { in: ids } },
    limit: ids.length,
    select: { contacts: true, languages: true, withdrawal: true },
    depth: 2,
    populate: { contacts: forContact },
  })
  const inOrder = ids.flatMap(
    (one) => docs.find(({ id, withdrawal }) => id === one && withdrawal?.state === 'none') ?? [],
  )
  return contactsAmong(inOrder, locale).map(({ contact }) => contact)
}

/** Releases about a record, newest first. */
export async function releasesAbout(
  subject: Subject,
  id: string,
  locale: Locale,
  limit = 50,
): Promise<ReleaseSummary[]> {
  return releaseSummaries(locale, (await catalogue(locale)).page([[`${subject}:${id}`]], 0, limit).ids)
}

/** The same releases whole, the newest first; each is asked for in its turn, so that it is as it is then. */
export async function* wholeReleasesAbout(subject: Subject, id: string, locale: Locale): AsyncGenerator<Release> {
  for (const one of (await catalogue(locale)).page([[`${subject}:${id}`]], 0, Number.POSITIVE_INFINITY).ids) {
    const where = { id: { equals: one } }
    const doc = await askFirst('press-releases', { where, depth: 2, populate: forRelease })
    const release = doc && toRelease(doc, locale)
    if (release) yield release
  }
}

/** Releases by their ids, in that order. The index proposes, the gate decides: what a reader may not see is left out. */
export async function releaseSummaries(locale: Locale, ids: readonly string[]): Promise<ReleaseSummary[]> {
  if (ids.length === 0) return []
  const known = await catalogue(locale)
  const docs = await find('press-releases', {
    where: { id: { in: [...ids] } },
    limit: ids.length,
    select: forSummary,
  })
  return summariesOf(
    ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? []),
    known,
    locale,
  )
}

function summariesOf(docs: PressRelease[], known: Catalogue, locale: Locale): ReleaseSummary[] {
  return docs.flatMap((doc) => {
    const summary = toReleaseSummary(doc, locale)
    return summary ? [{ ...summary, cities: namesOfFacets(known, 'partner-cities', known.facets(doc.id)) }] : []
  })
}

function namesOfFacets(known: Catalogue, group: Subject, facets: readonly string[]): string[] {
  return facets
    .filter((facet) => facet.startsWith(`${group}:`))
    .flatMap((facet) => known.record(group, facet.slice(group.length + 1))?.name ?? [])
}

/** How much it says about two releases that both have something of this group. */
const weights: Partial<Record<string, number>> = {
  mentorships: 5,
  events: 4,
  'partner-cities': 3,
  projects: 2,
  topics: 2,
}

/** Releases that have most in common with one: the rarer what they share, the more it counts; of equals the newest. */
export async function relatedReleases(
  locale: Locale,
  id: string,
  apartFrom: readonly string[] = [],
  limit = 4,
): Promise<ReleaseSummary[]> {
  const known = await catalogue(locale)
  const scores = new Map<string, number>()
  for (const facet of known.facets(id)) {
    const weight = weights[facet.slice(0, facet.indexOf(':'))]
    if (!weight) continue
    const { ids, total } = known.page([[facet]], 0, 60)
    for (const one of ids) scores.set(one, (scores.get(one) ?? 0) + weight / Math.log2(1 + total))
  }
  const ranked = [...scores]
    .filter(([one]) => one !== id && !apartFrom.includes(one))
    .sort(([a, one], [b, other]) => other - one || known.placeOf(a) - known.placeOf(b))
  return releaseSummaries(
    locale,
    ranked.slice(0, limit).map(([one]) => one),
  )
}

/** A release at its address; or where it has gone; or the languages in which it can be read instead; or why it is gone. */
export type ReleaseAt =
  | { is: Release }
  | { movedTo: string }
  | { elsewhere: Release['versions'] }
  | { retracted: Withdrawal }
  | undefined

export async function releaseAt(locale: Locale, slug: string): Promise<ReleaseAt> {
  const here = await findFirst('press-releases', {
    where: { [`slug.${locale}`]: { equals: slug } },
    depth: 2,
    populate: forRelease,
  })
  const release = here && toRelease(here, locale)
  if (release) return { is: release }

  const before = await findFirst('press-releases', {
    where: { formerSlugs: { in: locales.map((language) => `${language}/${slug}`) } },
    select: forSummary,
  })
  const moved = before && toReleaseSummary(before, locale)
  if (moved) return { movedTo: moved.path }

  const others = locales.filter((language) => language !== locale)
  const there =
    before ??
    (await findFirst('press-releases', {
      where: { or: others.map((language) => ({ [`slug.${language}`]: { equals: slug } })) },
      select: forSummary,
    }))
  if (!there) return retractedAt(locale, slug)
  const translated = toReleaseSummary(there, locale)
  return translated ? { movedTo: translated.path } : { elsewhere: versionsOf(there) }
}

async function retractedAt(locale: Locale, slug: string): Promise<{ retracted: Withdrawal } | undefined> {
  const anyOf: Where[] = [{ [`slug.${locale}`]: { equals: slug } }, { formerSlugs: { in: [`${locale}/${slug}`] } }]
  const doc = await findRetracted({ or: anyOf })
  const retracted = doc && toRetraction(doc, locale)
  return retracted && { retracted }
}

/** The languages and addresses of the release with this number, or why it is gone; undefined for readers who may not know of it. */
export async function releaseByReference(
  reference: string,
  locale: Locale,
): Promise<{ versions: Release['versions'] } | { retracted: Withdrawal } | undefined> {
  const where = { reference: { equals: reference } }
  const doc = await findFirst('press-releases', { where, select: forSummary })
  if (doc) return { versions: versionsOf(doc) }
  const gone = await findRetracted(where)
  const retracted = gone && toRetraction(gone, locale)
  return retracted && { retracted }
}
