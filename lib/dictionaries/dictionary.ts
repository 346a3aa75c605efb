import type { InEach, Locale } from '../locales'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'

/** The words of the public pages. English is written first; the others have to follow it to the letter. */
export type Dictionary = typeof en

const dictionaries: InEach<Dictionary> = { nl, fr, en }

export const dictionary = (locale: Locale): Dictionary => dictionaries[locale]
