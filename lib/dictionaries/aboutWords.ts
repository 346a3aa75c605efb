import type { InEach, Locale } from '../locales'
import { en } from './about/en'
import { fr } from './about/fr'
import { nl } from './about/nl'

/** The words of the newsroom's standing pages. English is the pattern, as in dictionary.ts. */
export type AboutWords = typeof en

const inEach: InEach<AboutWords> = { nl, fr, en }

export const aboutWords = (locale: Locale): AboutWords => inEach[locale]
