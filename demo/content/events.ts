import type { DemoEvent } from './types'

export const events: DemoEvent[] = [
  {
    key: 'training-academies',
    title: {
      nl: 'Training Academies IncluCities',
      fr: 'Training Academies IncluCities',
      en: 'Training Academies IncluCities',
    },
    // Two whole days in Brussels: 7 and 8 December 2022.
    start: '2022-12-06T23:00:00.000Z',
    end: '2022-12-08T22:59:00.000Z',
    zone: 'Europe/Brussels',
    allDay: true,
    place: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
    programmeUrl: { nl: 'https://brulocalis.brussels/nl/agenda/training-academies-inclucities' },
    description: {
      nl: 'Het slot van drie jaar IncluCities: twee colloquia in de voormiddag, thematische workshops in de namiddag. Steden, OCMW’s, verenigingen en deskundigen leggen er hun resultaten naast elkaar en maken de balans op.',
      fr: 'Le point final de trois années d’IncluCities : deux colloques en matinée, des ateliers thématiques l’après-midi. Villes, CPAS, associations et experts y confrontent leurs résultats et dressent le bilan.',
      en: 'The close of three years of IncluCities: two colloquia in the morning, thematic workshops in the afternoon. Cities, welfare centres (OCMW/CPAS), associations and experts compare their results and take stock.',
    },
    project: 'inclucities',
    topics: ['employment', 'language', 'housing', 'equal-opportunities', 'migrant-women'],
    speakers: [
      {
        name: 'Pierre Verbeeren',
        role: {
          nl: 'over de opvang van Oekraïners in Brussel',
          fr: 'sur l’accueil des Ukrainiens à Bruxelles',
          en: 'on the reception of Ukrainians in Brussels',
        },
      },
    ],
    visibility: 'always',
  },
]
