import type { DemoRelease } from '../types'
import { advisory } from './advisory'

const { nl, fr } = advisory.body

/** The same advisory a second time, put out by mistake and taken back the next day. */
export const advisoryDuplicate: DemoRelease = {
  key: 'advisory-duplicate',
  reference: '2022-012',
  kind: 'media-advisory',
  title: {
    nl: 'Training Academies IncluCities op 7 en 8 december in Brussel',
    fr: 'Training Academies IncluCities, les 7 et 8 décembre à Bruxelles',
  },
  place: { nl: 'Brussel', fr: 'Bruxelles' },
  date: '2022-11-28',
  body: { nl, fr },
  languages: ['nl', 'fr'],
  original: 'nl',
  released: '2022-11-28T08:45:00.000Z',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['brussels', 'schaerbeek'],
  events: ['training-academies'],
  related: ['advisory'],
  contacts: [{ contact: 'celine-mercier', role: { nl: 'perscontact Brulocalis', fr: 'contact presse de Brulocalis' } }],
  withdrawn: {
    at: '2022-11-29T15:00:00.000Z',
    note: {
      nl: 'Deze uitnodiging werd bij vergissing twee keer gepubliceerd. De uitnodiging met referentie 2022-011 is de geldige.',
      fr: 'Cette invitation a été publiée deux fois par erreur. Seule l’invitation portant la référence 2022-011 est valable.',
    },
  },
}
