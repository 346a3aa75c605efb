import type { Contact } from './contact'
import type { Event } from './event'
import type { Suggestion } from './found'
import type { Mentorship } from './mentorship'
import type { Project } from './project'
import type { Release, ReleaseSummary } from './release'

/**
 * What is published as data, by the names under which lib/formats/shapes.json describes it (`npm run types` makes that
 * file of this type). Programs of others rely on it: properties may be added, and none may go or change its meaning.
 */
export type Published = {
  releases: ReleasesOnPage
  release: Release
  contacts: Contact[]
  projects: Project[]
  mentorships: Mentorship[]
  events: Event[]
  suggestions: SuggestedFor
}

/** A page of the list of releases, newest first; pages count from 1. */
export type ReleasesOnPage = { releases: ReleaseSummary[]; page: number; pages: number; total: number }

/** What somebody who types may mean. */
export type SuggestedFor = { suggestions: Suggestion[] }
