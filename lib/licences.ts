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

const withCredit = words(
  'Mag gepubliceerd worden, met vermelding',
  'Publication autorisée avec mention du crédit',
  'May be published, with credit',
)

/** What each is called, where it can be read, and in a few words what it allows a newspaper to do. */
export const licences: Record<Licence, { name: InEach; url?: string; use: InEach }> = {
  'press-use': {
    name: words('Vrij voor redactioneel gebruik', 'Libre pour usage rédactionnel', 'Free for editorial use'),
    use: withCredit,
  },
  'CC0-1.0': {
    name: same('CC0 1.0'),
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    use: words('Mag gepubliceerd worden', 'Publication autorisée', 'May be published'),
  },
  'CC-BY-4.0': { name: same('CC BY 4.0'), url: 'https://creativecommons.org/licenses/by/4.0/', use: withCredit },
  'CC-BY-SA-4.0': {
    name: same('CC BY-SA 4.0'),
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    use: withCredit,
  },
  'CC-BY-ND-4.0': {
    name: same('CC BY-ND 4.0'),
    url: 'https://creativecommons.org/licenses/by-nd/4.0/',
    use: words(
      'Mag onveranderd gepubliceerd worden, met vermelding',
      'Publication autorisée sans modification, avec mention du crédit',
      'May be published unchanged, with credit',
    ),
  },
  'CC-BY-NC-4.0': {
    name: same('CC BY-NC 4.0'),
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    use: words(
      'Niet voor commercieel gebruik; met vermelding',
      'Pas d’usage commercial ; avec mention du crédit',
      'Not for commercial use; with credit',
    ),
  },
  'all-rights-reserved': {
    name: words('Alle rechten voorbehouden', 'Tous droits réservés', 'All rights reserved'),
    use: words('Vraag het ons voor u publiceert', 'À demander avant toute publication', 'Ask us before you publish'),
  },
}

function same(name: string): InEach {
  return words(name, name, name)
}
