import type { Locale } from '../locales'
import type { Release } from '../model/release'
import { releasePage, releasesInFull } from './releases'

export type FeedPart = { releases: Release[]; part: number; parts: number }

/** Releases in a part of a feed; as many as a page of the list shows, so that each part is one of its pages. */
export const perPart = 20

/** A part of the list of releases in full, from 1; undefined for a part that is not there. */
export async function feedPart(locale: Locale, part: number): Promise<FeedPart | undefined> {
  const page = await releasePage(locale, part, perPart)
  if (part > 1 && page.releases.length === 0) return undefined
  const ids = page.releases.map(({ id }) => id)
  return { releases: await releasesInFull(locale, ids), part, parts: Math.max(1, page.pages) }
}
