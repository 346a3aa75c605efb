import { body, foreign, h2, i, p } from '../../text'
import type { DemoRelease } from '../types'

const bapa = 'Bureaux d’Accueil des Primo-Arrivants'
const maison = 'Maison des Femmes'

/** Under an embargo whose hour never comes. */
export const whatRemains: DemoRelease = {
  key: 'what-remains',
  reference: '2026-301',
  kind: 'fact-sheet',
  title: {
    nl: 'Wat blijft er van IncluCities? Een overzicht per stad',
    fr: 'Que reste-t-il d’IncluCities ? Le bilan ville par ville',
    en: 'What remains of IncluCities? City by city',
  },
  standfirst: {
    nl: 'Een vrouwenhuis, digitale loketten, twee actieplannen en aanbevelingen: de opbrengst van het project in de vier steden die we kunnen noemen.',
    fr: 'Une maison des femmes, des guichets numériques, deux plans d’action et des recommandations : l’apport du projet dans les quatre villes que nous pouvons citer.',
    en: 'A women’s house, digital counters, two action plans and recommendations: what the project brought to the four cities we can name.',
  },
  body: {
    nl: body(
      p(
        'IncluCities liep van 2020 tot 2022 en koppelde vier mentorsteden aan vier leersteden. Dit blad zet per stad bijeen wat er op de slotdagen van 7 en 8 december 2022 te zien was.',
      ),
      h2('Brussel'),
      p(
        'Mentorstad, met de steun van Brulocalis. De ',
        foreign('fr', bapa),
        ' (BAPA) beschikken hier over digitale loketten die de informatie voor migranten bundelen. De stad lichtte toe hoe ze haar leerstad heeft begeleid.',
      ),
      h2('Schaarbeek'),
      p(
        'Mentorstad, eveneens met de steun van Brulocalis. Ook hier werken de BAPA met digitale loketten. Het vrouwenhuis van de gemeente kreeg navolging in Frankrijk.',
      ),
      h2('Saint-Jean-de-la-Ruelle'),
      p(
        'Leerstad in Frankrijk. Ze heeft nu een ',
        foreign('fr', maison),
        ' naar Schaarbeeks model, en een actieplan voor haar werk op het terrein.',
      ),
      h2('Jelgava'),
      p('Leerstad in Letland, met een eigen actieplan.'),
      h2('Voor wie er niet bij was'),
      p(
        'Opleidingen brachten de ervaring bij andere gemeenschappen. De aanbevelingen op lange termijn en de goede praktijken gaan via verenigingen als Brulocalis verder, tot bij de nationale regeringen en de Europese instellingen.',
      ),
    ),
    fr: body(
      p(
        'De 2020 à 2022, IncluCities a associé quatre villes mentors à quatre villes apprenantes. Cette fiche rassemble, ville par ville, ce qui a été montré lors des journées de clôture des 7 et 8 décembre 2022.',
      ),
      h2('Bruxelles'),
      p(
        'Ville mentor, avec l’appui de Brulocalis. Les ',
        i(bapa),
        ' (BAPA) y disposent de guichets numériques qui regroupent l’information destinée aux migrants. La Ville a expliqué comment elle a accompagné sa ville apprenante.',
      ),
      h2('Schaerbeek'),
      p(
        'Ville mentor, elle aussi avec l’appui de Brulocalis. Les BAPA y proposent également des guichets numériques. La maison des femmes de la commune a fait école en France.',
      ),
      h2('Saint-Jean-de-la-Ruelle'),
      p(
        'Ville apprenante en France. Elle compte désormais une ',
        i(maison),
        ' sur le modèle schaerbeekois et un plan d’action pour son travail de terrain.',
      ),
      h2('Jelgava'),
      p('Ville apprenante en Lettonie, dotée de son propre plan d’action.'),
      h2('Pour ceux qui n’y étaient pas'),
      p(
        'Des formations ont porté l’expérience vers d’autres collectivités. Les recommandations à long terme et les bonnes pratiques poursuivent leur chemin grâce à des associations comme Brulocalis, jusqu’aux gouvernements nationaux et aux institutions européennes.',
      ),
    ),
    en: body(
      p(
        'From 2020 to 2022, IncluCities linked four mentor cities with four learner cities. This sheet brings together, city by city, what was shown at the closing days of 7 and 8 December 2022.',
      ),
      h2('Brussels'),
      p(
        'Mentor city, supported by Brulocalis. The ',
        foreign('fr', bapa),
        ' (BAPA) have digital counters here that bring together information for migrants. The city explained how it had guided its learner city.',
      ),
      h2('Schaerbeek'),
      p(
        'Mentor city, likewise supported by Brulocalis. Here too, the BAPA work with digital counters. The municipality’s women’s house has been followed in France.',
      ),
      h2('Saint-Jean-de-la-Ruelle'),
      p(
        'Learner city in France. It now has a ',
        foreign('fr', maison),
        ' on Schaerbeek’s model, and an action plan for its work on the ground.',
      ),
      h2('Jelgava'),
      p('Learner city in Latvia, with an action plan of its own.'),
      h2('For those who were not there'),
      p(
        'Training took the experience to other communities. The long-term recommendations and the good practice travel on through associations such as Brulocalis, as far as national governments and the European institutions.',
      ),
    ),
  },
  languages: ['nl', 'fr', 'en'],
  original: 'nl',
  released: 'ahead',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['brussels', 'schaerbeek', 'saint-jean-de-la-ruelle', 'jelgava'],
  mentorships: ['brussels-saint-jean', 'schaerbeek-jelgava'],
  topics: ['basic-services', 'participation', 'migrant-women'],
  related: ['academies', 'women-house'],
  contacts: [
    {
      contact: 'celine-mercier',
      role: { nl: 'perscontact Brulocalis', fr: 'contact presse de Brulocalis', en: 'press contact, Brulocalis' },
    },
  ],
  boilerplates: [{ project: 'inclucities' }, { organisation: 'brulocalis' }],
}
