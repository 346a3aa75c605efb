import { type Locale, locales } from '@/lib/locales'
import { aboutPages, paths } from '@/lib/paths'
import type { Ask } from '../asking'
import type { Names } from '../fixture'
import type { RecordKind } from '../records'
import { spellings } from '../secret'
import { get, plain, type Surface } from '../surface'

const release = '/(site)/[locale]/releases/[slug]/page'
/** In two of the languages: one in which every public release can be read, and one in which some cannot. */
const eachOwn = (names: Names, ways: (locale: Locale, slug: string) => Ask[]): Ask[] =>
  (['nl', 'fr'] as const).flatMap((locale) => ways(locale, names.slug[locale]))

/** The canary of a slug spelled in another way. */
const spelled = (slug: string, spell: (word: string) => string) => slug.replace(/zq[0-9a-f]{12}/, spell)

/** What is shown on the page of each kind, beside the releases about it: whom they name as contacts, and what belongs together. */
const pageOf: Record<RecordKind, [segment: string, path: (locale: Locale, slug: string) => string, shows: string[]]> = {
  contacts: ['contacts', paths.contact, ['contacts name']],
  topics: ['topics', paths.topic, ['topics name', 'contacts name']],
  events: ['events', paths.event, ['events name', 'contacts name']],
  organisations: ['organisations', paths.organisation, ['organisations name', 'projects name', 'contacts name']],
  projects: ['projects', paths.project, ['projects name', 'partner-cities name', 'contacts name']],
  'partner-cities': ['cities', paths.city, ['partner-cities name', 'outcome', 'projects name', 'contacts name']],
  mentorships: ['mentorships', paths.mentorship, ['partner-cities name', 'outcome', 'contacts name']],
}

const records = (Object.keys(pageOf) as RecordKind[]).map((kind): Surface => {
  const [segment, path, shows] = pageOf[kind]
  return {
    name: `the page of what is used only there: ${kind}`,
    routes: [`/(site)/[locale]/${segment}/[slug]/page`],
    byName: ({ records }) => locales.map((locale) => plain(path(locale, records[kind].slug))),
    shows,
    forStaff: 'the same',
  }
})

const usedElsewhere = (Object.keys(pageOf) as RecordKind[]).map((kind): Surface => {
  const [segment, path] = pageOf[kind]
  return {
    name: `the page of what is used elsewhere too: ${kind}`,
    routes: [`/(site)/[locale]/${segment}/[slug]/page`],
    general: (world) => locales.map((locale) => plain(path(locale, world.records[kind].slug))),
    shows: kind === 'contacts' ? [] : ['title'],
    forStaff: 'the same',
  }
})

const lists = ['projects', 'cities', 'organisations', 'events', 'topics'] as const

