import { gzipSync } from 'node:zlib'
import type { Ask } from '../../support/leak/asking'
import type { Known } from './places'

type Odd = { name: string; ask: Ask }

const json = { 'Content-Type': 'application/json' }
const deep = (open: string, inner: string, close: string, times: number) =>
  open.repeat(times) + inner + close.repeat(times)

/** Requests that are odd in their shape and not by a text in them. */
export const oddRequests = ({ release: { id, slug }, media, staff }: Known): Odd[] => [
  ...methods(id, slug, media),
  ...questions.flatMap((question) =>
    ['/api/press-releases', '/api/contacts', '/api/media', '/api/topics'].flatMap((at) => [
      { name: `${at}?${question}`.slice(0, 90), ask: { path: `${at}?${question}` } },
      { name: `staff: ${at}?${question}`.slice(0, 90), ask: { path: `${at}?${question}`, headers: staff } },
    ]),
  ),
  ...bodies.flatMap(([name, body, headers = json]) =>
    [
      '/api/users/login',
      '/api/users/forgot-password',
      '/api/press-releases',
      '/api/graphql',
      '/nl/search',
      '/admin',
    ].flatMap((path) => [
      { name: `${name} at ${path}`, ask: { method: 'POST', path, headers, body } },
      { name: `staff: ${name} at ${path}`, ask: { method: 'POST', path, headers: { ...headers, ...staff }, body } },
    ]),
  ),
  ...graphqlQueries.flatMap(([name, query]) => [
    {
      name: `GraphQL: ${name}`,
      ask: { method: 'POST', path: '/api/graphql', headers: json, body: JSON.stringify({ query }) },
    },
    {
      name: `staff: GraphQL: ${name}`,
      ask: { method: 'POST', path: '/api/graphql', headers: { ...json, ...staff }, body: JSON.stringify({ query }) },
    },
  ]),
  { name: 'GraphQL by GET', ask: { path: '/api/graphql?query={PressReleases{totalDocs}}' } },
  {
    name: 'GraphQL: many at once',
    ask: {
      method: 'POST',
      path: '/api/graphql',
      headers: json,
      body: JSON.stringify(Array(500).fill({ query: '{ PressReleases { totalDocs } }' })),
    },
  },
  ...saves(id).flatMap(([name, body]) =>
    ['', '?draft=true', '?draft=true&autosave=true', '?locale=all', '?locale=zq'].map((query) => ({
      name: `staff: save ${name} ${query}`,
      ask: { method: 'PATCH', path: `/api/press-releases/${id}${query}`, headers: { ...json, ...staff }, body },
    })),
  ),
]

function methods(id: string, slug: string, media: string): Odd[] {
  const places = [
    '/',
    '/nl',
    `/nl/releases/${slug}`,
    '/nl/feed.rss',
    '/api/press-releases',
    `/api/press-releases/${id}`,
    `/api/media/file/${media}`,
    '/api/users/login',
    '/admin',
    '/robots.txt',
    '/health/ready',
    '/theme/0b4f6c.css',
    '/pass/x/accept',
    '/api/graphql',
  ]
  const known = [
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'PROPFIND',
    'SEARCH',
    'QUERY',
    'PURGE',
    'LINK',
  ]
  return known.flatMap((method) => places.map((path) => ({ name: `${method} ${path}`, ask: { method, path } })))
}

const many = (times: number, of: (n: number) => string) => Array.from({ length: times }, (_, n) => of(n)).join('&')

