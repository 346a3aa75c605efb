import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { filterHere } from '@/lib/queries/releaseFilter'
import { parseFilter, type ReleaseFilter } from '@/lib/releaseFilter'
import { plainAnswer } from './plainAnswer'

/** What a request asks of the list of releases; or the answer that says what is wrong with it. */
export async function askedFilter(
  request: Request,
  locale: Locale,
): Promise<{ filter: ReleaseFilter; page: number } | { fault: Response }> {
  const { filter: asked, page, faults } = parseFilter(new URL(request.url).searchParams)
  const { filter, unknown } = await filterHere(locale, asked)
  const wrong = [...faults, ...unknown]
  if (wrong.length === 0) return { filter, page }
  const named = wrong.map(({ name, found }) => `${name}=${found}`).join(', ')
  return { fault: plainAnswer(400, `${dictionary(locale).badQuestion}: ${named}`) }
}
