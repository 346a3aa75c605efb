import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Feed } from '@/lib/formats/feed'
import type { Locale } from '@/lib/locales'
import type { Body } from '@/lib/model/body'
import type { Release } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { aContact, aNewsroom, aPicture, aRelease } from './shapes'

const inWords = {
  nl: { title: 'Steden leren van elkaar: “acht” & meer', place: 'Brussel', role: 'perscontact' },
  fr: { title: 'Les villes apprennent l’une de l’autre : « huit » & plus', place: 'Bruxelles', role: 'contact presse' },
  en: { title: 'Cities learn from each other: “eight” & more', place: 'Brussels', role: 'press contact' },
}

/** A release with everything that one can have, in one of three languages. */
export function aFullRelease(locale: Locale, more: Partial<Release> = {}): Release {
  const { title, place, role } = inWords[locale]
  const said = (text: string) => ({ text, lang: locale })
  const slug = `steden-${locale}`
  const picture = aPicture({
    alt: said('Een plein'),
    caption: said('Het plein in ’s avonds <licht>'),
    credit: '© Ada',
    original: { src: '/api/media/file/p1.jpg', width: 3000, height: 2000, bytes: 1_234_567, mimeType: 'image/jpeg' },
  })
  const body = aFullBody(locale)
  const link = (kind: string, name: string) => ({ name: said(name), path: `/${locale}/${kind}/${name.toLowerCase()}` })
  return aRelease({
    id: '0d9f3f7e-1111-4222-8333-444455556666',
    locale,
    title,
    standfirst: `${title}. Wat <u> weten moet.`,
    path: paths.release(locale, slug),
    slug,
    versions: (['nl', 'fr', 'en'] as const).map((one) => ({
      locale: one,
      title: inWords[one].title,
      path: paths.release(one, `steden-${one}`),
    })),
    dateline: { place, date: '2022-12-08' },
    isBehind: locale === 'en',
    body,
    quotes: body.blocks.filter((block) => block.kind === 'quote'),
    facts: body.blocks.filter((block) => block.kind === 'fact'),
    issuers: [link('organisations', 'Vereniging')],
    projects: [link('projects', 'Steden')],
    cities: [link('cities', 'Schaarbeek'), link('cities', 'Jelgava')],
    events: [link('events', 'Slotdag')],
    topics: [link('topics', 'Wonen'), { name: { text: 'Migration', lang: 'en' }, path: `/${locale}/topics/migration` }],
    contacts: [
      { contact: aContact({ path: paths.contact(locale, 'celine-mercier') }), role: said(role) },
      { contact: aContact({ id: 'c2', name: 'Bo Weg', hasLeft: true, phones: [], emails: [] }) },
    ],
    boilerplates: [{ about: said('Vereniging'), text: said('Wie wij zijn.\n\nMeer op www.example.org/wij.') }],
    gallery: [picture],
    attachments: [
      { title: said('De cijfers'), src: '/api/media/file/d1.pdf', bytes: 98_765, mimeType: 'application/pdf' },
    ],
    changes: [
      { at: '2022-12-09T10:00:00.000Z', kind: 'correction', note: said('Het waren er acht, niet zeven.') },
      { at: '2022-12-08T12:00:00.000Z', kind: 'update', note: { text: 'Une photo en plus.', lang: 'fr' } },
    ],
    updatedAt: '2022-12-10T09:00:00.000Z',
    ...more,
  })
}

function aFullBody(locale: Locale): Body {
  const text = (words: string) => ({ kind: 'text', text: words }) as const
  return {
    blocks: [
      {
        kind: 'paragraph',
        inline: [
          text('Acht steden & '),
          { kind: 'text', text: 'Maison des Femmes', italic: true, lang: 'fr' },
          { kind: 'note', number: 1 },
          text(' < negen, '),
          { kind: 'link', href: `/${locale}/projects/steden`, inline: [text('het project')] },
          text(' en '),
          { kind: 'link', href: 'https://www.example.org/?a=1&b=2', inline: [text('elders')] },
          { kind: 'break' },
          { kind: 'link', href: 'javascript:alert(1)', inline: [text('niets')] },
        ],
      },
      { kind: 'heading', level: 2, id: 'wat', inline: [text('Wat ervan kwam')] },
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            inline: [text('drie')],
            nested: [{ kind: 'list', ordered: false, start: 1, items: [{ inline: [text('in drie')], nested: [] }] }],
          },
        ],
      },
      {
        kind: 'table',
        rows: [
          [{ header: true, colSpan: 2, rowSpan: 1, inline: [text('Jaar')] }],
          [
            { header: false, colSpan: 1, rowSpan: 1, inline: [text('2022')] },
            { header: false, colSpan: 1, rowSpan: 1, inline: [text('8')] },
          ],
        ],
      },
      { kind: 'picture', picture: aPicture({ renditions: [] }) },
      { kind: 'quote', id: 'q1', text: 'Zo is het.', speaker: 'Ada Pers', role: 'woordvoerder' },
      { kind: 'fact', id: 'f1', value: '80', unit: '%', statement: 'Zoveel.', date: '2022', source: [[text('Bron')]] },
      { kind: 'embed', url: 'https://video.example.org/1', title: 'Een film' },
    ],
    footnotes: [{ number: 1, paragraphs: [[text('De noot.')]] }],
  }
}

/** A release with its title and nothing else. */
export const aBareRelease = (locale: Locale): Release =>
  aRelease({
    id: '0d9f3f7e-1111-4222-8333-777788889999',
    reference: '2022-015',
    locale,
    title: 'X',
    path: paths.release(locale, 'x'),
    slug: 'x',
    versions: [{ locale, title: 'X', path: paths.release(locale, 'x') }],
    referencePath: '/r/2022-015',
  })

/** The second of three parts of a feed about a topic. */
export const aFeed = (locale: Locale, more: Partial<Feed> = {}): Feed => ({
  locale,
  newsroom: aNewsroom({
    contacts: [aContact()],
    legalNotice: { text: 'Vrij te gebruiken.', lang: 'nl' },
    organisation: { name: { text: 'Vereniging', lang: 'nl' } },
  }),
  releases: [aFullRelease(locale), aBareRelease(locale)],
  page: `${paths.releases(locale)}?topic=wonen&page=2`,
  partAt: (format, part) => paths.feed(locale, format, `?topic=wonen&kind=statement${part > 1 ? `&page=${part}` : ''}`),
  part: 2,
  parts: 3,
  ...more,
})

export const feedOptions = (locale: Locale) => ({
  siteUrl: 'https://press.example.org',
  zone: 'Europe/Brussels',
  words: dictionary(locale),
})
