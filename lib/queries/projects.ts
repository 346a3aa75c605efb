import type { Where } from 'payload'
import type { Locale } from '../locales'
import { type Project, type ProjectOf, toProject, toProjectOf } from '../model/project'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { named } from './named'
import { today } from './newsroom'
import { findAll } from './reader'

export async function projectAt(locale: Locale, slug: string): Promise<AtAddress<Project>> {
  const day = await today()
  return shaped(await recordAt('projects', locale, slug, 1, named), (doc) => toProject(doc, locale, day))
}

/** All public projects, the newest first. */
export async function allProjects(locale: Locale): Promise<Project[]> {
  const day = await today()
  const docs = await findAll('projects', { sort: '-start', select: forList })
  return docs.flatMap((doc) => toProject(doc, locale, day) ?? [])
}

/** The same with all that their own pages show. */
export async function projectsInFull(locale: Locale): Promise<Project[]> {
  const day = await today()
  const docs = await findAll('projects', { sort: '-start', depth: 1, populate: named })
  return docs.flatMap((doc) => toProject(doc, locale, day) ?? [])
}

/** Projects that an organisation coordinates, pays for or takes part in, the newest first, with what it is in each. */
export async function projectsOf(locale: Locale, organisation: string): Promise<ProjectOf[]> {
  const day = await today()
  const participant = { relationTo: 'organisations', value: organisation }
  const where: Where = {
    or: [
      { coordinator: { equals: organisation } },
      { funder: { equals: organisation } },
      { participants: { equals: participant } },
    ],
  }
  const roles = { coordinator: true, funder: true, participants: true } as const
  const docs = await findAll('projects', {
    where,
    sort: '-start',
    depth: 1,
    select: { ...forList, ...roles },
    populate: named,
  })
  return docs.flatMap((doc) => toProjectOf(doc, organisation, locale, day) ?? [])
}

const forList = { name: true, slug: true, start: true, end: true, goal: true } as const
