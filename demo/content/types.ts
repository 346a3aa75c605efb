import type { InEach, Locale } from '@/lib/locales'
import type { BodyTree } from '../text'

/** Text in the languages that have it. */
type L<T = string> = Partial<InEach<T>>
/** Every record of the demo has a key by which the others name it. */
type Keyed = { key: string }
type Visibility = 'whenUsed' | 'always' | 'never'

export type DemoOrganisation = Keyed & {
  name: L
  acronym?: string
  kind?: 'association' | 'public-authority' | 'fund' | 'company' | 'media'
  country?: string
  website?: string
  boilerplate?: L
  visibility?: Visibility
}
export type DemoTopic = Keyed & { name: L; description?: L; visibility?: Visibility }
export type DemoCity = Keyed & {
  name: L
  country: string
  region?: L
  coordinates?: [longitude: number, latitude: number]
  association?: string
  description?: L
  picture?: string
  visibility?: Visibility
}
export type DemoProject = Keyed & {
  name: string
  acronym?: string
  start: string
  end: string
  goal?: L
  description?: L
  boilerplate?: L
  coordinator?: string
  funder?: string
  fundingProgramme?: L
  fundingStatement?: L
  website?: string
  participants?: ({ organisation: string } | { city: string })[]
  participantCount?: number
  results?: { title: L; text?: L; cities?: string[] }[]
  visibility?: Visibility
}
export type DemoMentorship = Keyed & {
  project: string
  mentor: string
  learner: string
  associations?: string[]
  start?: string
  end?: string
  topics?: string[]
  confirmed: boolean
  note?: L
  outcomes?: { title: L; text?: L; city?: string; modelledOn?: string; source?: string }[]
  visibility?: Visibility
}
export type DemoContact = Keyed & {
  givenName: string
  familyName: string
  jobTitle?: L
  organisation?: string
  phones?: { value: string; kind: 'work' | 'cell'; label?: L }[]
  emails?: string[]
  /** BCP 47 codes. */
  spokenLanguages?: string[]
  expertise?: string[]
  hours?: { days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]; from: string; to: string }[]
  /** Does not work here any more; a successor is kept before whom it succeeds. */
  left?: { successor: string }
  order?: number
  visibility?: Visibility
}
export type DemoEvent = Keyed & {
  title: L
  /** Moments in ISO 8601, or hours (UTC) of a day that is always to come. */
  when: { start: string; end: string } | { aheadFrom: string; aheadUntil: string }
  zone: string
  allDay: boolean
  place?: L
  programmeUrl?: L
  description?: L
  project?: string
  topics?: string[]
  speakers?: { name: string; role?: L }[]
  visibility?: Visibility
}
/** `file` is an SVG in demo/pictures, drawn by us. */
export type DemoPicture = Keyed & {
  file: string
  alt: L
  caption?: L
  credit: string
  licence: 'CC-BY-4.0' | 'CC0-1.0' | 'press-use'
}

export type DemoRelease = Keyed & {
  reference: string
  kind: 'press-release' | 'statement' | 'media-advisory' | 'fact-sheet'
  title: L
  standfirst?: L
  place?: L
  date?: string
  body: L<BodyTree>
  /** Languages in which it is public. */
  languages: Locale[]
  original: Locale
  /** ISO 8601; `ahead` is an embargo whose hour never comes; `draft` has not been released. */
  released: string | 'ahead' | 'draft'
  issuers?: string[]
  projects?: string[]
  cities?: string[]
  mentorships?: string[]
  events?: string[]
  topics?: string[]
  related?: string[]
  contacts?: { contact: string; role?: L }[]
  boilerplates?: ({ project: string } | { organisation: string })[]
  partnersLabel?: L
  partners?: string[]
  gallery?: string[]
  changes?: { at: string; kind: 'update' | 'correction' | 'clarification'; note: L }[]
  withdrawn?: { at: string; note: L }
  /** A change of the original after it was translated: the translations are then behind. */
  later?: { title?: string; body?: BodyTree }
}

export type DemoNewsroom = {
  name: L
  organisation: string
  timeZone: string
  country: string
  defaultLanguage: Locale
  colour: string
  defaultContacts: string[]
  defaultIssuers: string[]
  legalNotice: L
  accessibility: L
  statement: {
    status: 'full' | 'partial' | 'none'
    method: 'self' | 'external'
    preparedOn: string
    reviewedOn: string
    gaps: L
    enforcement: L
  }
  privacy: L
}
