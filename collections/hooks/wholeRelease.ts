import type { CollectionBeforeChangeHook } from 'payload'
import { type InEach, isLocale, type Locale, locales, storageLocale } from '@/lib/locales'
import type { PressRelease } from '../payload-types'
import { aside } from './aside'

type HookArgs = Parameters<CollectionBeforeChangeHook>[0]

export type WholeRelease = { title: Partial<InEach>; slug: Partial<InEach>; body: Partial<InEach<unknown>> }

/** A release with one value per language in each localized field; related documents as ids. */
export type EveryLanguage = Omit<PressRelease, keyof WholeRelease | 'languages' | 'translatedFrom'> &
  WholeRelease & { languages: Locale[]; translatedFrom?: Partial<InEach> }

/** The language in which this save is made; what it does not touch stays as it was in the newest draft. */
export const savedLanguage = (req: HookArgs['req']): Locale => (isLocale(req.locale) ? req.locale : storageLocale)

/** The texts of a release in every language, as they will be once this save is done. */
export async function wholeRelease({
  data,
  originalDoc,
  req,
}: Pick<HookArgs, 'data' | 'originalDoc' | 'req'>): Promise<WholeRelease> {
  const newest = originalDoc?.id ? await everyLanguage(originalDoc.id, true, req) : undefined
  const at = savedLanguage(req)
  const merged = (name: keyof WholeRelease) =>
    Object.fromEntries(locales.map((locale) => [locale, locale === at ? data[name] : newest?.[name]?.[locale]]))
  return { title: merged('title'), slug: merged('slug'), body: merged('body') } as WholeRelease
}

/** A release read in all languages: its newest draft, or what stands published. Undefined when there is none. */
export async function everyLanguage(id: string, draft: boolean, req: HookArgs['req']) {
  const doc = await req.payload.findByID({
    collection: 'press-releases',
    id,
    draft,
    locale: 'all',
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  // Payload's types describe one language; with locale 'all' a localized field holds one value per language.
  return (doc ?? undefined) as unknown as EveryLanguage | undefined
}