export const pages: Surface[] = [
  {
    name: 'the page of a release, in each language and under the address of each',
    routes: [release],
    byName: ({ slug }) =>
      locales.flatMap((locale) => locales.map((language) => plain(paths.release(locale, slug[language])))),
    shows: [
      'title',
      'standfirst',
      'dateline',
      'body',
      'footnote',
      'quote',
      'fact',
      'role',
      'attachment title',
      'contacts name',
      'alternative text',
      'change note',
      'withdrawal note',
    ],
    forStaff: 'the same',
    whenGone: 410,
  },
  {
    name: 'the page of a release, its address written otherwise',
    routes: [release, '/(site)/[locale]/[...rest]/page'],
    whenGone: 410,
    byName: (names) =>
      eachOwn(names, (locale, slug) => [
        get(paths.release(locale, slug.toUpperCase())),
        get(paths.release(locale, spelled(slug, spellings.percent))),
        get(paths.release(locale, spelled(slug, spellings.wide))),
        get(`${paths.release(locale, slug)}/`),
        get(`/${paths.release(locale, slug)}`),
        get(`/${locale}//releases//${slug}`),
        get(`/${locale.toUpperCase()}/releases/${slug}`),
        get(`/de/releases/${slug}`),
        get(`/${locale}/releases/./${slug}`),
        get(`/${locale}/releases/%2e%2e/releases/${slug}`),
        get(`/${locale}/${slug}`),
        get(`/${slug}`),
        ...['.rsc', '.txt', '.json', '.html', '.segments/_tree.segment.rsc', '%00', '%20', ';x=1', '/feed', '/amp'].map(
          (suffix) => get(paths.release(locale, slug) + suffix),
        ),
      ]),
    // The router's own form of a page carries a number drawn for each request.
    ignoring: /"[\w-]{21}[vm]"/g,
  },
  {
    name: 'the page of a release, as a preview or as the client router asks',
    routes: [release],
    whenGone: 410,
    byName: (names) =>
      eachOwn(names, (locale, slug) => {
        const path = paths.release(locale, slug)
        return [
          ...['preview=true', 'draft=true&secret=x', '_rsc=1a2b3', 'amp=1', `id=${names.id}&preview=1`].map((query) =>
            get(`${path}?${query}`),
          ),
          ...asRouter.map((headers) => get(path, headers)),
          ...forged.map((headers) => get(path, headers)),
        ]
      }),
  },
  {
    name: 'the page of a release, by its id or its number',
    routes: [release],
    byName: ({ id, reference }) =>
      locales.flatMap((locale) => [
        get(paths.release(locale, id)),
        get(paths.release(locale, reference)),
        get(`${paths.releases(locale)}?id=${id}`),
      ]),
  },
  {
    name: 'the page of a release, by other methods',
    routes: [release],
    whenGone: 410,
    byName: (names) =>
      eachOwn(names, (locale, slug) =>
        ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ({ method, path: paths.release(locale, slug) })),
      ),
  },
  {
    name: 'Next’s own data addresses',
    routes: [release],
    byName: (names) =>
      eachOwn(names, (locale, slug) => [
        get(`/_next/data/development/${locale}/releases/${slug}.json`),
        get(`/_next/static/${slug}.html`),
        get(`/_next/${slug}`),
      ]),
  },
  {
    name: 'the number of a release, which leads to it',
    routes: ['/(site)/r/[reference]/page'],
    byName: ({ id, reference }) => [
      ...locales.map((locale) => plain(paths.reference(reference), { 'Accept-Language': locale })),
      get(`${paths.reference(reference)}/`),
      get(paths.reference(id)),
      get(`${paths.reference(reference)}?preview=true`),
    ],
    shows: ['slug'],
    whenGone: 410,
  },
  {
    name: 'the cards of a release’s contacts',
    routes: ['/(site)/[locale]/releases/[slug]/contacts.vcf/route'],
    whenGone: 410,
    byName: ({ slug }) =>
      locales.flatMap((locale) => [
        plain(paths.releaseContactCards(locale, slug[locale])),
        get(`${paths.releaseContactCards(locale, slug[locale])}?version=4.0`),
        { method: 'HEAD', path: paths.releaseContactCards(locale, slug[locale]) },
      ]),
    shows: ['contacts name', 'role'],
    forStaff: 'the same',
  },
  {
    name: 'the card of a contact used only there',
    routes: ['/(site)/[locale]/contacts/[slug]/contact.vcf/route'],
    byName: ({ records: { contacts } }) =>
      locales.flatMap((locale) => [
        plain(paths.contactCard(locale, contacts.slug)),
        get(`${paths.contactCard(locale, contacts.slug)}?version=4.0`),
      ]),
    shows: ['contacts name'],
    forStaff: 'the same',
  },
  {
    name: 'the home page, and the way to it',
    routes: ['/(site)/[locale]/page', '/(site)/route'],
    general: () => [
      ...locales.map((locale) => plain(paths.home(locale))),
      ...locales.map((locale) => get(paths.root(), { 'Accept-Language': locale })),
      ...locales.flatMap((locale) => asRouter.map((headers) => get(paths.home(locale), headers))),
    ],
    forStaff: 'the same',
  },
  {
    name: 'the list of releases, its pages and its totals',
    routes: ['/(site)/[locale]/releases/page'],
    general: () =>
      locales.flatMap((locale) => [
        ...[1, 2, 3].map((page) => plain(paths.releases(locale, page))),
        ...['page=0', 'page=-1', 'page=999999', 'page=1&page=2', 'draft=true', 'trash=true', 'year=2022'].map((query) =>
          get(`${paths.releases(locale)}?${query}`),
        ),
        ...asRouter.map((headers) => get(paths.releases(locale), headers)),
      ]),
    shows: ['title'],
    forStaff: 'the same',
  },
  {
    name: 'the list of pictures, and its pages',
    routes: ['/(site)/[locale]/pictures/page'],
    general: () =>
      locales.flatMap((locale) => [
        ...[1, 2].map((page) => plain(paths.pictures(locale, page))),
        ...['page=0', 'page=999999', 'draft=true', 'licence=CC-BY-4.0', 'visibility=whenUsed'].map((query) =>
          get(`${paths.pictures(locale)}?${query}`),
        ),
        ...asRouter.map((headers) => get(paths.pictures(locale), headers)),
      ]),
    shows: ['title', 'alternative text', 'caption', 'picture file'],
    // What was withdrawn is not to be used any more.
    apartFrom: ['withdrawn'],
    forStaff: 'the same',
  },
  {
    name: 'the lists of contacts and of mentorships',
    routes: ['/(site)/[locale]/contacts/page', '/(site)/[locale]/mentorships/page'],
    general: () => locales.flatMap((locale) => [plain(paths.contacts(locale)), plain(paths.mentorships(locale))]),
    shows: ['contacts name', 'partner-cities name'],
    forStaff: 'the same',
  },
  {
    name: 'the lists of projects, cities, organisations, events and topics, with how many releases each has',
    routes: lists.map((kind) => `/(site)/[locale]/${kind}/page`),
    general: () => locales.flatMap((locale) => lists.map((kind) => plain(paths[kind](locale)))),
    shows: ['projects name', 'partner-cities name', 'organisations name', 'events name', 'topics name'],
    forStaff: 'the same',
  },
  {
    name: 'public releases, one of which points to it',
    routes: [release],
    general: ({ releases }) =>
      releases.flatMap(({ slug, reference }) => [
        ...locales.map((locale) => plain(paths.release(locale, slug[locale]))),
        ...locales.map((locale) => get(paths.releaseContactCards(locale, slug[locale]))),
        get(paths.reference(reference)),
      ]),
    shows: ['title'],
    forStaff: 'the same',
  },
  {
    name: 'addresses of the whole site',
    routes: [
      '/(site)/[locale]/[...rest]/page',
      '/(site)/[locale]/about/[slug]/page',
      '/theme/[colour]/route',
      '/scripts/[file]/route',
      '/icon.svg/route',
    ],
    general: () =>
      [
        '/icon.svg',
        '/theme/0b4f6c.css',
        '/theme/x',
        '/scripts/x.js',
        '/sitemap.xml',
        '/robots.txt',
        '/favicon.ico',
        '/.env',
        '/nl/nowhere',
        '/x',
        '/nl/feed',
        '/_next/static/',
        '/.next/BUILD_ID',
        '/.data/press-room.db',
        '/%',
        '/nl/%E0%A4%A',
        ...locales.flatMap((locale) => aboutPages.map((page) => paths.about(locale, page))),
      ].map((path) => get(path)),
  },
  ...records,
  ...usedElsewhere,
]

const asRouter: Record<string, string>[] = [
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/nl' },
  { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-State-Tree': encodeURIComponent('["",{},null,null]') },
]

const forged: Record<string, string>[] = [
  { Cookie: '__prerender_bypass=0123456789abcdef0123456789abcdef; __next_preview_data=x' },
  {
    Cookie:
      'payload-token=eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMiLCJyb2xlIjoiYWRtaW5pc3RyYXRvciJ9.',
  },
  {
    Authorization: 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMiLCJyb2xlIjoiYWRtaW5pc3RyYXRvciJ9.',
  },
  { 'x-middleware-subrequest': 'middleware:middleware', 'x-nextjs-data': '1', 'x-matched-path': '/nl/releases' },
  { 'X-Original-URL': '/admin', 'X-Rewrite-URL': '/admin', 'X-Forwarded-Host': 'example.org' },
]
