import type { Organisation, PressRelease, Project } from '@/collections/payload-types'
import { type InEach, isLocale, type Locale, locales } from '../locales'
import { paths } from '../paths'
import { type Body, type Fact, type Quote, toBody } from './body'
import { type Contact, toContact } from './contact'
import { type Link, nameOf, pathTo, slugIn, toLink, toLinks } from './link'
import { type FileLink, type Picture, toFileLink, toPicture } from './media'
import { type MentorshipLink, toMentorshipLink } from './mentorship'
import { optional } from './optional'
import { type Partner, toPartner } from './organisation'
import { readingMinutes } from './readingTime'
import { inLanguage, type Said, said, saidIn, spellings, whole, wholes } from './said'

export type ReleaseKind = PressRelease['kind']
export type ChangeKind = NonNullable<PressRelease['changes']>[number]['kind']
export type Change = { at: string; kind: ChangeKind; note: Said }
export type Withdrawal = { at?: string; note?: Said }

/** A release in a list. */
export type ReleaseSummary = {
  id: string
  reference: string
  kind: ReleaseKind
  locale: Locale
  title: string
  standfirst?: string
  /** When it was released, ISO 8601. */
  releasedAt: string
  /** The languages in which it is public. */
  languages: Locale[]
  withdrawn: boolean
  /** The names of the cities it is about, in a list that tells them. */
  cities?: string[]
  /** The last public change, when there was one. */
  changed?: Pick<Change, 'at' | 'kind'>
  path: string
}

/** Everything a reader gets of one release in one language: the page, and every other format, shows this. */
export type Release = Omit<ReleaseSummary, 'withdrawn' | 'changed' | 'languages' | 'cities'> & {
  slug: string
  original: Locale
  /** The original has changed since this translation was made. */
  isBehind: boolean
  /** Every public language, this one included; `isBehind` where the original has changed since. */
  versions: { locale: Locale; title: string; path: string; isBehind?: true }[]
  dateline: { place?: string; date?: string }
  body: Body
  quotes: Quote[]
  facts: Fact[]
  issuers: Link[]
  projects: Link[]
  cities: Link[]
  mentorships: MentorshipLink[]
  events: Link[]
  topics: Link[]
  /** Names of places and organisations in it that are not spelled alike in every language. */
  spellings: Said[][]
  /** Whole minutes. */
  readingTime: number
  related: ReleaseSummary[]
  contacts: ReleaseContact[]
  boilerplates: Boilerplate[]
  partners: { label?: Said; organisations: Partner[] }
  gallery: Picture[]
  attachments: FileLink[]
  changes: Change[]
  withdrawal?: Withdrawal
  contactCardsPath: string
  /** Where the number leads; missing for whoever reads before it leads anywhere. */
  referencePath?: string
  updatedAt: string
}

export type ReleaseContact = { contact: Contact; role?: Said }

/** The words of the day; `page` leads to what is known today. */
export type Boilerplate = { about: Said; text: Said; page?: string }

/** Undefined when the release cannot be read in this language. */
export function toReleaseSummary(doc: PressRelease, locale: Locale): ReleaseSummary | undefined {
  const slug = slugIn(doc.slug, locale, false)
  const title = saidIn(doc.title, locale)
  if (!slug || !title || !doc.releaseAt || !doc.reference) return undefined
  const last = changesOf(doc, locale).at(0)
  return {
    id: doc.id,
    reference: doc.reference,
    kind: doc.kind,
    locale,
    title,
    ...optional('standfirst', saidIn(doc.standfirst, locale)),
    releasedAt: doc.releaseAt,
    languages: publicLanguages(doc),
    withdrawn: doc.withdrawal?.state === 'withdrawn',
    ...optional('changed', last && { at: last.at, kind: last.kind }),
    path: paths.release(locale, slug),
  }
}

export function toRelease(doc: PressRelease, locale: Locale): Release | undefined {
  const summary = toReleaseSummary(doc, locale)
  const slug = slugIn(doc.slug, locale, false)
  if (!summary || !slug) return undefined
  const { withdrawn, changed: _, languages: __, ...base } = summary
  const body = toBody(inLanguage(doc.body, locale), locale)
  const place = inLanguage(doc.datelinePlace, locale)
  return {
    ...base,
    slug,
    original: doc.originalLanguage,
    isBehind: (doc.behind ?? []).includes(locale),
    versions: versionsOf(doc),
    dateline: { ...optional('place', place), ...optional('date', doc.datelineDate?.slice(0, 10)) },
    body,
    quotes: body.blocks.filter((block) => block.kind === 'quote'),
    facts: body.blocks.filter((block) => block.kind === 'fact'),
    issuers: toLinks('organisations', wholes(doc.issuers), locale),
    projects: toLinks('projects', wholes(doc.projects), locale),
    cities: toLinks('partner-cities', wholes(doc.partnerCities), locale),
    mentorships: wholes(doc.mentorships).flatMap((one) => toMentorshipLink(one, locale) ?? []),
    events: toLinks('events', wholes(doc.events), locale),
    topics: toLinks('topics', wholes(doc.topics), locale),
    spellings: spellingsIn(doc),
    readingTime: readingMinutes(body, base.standfirst, locale),
    related: wholes(doc.related).flatMap((one) => toReleaseSummary(one, locale) ?? []),
    contacts: contactsOf(doc, locale),
    boilerplates: boilerplatesOf(doc, locale),
    partners: {
      ...optional('label', said(doc.partnersLabel, locale)),
      organisations: wholes(doc.partners).flatMap((one) => toPartner(one, locale) ?? []),
    },
    gallery: wholes(doc.gallery).flatMap((media) => toPicture(media, locale) ?? []),
    attachments: (doc.attachments ?? []).flatMap(({ file, title, language }) => {
      const media = whole(file)
      return (media && toFileLink(media, said(title, locale), language, locale)) ?? []
    }),
    changes: changesOf(doc, locale),
    ...optional('withdrawal', withdrawn ? withdrawalOf(doc, locale) : undefined),
    contactCardsPath: paths.releaseContactCards(locale, slug),
    referencePath: paths.reference(base.reference),
    updatedAt: doc.updatedAt,
  }
}

