import type { Where } from 'payload'
import type { Mentorship as MentorshipDoc, PartnerCity } from '@/collections/payload-types'
import type { Locale } from '../locales'
import { type Mentorship, type Outcome, toMentorship } from '../model/mentorship'
import { whole } from '../model/said'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { named } from './named'
import { findAll } from './reader'

export async function mentorshipAt(locale: Locale, slug: string): Promise<AtAddress<Mentorship>> {
  return shaped(await recordAt('mentorships', locale, slug, 1, named), (doc) => toMentorship(doc, locale))
}

export const allMentorships = (locale: Locale): Promise<Mentorship[]> => mentorships(locale, undefined)

/** The same with all that their own pages show. */
export async function mentorshipsInFull(locale: Locale): Promise<Mentorship[]> {
  const docs = await findAll('mentorships', { sort: 'name', depth: 1, populate: named })
  return docs.flatMap((doc) => toMentorship(doc, locale) ?? [])
}

export const mentorshipsOfProject = (locale: Locale, id: string): Promise<Mentorship[]> =>
  mentorships(locale, { project: { equals: id } })

/** Those that an organisation supports. */
export const mentorshipsSupportedBy = (locale: Locale, id: string): Promise<Mentorship[]> =>
  mentorships(locale, { associations: { in: [id] } })

/**
 * Those in which a city advises or is advised, and what came of any mentorship there, or elsewhere on its model: one
 * question for both.
 */
export async function networkOfCity(
  locale: Locale,
  id: string,
): Promise<{ mentorships: Mentorship[]; outcomes: Outcome[] }> {
  const places = ['mentor', 'learner', 'outcomes.city', 'outcomes.modelledOn']
  const where: Where = { or: places.map((place) => ({ [place]: { equals: id } })) }
  const docs = await findAll('mentorships', { where, sort: 'name', depth: 1, populate: named })
  const isHere = (value: Parameters<typeof whole<PartnerCity>>[0]) => whole(value)?.id === id
  const about = (doc: MentorshipDoc) => toMentorship(doc, locale) ?? []
  return {
    mentorships: docs.filter(({ mentor, learner }) => isHere(mentor) || isHere(learner)).flatMap(about),
    outcomes: docs.flatMap((doc) => {
      const here = (doc.outcomes ?? []).filter(({ city, modelledOn }) => isHere(city) || isHere(modelledOn))
      return toMentorship({ ...doc, outcomes: here }, locale)?.outcomes ?? []
    }),
  }
}

/** What a table or a picture of mentorships shows. */
const forNetwork = { mentor: true, learner: true, project: true, confirmed: true, slug: true } as const

async function mentorships(locale: Locale, where: Where | undefined): Promise<Mentorship[]> {
  const docs = await findAll('mentorships', {
    ...(where ? { where } : {}),
    sort: 'name',
    depth: 1,
    select: forNetwork,
    populate: named,
  })
  return docs.flatMap((doc) => toMentorship(doc, locale) ?? [])
}
