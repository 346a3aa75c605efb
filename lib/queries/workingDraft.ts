import type { Locale } from '../locales'
import { type Release, toRelease } from '../model/release'
import { asIfReleased } from '../model/workingDraft'
import { readWorkingDraft } from './door'
import { forRelease } from './releases'

/**
 * A draft as its page will be; `untitled` in a language in which it has no title yet. Undefined for whoever is not
 * signed in as staff.
 */
export async function workingDraftIn(
  locale: Locale,
  id: string,
  headers: Headers,
): Promise<Release | 'untitled' | undefined> {
  const draft = await readWorkingDraft(id, headers, forRelease)
  return draft && (toRelease(asIfReleased(draft, new Date().toISOString()), locale) ?? 'untitled')
}
