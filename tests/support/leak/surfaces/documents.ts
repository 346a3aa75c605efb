import { type Locale, locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { get, plain, type Surface } from '../surface'

type Form = Parameters<typeof paths.fileOf>[1]

/** What a release says in every form; its records and pictures have more to say in a pack. */
const told = ['title', 'standfirst', 'dateline', 'body', 'footnote', 'quote', 'fact', 'role', 'attachment title']
const also = ['contacts name', 'change note', 'withdrawal note']

/** Word's packages say when they were made, so that no two are the same to the byte. */
const moments = /<dcterms:(created|modified)[^>]*>[^<]*|"bytes": \d+,\s+"sha256": "[0-9a-f]+"/g

const ofRelease = (form: Form, shows: string[]): Surface => {
  const at = (locale: Locale, slug: string) => paths.fileOf(paths.release(locale, slug), form)
  const file = at('nl', '…').split('/').at(-1)
  return {
    name: `a release as a file: ${file}`,
    routes: [`/(site)/[locale]/releases/[slug]/${file}/route`],
    byName: ({ slug, id, reference }) =>
      [
        ...locales.map((locale) => plain(at(locale, slug[locale]))),
        get(at('fr', slug.nl)),
        get(at('nl', slug.nl), { 'If-None-Match': '*' }),
        { method: 'HEAD', path: at('nl', slug.nl) },
        get(at('nl', id)),
        get(at('nl', reference)),
      ].map((ask) => ({ ...ask, thorough: true })),
    shows,
    ignoring: moments,
    forStaff: 'the same',
    whenGone: 410,
  }
}

/** Files that are made of what is public, and the packs that gather them. */
export const documents: Surface[] = [
  {
    name: 'the pack of a release, which has every other form in it',
    routes: ['/(site)/[locale]/releases/[slug]/pack.zip/route'],
    byName: ({ slug }) => [plain(paths.fileOf(paths.release('nl', slug.nl), 'pack'))],
    shows: ['contacts name', 'alternative text', 'written in the document'],
    ignoring: moments,
    forStaff: 'the same',
    whenGone: 410,
  },
  ofRelease('txt', [...told, ...also]),
  ofRelease('html', [...told, ...also, 'alternative text']),
  ofRelease('docx', [...told, ...also, 'alternative text']),
  ofRelease('pdf', [...told, ...also]),
  ofRelease('pack', [...told, ...also, 'alternative text', 'written in the document']),
  {
    name: 'the pack of a project used only there',
    routes: ['/(site)/[locale]/projects/[slug]/pack.zip/route'],
    byName: ({ records }) =>
      locales.map((locale) => ({
        ...plain(paths.fileOf(paths.project(locale, records.projects.slug), 'pack')),
        thorough: true,
      })),
    shows: ['title', 'body', 'contacts name', 'projects name', 'alternative text'],
    ignoring: moments,
    forStaff: 'the same',
  },
  {
    name: 'the pack of a project used elsewhere too',
    routes: ['/(site)/[locale]/projects/[slug]/pack.zip/route'],
    general: ({ records }) =>
      locales.map((locale) => plain(paths.fileOf(paths.project(locale, records.projects.slug), 'pack'))),
    shows: ['title', 'contacts name'],
    ignoring: moments,
    forStaff: 'the same',
  },
  {
    name: 'files of public releases, one of which points to it',
    general: ({ releases }) =>
      releases.flatMap(({ slug }) =>
        (['txt', 'html', 'docx', 'pdf', 'pack'] as const).map((form) => ({
          ...plain(paths.fileOf(paths.release('nl', slug.nl), form)),
          thorough: form !== 'pack',
        })),
      ),
    ignoring: moments,
    forStaff: 'the same',
  },
]
