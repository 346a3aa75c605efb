import type { Mentorship as MentorshipDoc, PartnerCity } from '@/collections/payload-types'
import { countryName } from '../countries'
import type { InEach, Locale } from '../locales'
import { paths } from '../paths'
import { type Link, nameOf, pathsTo, pathTo, toLink, toLinks } from './link'
import { optional } from './optional'
import { type Said, said, whole, wholes } from './said'

/** One city advises another. */
export type Mentorship = {
  id: string
  mentor: MentorshipCity
  learner: MentorshipCity
  project?: Link
  associations: Link[]
  /** Calendar days, YYYY-MM-DD. */
  period: { start?: string; end?: string }
  topics: Link[]
  /** False while it is not certain which city advised which. */
  isConfirmed: boolean
  note?: Said
  outcomes: Outcome[]
  path: string
  /** The same page in each language. */
  pathsIn: InEach
}

/** A city as a pair names it; coordinates in degrees: longitude, latitude. */
export type MentorshipCity = Link & { id: string; country?: string; coordinates?: [number, number] }

export type Outcome = { title: Said; text?: Said; city?: Link; modelledOn?: Link; source?: Link }

/** A mentorship in a list: named after its cities, as the reader's language spells them. */
export type MentorshipLink = Link & { isConfirmed: boolean }

/** Undefined unless both cities can be shown. */
export function toMentorshipLink(doc: MentorshipDoc, locale: Locale): MentorshipLink | undefined {
  const [mentor, learner] = [whole(doc.mentor), whole(doc.learner)].map((city) => city && nameOf(city.name, locale))
  const path = pathTo('mentorships', doc, locale)
  if (!mentor || !learner || !path) return undefined
  const lang = mentor.lang === learner.lang ? mentor.lang : locale
  return { name: { text: `${mentor.text} → ${learner.text}`, lang }, path, isConfirmed: doc.confirmed !== false }
}

/** Undefined unless both cities can be shown. */
export function toMentorship(doc: MentorshipDoc, locale: Locale): Mentorship | undefined {
  const link = (collection: string, value: { slug?: string | null } | string | null | undefined) => {
    const document = whole(value)
    return document && toLink(collection, document, locale)
  }
  const mentor = cityOf(doc.mentor, locale)
  const learner = cityOf(doc.learner, locale)
  if (!mentor || !learner || !doc.slug) return undefined
  return {
    id: doc.id,
    mentor,
    learner,
    ...optional('project', link('projects', doc.project)),
    associations: toLinks('organisations', wholes(doc.associations), locale),
    period: { ...optional('start', doc.start?.slice(0, 10)), ...optional('end', doc.end?.slice(0, 10)) },
    topics: toLinks('topics', wholes(doc.topics), locale),
    isConfirmed: doc.confirmed !== false,
    ...optional('note', said(doc.note, locale)),
    outcomes: (doc.outcomes ?? []).flatMap(({ title, text, city, modelledOn, source }) => {
      const heading = said(title, locale)
      if (!heading) return []
      return [
        {
          title: heading,
          ...optional('text', said(text, locale)),
          ...optional('city', link('partner-cities', city)),
          ...optional('modelledOn', link('partner-cities', modelledOn)),
          ...optional('source', link('press-releases', source)),
        },
      ]
    }),
    path: paths.mentorship(locale, doc.slug),
    pathsIn: pathsTo('mentorships', doc),
  }
}

function cityOf(value: PartnerCity | string | null | undefined, locale: Locale): MentorshipCity | undefined {
  const city = whole(value)
  const named = city && toLink('partner-cities', city, locale)
  return (
    named && {
      id: city.id,
      ...named,
      ...optional('country', city.country ? countryName(city.country, locale) : undefined),
      ...optional('coordinates', city.coordinates ?? undefined),
    }
  )
}
