import { headers } from 'next/headers'
import { isLocale, type Locale, preferredLocale, storageLocale } from '@/lib/locales'
import { theNewsroom } from '@/lib/queries/newsroom'

/** The language of an address; for an address without one, the language that the reader's browser asks for. */
export async function readerLocale(segment?: string): Promise<Locale> {
  const newsroom = await theNewsroom(storageLocale)
  if (isLocale(segment) && newsroom.languages.includes(segment)) return segment
  return preferredLocale((await headers()).get('accept-language'), newsroom.languages, newsroom.defaultLanguage)
}
