import type { Locale } from '../locales'
import type { Release } from '../model/release'
import { isEverything, type ReleaseFilter } from '../releaseFilter'
import { filteredIds, releaseChoices } from './releaseFilter'
import { releasesInFull } from './releases'

/** `chosen` are the values of the filter, named as the list names them where a record has a name. */
export type FeedPart = { releases: Release[]; part: number; parts: number; chosen: string[] }

/** Releases in a part of a feed; as many as a page of the list shows, so that each part is one of its pages. */
export const perPart = 20

/** A part of the list of releases that a filter leaves, in full, from 1; undefined for a part that is not there. */
export async function feedPart(locale: Locale, filter: ReleaseFilter, part: number): Promise<FeedPart | undefined> {
  const { ids, pages } = await filteredIds(locale, filter, part, perPart)
  if (part > 1 && ids.length === 0) return undefined
  const [releases, chosen] = await Promise.all([releasesInFull(locale, ids), namesOf(locale, filter)])
  return { releases, part, parts: pages, chosen }
}

async function namesOf(locale: Locale, filter: ReleaseFilter): Promise<string[]> {
  if (isEverything(filter)) return []
  const groups = await releaseChoices(locale, filter)
  return groups.flatMap(({ choices }) =>
    choices.filter(({ isChosen, label }) => isChosen && label).map(({ label = '' }) => label),
  )
}
