import type { Media } from '@/collections/payload-types'
import type { Locale } from '../locales'
import { type Picture, toPicture } from './media'
import type { ReleaseSummary } from './release'

/** A picture among all of them, with the newest release that it goes with. */
export type ListedPicture = { picture: Picture; release: ReleaseSummary }

/**
 * Undefined for what is no picture, and for one whose consent is over: it is offered to nobody any more. `today` is a
 * calendar day (YYYY-MM-DD) in the newsroom's zone.
 */
export function toListedPicture(
  media: Media,
  release: ReleaseSummary,
  locale: Locale,
  today: string,
): ListedPicture | undefined {
  const isOver = Boolean(media.usableUntil) && String(media.usableUntil).slice(0, 10) < today
  const picture = isOver ? undefined : toPicture(media, locale)
  return picture && { picture, release }
}
