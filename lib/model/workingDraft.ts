import type { PressRelease } from '@/collections/payload-types'
import { locales } from '../locales'
import { slugIn } from './link'
import { inLanguage } from './said'

/**
 * A draft as if it were released: every language that has a title counts as public, an hour that is not set yet is
 * `now` (ISO 8601), and an address or a number that it lacks is stood in for. For previews only.
 */
export function asIfReleased(draft: PressRelease, now: string): PressRelease {
  const languages = locales.filter((locale) => inLanguage(draft.title, locale)?.trim())
  const slug = Object.fromEntries(languages.map((locale) => [locale, slugIn(draft.slug, locale, false) ?? draft.id]))
  return {
    ...draft,
    languages,
    // One value per language, as with every document from the door.
    slug: slug as unknown as string,
    reference: draft.reference ?? '–',
    releaseAt: draft.releaseAt ?? now,
  }
}
