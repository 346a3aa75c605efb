import { b, body, foreign, p } from '../../text'
import type { DemoRelease } from '../types'

/** Started, not finished, not released: only in Dutch, its last entries still without words. */
export const glossary: DemoRelease = {
  key: 'glossary',
  reference: '2026-302',
  kind: 'fact-sheet',
  title: { nl: 'Woordenlijst bij IncluCities' },
  body: {
    nl: body(
      p('De begrippen die in onze berichten over IncluCities terugkeren, kort uitgelegd.'),
      p(
        b('Mentorstad. '),
        'Een stad of gemeente die haar ervaring met het onthaal van migranten deelt en een andere stad begeleidt.',
      ),
      p(b('Leerstad. '), 'De stad die wordt begeleid en die het met een actieplan in de praktijk beter wil doen.'),
      p(
        b('Mentorschap. '),
        'De band tussen een mentorstad en een leerstad, ondersteund door verenigingen van lokale besturen.',
      ),
      p(b('Studiebezoek. '), '…'),
      p(b('BAPA. '), foreign('fr', 'Bureaux d’Accueil des Primo-Arrivants'), ': …'),
      p(b('AMIF. '), '…'),
    ),
  },
  languages: ['nl'],
  original: 'nl',
  released: 'draft',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  contacts: [{ contact: 'justyna-podrazka', role: { nl: 'contact IncluCities bij Brulocalis' } }],
}
