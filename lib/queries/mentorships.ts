import type { Where } from 'payload'
import type { Locale } from '../locales'
import { type Mentorship, type Outcome, toMentorship } from '../model/mentorship'
import { whole } from '../model/said'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { find } from './door'
import { named } from './named'

export async function mentorshipAt(locale: Locale, slug: string): Promise<AtAddress<Mentorship>> {
  return shaped(await recordAt('mentorships', locale, slug, 1, named), (doc) => toMentorship(doc, locale))
}

export const allMentorships = (locale: Locale): Promise<Mentorship[]> => mentorships(locale, undefined)

export const mentorshipsOfProject = (locale: Locale, id: string): Promise<Mentorship[]> =>
  mentorships(locale, { project: { equals: id } })

/** Those in which a city advises or is advised. */
export const mentorshipsOfCity = (locale: Locale, id: string): Promise<Mentorship[]> =>
  mentorships(locale, { or: [{ mentor: { equals: id } }, { learner: { equals: id } }] })

/** Those that an organisation supports. */
export const mentorshipsSupportedBy = (locale: Locale, id: string): Promise<Mentorship[]> =>
  mentorships(locale, { associations: { in: [id] } })

/** What came of any mentorship at a city, or elsewhere on its model. */
export async function outcomesOfCity(locale: Locale, id: string): Promise<Outcome[]> {
  const where: Where = { or: [{ 'outcomes.city': { equals: id } }, { 'outcomes.modelledOn': { equals: id } }] }
  const docs = await find('mentorships', { where, sort: 'name', depth: 1, limit: 100, populate: named })
  return docs.flatMap((doc) => {
    const here = (doc.outcomes ?? []).filter(({ city, modelledOn }) =>
      [city, modelledOn].some((one) => whole(one)?.id === id),
    )
    return toMentorship({ ...doc, outcomes: here }, locale)?.outcomes ?? []
  })
}

/** What a table or a picture of mentorships shows. */
const forNetwork = { mentor: true, learner: true, project: true, confirmed: true, slug: true } as const

async function mentorships(locale: Locale, where: Where | undefined): Promise<Mentorship[]> {
  const docs = await find('mentorships', {
    ...(where ? { where } : {}),
    sort: 'name',
    depth: 1,
    limit: 100,
    select: forNetwork,
    populate: named,
  })
  return docs.flatMap((doc) => toMentorship(doc, locale) ?? [])
}
