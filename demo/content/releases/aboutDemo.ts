import { body, h2, p, quote, ul } from '../../text'
import type { DemoRelease } from '../types'

const desk = 'Demo Press Desk'

/** What of the demo is invented, said by what is: with quotes, an event to come, and a contact in whose place another stands. */
export const aboutDemo: DemoRelease = {
  key: 'about-demo',
  reference: '2023-001',
  kind: 'statement',
  title: {
    nl: 'Over deze demo: wat echt is en wat verzonnen',
    fr: 'À propos de cette démonstration : le vrai et l’inventé',
    en: 'About this demo: what is real and what is invented',
  },
  standfirst: {
    nl: 'De andere berichten vertellen na wat in een openbaar persbericht staat. Dit bericht zegt wat er verder nog bij is bedacht.',
    fr: 'Les autres communiqués reprennent un communiqué public. Celui-ci dit ce qui a été inventé en plus.',
    en: 'The other releases retell what a public press release says. This one says what has been made up besides.',
  },
  body: {
    nl: body(
      p(
        'Deze persruimte is een demonstratie. Haar berichten over IncluCities vertellen een openbaar persbericht van 8 december 2022 na: namen, datums en cijfers komen daaruit, de woorden zijn van ons.',
      ),
      h2('Verzonnen, en zo genoemd'),
      ul(
        ['de Demo Press Desk, met een nummer dat van niemand is;'],
        ['de dienst waarvan hij de opvolger zou zijn;'],
        ['het vragenuur dat hij aankondigt;'],
        ['de twee citaten hieronder.'],
      ),
      quote(
        'Aan mij is alles verzonnen: het nummer, de uren, zelfs deze zin. Daar dien ik voor: om te tonen wat er bij een contact kan staan.',
        desk,
        'verzonnen persdienst',
      ),
      quote(
        'Wie een echt citaat zoekt, vindt er hier geen. Wel ziet u hoe het er zal uitzien, en hoe het met zijn bron wordt overgenomen.',
        desk,
        'verzonnen persdienst',
      ),
      p('Wie een eigen redactie begint, zet deze demo opzij: ze komt nooit in een redactie waar al iets staat.'),
    ),
    fr: body(
      p(
        'Cet espace presse est une démonstration. Ses communiqués sur IncluCities reprennent un communiqué public du 8 décembre 2022 : les noms, les dates et les chiffres en proviennent, les mots sont de nous.',
      ),
      h2('Inventés, et présentés comme tels'),
      ul(
        ['le Demo Press Desk, dont le numéro n’est à personne ;'],
        ['le service auquel il aurait succédé ;'],
        ['l’heure de questions qu’il annonce ;'],
        ['les deux citations qui suivent.'],
      ),
      quote(
        'Tout en moi est inventé : le numéro, les heures, jusqu’à cette phrase. C’est à cela que je sers : montrer ce qu’un contact peut contenir.',
        desk,
        'service de presse fictif',
      ),
      quote(
        'Qui cherche une vraie citation n’en trouvera pas ici. Mais on voit à quoi elle ressemblera, et comment elle se reprend avec sa source.',
        desk,
        'service de presse fictif',
      ),
      p(
        'Une rédaction qui commence la sienne met cette démonstration de côté : elle n’entre jamais là où il y a déjà quelque chose.',
      ),
    ),
    en: body(
      p(
        'This press room is a demonstration. Its releases on IncluCities retell a public press release of 8 December 2022: names, dates and figures come from it, the words are ours.',
      ),
      h2('Invented, and called so'),
      ul(
        ['the Demo Press Desk, whose number is nobody’s;'],
        ['the desk that it is said to have succeeded;'],
        ['the question hour that it announces;'],
        ['the two quotes below.'],
      ),
      quote(
        'Everything about me is made up: the number, the hours, even this sentence. That is what I am for: to show what a contact can hold.',
        desk,
        'invented press desk',
      ),
      quote(
        'Whoever looks for a real quote will find none here. But you can see what one will look like, and how it is taken along with its source.',
        desk,
        'invented press desk',
      ),
      p('A newsroom that begins its own sets this demo aside: it never comes in where there is something already.'),
    ),
  },
  languages: ['nl', 'fr', 'en'],
  original: 'en',
  released: '2023-01-09T09:00:00.000Z',
  events: ['question-hour'],
  contacts: [{ contact: 'demo-former-desk' }],
}
