import type { Event as EventDoc } from '@/collections/payload-types'
import { isoDay } from '../dates'
import type { InEach, Locale } from '../locales'
import { paths } from '../paths'
import { type Link, nameOf, pathsTo, pathTo, toLink, toLinks } from './link'
import { optional } from './optional'
import { inLanguage, type Said, said, whole, wholes } from './said'

export type Event = {
  id: string
  title: Said
  /** ISO 8601 in UTC; `zone` is the one in which the hours are meant. */
  start?: string
  end?: string
  zone: string
  isAllDay: boolean
  isPast: boolean
  /** It was announced and will not take place. */
  isCancelled: boolean
  place?: Said
  address?: string
  programmeUrl?: string
  description?: Said
  project?: Link
  topics: Link[]
  speakers: { name: string; role?: Said; organisation?: Link }[]
  path: string
  /** The same page in each language. */
  pathsIn: InEach
  /** The same for calendars. */
  calendarPath: string
  /** When the record last changed, ISO 8601. */
  updatedAt: string
  /** Grows with every change: whole seconds between the making of the record and its last change. */
  revision: number
}

/** `now` is an ISO 8601 moment: whether the event is over follows from it. One without an end lasts its day. */
export function toEvent(doc: EventDoc, locale: Locale, now: string): Event | undefined {
  const title = nameOf(doc.title, locale)
  const path = pathTo('events', doc, locale)
  if (!title || !path) return undefined
  const project = whole(doc.project)
  const zone = doc.start_tz ?? 'UTC'
  return {
    id: doc.id,
    title,
    ...optional('start', doc.start ?? undefined),
    ...optional('end', doc.end ?? undefined),
    zone,
    isAllDay: doc.allDay === true,
    isPast: doc.end ? doc.end < now : Boolean(doc.start && isoDay(doc.start, zone) < isoDay(now, zone)),
    isCancelled: doc.cancelled === true,
    ...optional('place', said(doc.place, locale)),
    ...optional('address', doc.address || undefined),
    ...optional('programmeUrl', inLanguage(doc.programmeUrl, locale) ?? said(doc.programmeUrl, locale)?.text),
    ...optional('description', said(doc.description, locale)),
    ...optional('project', project && toLink('projects', project, locale)),
    topics: toLinks('topics', wholes(doc.topics), locale),
    speakers: (doc.speakers ?? []).map(({ name, role, organisation }) => {
      const document = whole(organisation)
      return {
        name,
        ...optional('role', said(role, locale)),
        ...optional('organisation', document && toLink('organisations', document, locale)),
      }
    }),
    path,
    pathsIn: pathsTo('events', doc),
    calendarPath: paths.fileAt(path, 'event.ics'),
    updatedAt: doc.updatedAt,
    revision: Math.max(0, Math.floor((Date.parse(doc.updatedAt) - Date.parse(doc.createdAt)) / 1000)),
  }
}
