import type {
  Contact,
  Event,
  Media,
  Mentorship,
  Organisation,
  PartnerCity,
  PressRelease,
  Project,
  Topic,
} from '@/collections/payload-types'
import type { Searched } from '@/collections/readable'
import { countryName } from '../countries'
import { calendarDay, isoDay } from '../dates'
import { dictionary } from '../dictionaries/dictionary'
import { type InEach, isLocale, type Locale, locales } from '../locales'
import { filesIn, toBody } from './body'
import { dialled } from './contact'
import { inlineText } from './inlineText'
import { nameOf, slugIn } from './link'
import { toPicture } from './media'
import { optional } from './optional'
import { acronymsOf } from './organisation'
import { inLanguage, said, spellings, whole, wholes } from './said'

export type { Searched }

/** What the search index keeps of a document in one language: what a reader of that language can see, and no more. */
export type Entry = {
  collection: Searched
  id: string
  locale: Locale
  /** In the language of the entry, or in the next one that has a name. */
  title: string
  standfirst?: string
  /** Other words under which it is looked for: spellings, numbers, the names of what it is about. */
  names: string[]
  body: string
  /**
   * When it was released, in milliseconds since 1970; a contact's place in the newsroom's order, in thousands; 0 for
   * what has neither.
   */
  at: number
  /** What it can be filtered by, as `group:value`. */
  facets: string[]
  /** The last part of its address in this language. */
  slug: string
}

type Documents = {
  'press-releases': PressRelease
  contacts: Contact
  'partner-cities': PartnerCity
  projects: Project
  mentorships: Mentorship
  organisations: Organisation
  events: Event
  topics: Topic
}

/** The entries of a document as a reader got it, its relations one step deep; `zone` is the newsroom's (IANA). */
export function toEntries<S extends Searched>(collection: S, doc: Documents[S], zone: string): Entry[] {
  return locales.flatMap((locale) => {
    const slug = slugIn(doc.slug, locale, collection !== 'press-releases')
    const told = slug && tell[collection](doc, locale, zone)
    return slug && told ? [{ collection, id: doc.id, locale, slug, at: 0, facets: [], ...told }] : []
  })
}

type Told = Pick<Entry, 'title' | 'standfirst' | 'names' | 'body'> & Partial<Pick<Entry, 'at' | 'facets'>>

const tell: { [S in Searched]: (doc: Documents[S], locale: Locale, zone: string) => Told | undefined } = {
  'press-releases': (doc, locale, zone) => {
    const title = inLanguage(doc.title, locale)
    if (!title || !doc.releaseAt || !(doc.languages ?? []).includes(locale)) return undefined
    const body = toBody(inLanguage(doc.body, locale), locale)
    const about = [
      ...namesOf(wholes(doc.projects)),
      ...namesOf(wholes(doc.partnerCities)),
      ...namesOf(wholes(doc.topics)),
      ...namesOf(wholes(doc.issuers)),
      ...namesOf(wholes(doc.partners)),
      ...namesOf(wholes(doc.events)),
      ...namesOf((doc.contacts ?? []).flatMap(({ contact }) => whole(contact) ?? [])),
    ]
    return {
      title,
      ...optional('standfirst', inLanguage(doc.standfirst, locale)),
      names: [doc.reference ?? '', (doc.reference ?? '').replaceAll('-', ''), ...about, ...becameOf(doc, locale)],
      body: inlineText(body),
      at: Date.parse(doc.releaseAt),
      facets: [...facetsOf(doc, zone), ...picturesOf(doc, locale).map(({ id }) => `picture:${id}`)],
    }
  },
  contacts: (doc, locale) => {
    if (!doc.name || doc.active === false) return undefined
    const organisation = whole(doc.organisation)
    const job = said(doc.jobTitle, locale)?.text
    return {
      title: doc.name,
      ...optional('standfirst', job),
      names: [doc.name, ...namesOf(organisation ? [organisation] : [])],
      body: sentences(
        job,
        ...namesOf(wholes(doc.expertise)),
        ...(doc.emails ?? []).map(({ value }) => value),
        ...(doc.phones ?? []).flatMap(({ value }) => dialled(value)),
      ),
      at: placeOf(doc.order) * 1000,
    }
  },
  'partner-cities': (doc, locale) =>
    // With its city: a country is not another name of each of its cities.
    named(
      doc,
      locale,
      [doc.description, doc.region],
      doc.country ? [[countryName(doc.country, locale), ...namesOf([doc])].join(' ')] : [],
    ),
  projects: (doc, locale) =>
    doc.name
      ? {
          title: doc.name,
          ...optional('standfirst', said(doc.goal, locale)?.text),
          names: namesOf([doc]),
          body: sentences(
            ...[doc.goal, doc.description, doc.boilerplate, doc.fundingProgramme].map(
              (text) => said(text, locale)?.text,
            ),
            ...(doc.results ?? []).flatMap(({ title, text }) => [said(title, locale)?.text, said(text, locale)?.text]),
          ),
        }
      : undefined,
  mentorships: (doc, locale) => {
    const [mentor, learner] = [whole(doc.mentor), whole(doc.learner)]
    const [from, to] = [mentor && nameOf(mentor.name, locale), learner && nameOf(learner.name, locale)]
    if (!mentor || !learner || !from || !to) return undefined
    return {
      title: `${from.text} → ${to.text}`,
      // Both together: neither city's name is that of the pair.
      names: [[...namesOf([mentor]), ...namesOf([learner])].join(' ')],
      body: sentences(
        ...(doc.outcomes ?? []).flatMap(({ title, text }) => [said(title, locale)?.text, said(text, locale)?.text]),
        ...namesOf(wholes(doc.topics)),
      ),
    }
  },
  organisations: (doc, locale) => named(doc, locale, [doc.boilerplate]),
  events: (doc, locale) => {
    const day = doc.start && calendarDay(isoDay(doc.start, doc.start_tz ?? 'UTC'), locale)
    return named(doc, locale, [doc.place, doc.description], [doc.address ?? '', day ?? '', ...speakersOf(doc)])
  },
  topics: (doc, locale) => named(doc, locale, [doc.description]),
}

