import type { CollectionSlug } from 'payload'
import type { InEach, Locale } from '@/lib/locales'

/** Where something can be mended: a field of the release, or another record. */
export type Place = { tab: InEach; field: string } | { collection: CollectionSlug; id: string; name: string }

/**
 * Something that the preflight found. An `error` blocks the release; a `warning` can be waived by somebody who gives a
 * reason. `id` is the same as long as the same thing is wrong, and another once it changes: a waiver holds no longer
 * than what it was given for.
 */
export type Finding = {
  id: string
  level: 'error' | 'warning'
  language?: Locale
  message: InEach
  place: Place
}