const questions = [
  'where[id][in][]=a&where[id][in][]=b',
  'where[id][equals][a]=b',
  'where[id]=a',
  'where[]=a',
  'where[title][equals][]=a&where[title][equals][]=b',
  'where[title][like][$regex]=.*',
  'where[title][$regex]=.*',
  'where[title][near]=x',
  'where[id][within]=x',
  'where[languages][intersects]=x',
  'where[$where]=1',
  'where[__proto__][equals]=1',
  'where[constructor][prototype][equals]=1',
  'where[title][__proto__][equals]=1',
  'where[or]=a',
  'where[or][]=a',
  'where[or][a]=b',
  'where[and][0]=a',
  'where[or][0][or][0][or][0][title][equals]=a',
  `where${'[or][0]'.repeat(60)}[title][equals]=a`,
  many(400, (n) => `where[or][${n}][title][contains]=a${n}`),
  many(1000, (n) => `a${n}=1`),
  `where[title][equals]=${'a'.repeat(7000)}`,
  'limit=1e9',
  'limit=-1',
  'limit=NaN',
  'limit[]=1',
  'limit=1&limit=2',
  'page=-1',
  'page=999999999999',
  'depth=-1',
  'depth=1e9',
  'depth[]=1',
  'sort[]=title&sort[]=-releaseAt',
  'sort[a]=b',
  'sort=title,title,title',
  'locale[]=en&locale[]=nl',
  'locale=all&fallback-locale[]=nl',
  'select[title]=true&select[title]=false',
  'select[title][a][b]=true',
  'select[]=title',
  'populate=a',
  'populate[contacts]=true',
  'populate[contacts][a][b][c]=true',
  'joins[a][where][b][equals]=1',
  'joins=false',
  'draft=true&trash=true&depth=4&limit=100',
  'where[updatedAt][greater_than]=x',
  'where[createdAt][less_than][]=x',
  'where[releaseAt][in]=x,y',
  'where[publicFrom][greater_than]=0',
  'where[coordinates][near]=1,2,3',
  'where[coordinates][near]=a,b,c,d',
  'where[coordinates][within][type]=Polygon',
  'where[coordinates][intersects]=1',
  'where[languages][all]=nl,fr',
  'where[languages][not_in][]=nl',
  'where[contacts][exists]=true',
  'where[contacts.0.contact][equals]=a',
  'where[changes.note.nl][like]=a',
  'where[withdrawal][equals]=a',
  'where[body][like]=a',
  'where[body.root.children][equals]=a',
  '=&=&=',
  '&&&&',
  '[]=a',
  '[a]=b',
  'a[b][c][d][e][f][g][h][i][j]=k',
  '%5B%5D=%00',
  'where%5Btitle%5D%5Bequals%5D=%ED%A0%80',
]

const gzipped = gzipSync(Buffer.alloc(5_000_000, '{')).toString('latin1')

