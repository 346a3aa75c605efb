import { b, body, foreign, i, link, p, ul } from '../../text'
import type { DemoRelease } from '../types'

const programmeUrl = 'https://brulocalis.brussels/nl/agenda/training-academies-inclucities'
const trainingAcademies = 'Training Academies IncluCities'

/** Announces the two days to newsrooms, ten days ahead. */
export const advisory: DemoRelease = {
  key: 'advisory',
  reference: '2022-011',
  kind: 'media-advisory',
  title: {
    nl: 'Training Academies IncluCities: twee dagen in Brussel over de integratie van migranten',
    fr: 'Training Academies IncluCities : deux jours à Bruxelles sur l’intégration des migrants',
    en: 'Training Academies IncluCities: two days in Brussels on integrating migrants',
  },
  standfirst: {
    nl: 'Na drie jaar sluit IncluCities op 7 en 8 december af met colloquia en workshops. De deelnemende steden tonen er wat hun samenwerking heeft voortgebracht.',
    fr: 'Après trois ans, IncluCities se conclut les 7 et 8 décembre par des colloques et des ateliers. Les villes participantes y montreront ce que leur coopération a produit.',
    en: 'After three years, IncluCities closes on 7 and 8 December with colloquia and workshops. The cities taking part will show what their cooperation has produced.',
  },
  place: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
  date: '2022-11-28',
  body: {
    nl: body(
      p(
        'Brulocalis vestigt de aandacht van de redacties op de ',
        foreign('en', trainingAcademies),
        ', het slot van een Europees project waarin steden elkaar wegwijs maken in het onthaal van migranten. De CEMR leidt het project; de stad Brussel en de gemeente Schaarbeek doen eraan mee.',
      ),
      ul(
        [
          b('Wat: '),
          'twee colloquia in de voormiddag en thematische workshops in de namiddag, met de balans van drie jaar werk.',
        ],
        [
          b('Wie: '),
          'de deelnemende steden, lokale besturen en Brusselse OCMW’s, plaatselijke verenigingen, Belgische deskundigen en politieke vertegenwoordigers.',
        ],
        [
          b('Waarover: '),
          'taalintegratie, werk, gelijke kansen, de situatie van migrantenvrouwen en huisvesting voor nieuwkomers. Pierre Verbeeren heeft het over de opvang van Oekraïners.',
        ],
        [b('Wanneer: '), 'woensdag 7 en donderdag 8 december 2022.'],
        [b('Waar: '), 'Brussel.'],
        [b('Programma: '), link(programmeUrl, programmeUrl)],
      ),
      p(
        'Céline Mercier beantwoordt vragen van journalisten. Wie meer wil weten over het project zelf, kan terecht bij Justyna Podrazka.',
      ),
    ),
    fr: body(
      p(
        'Brulocalis signale aux rédactions la tenue des ',
        foreign('en', trainingAcademies),
        ', conclusion d’un projet européen dans lequel des villes s’entraident pour mieux accueillir les migrants. Le projet est conduit par le CEMR ; la Ville de Bruxelles et la commune de Schaerbeek y participent.',
      ),
      ul(
        [
          b('Quoi : '),
          'deux colloques en matinée et des ateliers thématiques l’après-midi, pour dresser le bilan de trois ans de travail.',
        ],
        [
          b('Qui : '),
          'les villes participantes, des pouvoirs locaux et des CPAS bruxellois, des associations locales, des experts belges et des représentants politiques.',
        ],
        [
          b('Sujets : '),
          'l’intégration linguistique, l’emploi, le logement des nouveaux arrivants, l’égalité des chances et la situation des femmes migrantes. Pierre Verbeeren abordera l’accueil des Ukrainiens.',
        ],
        [b('Quand : '), 'les mercredi 7 et jeudi 8 décembre 2022.'],
        [b('Où : '), 'à Bruxelles.'],
        [b('Programme (en néerlandais) : '), link(programmeUrl, programmeUrl)],
      ),
      p(
        'Céline Mercier répond aux questions des journalistes. Pour tout ce qui touche au projet lui-même, adressez-vous à Justyna Podrazka.',
      ),
    ),
    en: body(
      p(
        'Brulocalis draws editors’ attention to the ',
        i(trainingAcademies),
        ', the close of a European project in which cities help one another to receive migrants better. CEMR leads the project; the City of Brussels and the municipality of Schaerbeek take part in it.',
      ),
      ul(
        [
          b('What: '),
          'two colloquia in the mornings and thematic workshops in the afternoons, taking stock of three years’ work.',
        ],
        [
          b('Who: '),
          'the cities taking part, local authorities and public social welfare centres (OCMW/CPAS) of Brussels, local associations, Belgian experts and political representatives.',
        ],
        [
          b('Subjects: '),
          'language integration, employment, housing for newcomers, equal opportunities and the situation of migrant women. Pierre Verbeeren will speak about the reception of Ukrainians.',
        ],
        [b('When: '), 'Wednesday 7 and Thursday 8 December 2022.'],
        [b('Where: '), 'Brussels.'],
        [b('Programme (in Dutch): '), link(programmeUrl, programmeUrl)],
      ),
      p(
        'Céline Mercier answers questions from journalists. For anything concerning the project itself, please contact Justyna Podrazka.',
      ),
    ),
  },
  languages: ['nl', 'fr', 'en'],
  original: 'nl',
  released: '2022-11-28T08:30:00.000Z',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['brussels', 'schaerbeek'],
  events: ['training-academies'],
  topics: ['employment', 'language', 'housing', 'equal-opportunities', 'migrant-women'],
  related: ['academies'],
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
  gallery: ['two-days'],
}
