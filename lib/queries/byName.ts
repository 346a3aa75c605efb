import type { Locale } from '../locales'
import type { Said } from '../model/said'

/** In the order in which the reader's language puts names. */
export const byName = <T extends { name: Said }>(records: T[], locale: Locale): T[] =>
  [...records].sort((a, b) => a.name.text.localeCompare(b.name.text, locale))
