import { body, fact, h2, link, p, ul } from '../../text'
import type { DemoRelease } from '../types'

/** In Dutch only: what Brulocalis is and does. */
export const brulocalisFacts: DemoRelease = {
  key: 'brulocalis-facts',
  reference: '2022-009',
  kind: 'fact-sheet',
  title: { nl: 'Brulocalis in het kort' },
  standfirst: {
    nl: 'Wie de vereniging overkoepelt, voor wie ze spreekt en wat ze voor de Brusselse gemeenten en OCMW’s doet.',
  },
  body: {
    nl: body(
      p(
        'Achter de naam Brulocalis staan alle lokale besturen van het Brussels Hoofdstedelijk Gewest. Elke Brusselse gemeente en elk Brussels OCMW (openbaar centrum voor maatschappelijk welzijn) hoort erbij.',
      ),
      fact({
        value: '19',
        unit: 'gemeenten',
        statement: 'Alle gemeenten van het Brussels Hoofdstedelijk Gewest zijn in Brulocalis verenigd.',
        source: [link('https://www.brulocalis.brussels', 'Brulocalis')],
      }),
      fact({
        value: '19',
        unit: 'OCMW’s',
        statement: 'Ook alle Brusselse OCMW’s horen bij de koepel.',
        source: [link('https://www.brulocalis.brussels', 'Brulocalis')],
      }),
      h2('Wat de vereniging doet'),
      ul(
        ['Ze vertegenwoordigt de lokale besturen en spreekt in hun naam.'],
        ['Ze maakt bekend wat gemeenten en OCMW’s doen.'],
        ['Ze komt op voor hun belangen en voor hun autonomie, ten bate van de lokale democratie.'],
        ['Ze helpt hen om de Brusselaars van dienst te zijn; dat is haar voornaamste taak.'],
      ),
      h2('Ook in Europa'),
      p(
        'In het Europese project IncluCities ondersteunt Brulocalis de stad Brussel en de gemeente Schaarbeek, die er mentorstad zijn.',
      ),
      p('Meer over de vereniging staat op ', link('https://www.brulocalis.brussels', 'www.brulocalis.brussels'), '.'),
    ),
  },
  languages: ['nl'],
  original: 'nl',
  released: '2022-10-17T07:00:00.000Z',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['brussels', 'schaerbeek'],
  topics: ['basic-services'],
  contacts: [{ contact: 'celine-mercier', role: { nl: 'perscontact Brulocalis' } }],
  boilerplates: [{ organisation: 'brulocalis' }],
}
