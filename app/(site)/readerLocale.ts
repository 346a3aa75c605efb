import { headers } from 'next/headers'
import { isLocale, type Locale, locales, preferredLocale, storageLocale } from '@/lib/locales'
import { theNewsroom } from '@/lib/queries/newsroom'

/** When the newsroom cannot be read, whoever asks is told so in a language of theirs. */
const away = { languages: [...locales], defaultLanguage: storageLocale }

/** The language of an address; for an address without one, the language that the reader's browser asks for. */
export async function readerLocale(segment?: string): Promise<Locale> {
  const newsroom = await theNewsroom(storageLocale).catch(() => away)
  if (isLocale(segment) && newsroom.languages.includes(segment)) return segment
  return preferredLocale((await headers()).get('accept-language'), newsroom.languages, newsroom.defaultLanguage)
}
