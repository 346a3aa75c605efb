import sharp from 'sharp'
import { body, fact, foreign, h2, h3, i, link, note, ol, p, quote, table, ul } from '@/demo/text'
import type { PrintedPictures } from '@/lib/formats/printedPicture'
import { type Locale, words } from '@/lib/locales'
import { toBody } from '@/lib/model/body'
import type { Picture } from '@/lib/model/media'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import { aContact, aNewsroom, aPicture, aRelease } from './shapes'

/** Releases for tests of documents: one with everything that one can have, and one with almost nothing, in each language. */

export const siteUrl = 'https://press.example.org'

export const theNewsroom = (locale: Locale): Newsroom =>
  aNewsroom({
    name: {
      text: words(
        'Persdienst van de Vereniging',
        'Service de presse de l’Association',
        'Press office of the Association',
      )[locale],
      lang: locale,
    },
    colour: '#0b4f6c',
    logo: aPicture({
      alt: { text: 'Logo', lang: locale },
      original: { src: '/api/media/file/logo.png', width: 600, height: 200, bytes: 1, mimeType: 'image/png' },
    }),
    legalNotice: { text: words('Vrij over te nemen.', 'Reprise libre.', 'Free to use.')[locale], lang: locale },
  })

const texts = {
  title: words(
    '‘Vrouwen vaker en veiliger de stad in’: acht Europese steden leren van elkaar hoe een buurt voor iedereen werkt',
    'Huit villes européennes apprennent les unes des autres comment un quartier fonctionne pour toutes et tous : les femmes d’abord',
    'Eight European cities learn from each other how a neighbourhood works for everybody, women first',
  ),
  standfirst: words(
    'Vier steden met ervaring begeleiden er vier die willen beginnen. Het levert een vrouwenhuis, twee wijkcontracten en een handleiding op.',
    'Quatre villes expérimentées en accompagnent quatre autres. Il en résulte une maison des femmes, deux contrats de quartier et un guide.',
    'Four cities with experience advise four that want to begin. It has led to a women’s house, two neighbourhood contracts and a handbook.',
  ),
  place: words('Brussel', 'Bruxelles', 'Brussels'),
  lead: words(
    'Bijna tachtig procent van de Europeanen woont in een stad, en het samenlevingsvraagstuk wordt daar dus beslecht',
    'Près de quatre-vingts pour cent des Européens vivent en ville, et c’est donc là que se joue la question du vivre-ensemble',
    'Almost eighty per cent of Europeans live in a city, so that is where the question of living together is decided',
  ),
  rest: words(
    '. Verantwoordelijkheidsverdeling en ontwikkelingssamenwerking beginnen in de gemeenteraadszaal, zeggen de stadsbesturen; de onderwijsverantwoordelijken en de jeugdwelzijnswerkers van de deelnemende steden vroegen om voorbeelden in plaats van om richtlijnen. ',
    '. La responsabilisation et la coopération intercommunale commencent dans la salle du conseil, disent les administrations ; les responsables de l’enseignement et les travailleurs sociaux des villes participantes ont demandé des exemples plutôt que des directives. ',
    '. Responsibility and cooperation begin in the council chamber, the administrations say; those responsible for education and the youth workers of the participating municipalities asked for examples rather than for guidelines. ',
  ),
  heading: words('Wat de steden deden', 'Ce que les villes ont fait', 'What the cities did'),
  sub: words('Een huis voor vrouwen', 'Une maison pour les femmes', 'A house for women'),
  quote: words(
    'Wie een stad voor vrouwen maakt, maakt ze voor iedereen.',
    'Une ville faite pour les femmes est faite pour tout le monde.',
    'A city made for women is made for everybody.',
  ),
  statement: words(
    'van de Europeanen woont in een stad',
    'des Européens vivent en ville',
    'of Europeans live in a city',
  ),
  note: words('Het rapport staat op', 'Le rapport se trouve sur', 'The report is at'),
  change: words(
    'Het zijn acht steden, niet zeven.',
    'Ce sont huit villes, et non sept.',
    'There are eight cities, not seven.',
  ),
}

