import { paths } from '@/lib/paths'
import type { Names } from '../fixture'
import { get, plain, type Surface } from '../surface'

const stored = ({ files: { picture, document } }: Names): string[] => [...picture.stored, ...document.stored]
const endpoint = 'GET media /file/:filename'
const route = '/(payload)/api/[...slug]/route'

export const files: Surface[] = [
  {
    name: 'files, the original and each rendition',
    routes: [route],
    endpoints: [endpoint],
    byName: (names) => stored(names).map((name) => plain(paths.file(name))),
    shows: ['written in the document'],
    forStaff: 'everything',
  },
  {
    name: 'files, by a part, by a condition, by other methods',
    routes: [route],
    endpoints: [endpoint],
    byName: (names) =>
      stored(names).flatMap((name) => [
        ...['HEAD', 'OPTIONS', 'POST'].map((method) => ({ method, path: paths.file(name) })),
        get(paths.file(name), { Range: 'bytes=0-99' }),
        get(paths.file(name), { Range: 'bytes=99999999-' }),
        { ...get(paths.file(name), { 'If-None-Match': '*' }), thorough: true },
        { ...get(paths.file(name), { 'If-Modified-Since': new Date(0).toUTCString() }), thorough: true },
      ]),
  },
  {
    name: 'files, by a name that could be guessed',
    routes: [route],
    endpoints: [endpoint],
    byName: (names) => {
      const { picture, document } = names.files
      return [
        ...[picture.original, document.original].map((name) => get(paths.file(name))),
        ...stored(names).flatMap((name) => [
          get(paths.file(name.toUpperCase())),
          get(`${paths.file(name)}?prefix=media`),
          get(paths.file(`%2e%2e%2fmedia%2f${name}`)),
          get(`/media/${name}`),
          get(`/api/media/file/media/${name}`),
        ]),
      ]
    },
  },
  {
    name: 'Next’s image optimizer',
    byName: (names) =>
      [...stored(names), names.files.picture.original].flatMap((name) => [
        get(`/_next/image?url=${encodeURIComponent(paths.file(name))}&w=640&q=75`),
        get(`/_next/image?url=${encodeURIComponent(`/.${paths.file(name)}`)}&w=640&q=75`),
      ]),
  },
]
