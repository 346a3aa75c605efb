import type { PayloadRequest } from 'payload'
import { type InEach, isLocale } from '@/lib/locales'

/** The words in the language of whoever is at work in the admin (English for a language it does not speak). */
export function say(req: Pick<PayloadRequest, 'i18n'>, text: InEach): string {
  const language = req.i18n?.language
  return text[isLocale(language) ? language : 'en']
}