export function aFullRelease(locale: Locale, more: Partial<Release> = {}): Release {
  const t = Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value[locale]])) as Record<
    keyof typeof texts,
    string
  >
  const say = (text: string) => ({ text, lang: locale })
  return aRelease({
    locale,
    title: t.title,
    standfirst: t.standfirst,
    path: `/${locale}/releases/de-titel`,
    original: locale === 'en' ? 'fr' : 'nl',
    isBehind: locale === 'en',
    versions: (['nl', 'fr', 'en'] as const).map((one) => ({
      locale: one,
      title: texts.title[one],
      path: `/${one}/releases/de-titel`,
    })),
    dateline: { place: t.place, date: '2022-12-08' },
    body: toBody(
      body(
        p(
          t.lead,
          note(`${t.note} `, link('https://www.example.org/report', 'www.example.org/report'), '.'),
          t.rest,
          foreign('fr', 'Maison des Femmes'),
          '.',
        ),
        h2(t.heading),
        p(t.lead, '. ', link('https://www.example.org/a/page', t.heading), t.rest),
        ul([t.place, note('Jelgava (Jelgava, LV), Saint-Jean-de-la-Ruelle (FR).')], [i(t.heading)], [t.statement]),
        fact({
          value: '80',
          unit: '%',
          statement: t.statement,
          date: '2022',
          source: [i('Eurostat'), ', ', link('https://www.example.org/eurostat', 'example.org/eurostat')],
        }),
        h3(t.sub),
        p(t.rest.slice(2), t.rest.slice(2)),
        quote(t.quote, 'Ada Mercier', t.place),
        ol([t.heading], [t.sub]),
        table(
          [t.place, '2020', '2021', '2022'],
          ['Schaerbeek', '1 234', '5 678', '9'],
          ['Saint-Jean-de-la-Ruelle', '12', '1 234 567', '—'],
        ),
      ),
      locale,
    ),
    issuers: [{ name: say('De Vereniging'), path: `/${locale}/organisations/vereniging` }],
    topics: [{ name: say(t.heading), path: `/${locale}/topics/x` }],
    contacts: [
      {
        contact: aContact({
          jobTitle: say('woordvoerder'),
          organisation: { name: say('De Vereniging'), path: '/x' },
          speaks: ['nl', 'fr', 'lv'],
          hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
          path: `/${locale}/contacts/celine-mercier`,
        }),
        role: say('perscontact'),
      },
      { contact: aContact({ id: 'c2', slug: 'weg', name: 'Weg Gegaan', hasLeft: true, phones: [], emails: [] }) },
    ],
    boilerplates: [
      {
        about: say('IncluCities'),
        text: say(`${t.lead}.\n\n${t.rest.slice(2)}www.example.org`),
        page: `/${locale}/projects/x`,
      },
      { about: say('De Vereniging'), text: { text: 'Une association.', lang: 'fr' } },
    ],
    partners: {
      label: say('Partners'),
      organisations: [{ name: say('Fonds'), path: `/${locale}/organisations/fonds` }],
    },
    gallery: [1, 2, 3].map((number) => ofFile(number, locale, t.heading)),
    attachments: [
      {
        title: say('Nota'),
        src: '/api/media/file/nota.pdf',
        bytes: 34_000,
        mimeType: 'application/pdf',
        language: locale,
      },
    ],
    changes: [{ at: '2022-12-09T09:00:00.000Z', kind: 'correction', note: say(t.change) }],
    withdrawal: { at: '2022-12-10T09:00:00.000Z', note: say(t.change) },
    ...more,
    quotes: [],
    facts: [],
  })
}

export const aBareRelease = (locale: Locale): Release =>
  aRelease({
    locale,
    title: 'X',
    path: `/${locale}/releases/x`,
    versions: [{ locale, title: 'X', path: `/${locale}/releases/x` }],
    original: locale,
  })

const ofFile = (number: number, locale: Locale, caption: string): Picture =>
  aPicture({
    alt: { text: `Wat te zien is ${number}`, lang: 'nl' },
    ...(number === 2 ? {} : { caption: { text: caption, lang: locale } }),
    credit: '© Ada Tekenaar',
    creator: 'Bo Schilder',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    original: {
      src: `/api/media/file/picture-${number}.jpg`,
      width: 1200,
      height: 800,
      bytes: 12_000,
      mimeType: 'image/jpeg',
    },
  })

/** The files of the pictures above, by their whole addresses. */
export async function printedPictures(): Promise<PrintedPictures> {
  const picture = async (width: number, height: number, colour: string) => ({
    type: 'jpg' as const,
    bytes: await sharp({ create: { width, height, channels: 3, background: colour } })
      .jpeg()
      .toBuffer(),
    width,
    height,
  })
  const at = (name: string) => `${siteUrl}/api/media/file/${name}`
  return new Map([
    [at('logo.png'), await picture(600, 200, '#0b4f6c')],
    [at('picture-1.jpg'), await picture(1200, 800, '#7a1f5c')],
    [at('picture-2.jpg'), await picture(800, 1200, '#1c4f94')],
  ])
}