/** Cities first, then who stands behind it; each once. */
function spellingsIn(doc: PressRelease): Said[][] {
  const pairs = wholes(doc.mentorships).flatMap(({ mentor, learner }) => [whole(mentor), whole(learner)])
  const named = [...wholes(doc.partnerCities), ...pairs, ...wholes(doc.issuers), ...wholes(doc.partners)]
  const byId = new Map(named.flatMap((record) => (record ? [[record.id, spellings(record.name)]] : [])))
  return [...byId.values()].filter((names) => new Set(names.map(({ text }) => text)).size > 1)
}

/** The public versions of a release, original first. */
export function versionsOf(doc: PressRelease): Release['versions'] {
  const behind = new Set<string>(doc.behind)
  const order = [doc.originalLanguage, ...locales.filter((locale) => locale !== doc.originalLanguage)]
  return order.flatMap((locale) => {
    const slug = slugIn(doc.slug, locale, false)
    const title = saidIn(doc.title, locale)
    return slug && title && publicLanguages(doc).includes(locale)
      ? [{ locale, title, path: paths.release(locale, slug), ...optional('isBehind', behind.has(locale) || undefined) }]
      : []
  })
}

const publicLanguages = (doc: PressRelease): Locale[] => (doc.languages ?? []).filter(isLocale)

/** Newest first; a note is shown in another language rather than not at all. */
function changesOf(doc: PressRelease, locale: Locale): Change[] {
  return (doc.changes ?? [])
    .flatMap(({ at, kind, note }) => {
      const words = said(note, locale)
      return words ? [{ at, kind, note: words }] : []
    })
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** What stands in the place of a release that was retracted; nothing where it was, before anybody could read it. */
export const toRetraction = (doc: PressRelease, locale: Locale): Withdrawal | undefined =>
  (doc.withdrawal?.at ?? '') > (doc.releaseAt ?? '') ? withdrawalOf(doc, locale) : undefined

const withdrawalOf = ({ withdrawal }: PressRelease, locale: Locale): Withdrawal => ({
  ...optional('at', withdrawal?.at ?? undefined),
  ...optional('note', said(withdrawal?.note, locale)),
})

/** Whom these releases name, the first release's first; who has left without a successor is not among them. */
export const contactsAmong = (docs: readonly PressRelease[], locale: Locale): ReleaseContact[] =>
  contactsIn(
    docs.flatMap(({ contacts }) => contacts ?? []),
    locale,
  ).filter(({ contact }) => !contact.hasLeft)

const contactsOf = (doc: PressRelease, locale: Locale): ReleaseContact[] => contactsIn(doc.contacts ?? [], locale)

/** In their order. Whoever stands there twice, once in the place of somebody who left, is named once. */
function contactsIn(rows: NonNullable<PressRelease['contacts']>, locale: Locale): ReleaseContact[] {
  const byId = new Map<string, ReleaseContact>()
  for (const { contact, role } of rows) {
    const person = whole(contact)
    const shape = person && toContact(person, locale)
    if (!shape) continue
    const one = { contact: shape, ...optional('role', said(role, locale)) }
    const before = byId.get(shape.id)
    byId.set(shape.id, before ? asOne(before, one) : one)
  }
  return [...byId.values()]
}

/** The role is the one that was given to the person, before one that was taken over. */
function asOne(first: ReleaseContact, second: ReleaseContact): ReleaseContact {
  const [own, other] = first.contact.inPlaceOf.length > 0 ? [second, first] : [first, second]
  const names = [...first.contact.inPlaceOf, ...second.contact.inPlaceOf]
  return {
    contact: { ...own.contact, inPlaceOf: [...new Set(names)] },
    ...optional('role', own.role ?? other.role),
  }
}

type Frozen = { relationTo: 'projects' | 'organisations'; value: string; text: Partial<InEach> | null }

function boilerplatesOf(doc: PressRelease, locale: Locale): Boilerplate[] {
  const frozen = Array.isArray(doc.boilerplateWording) ? (doc.boilerplateWording as unknown as Frozen[]) : []
  return (doc.boilerplates ?? []).flatMap(({ relationTo, value }) => {
    const source = whole<Project | Organisation>(value)
    if (!source) return []
    const kept = frozen.find((one) => one.relationTo === relationTo && one.value === source.id)
    // `text` is keyed by language like a field read with every language at once.
    const text = said((kept ? kept.text : source.boilerplate) as string | null, locale)
    const about = nameOf(source.name, locale)
    return text && about ? [{ about, text, ...optional('page', pathTo(relationTo, source, locale)) }] : []
  })
}

export const releaseLink = (doc: PressRelease, locale: Locale): Link | undefined =>
  toLink('press-releases', doc, locale)
