import type { DemoPicture } from './types'

const credit = '© Demo Press Desk'

export const pictures: DemoPicture[] = [
  {
    key: 'pairs',
    file: 'pairs.svg',
    alt: {
      nl: 'Schematische kaart van Europa met twee gestreepte pijlen: van Brussel naar Saint-Jean-de-la-Ruelle en van Schaarbeek naar Jelgava.',
      fr: 'Carte schématique de l’Europe avec deux flèches en tirets : de Bruxelles vers Saint-Jean-de-la-Ruelle et de Schaerbeek vers Jelgava.',
      en: 'Schematic map of Europe with two dashed arrows: from Brussels to Saint-Jean-de-la-Ruelle and from Schaerbeek to Jelgava.',
    },
    caption: {
      nl: 'Volle stippen zijn mentorsteden, ringen leersteden. De paren volgen de volgorde waarin de steden worden genoemd; ze zijn nog niet bevestigd, vandaar de streepjes.',
      fr: 'Les disques pleins désignent les villes mentors, les anneaux les villes apprenantes. Les binômes suivent l’ordre dans lequel les villes sont citées ; ils ne sont pas confirmés, d’où les tirets.',
      en: 'Filled marks are mentor cities, rings are learner cities. The pairs follow the order in which the cities are named; they are not confirmed, hence the dashes.',
    },
    credit,
    licence: 'CC-BY-4.0',
  },
  {
    key: 'four-of-five',
    file: 'four-of-five.svg',
    alt: {
      nl: 'Vijf getekende figuren naast elkaar, vier ingekleurd en één alleen in omtrek; bij elk van de vier komt een eigen lijn aan.',
      fr: 'Cinq silhouettes dessinées côte à côte, quatre en couleur et une au seul contour ; une ligne propre aboutit à chacune des quatre.',
      en: 'Five drawn figures side by side, four in colour and one in outline only; a line of its own arrives at each of the four.',
    },
    caption: {
      nl: 'Vier op de vijf Brusselaars hebben geen twee Belgische ouders. Ieder kwam langs een eigen weg.',
      fr: 'Quatre Bruxellois sur cinq ne sont pas nés de deux parents belges. À chacun son parcours.',
      en: 'Four in five people in Brussels were not born to two Belgian parents. Each came by a different road.',
    },
    credit,
    licence: 'CC-BY-4.0',
  },
  {
    key: 'two-days',
    file: 'two-days.svg',
    alt: {
      nl: 'Twee zalen van bovenaf getekend: links rijen stippen in een halve kring voor een spreker, rechts stippen rond vijf ronde tafels.',
      fr: 'Deux salles dessinées vues d’en haut : à gauche, des rangées de points en arc de cercle face à un orateur ; à droite, des points autour de cinq tables rondes.',
      en: 'Two rooms drawn from above: on the left, curved rows of dots facing a speaker; on the right, dots around five round tables.',
    },
    caption: {
      nl: 'Luisteren en aan tafel werken: colloquia en workshops wisselden elkaar twee dagen lang af.',
      fr: 'Écouter, puis travailler autour d’une table : deux jours de colloques et d’ateliers.',
      en: 'Listening, then working around a table: two days of colloquia and workshops.',
    },
    credit,
    licence: 'CC-BY-4.0',
  },
]
