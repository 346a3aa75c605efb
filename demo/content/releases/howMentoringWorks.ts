import { body, foreign, h2, p, picture, ul } from '../../text'
import type { DemoRelease } from '../types'

const opening = [
  p(
    'Hoe leert een stad van een andere? Het Europese project IncluCities heeft daar drie jaar lang (2020-2022) een vorm voor beproefd: het mentorschap. Dit achtergrondblad legt uit hoe dat in zijn werk gaat.',
  ),
  h2('Twee rollen'),
  p(
    'Een „mentorstad” stelt haar ervaring ter beschikking, een „leerstad” doet er haar voordeel mee. Er waren er vier van elk. Brussel en Schaarbeek waren mentor; Saint-Jean-de-la-Ruelle in Frankrijk en Jelgava in Letland waren hun leersteden.',
  ),
  picture('pairs'),
]
const clarification = p(
  'Welke mentor bij welke leerstad hoort, leiden wij af uit de volgorde waarin ons persbericht van 8 december de steden noemt: Brussel bij Saint-Jean-de-la-Ruelle, Schaarbeek bij Jelgava. Bevestigd is dat niet. Het ',
  foreign('fr', 'Maison des Femmes'),
  ' van Saint-Jean-de-la-Ruelle nam immers het vrouwenhuis van Schaarbeek als voorbeeld. Wie over de paren schrijft, vermeldt het best dat voorbehoud.',
)
const rest = [
  h2('Vier werkvormen'),
  ul(
    [
      'Kijken: op studiebezoek nagaan waar het integratiebeleid sterker kan, bijvoorbeeld in het onderwijs, bij het wonen of in de basisdiensten.',
    ],
    [
      'Vergelijken: ervaringen en goede praktijken uitwisselen met een stad die andere middelen en mogelijkheden heeft.',
    ],
    ['Plannen: de Franse en de Letse leerstad hebben elk een actieplan om het in de praktijk beter te doen.'],
    ['Doorgeven: opleidingen brengen het geleerde naar andere gemeenschappen.'],
  ),
  h2('Wie helpt'),
  p(
    'Naast elke stad staat een vereniging van lokale besturen. Voor de Brusselse mentoren is dat Brulocalis. De verenigingen volgen het hele traject, verspreiden de resultaten in hun netwerk en zijn het aanspreekpunt voor nationale regeringen en Europese instellingen. De CEMR coördineert het geheel; het AMIF van de Europese Unie betaalt.',
  ),
]

/** Background. The Dutch was made clearer afterwards, so that the French is behind; there is no English. */
export const howMentoringWorks: DemoRelease = {
  key: 'how-mentoring-works',
  reference: '2022-017',
  kind: 'fact-sheet',
  title: { nl: 'Mentorstad en leerstad: zo werkt het', fr: 'Ville mentor, ville apprenante : mode d’emploi' },
  standfirst: {
    nl: 'Studiebezoeken, een actieplan en een vereniging die meekijkt: achtergrond bij het mentorschap tussen steden in IncluCities.',
    fr: 'Des visites d’étude, un plan d’action et une association à ses côtés : le mentorat entre villes dans IncluCities, vu de plus près.',
  },
  body: {
    nl: body(...opening, ...rest),
    fr: body(
      p(
        'Comment une ville apprend-elle d’une autre ? Pendant trois ans (2020-2022), le projet européen IncluCities a mis une formule à l’épreuve : le mentorat. Cette fiche en explique le fonctionnement.',
      ),
      h2('Deux rôles'),
      p(
        'Une « ville mentor » met son expérience à disposition, une « ville apprenante » en tire parti. Il y en avait quatre de chaque. Bruxelles et Schaerbeek étaient mentors ; Saint-Jean-de-la-Ruelle, en France, et Jelgava, en Lettonie, étaient leurs villes apprenantes.',
      ),
      picture('pairs'),
      h2('Quatre façons de travailler'),
      ul(
        [
          'Observer : lors de visites d’étude, repérer ce qui peut être renforcé dans la politique d’intégration, par exemple dans l’enseignement, le logement ou les services de base.',
        ],
        [
          'Comparer : échanger expériences et bonnes pratiques avec une ville dont les moyens et les possibilités sont différents.',
        ],
        [
          'Planifier : les villes apprenantes française et lettone disposent chacune d’un plan d’action pour faire mieux sur le terrain.',
        ],
        ['Transmettre : des formations portent ces enseignements vers d’autres collectivités.'],
      ),
      h2('Qui les aide'),
      p(
        'Aux côtés de chaque ville se tient une association de pouvoirs locaux ; pour les mentors bruxellois, il s’agit de Brulocalis. Ces associations suivent tout le parcours, diffusent les résultats dans leur réseau et servent d’interlocuteur aux gouvernements nationaux et aux institutions européennes. Le CEMR assure la coordination, l’AMIF de l’Union européenne le financement.',
      ),
    ),
  },
  languages: ['nl', 'fr'],
  original: 'nl',
  released: '2022-12-14T09:15:00.000Z',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['brussels', 'schaerbeek', 'saint-jean-de-la-ruelle', 'jelgava'],
  mentorships: ['brussels-saint-jean', 'schaerbeek-jelgava'],
  topics: ['education', 'housing', 'basic-services', 'participation'],
  related: ['academies', 'figures', 'women-house'],
  contacts: [
    {
      contact: 'justyna-podrazka',
      role: { nl: 'contact IncluCities bij Brulocalis', fr: 'contact IncluCities chez Brulocalis' },
    },
    { contact: 'celine-mercier', role: { nl: 'perscontact Brulocalis', fr: 'contact presse de Brulocalis' } },
  ],
  boilerplates: [{ project: 'inclucities' }, { organisation: 'brulocalis' }],
  changes: [
    {
      at: '2022-12-16T10:40:00.000Z',
      kind: 'clarification',
      note: {
        nl: 'Toegevoegd: waarop de koppeling van mentoren en leersteden steunt, en dat ze niet bevestigd is.',
        fr: 'Ajouté dans l’original néerlandais : sur quoi repose l’association des mentors et des villes apprenantes, et le fait qu’elle n’est pas confirmée.',
      },
    },
  ],
  later: { body: body(...opening, clarification, ...rest) },
}
