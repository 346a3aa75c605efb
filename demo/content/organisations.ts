import type { DemoOrganisation } from './types'

const same = (name: string) => ({ nl: name, fr: name, en: name })

export const organisations: DemoOrganisation[] = [
  {
    key: 'brulocalis',
    name: same('Brulocalis'),
    kind: 'association',
    country: 'BE',
    website: 'https://www.brulocalis.brussels',
    boilerplate: {
      nl: 'Brulocalis brengt alle lokale besturen van het Brussels Hoofdstedelijk Gewest onder één koepel: 19 gemeenten en 19 OCMW’s. De vereniging spreekt namens hen, zet hun werk in de kijker en komt op voor hun belangen en hun autonomie, omdat de lokale democratie daar wel bij vaart. Voor alles staat ze gemeenten en OCMW’s bij in hun dienstverlening aan wie in Brussel woont. Meer op www.brulocalis.brussels',
      fr: 'Brulocalis réunit l’ensemble des pouvoirs locaux de la Région de Bruxelles-Capitale : 19 communes et 19 CPAS. L’association parle en leur nom, met leur travail en valeur et défend leurs intérêts et leur autonomie, au bénéfice de la démocratie locale. Elle a pour mission première d’épauler les communes et les CPAS dans les services qu’ils rendent aux Bruxellois. Plus d’informations : www.brulocalis.brussels',
      en: 'Brulocalis brings together all local authorities of the Brussels-Capital Region: 19 municipalities and 19 public social welfare centres (OCMW/CPAS). The association speaks for them, promotes their work and stands up for their interests and their autonomy, for the good of local democracy. Its main task is to help municipalities and welfare centres serve the people of Brussels. Read more at www.brulocalis.brussels',
    },
    visibility: 'always',
  },
  {
    key: 'cemr',
    name: {
      nl: 'Raad van Europese Gemeenten en Regio’s',
      fr: 'Conseil des Communes et Régions d’Europe',
      en: 'Council of European Municipalities and Regions',
    },
    acronym: 'CEMR / CCRE',
    kind: 'association',
    visibility: 'always',
  },
  {
    key: 'amif',
    name: {
      nl: 'Fonds voor asiel, migratie en integratie',
      fr: 'Fonds « Asile, migration et intégration »',
      en: 'Asylum, Migration and Integration Fund',
    },
    acronym: 'AMIF',
    kind: 'fund',
    visibility: 'always',
  },
  {
    key: 'european-union',
    name: { nl: 'Europese Unie', fr: 'Union européenne', en: 'European Union' },
    kind: 'public-authority',
    visibility: 'always',
  },
  {
    key: 'fod-waso',
    name: {
      nl: 'FOD Werkgelegenheid, Arbeid en Sociaal Overleg',
      fr: 'SPF Emploi, Travail et Concertation sociale',
      en: 'FPS Employment, Labour and Social Dialogue',
    },
    kind: 'public-authority',
    country: 'BE',
    visibility: 'always',
  },
  {
    key: 'unia',
    name: same('Unia'),
    kind: 'public-authority',
    country: 'BE',
    website: 'https://www.unia.be',
    visibility: 'always',
  },
  {
    key: 'bapa',
    name: same('Bureaux d’Accueil des Primo-Arrivants'),
    acronym: 'BAPA',
    country: 'BE',
    visibility: 'always',
  },
]
