import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { parseFilter, type ReleaseFilter } from '@/lib/releaseFilter'
import { plainAnswer } from './plainAnswer'

/** What a request asks of the list of releases; or the answer that says what is wrong with it. */
export function askedFilter(
  request: Request,
  locale: Locale,
): { filter: ReleaseFilter; page: number } | { fault: Response } {
  const { filter, page, faults } = parseFilter(new URL(request.url).searchParams)
  if (faults.length === 0) return { filter, page }
  const named = faults.map(({ name, found }) => `${name}=${found}`).join(', ')
  return { fault: plainAnswer(400, `${dictionary(locale).badQuestion}: ${named}`) }
}
