import type { DemoCity } from './types'

const brusselsRegion = {
  nl: 'Brussels Hoofdstedelijk Gewest',
  fr: 'Région de Bruxelles-Capitale',
  en: 'Brussels-Capital Region',
}
const same = (name: string) => ({ nl: name, fr: name, en: name })

/** Coordinates are approximate: a point in the middle of the city. */
export const cities: DemoCity[] = [
  {
    key: 'brussels',
    name: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
    country: 'BE',
    region: brusselsRegion,
    coordinates: [4.352, 50.847],
    association: 'brulocalis',
    description: {
      nl: 'De stad Brussel was in IncluCities mentorstad: ze begeleidde een leerstad en kon daarbij rekenen op Brulocalis.',
      fr: 'La Ville de Bruxelles a été ville mentor dans IncluCities : elle a accompagné une ville apprenante, avec l’appui de Brulocalis.',
      en: 'The City of Brussels was a mentor city in IncluCities: it guided a learner city, with the support of Brulocalis.',
    },
    visibility: 'always',
  },
  {
    key: 'schaerbeek',
    name: { nl: 'Schaarbeek', fr: 'Schaerbeek', en: 'Schaerbeek' },
    country: 'BE',
    region: brusselsRegion,
    coordinates: [4.38, 50.868],
    association: 'brulocalis',
    description: {
      nl: 'Schaarbeek nam als mentorstad aan IncluCities deel, met de steun van Brulocalis. Het vrouwenhuis van de gemeente stond model voor dat van Saint-Jean-de-la-Ruelle.',
      fr: 'Schaerbeek a pris part à IncluCities comme ville mentor, avec l’appui de Brulocalis. Sa maison des femmes a servi de modèle à celle de Saint-Jean-de-la-Ruelle.',
      en: 'Schaerbeek took part in IncluCities as a mentor city, with the support of Brulocalis. Its women’s house was the model for the one in Saint-Jean-de-la-Ruelle.',
    },
    visibility: 'always',
  },
  {
    key: 'saint-jean-de-la-ruelle',
    name: same('Saint-Jean-de-la-Ruelle'),
    country: 'FR',
    coordinates: [1.87, 47.912],
    description: {
      nl: 'Deze Franse leerstad kreeg een Maison des Femmes naar Schaarbeeks voorbeeld en heeft een eigen actieplan.',
      fr: 'Cette ville apprenante française s’est dotée d’une Maison des Femmes à l’exemple de celle de Schaerbeek et d’un plan d’action.',
      en: 'This French learner city gained a Maison des Femmes after Schaerbeek’s example and has an action plan of its own.',
    },
    visibility: 'always',
  },
  {
    key: 'jelgava',
    name: same('Jelgava'),
    country: 'LV',
    coordinates: [23.713, 56.652],
    description: {
      nl: 'Deze Letse leerstad heeft een actieplan, dat op de Training Academies werd toegelicht.',
      fr: 'Cette ville apprenante lettone a un plan d’action, qui a été exposé lors des Training Academies.',
      en: 'This Latvian learner city has an action plan, which was presented at the Training Academies.',
    },
    visibility: 'always',
  },
]