type Text = string | Partial<InEach<string | null>> | null | undefined
type Named = { name?: string | null; title?: string | null; acronym?: string | null }

function named(doc: Named, locale: Locale, texts: Text[], also: string[] = []): Told | undefined {
  const title = nameOf(doc.name ?? doc.title, locale)
  if (!title) return undefined
  const [first, ...others] = texts.map((text) => said(text, locale)?.text)
  return {
    title: title.text,
    ...optional('standfirst', first),
    names: [...namesOf([doc]), ...also],
    body: sentences(first, ...others),
  }
}

/** Whatever stands there: an entry that could not be written would keep everything from being found. */
const placeOf = (order: unknown): number => {
  const place = Number(order ?? 100)
  return Number.isFinite(place) ? Math.min(Math.max(Math.round(place), 0), 1_000_000) : 100
}

/** Every spelling of every name: Brussel is looked for as Bruxelles too. */
const namesOf = (docs: readonly Named[]): string[] =>
  docs.flatMap(({ name, title, acronym }) => {
    const value: unknown = name ?? title
    const own = typeof value === 'string' ? [value] : spellings(value as string | null).map(({ text }) => text)
    return [...own, ...acronymsOf(acronym)]
  })

const speakersOf = ({ speakers }: Event): string[] => (speakers ?? []).map(({ name }) => name)

const sentences = (...texts: (string | undefined)[]): string =>
  texts.flatMap((text) => (text ? (/[.!?…]$/.test(text) ? text : `${text}.`) : [])).join(' ')

/** Corrected, withdrawn: by the words that its page has for that. */
function becameOf({ changes, withdrawal }: PressRelease, locale: Locale): string[] {
  const { release } = dictionary(locale)
  const kinds = new Set((changes ?? []).map(({ kind }) => release.changeKinds[kind]))
  return [...kinds, ...(withdrawal?.state === 'withdrawn' ? [release.withdrawn] : [])]
}

/** What was withdrawn is not to be used any more, nor are its pictures. */
const picturesOf = (doc: PressRelease, locale: Locale): Media[] =>
  doc.withdrawal?.state === 'withdrawn'
    ? []
    : [
        ...wholes(doc.gallery),
        ...filesIn(inLanguage(doc.body, locale)),
        ...(doc.attachments ?? []).flatMap(({ file }) => whole(file) ?? []),
      ].filter((media) => toPicture(media, locale))

/** `language` tells in which languages it can be read; `day` is the newsroom's; records go by their ids. */
function facetsOf(doc: PressRelease, zone: string): string[] {
  const ids = (group: string, docs: readonly { id: string }[]) => docs.map(({ id }) => `${group}:${id}`)
  const day = isoDay(doc.releaseAt ?? '', zone)
  return [
    `kind:${doc.kind}`,
    `year:${day.slice(0, 4)}`,
    `month:${Number(day.slice(5, 7))}`,
    `day:${day}`,
    ...(doc.withdrawal?.state === 'withdrawn' ? ['state:withdrawn'] : []),
    ...(doc.languages ?? []).filter(isLocale).map((language) => `language:${language}`),
    ...ids('projects', wholes(doc.projects)),
    ...ids('partner-cities', wholes(doc.partnerCities)),
    ...ids('topics', wholes(doc.topics)),
    ...ids('organisations', [...wholes(doc.issuers), ...wholes(doc.partners)]),
    ...ids('mentorships', wholes(doc.mentorships)),
    ...ids('events', wholes(doc.events)),
    ...ids(
      'contacts',
      (doc.contacts ?? []).flatMap(({ contact }) => whole(contact) ?? []),
    ),
  ].filter((facet, at, all) => all.indexOf(facet) === at)
}
