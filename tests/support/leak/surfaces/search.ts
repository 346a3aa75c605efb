import { type Locale, locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { everything, type ReleaseFilter } from '@/lib/releaseFilter'
import type { Ask } from '../asking'
import type { RecordKind } from '../records'
import { get, plain, type Surface } from '../surface'

/** The groups of a filter that name records, and the records that they name. */
const groups = [
  ['project', 'projects'],
  ['city', 'partner-cities'],
  ['topic', 'topics'],
  ['organisation', 'organisations'],
  ['contact', 'contacts'],
] as const satisfies [keyof ReleaseFilter, RecordKind][]

const inEach = (ways: (locale: Locale) => Ask[]): Ask[] => locales.flatMap(ways)

export const search: Surface[] = [
  {
    name: 'the list of releases, narrowed to a record that is used only there',
    routes: ['/(site)/[locale]/releases/page'],
    byName: ({ records }) =>
      inEach((locale) =>
        groups.flatMap(([group, kind]) => {
          const filter = { ...everything, [group]: [records[kind].slug] }
          return [plain(paths.releases(locale, 1, filter)), get(paths.releases(locale, 2, filter))]
        }),
      ),
    shows: ['title'],
    forStaff: 'the same',
  },
  {
    name: 'the list of releases, narrowed, with all its counts',
    routes: ['/(site)/[locale]/releases/page'],
    general: (world) =>
      inEach((locale) => [
        ...groups.map(([group, kind]) =>
          plain(paths.releases(locale, 1, { ...everything, [group]: [world.records[kind].slug] })),
        ),
        plain(paths.releases(locale, 1, { ...everything, year: [2022] })),
        plain(paths.releases(locale, 1, { ...everything, year: [2022], month: [12] })),
        plain(paths.releases(locale, 1, { ...everything, kind: ['press-release', 'statement'] })),
        plain(paths.releases(locale, 1, { ...everything, language: ['fr'] })),
        plain(paths.releases(locale, 1, { ...everything, year: [1999] })),
        ...['year=x', 'kind=x', 'month=13', 'language=de', 'topic=', 'topic=%00', 'id=1'].map((query) =>
          get(`${paths.releases(locale)}?${query}`),
        ),
      ]),
    shows: ['title'],
    forStaff: 'the same',
  },
  {
    name: 'the archive by year and month',
    routes: ['/(site)/[locale]/archive/page'],
    general: () => inEach((locale) => [plain(paths.archive(locale))]),
    forStaff: 'the same',
  },
  {
    name: 'a search for its own words',
    routes: ['/(site)/[locale]/search/page'],
    byName: ({ id, reference, title, slug }) =>
      inEach((locale) => [
        plain(paths.search(locale, title[locale])),
        plain(paths.search(locale, reference)),
        plain(paths.search(locale, `foto ${title[locale]}`)),
        ...[id, slug[locale], `"${title[locale]}"`, title[locale].toUpperCase()].map((text) =>
          get(paths.search(locale, text)),
        ),
        get(paths.search(locale, title[locale], 2)),
      ]),
    forStaff: 'the same',
  },
  {
    name: 'a search for words that others have too',
    routes: ['/(site)/[locale]/search/page'],
    general: (world) =>
      inEach((locale) => [
        ...groups.map(([, kind]) => plain(paths.search(locale, world.records[kind].slug.replaceAll('-', ' ')))),
        ...groups.map(([, kind]) => plain(paths.search(locale, `contact ${world.records[kind].slug}`))),
        ...groups.map(([, kind]) => plain(paths.search(locale, `foto ${world.records[kind].slug}`))),
        ...['foto', 'title', 'body', 'contacts', 'press contact', 'telefoon', '"title"', '2022', 'zq', 'a', ''].map(
          (text) => plain(paths.search(locale, text)),
        ),
        ...[2, 3, 999].map((page) => get(paths.search(locale, 'title', page))),
      ]),
    forStaff: 'the same',
  },
  {
    name: 'suggestions for its own words',
    routes: ['/(site)/[locale]/search/suggestions.json/route'],
    byName: ({ reference, title }) =>
      inEach((locale) => [
        plain(paths.suggestions(locale, title[locale])),
        plain(paths.suggestions(locale, title[locale].slice(0, -3))),
        get(paths.suggestions(locale, reference)),
      ]),
    forStaff: 'the same',
  },
  {
    name: 'suggestions for words that others have too',
    routes: ['/(site)/[locale]/search/suggestions.json/route'],
    general: (world) =>
      inEach((locale) =>
        [`contact ${world.records.projects.slug}`, 'title', 'zq', 'con', 'contact', '2022', ''].map((text) =>
          plain(paths.suggestions(locale, text)),
        ),
      ),
    forStaff: 'the same',
  },
]
