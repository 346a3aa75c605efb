import type { Project as ProjectDoc } from '@/collections/payload-types'
import type { InEach, Locale } from '../locales'
import { paths } from '../paths'
import { type Link, pathsTo, toLink, toLinks } from './link'
import { type FileLink, type Picture, toFileLink, toPicture } from './media'
import { optional } from './optional'
import { type Said, said, whole, wholes } from './said'

export type ProjectStatus = 'planned' | 'running' | 'completed'

export type Project = {
  id: string
  name: string
  acronym?: string
  status?: ProjectStatus
  /** Calendar days, YYYY-MM-DD. */
  period: { start?: string; end?: string }
  goal?: Said
  description?: Said
  about?: Said
  coordinator?: Link
  funder?: Link
  programme?: Said
  /** Euro. */
  euContribution?: number
  fundingStatement?: Said
  website?: string
  logo?: Picture
  participants: Link[]
  participantCount?: number
  results: { title: Said; text?: Said; cities: Link[]; files: FileLink[] }[]
  path: string
  /** The same page in each language. */
  pathsIn: InEach
}

/** A project as the page of an organisation in it shows it. */
export type ProjectOf = Pick<Project, 'id' | 'name' | 'path' | 'status' | 'period'> & {
  /** What the organisation is in it; several at once are possible. */
  roles: ('coordinator' | 'funder' | 'participant')[]
}

export function toProjectOf(
  doc: ProjectDoc,
  organisation: string,
  locale: Locale,
  today: string,
): ProjectOf | undefined {
  const project = toProject(doc, locale, today)
  if (!project) return undefined
  const { id, name, path, period } = project
  const is = (value: ProjectDoc['coordinator']) => whole(value)?.id === organisation
  const takesPart = (doc.participants ?? []).some(
    ({ relationTo, value }) => relationTo === 'organisations' && is(value),
  )
  const roles = [
    ...(is(doc.coordinator) ? (['coordinator'] as const) : []),
    ...(is(doc.funder) ? (['funder'] as const) : []),
    ...(takesPart ? (['participant'] as const) : []),
  ]
  return { id, name, path, period, ...optional('status', project.status), roles }
}

/** `today` is a calendar day (YYYY-MM-DD) in the newsroom's zone: status follows from it. */
export function toProject(doc: ProjectDoc, locale: Locale, today: string): Project | undefined {
  if (!doc.slug || !doc.name) return undefined
  const organisation = (value: ProjectDoc['coordinator']) => {
    const document = whole(value)
    return document && toLink('organisations', document, locale)
  }
  const logo = whole(doc.logo)
  const period = { ...optional('start', doc.start?.slice(0, 10)), ...optional('end', doc.end?.slice(0, 10)) }
  return {
    id: doc.id,
    name: doc.name,
    ...optional('acronym', doc.acronym || undefined),
    ...optional('status', statusOn(today, period)),
    period,
    ...optional('goal', said(doc.goal, locale)),
    ...optional('description', said(doc.description, locale)),
    ...optional('about', said(doc.boilerplate, locale)),
    ...optional('coordinator', organisation(doc.coordinator)),
    ...optional('funder', organisation(doc.funder)),
    ...optional('programme', said(doc.fundingProgramme, locale)),
    ...optional('euContribution', doc.euContribution ?? undefined),
    ...optional('fundingStatement', said(doc.fundingStatement, locale)),
    ...optional('website', doc.website || undefined),
    ...optional('logo', logo && toPicture(logo, locale)),
    participants: (doc.participants ?? []).flatMap(({ relationTo, value }) => {
      const document = whole<Exclude<typeof value, string>>(value)
      return (document && toLink(relationTo, document, locale)) ?? []
    }),
    ...optional('participantCount', doc.participantCount ?? undefined),
    results: (doc.results ?? []).flatMap(({ title, text, cities, files }) => {
      const heading = said(title, locale)
      if (!heading) return []
      return [
        {
          title: heading,
          ...optional('text', said(text, locale)),
          cities: toLinks('partner-cities', wholes(cities), locale),
          files: wholes(files).flatMap((file) => toFileLink(file, undefined, undefined, locale) ?? []),
        },
      ]
    }),
    path: paths.project(locale, doc.slug),
    pathsIn: pathsTo('projects', doc),
  }
}

export function statusOn(today: string, { start, end }: Project['period']): ProjectStatus | undefined {
  if (end && end < today) return 'completed'
  if (start) return start > today ? 'planned' : 'running'
  return undefined
}
