import { type InEach, words } from './locales'

/** The terms under which a file may be used: the Creative Commons licences that press offices use, and two of their own. */
export const licenceCodes = [
  'press-use',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-4.0',
  'all-rights-reserved',
] as const
export type Licence = (typeof licenceCodes)[number]

export const licences: Record<Licence, { name: InEach; url?: string }> = {
  'press-use': {
    name: words('Vrij voor redactioneel gebruik', 'Libre pour usage rédactionnel', 'Free for editorial use'),
  },
  'CC0-1.0': { name: same('CC0 1.0'), url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: same('CC BY 4.0'), url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: same('CC BY-SA 4.0'), url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-ND-4.0': { name: same('CC BY-ND 4.0'), url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  'CC-BY-NC-4.0': { name: same('CC BY-NC 4.0'), url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'all-rights-reserved': {
    name: words('Alle rechten voorbehouden', 'Tous droits réservés', 'All rights reserved'),
  },
}

function same(name: string): InEach {
  return words(name, name, name)
}
