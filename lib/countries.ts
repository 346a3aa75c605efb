import { iso31661 } from 'iso-3166'
import { displayNames } from './intl'
import type { InEach, Locale } from './locales'

/** Every country of ISO 3166-1 by its two letters. */
export const countryCodes: string[] = iso31661
  .filter(({ state }) => state === 'assigned')
  .map(({ alpha2 }) => alpha2)
  .sort()

/** A country's name in a language, from CLDR. */
export const countryName = (code: string, locale: Locale): string =>
  displayNames([locale], { type: 'region' }).of(code) ?? code

export const countryNames = (code: string): InEach => ({
  nl: countryName(code, 'nl'),
  fr: countryName(code, 'fr'),
  en: countryName(code, 'en'),
})
