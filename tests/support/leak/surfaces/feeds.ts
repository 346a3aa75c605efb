import { type Locale, locales } from '@/lib/locales'
import { type FeedFormat, paths } from '@/lib/paths'
import { get, plain, type Surface } from '../surface'

const formats: FeedFormat[] = ['rss', 'atom', 'json', 'ninjs']
const route = (file: string) => `/(site)/[locale]/${file}/route`
const feedRoutes = ['feed.rss', 'feed.atom', 'feed.json', 'feed.ninjs.json'].map(route)

const everyWord = [
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
]
/** What an index of releases says of one. */
const inFeeds = everyWord.filter((what) => what !== 'alternative text')

const lists: [file: string, path: (locale: Locale) => string, shows: string[]][] = [
  ['contacts/contacts.vcf', paths.contactsCards, ['contacts name']],
  ['contacts.json', paths.contactsData, ['contacts name']],
  ['projects.json', paths.projectsData, ['projects name']],
  ['mentorships.json', paths.mentorshipsData, ['partner-cities name']],
  ['events.json', paths.eventsData, ['events name']],
  ['events.ics', paths.calendar, ['events name']],
  ['developers', paths.developers, []],
]

/** The same as the pages say, for programs. */
export const feeds: Surface[] = [
  {
    name: 'feeds of releases, each format and part',
    routes: feedRoutes,
    general: () =>
      locales.flatMap((locale) =>
        formats.flatMap((format) => [
          // Each format in one language, and one format in each, are asked in any case.
          (locale === 'nl' || format === 'ninjs' ? plain : get)(paths.feed(locale, format)),
          get(paths.feed(locale, format, '?page=2')),
          get(paths.feed(locale, format, '?page=999999')),
          get(paths.feed(locale, format, '?draft=true&trash=true&preview=1&locale=all&id=1')),
          { method: 'HEAD', path: paths.feed(locale, format) },
          get(paths.feed(locale, format), { 'If-None-Match': '*' }),
        ]),
      ),
    shows: inFeeds,
    forStaff: 'the same',
  },
  {
    name: 'feeds of releases about what is used elsewhere too',
    routes: feedRoutes,
    general: ({ records }) => [
      ...locales.map((locale) => plain(paths.feed(locale, 'ninjs', `?topic=${records.topics.slug}`))),
      ...formats.flatMap((format) =>
        [
          `topic=${records.topics.slug}`,
          `project=${records.projects.slug}`,
          `city=${records['partner-cities'].slug}`,
          `organisation=${records.organisations.slug}`,
          `contact=${records.contacts.slug}`,
          'kind=press-release',
          'year=2022&month=12',
          'language=fr',
          'topic=&kind=',
          'kind=x&page=0&year=22&language=de',
        ].map((query) => (format === 'ninjs' ? plain : get)(paths.feed('nl', format, `?${query}`))),
      ),
    ],
    shows: ['title'],
  },
  {
    name: 'feeds of releases about what is used only there',
    routes: feedRoutes,
    byName: ({ records, id, reference }) => [
      ...locales.map((locale) => plain(paths.feed(locale, 'ninjs', `?topic=${records.topics.slug}`))),
      ...formats.flatMap((format) => [
        ...[
          `topic=${records.topics.slug}`,
          `project=${records.projects.slug}`,
          `city=${records['partner-cities'].slug}`,
          `organisation=${records.organisations.slug}`,
          `contact=${records.contacts.slug}`,
        ].map((query) => (format === 'ninjs' ? plain : get)(paths.feed('nl', format, `?${query}`))),
        get(paths.feed('nl', format, `?topic=${records.topics.id}&id=${id}&reference=${reference}`)),
      ]),
    ],
    shows: ['title'],
  },
  {
    name: 'the list of releases as data',
    routes: [route('releases.json')],
    general: ({ records }) =>
      locales.flatMap((locale) => [
        ...['', `?topic=${records.topics.slug}`].map((query) => plain(paths.releasesData(locale, query))),
        get(paths.releasesData(locale, '?page=0')),
      ]),
    byName: ({ records }) =>
      locales.map((locale) => plain(paths.releasesData(locale, `?topic=${records.topics.slug}`))),
    shows: ['title'],
    forStaff: 'the same',
  },
  {
    name: 'a release as data',
    routes: [route('releases/[slug]/release.json')],
    whenGone: 410,
    byName: ({ slug }) =>
      locales.flatMap((locale) => [
        plain(paths.releaseData(locale, slug[locale])),
        ...locales.map((language) => get(paths.releaseData(locale, slug[language]))),
      ]),
    shows: everyWord,
    forStaff: 'the same',
  },
  {
    name: 'the picture of a release for social media',
    routes: [route('releases/[slug]/card.png')],
    whenGone: 410,
    byName: ({ slug }) => locales.map((locale) => plain(paths.releaseCard(locale, slug[locale]))),
    forStaff: 'the same',
  },
  ...lists.map(
    ([file, path, shows]): Surface => ({
      name: `for programs: ${file}`,
      routes: [file === 'developers' ? '/(site)/[locale]/developers/page' : route(file)],
      general: () => locales.map((locale) => (file === 'developers' ? get(path(locale)) : plain(path(locale)))),
      shows,
      forStaff: 'the same',
    }),
  ),
  {
    name: 'an event used only there, for a calendar',
    routes: [route('events/[slug]/event.ics')],
    byName: ({ records }) => locales.map((locale) => plain(paths.eventCalendar(locale, records.events.slug))),
    shows: ['events name'],
    forStaff: 'the same',
  },
  {
    name: 'sitemaps',
    routes: [
      '/(site)/sitemap.xml/route',
      '/(site)/sitemaps/[file]/route',
      '/(site)/robots.txt/route',
      '/(site)/.well-known/security.txt/route',
    ],
    general: () => [
      plain(paths.sitemap()),
      plain(paths.newsSitemap()),
      ...[
        'pages',
        'releases',
        'projects',
        'cities',
        'mentorships',
        'contacts',
        'organisations',
        'events',
        'topics',
      ].flatMap((kind) => [plain(paths.sitemapPart(kind, 1)), get(paths.sitemapPart(kind, 2))]),
      ...['/sitemaps/releases-0.xml', '/sitemaps/users-1.xml', '/sitemaps/x'].map((path) => get(path)),
      get(paths.robots()),
      get(paths.securityText()),
    ],
    shows: ['slug', 'contacts name', 'topics name', 'events name'],
    forStaff: 'the same',
  },
  {
    name: 'the description of the API',
    routes: ['/(site)/developers/openapi.json/route'],
    general: () => [get(paths.openApi())],
  },
]
