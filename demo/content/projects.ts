import type { DemoProject } from './types'

export const projects: DemoProject[] = [
  {
    key: 'inclucities',
    name: 'IncluCities',
    // The source gives the years 2020-2022 and no days.
    start: '2020-01-01',
    end: '2022-12-31',
    goal: {
      nl: 'Buitenlanders in Europese steden beter integreren, doordat steden van elkaar leren.',
      fr: 'Mieux intégrer les étrangers dans les villes d’Europe, en faisant apprendre les villes les unes des autres.',
      en: 'To integrate foreigners better in European cities by letting cities learn from one another.',
    },
    description: {
      nl: 'Steden met een verschillende ervaring, andere middelen en andere mogelijkheden gingen drie jaar lang een mentorschap aan: vier mentorsteden deelden wat ze wisten met vier leersteden. Verenigingen van lokale besturen stonden hen bij en gaven de resultaten door in hun netwerk. Uit het Brusselse gewest deden de stad Brussel en de gemeente Schaarbeek als mentor mee. De Training Academies van 7 en 8 december 2022 in Brussel waren het slot.',
      fr: 'Pendant trois ans, des villes dont l’expérience, les moyens et les possibilités diffèrent se sont liées par un mentorat : quatre villes mentors ont partagé leur savoir avec quatre villes apprenantes. Des associations de pouvoirs locaux les ont épaulées et ont diffusé les résultats dans leurs réseaux. En Région bruxelloise, la Ville de Bruxelles et la commune de Schaerbeek y ont participé comme mentors. Les Training Academies des 7 et 8 décembre 2022, à Bruxelles, en ont marqué la fin.',
      en: 'For three years, cities with differing experience, means and possibilities were linked by mentoring: four mentor cities shared what they knew with four learner cities. Associations of local authorities supported them and passed the results on in their networks. From the Brussels region, the City of Brussels and the municipality of Schaerbeek took part as mentors. The Training Academies of 7 and 8 December 2022 in Brussels brought the project to a close.',
    },
    boilerplate: {
      nl: 'IncluCities wil de integratie van migranten op lokaal vlak vooruithelpen. Acht Europese steden en verenigingen die lokale en regionale besturen vertegenwoordigen, werkten er drie jaar voor samen (2020-2022): steden die op dit gebied een verschillende weg achter zich hebben, leren van elkaar en formuleren aanbevelingen voor de lange termijn. De coördinatie is in handen van de Raad van Europese Gemeenten en Regio’s (CEMR), de financiële steun komt van het Fonds voor asiel, migratie en integratie (AMIF) van de Europese Unie. Meer weten? www.inclucities.eu/',
      fr: 'IncluCities veut améliorer l’intégration des migrants à l’échelon local. Huit villes et associations de pouvoirs locaux et régionaux d’Europe y ont uni leurs efforts durant trois ans (2020-2022) : des villes aux parcours différents en la matière apprennent les unes des autres et formulent des recommandations à long terme. Le projet est coordonné par le Conseil des Communes et Régions d’Europe (CEMR) et soutenu financièrement par le Fonds « Asile, migration et intégration » (AMIF) de l’Union européenne. Pour en savoir plus : www.inclucities.eu/',
      en: 'IncluCities sets out to improve the integration of migrants at local level. Eight European cities and associations of local and regional authorities joined forces for three years (2020–2022): cities that have come by different routes in this field learn from one another and draw up long-term recommendations. The Council of European Municipalities and Regions (CEMR) coordinates the project, and the Asylum, Migration and Integration Fund (AMIF) of the European Union supports it financially. Find out more at www.inclucities.eu/',
    },
    coordinator: 'cemr',
    funder: 'amif',
    fundingProgramme: {
      nl: 'Fonds voor asiel, migratie en integratie (AMIF)',
      fr: 'Fonds « Asile, migration et intégration » (AMIF)',
      en: 'Asylum, Migration and Integration Fund (AMIF)',
    },
    fundingStatement: {
      nl: 'Dit project krijgt geld uit het Fonds voor asiel, migratie en integratie van de Europese Unie.',
      fr: 'Financé par le Fonds « Asile, migration et intégration » de l’Union européenne.',
      en: 'Funded by the Asylum, Migration and Integration Fund of the European Union.',
    },
    website: 'https://www.inclucities.eu/',
    participants: [
      { city: 'brussels' },
      { city: 'schaerbeek' },
      { city: 'saint-jean-de-la-ruelle' },
      { city: 'jelgava' },
      { organisation: 'brulocalis' },
    ],
    participantCount: 8,
    results: [
      {
        title: { nl: 'Studiebezoeken', fr: 'Visites d’étude', en: 'Study visits' },
        text: {
          nl: 'Ter plaatse werd nagegaan waar het integratiebeleid beter kon, van onderwijs en wonen tot basisdiensten en participatie.',
          fr: 'Sur place, on a examiné où la politique d’intégration pouvait progresser, de l’enseignement et du logement aux services de base et à la participation.',
          en: 'On site, it was examined where integration policy could do better, from education and housing to basic services and participation.',
        },
      },
      {
        title: {
          nl: 'Opleidingen voor andere gemeenschappen',
          fr: 'Formations pour d’autres collectivités',
          en: 'Training for other communities',
        },
        text: {
          nl: 'Wat de deelnemers leerden, werd doorgegeven aan wie eveneens een goed migratiebeleid wil voeren.',
          fr: 'Les enseignements du projet ont été transmis à celles qui veulent, elles aussi, mener une bonne politique migratoire.',
          en: 'What the participants learned was passed on to others that also want a sound migration policy.',
        },
      },
      {
        title: {
          nl: 'Aanbevelingen voor de lange termijn',
          fr: 'Recommandations à long terme',
          en: 'Long-term recommendations',
        },
        text: {
          nl: 'Het project formuleert aanbevelingen over de integratie van buitenlanders, die ook in het Europese beleid moeten doorklinken.',
          fr: 'Le projet formule des recommandations sur l’intégration des étrangers, appelées à trouver un écho dans la politique européenne.',
          en: 'The project makes recommendations on the integration of foreigners, meant to find an echo in European policy as well.',
        },
      },
      {
        title: {
          nl: 'Een Maison des Femmes in Saint-Jean-de-la-Ruelle',
          fr: 'Une Maison des Femmes à Saint-Jean-de-la-Ruelle',
          en: 'A Maison des Femmes in Saint-Jean-de-la-Ruelle',
        },
        text: {
          nl: 'Het vrouwenhuis kwam er met dat van Schaarbeek als model.',
          fr: 'Elle a vu le jour sur le modèle de celle de Schaerbeek.',
          en: 'The women’s house was set up on the model of Schaerbeek’s.',
        },
        cities: ['saint-jean-de-la-ruelle', 'schaerbeek'],
      },
      {
        title: {
          nl: 'Digitale loketten van de BAPA',
          fr: 'Guichets numériques des BAPA',
          en: 'Digital counters of the BAPA',
        },
        text: {
          nl: 'De Franstalige onthaalbureaus in Brussel en Schaarbeek brengen alle informatie voor migranten op één plaats samen.',
          fr: 'Les bureaux d’accueil francophones de Bruxelles et de Schaerbeek rassemblent en un seul point toute l’information destinée aux migrants.',
          en: 'The French-speaking reception offices in Brussels and Schaerbeek gather all information for migrants in one place.',
        },
        cities: ['brussels', 'schaerbeek'],
      },
      {
        title: {
          nl: 'Actieplannen van de leersteden',
          fr: 'Plans d’action des villes apprenantes',
          en: 'Action plans of the learner cities',
        },
        text: {
          nl: 'De Franse en de Letse leerstad legden vast hoe ze het op het terrein beter willen doen.',
          fr: 'Les villes apprenantes française et lettone y disent comment elles entendent faire mieux sur le terrain.',
          en: 'The French and the Latvian learner city set out how they mean to do better on the ground.',
        },
        cities: ['saint-jean-de-la-ruelle', 'jelgava'],
      },
      {
        title: {
          nl: 'Verspreiding door de verenigingen',
          fr: 'Diffusion par les associations',
          en: 'Dissemination by the associations',
        },
        text: {
          nl: 'Verenigingen als Brulocalis gaven resultaten en goede praktijken door in hun netwerk en bespraken ze met nationale regeringen en Europese instellingen.',
          fr: 'Des associations comme Brulocalis ont relayé résultats et bonnes pratiques dans leurs réseaux et dialogué avec les gouvernements nationaux et les institutions européennes.',
          en: 'Associations such as Brulocalis passed results and good practice on in their networks and spoke with national governments and European institutions.',
        },
      },
    ],
    visibility: 'always',
  },
]
