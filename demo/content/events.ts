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
    when: { start: '2022-12-06T23:00:00.000Z', end: '2022-12-08T22:59:00.000Z' },
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
  {
    key: 'question-hour',
    title: {
      nl: 'Vragenuur van de Demo Press Desk (verzonnen)',
      fr: 'Séance de questions au Demo Press Desk (fictive)',
      en: 'Question hour of the Demo Press Desk (invented)',
    },
    when: { aheadFrom: '09:00', aheadUntil: '10:00' },
    zone: 'Europe/Brussels',
    allDay: false,
    place: { nl: 'alleen in deze demo', fr: 'uniquement dans cette démonstration', en: 'in this demo only' },
    description: {
      nl: 'Verzonnen, om te tonen hoe een evenement wordt aangekondigd, met zijn uur en zijn agendabestand. Het ligt altijd in de toekomst.',
      fr: 'Fictive, pour montrer comment un événement est annoncé, avec son heure et son fichier d’agenda. Elle est toujours à venir.',
      en: 'Invented, to show how an event is announced, with its hour and its file for a calendar. It is always to come.',
    },
    visibility: 'always',
  },
]
