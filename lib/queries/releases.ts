import type { Where } from 'payload'
import { type Locale, locales } from '../locales'
import {
  type Release,
  type ReleaseSummary,
  toRelease,
  toReleaseSummary,
  toRetraction,
  versionsOf,
  type Withdrawal,
} from '../model/release'
import { find, findFirst, findPage, findRetracted } from './door'

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

const readableIn = (locale: Locale): Where => ({ languages: { in: [locale] } })

export type ReleasePage = { releases: ReleaseSummary[]; page: number; pages: number; total: number }

/** Releases that can be read in a language, newest first. `page` counts from 1. */
export async function releasePage(locale: Locale, page: number, perPage = 20): Promise<ReleasePage> {
  const { docs, pages, total } = await findPage('press-releases', {
    where: readableIn(locale),
    sort: '-releaseAt',
    limit: perPage,
    page,
    select: forSummary,
  })
  return { releases: docs.flatMap((doc) => toReleaseSummary(doc, locale) ?? []), page, pages, total }
}

export async function latestReleases(locale: Locale, limit: number): Promise<ReleaseSummary[]> {
  return summaries(locale, readableIn(locale), limit)
}

/** These releases with all that their pages show, newest first; those that are not public in this language are left out. */
export async function releasesInFull(locale: Locale, ids: readonly string[]): Promise<Release[]> {
  if (ids.length === 0) return []
  const docs = await find('press-releases', {
    where: { and: [readableIn(locale), { id: { in: [...ids] } }] },
    sort: '-releaseAt',
    limit: ids.length,
    depth: 2,
    populate: forRelease,
  })
  return docs.flatMap((doc) => toRelease(doc, locale) ?? [])
}

/** What a release can be about, as the field that says so. */
export type Subject =
  | 'projects'
  | 'partnerCities'
  | 'mentorships'
  | 'events'
  | 'topics'
  | 'issuers'
  | 'contacts.contact'

/** Releases about a record, newest first. */
export async function releasesAbout(
  subject: Subject,
  id: string,
  locale: Locale,
  limit = 50,
): Promise<ReleaseSummary[]> {
  return summaries(locale, { and: [readableIn(locale), { [subject]: { in: [id] } }] }, limit)
}

async function summaries(locale: Locale, where: Where, limit: number): Promise<ReleaseSummary[]> {
  const docs = await find('press-releases', { where, sort: '-releaseAt', limit, select: forSummary })
  return docs.flatMap((doc) => toReleaseSummary(doc, locale) ?? [])
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
