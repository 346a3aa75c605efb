import type { Locale } from '../locales'
import { type Project, toProject } from '../model/project'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { today } from './newsroom'
import { find } from './reader'

export async function projectAt(locale: Locale, slug: string): Promise<AtAddress<Project>> {
  const day = await today()
  return shaped(await recordAt('projects', locale, slug, 1), (doc) => toProject(doc, locale, day))
}

/** All public projects, the newest first. */
export async function allProjects(locale: Locale): Promise<Project[]> {
  const day = await today()
  const docs = await find('projects', { sort: '-start', depth: 1, limit: 100 })
  return docs.flatMap((doc) => toProject(doc, locale, day) ?? [])
}
