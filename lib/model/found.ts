import type { Searched as Collection } from '@/collections/readable'
import type { Locale } from '../locales'
import type { Contact } from './contact'
import type { ListedPicture } from './listedPicture'
import type { ReleaseSummary } from './release'

/** A text in pieces, those that were looked for marked. */
export type Marked = { text: string; isMatch: boolean }[]

/**
 * Something that was found, with what was looked for marked in its name and in the words around it; whoever can be rung
 * comes with what that takes.
 */
export type FoundRecord = { collection: Collection; path: string; title: Marked; context?: Marked; contact?: Contact }
export type FoundRelease = ReleaseSummary & { marked: Marked; context?: Marked }

export type SearchResults = {
  /** People, cities, projects … that go by that name. */
  records: FoundRecord[]
  /** A page of releases. */
  releases: FoundRelease[]
  /** Records that speak of it. */
  others: FoundRecord[]
  total: number
  /** There are more than `total`. */
  isMore: boolean
  pages: number
  /** As many releases as are shown on all pages. */
  shown: number
  /** What was looked for instead, where nothing has the words as they were typed. */
  instead?: string
  /** Nothing has all the words. */
  isPartial: boolean
  /** Where nothing was found, in which other languages there are releases that have it. */
  elsewhere: { locale: Locale; total: number }[]
  /** Somebody to ring is wanted, whoever it be. */
  asksForContact: boolean
  /** Where pictures were asked for: of what else was looked for, or the newest. */
  pictures: ListedPicture[]
  /** Pages of the press room itself that go by these words; not ranked. */
  sitePages: { name: string; path: string }[]
}

/** `pages`: one of the press room itself. */
export type Suggestion = { text: string; path: string; collection: Collection | 'pages' }