const bodies: [string, string, Record<string, string>?][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '1'],
  ['a list', '[]'],
  ['a list of lists', deep('[', '', ']', 10_000)],
  ['objects in objects', deep('{"a":', '1', '}', 10_000)],
  ['a list a hundred thousand deep', deep('[', '', ']', 100_000)],
  ['half of it', '{"email":"a'],
  ['the same key twice', '{"email":"a","email":"b","password":1,"password":2}'],
  ['__proto__', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"a":1}}}'],
  ['objects for words', '{"email":{"$gt":""},"password":{"$gt":""}}'],
  ['a byte order mark', '\ufeff{"email":"a@example.org","password":"x"}'],
  ['lone surrogates', '{"email":"\\ud800@example.org","password":"\\udfff","title":"\\ud800"}'],
  ['NUL', '{"email":"\\u0000@example.org","password":"\\u0000","title":"\\u0000"}'],
  ['large numbers', '{"email":1e400,"password":-1e400,"title":1e308}'],
  ['no kind', '{"email":"a"}', {}],
  ['an unknown kind', '{"email":"a"}', { 'Content-Type': 'application/x-zq' }],
  ['another charset', '{"email":"a"}', { 'Content-Type': 'application/json; charset=utf-16' }],
  ['parts without a boundary', 'x', { 'Content-Type': 'multipart/form-data' }],
  [
    'parts that do not end',
    '--zq\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    { 'Content-Type': 'multipart/form-data; boundary=zq' },
  ],
  [
    'a part without a name',
    '--zq\r\nContent-Disposition: form-data\r\n\r\nb\r\n--zq--\r\n',
    { 'Content-Type': 'multipart/form-data; boundary=zq' },
  ],
  [
    'two thousand parts',
    `${Array.from({ length: 2000 }, (_, n) => `--zq\r\nContent-Disposition: form-data; name="a${n}"\r\n\r\nb\r\n`).join('')}--zq--\r\n`,
    { 'Content-Type': 'multipart/form-data; boundary=zq' },
  ],
  [
    '_payload that is no JSON',
    '--zq\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{a\r\n--zq--\r\n',
    { 'Content-Type': 'multipart/form-data; boundary=zq' },
  ],
  ['a form', 'email=a&password=b&email[]=c&__proto__[a]=1', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['half a million letters', JSON.stringify({ email: 'a'.repeat(500_000), password: 'a' })],
  ['a password of fifty thousand letters', JSON.stringify({ email: 'a@example.org', password: 'a'.repeat(50_000) })],
  ['packed, and broken on the way', gzipped, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
]

const graphqlQueries: [string, string][] = [
  [
    'a thousand names for one question',
    `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: countPressReleases { totalDocs }`).join(' ')} }`,
  ],
  ['fifty deep', `{ PressReleases { docs { ${deep('related { ', 'id', ' }', 50)} } } }`],
  [
    'fragments in a circle',
    'query { PressReleases { docs { ...a } } } fragment a on PressRelease { ...b } fragment b on PressRelease { ...a }',
  ],
  ['itself', '{ __schema { types { name fields { name type { name ofType { name } } } } } }'],
  ['a flood of @include', `{ PressReleases { docs { id ${'@include(if: true) '.repeat(500)} } } }`],
  ['half of it', '{ PressReleases { docs { id'],
  ['nothing', ''],
  ['an unknown field', '{ zq }'],
  ['a wrong kind', '{ PressReleases(limit: "a") { totalDocs } }'],
  ['a subscription', 'subscription { a }'],
  ['a very long word', `{ ${'a'.repeat(100_000)} }`],
  ['ten thousand brackets', deep('{ a ', '', '}', 10_000)],
  ['signing in', 'mutation { loginUser(email: "a", password: "b") { token } }'],
]

/** Saves of a release, most of them of its text as the editor would post it. */
const saves = (id: string): [string, string][] => [
  ...nodes.map((node): [string, string] => [
    `a text with ${JSON.stringify(node).slice(0, 50)}`,
    JSON.stringify({
      body: { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [node] } },
    }),
  ]),
  ['a text that is a word', '{"body":"a"}'],
  ['a text that is a list', '{"body":[]}'],
  ['a text without a root', '{"body":{}}'],
  ['a text whose root is a word', '{"body":{"root":"a"}}'],
  ['a text without paragraphs', '{"body":{"root":{"type":"root","children":null}}}'],
  [
    'a text 2,000 deep',
    `{"body":{"root":{"type":"root","version":1,"children":[${deep('{"type":"quote","version":1,"children":[', '', ']}', 2000)}]}}}`,
  ],
  ['itself as related', JSON.stringify({ related: [id, id, 'zq', null, 1, {}] })],
  [
    'contacts of every shape',
    JSON.stringify({ contacts: [null, 'a', 1, [], {}, { contact: {} }, { contact: 'zq', role: {} }] }),
  ],
  ['languages of every shape', JSON.stringify({ languages: ['zq', null, 1, {}, []] })],
  [
    'lists that are words',
    JSON.stringify({ contacts: 'a', gallery: 'b', attachments: 'c', changes: 'd', boilerplates: 'e' }),
  ],
  ['objects that are lists', JSON.stringify({ withdrawal: [], title: [], slug: [] })],
  ['a title that is an object', JSON.stringify({ title: { nl: 'a', zq: 'b' }, slug: { fr: null } })],
  ['another id', JSON.stringify({ id: 'zq', _id: 'zq', createdAt: 'zq', updatedAt: 'zq', deletedAt: 'zq' })],
  ['another status', JSON.stringify({ _status: 'zq', stage: 'zq', reference: 'zq' })],
  ['a thousand contacts', JSON.stringify({ contacts: Array(1000).fill({ contact: 'zq' }) })],
  ['a thousand changes', JSON.stringify({ changes: Array(1000).fill({ at: 'zq', kind: 'zq', note: 'zq' }) })],
]

const word = (text: unknown, more: object = {}) => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  ...more,
})
const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
})
const link = (url: unknown, more: object = {}) =>
  paragraph({
    type: 'link',
    version: 3,
    fields: { url, linkType: 'custom', newTab: false },
    children: [word('zq')],
    ...more,
  })

const nodes: unknown[] = [
  null,
  'a',
  1,
  [],
  {},
  { type: 'zq' },
  { type: '__proto__', children: [] },
  { type: 'constructor', children: [] },
  { type: 'root', children: [] },
  paragraph(word('<zq onload=alert(1)>')),
  paragraph(word({})),
  paragraph(word(null)),
  paragraph(word('a', { style: 'background:url(javascript:alert(1))', format: 'bold' })),
  paragraph(word('a', { format: 1e9 })),
  paragraph({ type: 'linebreak' }, { type: 'tab' }, word('\u0000\ud800')),
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<zq>',
    'vbscript:a',
    '//evil.example',
    'https:evil.example',
    'file:///etc/passwd',
    '',
    null,
    {},
    'https://a.example/"><zq>',
  ].map((url) => link(url)),
  link('https://a.example', { fields: { linkType: 'internal', doc: { relationTo: 'users', value: 'zq' } } }),
  link('https://a.example', { fields: { linkType: 'internal', doc: 'zq' } }),
  link('https://a.example', { fields: null }),
  link('https://a.example', { children: 'a' }),
  { type: 'autolink', version: 2, fields: { url: 'javascript:alert(1)' }, children: [word('a')] },
  { type: 'heading', tag: 'zq', version: 1, children: [word('a')] },
  { type: 'heading', tag: 'h1><zq', version: 1, children: [word('a')] },
  { type: 'heading', version: 1 },
  { type: 'list', listType: 'zq', tag: 'zq', start: 'zq', version: 1, children: [word('a')] },
  {
    type: 'list',
    listType: 'number',
    tag: 'ol',
    start: 1e21,
    version: 1,
    children: [{ type: 'listitem', value: 'a', version: 1, children: [] }],
  },
  { type: 'upload', relationTo: 'media', value: 'zq', version: 3, fields: {} },
  { type: 'upload', relationTo: 'users', value: 'zq', version: 3, fields: {} },
  { type: 'upload', relationTo: 'media', value: null, version: 3 },
  { type: 'relationship', relationTo: 'users', value: 'zq', version: 2 },
  { type: 'block', version: 2, fields: { blockType: 'zq' } },
  { type: 'block', version: 2, fields: { blockType: 'fact', id: '"><zq>', value: '<zq>', statement: {}, source: 'a' } },
  { type: 'block', version: 2, fields: { blockType: 'quote', text: '<zq>', speaker: { a: 1 } } },
  { type: 'block', version: 2, fields: { blockType: 'embed', url: 'javascript:alert(1)', title: '<zq>' } },
  { type: 'block', version: 2, fields: null },
  paragraph({ type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', id: '<zq>', text: 'a' } }),
  paragraph({
    type: 'inlineBlock',
    version: 1,
    fields: { blockType: 'footnote', text: { root: { type: 'root', children: [paragraph(word('<zq>'))] } } },
  }),
  {
    type: 'table',
    version: 1,
    children: [
      {
        type: 'tablerow',
        version: 1,
        children: [{ type: 'tablecell', colSpan: 1e9, rowSpan: -1, headerState: 'zq', version: 1, children: [] }],
      },
    ],
  },
  { type: 'table', version: 1, children: [word('a')] },
  { type: 'horizontalrule', version: 1 },
  { type: 'code', language: '"><zq>', version: 1, children: [word('a')] },
]

/** What no client that keeps to HTTP would send, as it goes over the wire. */
export const rawRequests: [name: string, octets: string][] = [
  ['no HTTP', 'zq\r\n\r\n'],
  ['an absolute address', 'GET http://evil.example/nl HTTP/1.1\r\nHost: press.example\r\nConnection: close\r\n\r\n'],
  ['an absolute address of another kind', 'GET gopher://evil.example HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
  ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['GET *', 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['an address without a slash', 'GET nl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['an address of two slashes', 'GET //evil.example/nl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['an address of a backslash', 'GET /\\evil.example HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['octets that are no ASCII', 'GET /nl/\xff\xfe\x80 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['no Host', 'GET /nl HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two Hosts', 'GET /nl HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
  ['HTTP/1.0', 'GET /nl HTTP/1.0\r\n\r\n'],
  ['HTTP/2 by hand', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  [
    'two lengths',
    'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\nConnection: close\r\n\r\n{}',
  ],
  [
    'a length and chunks',
    'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
  ],
  ['a negative length', 'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n'],
  [
    'chunks that are none',
    'POST /api/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzq\r\n',
  ],
  ['a header on two lines', 'GET /nl HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b\r\nConnection: close\r\n\r\n'],
  ['a header without a name', 'GET /nl HTTP/1.1\r\nHost: x\r\n: a\r\nConnection: close\r\n\r\n'],
  ['64 kB of headers', `GET /nl HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(65_000)}\r\nConnection: close\r\n\r\n`],
  [
    'a web socket',
    'GET /nl HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eHEgenEgenEgenEgenEgeg==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  ],
  [
    'a web socket for what Next listens to',
    'GET /_next/webpack-hmr HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eHEgenEgenEgenEgenEgeg==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  ],
  [
    'a web socket to elsewhere',
    'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eHEgenEgenEgenEgenEgeg==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  ],
  [
    'Expect',
    'POST /api/users/login HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{}',
  ],
]
