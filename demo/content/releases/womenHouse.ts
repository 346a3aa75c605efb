import { body, foreign, h2, i, p } from '../../text'
import type { DemoRelease } from '../types'

const bapa = 'Bureaux d’Accueil des Primo-Arrivants'
const maison = 'Maison des Femmes'

/** Written in French first: the two results of the project that are easiest to picture. */
export const womenHouse: DemoRelease = {
  key: 'women-house',
  reference: '2022-018',
  kind: 'press-release',
  title: {
    nl: 'Een vrouwenhuis en digitale loketten: wat IncluCities zichtbaar achterlaat',
    fr: 'Une Maison des Femmes et des guichets numériques : IncluCities laisse des traces visibles',
    en: 'A women’s house and digital counters: the visible results of IncluCities',
  },
  standfirst: {
    nl: 'Saint-Jean-de-la-Ruelle nam het vrouwenhuis van Schaarbeek als voorbeeld. In Brussel en Schaarbeek vinden nieuwkomers hun informatie aan één digitaal loket.',
    fr: 'Saint-Jean-de-la-Ruelle a pris exemple sur la maison des femmes de Schaerbeek. À Bruxelles et à Schaerbeek, les nouveaux arrivants trouvent l’information à un guichet numérique unique.',
    en: 'Saint-Jean-de-la-Ruelle followed the example of Schaerbeek’s women’s house. In Brussels and Schaerbeek, newcomers find their information at a single digital counter.',
  },
  place: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
  date: '2022-12-15',
  body: {
    fr: body(
      p(
        'Un projet européen s’évalue aussi à ce qu’il en reste une fois les dossiers refermés. Parmi les résultats exposés à Bruxelles lors des ',
        foreign('en', 'Training Academies IncluCities'),
        ' des 7 et 8 décembre 2022, deux se prêtent particulièrement bien à l’exemple : un lieu pour les femmes en France, des guichets numériques à Bruxelles et à Schaerbeek.',
      ),
      h2('De Schaerbeek à Saint-Jean-de-la-Ruelle'),
      p(
        'La commune de Schaerbeek avait sa maison des femmes. Saint-Jean-de-la-Ruelle, l’une des quatre villes apprenantes du projet, s’en est inspirée pour la sienne, la ',
        i(maison),
        '. C’est tout le sens du mentorat : ce qui fonctionne dans une ville sert de modèle à une autre.',
      ),
      h2('Toute l’information en un seul endroit'),
      p(
        'À Bruxelles et à Schaerbeek, les ',
        i(bapa),
        ' (BAPA), bureaux francophones ouverts aux personnes qui viennent d’arriver, ont mis en place des guichets numériques. Conçus comme des guichets uniques, ils rassemblent en un point central les informations utiles aux migrants.',
      ),
      h2('Trois ans de coopération'),
      p(
        'IncluCities a duré trois ans (2020-2022). Quatre villes mentors, dont la Ville de Bruxelles et la commune de Schaerbeek, y ont travaillé avec quatre villes apprenantes. Brulocalis a soutenu les deux mentors bruxellois. Le projet était coordonné par le CEMR et financé par l’AMIF de l’Union européenne.',
      ),
    ),
    nl: body(
      p(
        'De waarde van een Europees project blijkt ook uit wat er overblijft als de dossiers dicht zijn. Van de resultaten die op 7 en 8 december 2022 in Brussel te zien waren, op de ',
        foreign('en', 'Training Academies IncluCities'),
        ', spreken er twee bijzonder tot de verbeelding: een plek voor vrouwen in Frankrijk, en digitale loketten in Brussel en Schaarbeek.',
      ),
      h2('Van Schaarbeek naar Saint-Jean-de-la-Ruelle'),
      p(
        'De gemeente Schaarbeek had al een vrouwenhuis. Saint-Jean-de-la-Ruelle, een van de vier leersteden van het project, liet zich daardoor inspireren en kreeg een eigen ',
        foreign('fr', maison),
        '. Daar draait het in het mentorschap om: wat in de ene stad werkt, wordt een model voor de andere.',
      ),
      h2('Alles op één plaats'),
      p(
        'In Brussel en Schaarbeek hebben de ',
        foreign('fr', bapa),
        ' (BAPA), Franstalige bureaus voor wie pas is aangekomen, digitale loketten ingericht. Dat is het principe van het uniek loket: de informatie voor migranten zit er op één centraal punt bij elkaar.',
      ),
      h2('Drie jaar samenwerking'),
      p(
        'IncluCities liep drie jaar (2020-2022). Vier mentorsteden, met onder hen de stad Brussel en de gemeente Schaarbeek, gingen er met vier leersteden aan het werk. Brulocalis stond de twee Brusselse mentoren bij. De coördinatie lag bij de CEMR, het geld kwam van het AMIF van de Europese Unie.',
      ),
    ),
    en: body(
      p(
        'A European project is also judged by what remains once the files are closed. Of the results shown in Brussels at the ',
        i('Training Academies IncluCities'),
        ' on 7 and 8 December 2022, two make especially good examples: a place for women in France, and digital counters in Brussels and Schaerbeek.',
      ),
      h2('From Schaerbeek to Saint-Jean-de-la-Ruelle'),
      p(
        'The municipality of Schaerbeek had a women’s house. Saint-Jean-de-la-Ruelle, one of the project’s four learner cities, took it as the model for its own, the ',
        foreign('fr', maison),
        '. That is the whole point of mentoring: what works in one city becomes an example for another.',
      ),
      h2('All the information in one place'),
      p(
        'In Brussels and Schaerbeek, the ',
        foreign('fr', bapa),
        ' (BAPA), French-speaking offices for people who have just arrived, have set up digital counters. Designed as one-stop shops, they gather the information migrants need at a central point.',
      ),
      h2('Three years of working together'),
      p(
        'IncluCities ran for three years (2020–2022). Four mentor cities, among them the City of Brussels and the municipality of Schaerbeek, worked with four learner cities. Brulocalis supported the two mentors from Brussels. The project was coordinated by CEMR and funded by the European Union’s AMIF.',
      ),
    ),
  },
  languages: ['nl', 'fr', 'en'],
  original: 'fr',
  released: '2022-12-15T08:00:00.000Z',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['saint-jean-de-la-ruelle', 'schaerbeek', 'brussels'],
  mentorships: ['brussels-saint-jean', 'schaerbeek-jelgava'],
  events: ['training-academies'],
  topics: ['migrant-women', 'basic-services', 'participation'],
  related: ['academies', 'how-mentoring-works'],
  contacts: [
    {
      contact: 'celine-mercier',
      role: { nl: 'perscontact Brulocalis', fr: 'contact presse de Brulocalis', en: 'press contact, Brulocalis' },
    },
    {
      contact: 'justyna-podrazka',
      role: {
        nl: 'contact IncluCities bij Brulocalis',
        fr: 'contact IncluCities chez Brulocalis',
        en: 'IncluCities contact at Brulocalis',
      },
    },
  ],
  boilerplates: [{ project: 'inclucities' }, { organisation: 'brulocalis' }],
}
