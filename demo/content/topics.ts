import type { DemoTopic } from './types'

export const topics: DemoTopic[] = [
  {
    key: 'education',
    name: { nl: 'Onderwijs en opleiding', fr: 'Enseignement et formation', en: 'Education and training' },
    description: {
      nl: 'Hoe nieuwkomers op school en in opleidingen hun plaats vinden.',
      fr: 'Comment les nouveaux arrivants trouvent leur place à l’école et en formation.',
      en: 'How newcomers find their place in schools and training courses.',
    },
    visibility: 'always',
  },
  {
    key: 'housing',
    name: { nl: 'Wonen', fr: 'Logement', en: 'Housing' },
    description: {
      nl: 'Wat lokale besturen doen opdat nieuwkomers een woning vinden.',
      fr: 'Ce que font les pouvoirs locaux pour que les nouveaux arrivants trouvent un logement.',
      en: 'What local authorities do so that newcomers can find a home.',
    },
    visibility: 'always',
  },
  {
    key: 'basic-services',
    name: { nl: 'Toegang tot basisdiensten', fr: 'Accès aux services de base', en: 'Access to basic services' },
    description: {
      nl: 'De weg die iemand die pas is aangekomen naar de diensten van stad en gemeente moet vinden.',
      fr: 'Le chemin qui mène une personne fraîchement arrivée vers les services de sa ville ou de sa commune.',
      en: 'The way somebody who has just arrived finds to the services of a city or municipality.',
    },
    visibility: 'always',
  },
  {
    key: 'participation',
    name: {
      nl: 'Actieve participatie en maatschappelijke integratie',
      fr: 'Participation active et intégration sociale',
      en: 'Active participation and social integration',
    },
    description: {
      nl: 'Meedoen aan het leven van de stad, en het contact tussen migranten en het land dat hen ontvangt.',
      fr: 'Prendre part à la vie de la ville, et les contacts entre les migrants et le pays qui les accueille.',
      en: 'Taking part in the life of the city, and the contact between migrants and the country that receives them.',
    },
    visibility: 'always',
  },
  {
    key: 'employment',
    name: {
      nl: 'Werkgelegenheid en professionele inschakeling',
      fr: 'Emploi et insertion professionnelle',
      en: 'Employment and integration into work',
    },
    description: {
      nl: 'Hoe wie in Brussel of elders aankomt, de stap naar werk kan zetten.',
      fr: 'Comment les personnes qui arrivent à Bruxelles ou ailleurs peuvent accéder à l’emploi.',
      en: 'How people who arrive in Brussels or elsewhere can find their way into work.',
    },
    visibility: 'always',
  },
  {
    key: 'language',
    name: { nl: 'Taalintegratie', fr: 'Intégration linguistique', en: 'Language integration' },
    description: {
      nl: 'De taal van de nieuwe woonplaats leren en gebruiken.',
      fr: 'Apprendre et pratiquer la langue de son nouveau lieu de vie.',
      en: 'Learning and using the language of the new place of residence.',
    },
    visibility: 'always',
  },
  {
    key: 'equal-opportunities',
    name: { nl: 'Gelijke kansen', fr: 'Égalité des chances', en: 'Equal opportunities' },
    description: {
      nl: 'Dezelfde kansen voor iedereen, los van afkomst.',
      fr: 'Les mêmes chances pour chacun, quelle que soit son origine.',
      en: 'The same chances for everybody, whatever their origin.',
    },
    visibility: 'always',
  },
  {
    key: 'migrant-women',
    name: { nl: 'Migrantenvrouwen', fr: 'Femmes migrantes', en: 'Migrant women' },
    description: {
      nl: 'De situatie van vrouwen met een migratieachtergrond en de plekken waar zij terechtkunnen.',
      fr: 'La situation des femmes issues de la migration et les lieux qui leur sont ouverts.',
      en: 'The situation of women who have migrated, and the places that are open to them.',
    },
    visibility: 'always',
  },
]
