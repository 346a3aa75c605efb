import type { DemoMentorship } from './types'

const start = '2020-01-01'
const end = '2022-12-31'

export const mentorships: DemoMentorship[] = [
  {
    key: 'brussels-saint-jean',
    project: 'inclucities',
    mentor: 'brussels',
    learner: 'saint-jean-de-la-ruelle',
    associations: ['brulocalis'],
    start,
    end,
    confirmed: false,
    note: {
      nl: 'De bron noemt eerst de mentoren Brussel en Schaarbeek en daarna hun „respectieve” leersteden Saint-Jean-de-la-Ruelle en Jelgava. Op die volgorde steunt deze koppeling. Ze is niet bevestigd, want het Maison des Femmes van Saint-Jean-de-la-Ruelle kreeg het vrouwenhuis van Schaarbeek als voorbeeld.',
      fr: 'La source cite d’abord les mentors, Bruxelles et Schaerbeek, puis leurs villes apprenantes « respectives », Saint-Jean-de-la-Ruelle et Jelgava. Le présent binôme repose sur cet ordre. Il n’est pas confirmé, car la Maison des Femmes de Saint-Jean-de-la-Ruelle a pris exemple sur celle de Schaerbeek.',
      en: 'The source names the mentors first, Brussels and Schaerbeek, and then their “respective” learner cities, Saint-Jean-de-la-Ruelle and Jelgava. This pairing rests on that order. It is not confirmed, because the Maison des Femmes in Saint-Jean-de-la-Ruelle took Schaerbeek’s as its example.',
    },
    outcomes: [
      {
        title: { nl: 'Maison des Femmes', fr: 'Maison des Femmes', en: 'Maison des Femmes' },
        text: {
          nl: 'Een vrouwenhuis in Saint-Jean-de-la-Ruelle, opgericht naar het model van dat in Schaarbeek.',
          fr: 'Une maison des femmes à Saint-Jean-de-la-Ruelle, créée sur le modèle de celle de Schaerbeek.',
          en: 'A women’s house in Saint-Jean-de-la-Ruelle, set up on the model of the one in Schaerbeek.',
        },
        city: 'saint-jean-de-la-ruelle',
        modelledOn: 'schaerbeek',
        source: 'academies',
      },
      {
        title: {
          nl: 'Actieplan van de Franse leerstad',
          fr: 'Plan d’action de la ville apprenante française',
          en: 'Action plan of the French learner city',
        },
        text: {
          nl: 'Hoe de stad haar werking op het terrein wil verbeteren.',
          fr: 'Comment la ville veut améliorer son action sur le terrain.',
          en: 'How the city means to improve its work on the ground.',
        },
        city: 'saint-jean-de-la-ruelle',
        source: 'academies',
      },
    ],
    visibility: 'always',
  },
  {
    key: 'schaerbeek-jelgava',
    project: 'inclucities',
    mentor: 'schaerbeek',
    learner: 'jelgava',
    associations: ['brulocalis'],
    start,
    end,
    confirmed: false,
    note: {
      nl: 'Deze koppeling volgt uit de volgorde van de bron: Schaarbeek is de tweede mentor die ze noemt, Jelgava de tweede leerstad. Bevestigd is ze niet, want Schaarbeek inspireerde ook de andere leerstad: zijn vrouwenhuis stond model voor dat van Saint-Jean-de-la-Ruelle.',
      fr: 'Ce binôme découle de l’ordre de la source : Schaerbeek y est le deuxième mentor cité, Jelgava la deuxième ville apprenante. Il n’est pas confirmé, car Schaerbeek a aussi inspiré l’autre ville apprenante : sa maison des femmes a servi de modèle à celle de Saint-Jean-de-la-Ruelle.',
      en: 'This pairing follows from the order of the source: Schaerbeek is the second mentor it names, Jelgava the second learner city. It is not confirmed, because Schaerbeek also inspired the other learner city: its women’s house was the model for the one in Saint-Jean-de-la-Ruelle.',
    },
    outcomes: [
      {
        title: {
          nl: 'Actieplan van de Letse leerstad',
          fr: 'Plan d’action de la ville apprenante lettone',
          en: 'Action plan of the Latvian learner city',
        },
        text: {
          nl: 'Hoe de stad het in de praktijk beter wil doen.',
          fr: 'Comment la ville veut faire mieux dans la pratique.',
          en: 'How the city means to do better in practice.',
        },
        city: 'jelgava',
        source: 'academies',
      },
    ],
    visibility: 'always',
  },
]
