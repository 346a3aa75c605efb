import { groups } from '@/lib/releaseFilter'
import type { Ask } from '../../support/leak/asking'
import { percentEncoded } from './texts'

/** Somewhere a text can be put: into an address, a query, a header or a body. */
export type Place = {
  name: string
  ask: (text: string) => Ask
  /** Costs so much (a password is checked slowly on purpose) that it is given one text in ten. */
  isSlow?: boolean
}

/** What the places need to know of the newsroom that they are in. */
export type Known = {
  release: { id: string; slug: string }
  media: string
  pass: string
  /** The header with which a member of staff is let in. */
  staff: Record<string, string>
}

/** Every place at which somebody outside, or a member of staff, can hand in a text. A new one joins here. */
export const places = (known: Known): Place[] => [
  ...segments(known),
  ...queries,
  ...headers(known),
  ...bodies,
  ...asStaff(known),
]

/** ‹› is where the text goes, percent-encoded. A text that can stand in an address as it is, is also sent so. */
const segments = ({ release: { id, slug }, pass }: Known): Place[] =>
  [
    '/‹›',
    '/‹›/releases',
    '/‹›/feed.rss',
    '/‹›/search?q=a',
    '/nl/‹›',
    '/nl/releases/‹›',
    '/nl/releases/‹›/release.json',
    '/nl/releases/‹›/release.txt',
    '/nl/releases/‹›/release.html',
    '/nl/releases/‹›/release.pdf',
    '/nl/releases/‹›/release.docx',
    '/nl/releases/‹›/contacts.vcf',
    '/nl/releases/‹›/card.png',
    '/nl/releases/‹›/pack.zip',
    `/nl/releases/${slug}/‹›`,
    ...['projects', 'cities', 'contacts', 'organisations', 'events', 'topics', 'mentorships', 'about'].map(
      (kind) => `/nl/${kind}/‹›`,
    ),
    '/nl/projects/‹›/pack.zip',
    '/nl/contacts/‹›/contact.vcf',
    '/nl/events/‹›/event.ics',
    '/r/‹›',
    '/pass/‹›',
    '/pass/‹›/nl',
    '/pass/‹›/files/x',
    `/pass/${pass}/‹›`,
    `/pass/${pass}/files/‹›`,
    `/pass/${pass}/nl/contacts/‹›/contact.vcf`,
    '/sitemaps/‹›',
    '/theme/‹›',
    '/scripts/‹›',
    '/health/‹›',
    '/developers/‹›',
    '/.well-known/‹›',
    '/api/‹›',
    '/api/press-releases/‹›',
    '/api/contacts/‹›',
    '/api/users/‹›',
    '/api/globals/‹›',
    '/api/media/file/‹›',
    '/api/press-releases/‹›/desk',
    `/api/press-releases/${id}/‹›`,
    '/api/press-releases/versions/‹›',
    '/admin/‹›',
    '/admin/reset/‹›',
    '/admin/collections/‹›',
    '/admin/collections/press-releases/‹›',
    '/admin/preview/nl/‹›',
    `/admin/preview/‹›/${id}`,
    '/_next/‹›',
    '/_next/static/‹›',
    '/_next/data/‹›',
  ].flatMap((template) => [
    { name: template, ask: (text: string) => ({ path: template.replace('‹›', percentEncoded(text)) }) },
    { name: `${template}, as it is`, ask: (text: string) => ({ path: template.replace('‹›', () => asItIs(text)) }) },
  ])

/** As somebody may send it who encodes nothing: only what no program can send in an address is encoded. */
const asItIs = (text: string): string =>
  text.replace(/[^\x21-\x7e]|[#?]/gu, (letter) => percentEncoded(letter)).slice(0, 8000)

const inQuery = [
  '/nl/search?q=‹›',
  '/nl/search?q=a&page=‹›',
  '/fr/search?‹›',
  '/nl/search/suggestions.json?q=‹›',
  ...groups.map((group) => `/nl/releases?${group}=‹›`),
  '/nl/releases?page=‹›',
  '/nl/releases?‹›=1',
  '/nl/releases?topic=a&topic=‹›',
  '/nl/feed.rss?topic=‹›',
  '/nl/feed.atom?kind=‹›',
  '/nl/feed.json?page=‹›',
  '/nl/feed.ninjs.json?organisation=‹›',
  '/nl/releases.json?city=‹›',
  '/nl/events.ics?‹›=1',
  '/nl/contacts.json?page=‹›',
  '/nl?‹›',
  '/?lang=‹›',
  '/admin/login?redirect=‹›',
  '/admin/logout?redirect=‹›',
  '/_next/image?url=‹›&w=64&q=75',
  '/api/media/file/x.png?prefix=‹›',
  '/api/globals/newsroom?locale=‹›',
]

/** Questions of Payload's REST API, which anybody may ask of what is public and staff of everything. */
const inQuestion = [
  'where=‹›',
  'where[title][equals]=‹›',
  'where[title][like]=‹›',
  'where[title][contains]=‹›',
  'where[title][not_in]=‹›',
  'where[title][‹›]=1',
  'where[‹›][equals]=1',
  'where[slug.‹›][equals]=1',
  'where[or][0][title][contains]=‹›',
  'where[and][‹›][title][equals]=1',
  'where[id][in]=‹›',
  'where[id][equals]=‹›',
  'where[releaseAt][greater_than]=‹›',
  'where[releaseAt][exists]=‹›',
  'where[kind][equals]=‹›',
  'where[languages][in]=‹›',
  'where[contacts.contact][equals]=‹›',
  'where[contacts.contact.givenName][equals]=‹›',
  'where[partnerCities][all]=‹›',
  'where[coordinates][near]=‹›',
  'sort=‹›',
  'limit=‹›',
  'page=‹›',
  'depth=‹›',
  'locale=‹›',
  'locale[]=‹›',
  'fallback-locale=‹›',
  'select=‹›',
  'select[‹›]=true',
  'select[title]=‹›',
  'populate[‹›][title]=true',
  'populate[contacts][‹›]=true',
  'joins[‹›][limit]=1',
  'joins=‹›',
  'draft=‹›',
  'trash=‹›',
  'pagination=‹›',
  '‹›=1',
]

const put = (template: string, text: string) => ({ path: template.replace('‹›', percentEncoded(text)) })

const queries: Place[] = [
  ...inQuery.map((template) => ({ name: template, ask: (text: string) => put(template, text) })),
  ...inQuestion.map((question) => ({
    name: `/api/press-releases?${question}`,
    ask: (text: string) => put(`/api/press-releases?${question}`, text),
  })),
  {
    name: '/api/partner-cities?where[coordinates][near]',
    ask: (text) => put('/api/partner-cities?where[coordinates][near]=‹›', text),
  },
]

/** What a header can hold on the wire (RFC 9110, 5.5): octets, without CR, LF and NUL. */
const octets = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a header must not hold
    .replace(/[\x00-\x08\x0a-\x1f\x7f]/g, ' ')
    .slice(0, 6000)

function headers({ media }: Known): Place[] {
  const of = (name: string, path: string, write = (text: string) => text, method = 'GET'): Place => ({
    name: `${name} at ${method} ${path}`,
    ask: (text) => ({
      method,
      path,
      headers: { [name]: octets(write(text)) },
      ...(method === 'POST' ? { body: '{}' } : {}),
    }),
  })
  const page = '/nl/releases'
  return [
    of('Accept-Language', '/'),
    of('Accept-Language', '/r/2022-014'),
    of('Accept-Language', '/nergens'),
    of('Accept', page),
    of('Accept-Encoding', page),
    of('Cookie', page),
    of('Cookie', '/api/users/me', (text) => `payload-token=${text}`),
    of('Cookie', '/admin', (text) => `payload-token=${text}; payload-theme=${text}; lng=${text}`),
    of('Authorization', '/api/users/me'),
    of('Authorization', '/api/press-releases', (text) => `JWT ${text}`),
    of('Authorization', '/api/press-releases', (text) => `users API-Key ${text}`),
    of('X-Forwarded-For', '/api/users/login', undefined, 'POST'),
    of('X-Forwarded-Host', '/'),
    of('X-Forwarded-Host', '/admin'),
    of('X-Forwarded-Host', '/nl/feed.rss'),
    of('X-Forwarded-Proto', '/'),
    of('X-Forwarded-Proto', '/admin/login'),
    of('X-Real-IP', page),
    of('Forwarded', page),
    of('Host', page),
    of('Host', '/admin'),
    of('Referer', '/admin/login'),
    of('Origin', '/api/press-releases'),
    of('Origin', '/api/users/login', undefined, 'POST'),
    of('User-Agent', page),
    of('X-Request-Id', page),
    of('If-None-Match', '/nl/feed.rss'),
    of('If-Modified-Since', '/nl/feed.rss'),
    of('Range', `/api/media/file/${media}`),
    of('If-Range', `/api/media/file/${media}`),
    of('Content-Type', '/api/users/login', undefined, 'POST'),
    of('Content-Type', '/api/graphql', undefined, 'POST'),
    of('Content-Type', page, undefined, 'POST'),
    of('RSC', page),
    of('Next-Router-State-Tree', page),
    of('Next-Router-State-Tree', '/admin/login', undefined),
    of('Next-Router-Prefetch', '/admin/login'),
    of('Next-Action', page, undefined, 'POST'),
    of('Next-Action', '/admin/login', undefined, 'POST'),
    of('Next-Url', '/admin/login'),
    of('X-Middleware-Subrequest', '/admin'),
    of('X-Middleware-Rewrite', page),
    of('X-Invoke-Path', page),
    of('X-Matched-Path', page),
    of('X-Now-Route-Matches', page),
    of('X-Nextjs-Data', page),
    of('X-Nextjs-Html-Request-Id', '/admin/login'),
    of('X-HTTP-Method-Override', '/api/press-releases', undefined, 'POST'),
    of('X-Payload-HTTP-Method-Override', '/api/press-releases', undefined, 'POST'),
    of('Sec-Fetch-Site', '/api/users/login', undefined, 'POST'),
    of('Upgrade', page),
    of('Expect', page),
    of('TE', page),
  ]
}

const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const multipart = { 'Content-Type': 'multipart/form-data; boundary=zq' }

const sent = (path: string, write: (text: string) => unknown, more: Partial<Ask> = {}) => ({
  name: `${more.method ?? 'POST'} ${path} ${String(write).slice(0, 60).replace(/\s+/g, ' ')}`,
  ask: (text: string): Ask => ({
    method: 'POST',
    path,
    ...more,
    headers: { ...json, ...more.headers },
    body: JSON.stringify(write(text)),
  }),
})

/** What somebody without an account sends. */
const bodies: Place[] = [
  { ...sent('/api/users/login', (email) => ({ email, password: 'x' })), isSlow: true },
  { ...sent('/api/users/login', (password) => ({ email: 'nobody@example.org', password })), isSlow: true },
  sent('/api/users/login', (email) => ({ email: { [email]: 1 }, password: [email] })),
  sent('/api/users/login', (text) => text),
  sent('/api/users/forgot-password', (email) => ({ email })),
  sent('/api/users/reset-password', (token) => ({ token, password: 'een lang wachtwoord' })),
  sent('/api/users/reset-password', (password) => ({ token: 'x', password })),
  sent('/api/users/first-register', (email) => ({ email, password: email, name: email })),
  sent('/api/users/refresh-token', (token) => ({ token })),
  sent('/api/users/verify/x', (token) => ({ token })),
  sent('/api/press-releases', (title) => ({ title })),
  sent('/api/graphql', (query) => ({ query })),
  sent('/api/graphql', (text) => ({
    query: `{ PressReleases(where: { title: { equals: ${JSON.stringify(text)} } }) { totalDocs } }`,
  })),
  sent('/api/graphql', (slug) => ({
    query: 'query($slug: String) { PressReleases(where: { slug: { equals: $slug } }) { docs { title } } }',
    variables: { slug },
  })),
  sent('/api/graphql', (operationName) => ({ query: 'query a { PressReleases { totalDocs } }', operationName })),
  ...['/pass/x/accept', '/nl/search', '/nl', '/api/users/login', '/admin/login'].flatMap((path): Place[] => [
    {
      name: `form at ${path}`,
      ask: (text) => ({
        method: 'POST',
        path,
        headers: form,
        body: `locale=${percentEncoded(text)}&email=${percentEncoded(text)}`,
      }),
    },
    { name: `octets at ${path}`, ask: (text) => ({ method: 'POST', path, headers: json, body: text }) },
    {
      name: `parts at ${path}`,
      ask: (text) => ({
        method: 'POST',
        path,
        headers: multipart,
        body: `--zq\r\nContent-Disposition: form-data; name="${text}"; filename="${text}"\r\n\r\n${text}\r\n--zq--\r\n`,
      }),
    },
  ]),
]

/** What a member of staff can send beside the fields of documents, which fields.ts goes through. */
function asStaff({ release: { id }, staff }: Known): Place[] {
  const questions = inQuestion.map((question) => ({
    name: `staff: /api/press-releases?${question}`,
    ask: (text: string) => ({ ...put(`/api/press-releases?${question}`, text), headers: staff }),
  }))
  const own = { headers: staff }
  const segmentsOfStaff = [
    '/api/press-releases/‹›',
    '/api/press-releases/‹›/desk',
    '/api/press-releases/‹›/passes',
    '/api/press-releases/versions/‹›',
    '/api/press-releases/versions?where[parent][equals]=‹›',
    '/api/contacts?where[name][like]=‹›',
    '/api/media/file/‹›',
    '/api/media/‹›',
    '/api/users?where[email][equals]=‹›',
    '/api/payload-preferences/‹›',
    '/api/globals/newsroom?select[‹›]=true',
    '/api/access?x=‹›',
    '/admin/collections/press-releases?search=‹›',
    '/admin/collections/press-releases?where[title][equals]=‹›',
    '/admin/collections/press-releases?sort=‹›&limit=‹›',
    '/admin/collections/contacts/‹›',
    '/admin/preview/nl/‹›',
  ].map((template) => ({
    name: `staff: ${template}`,
    ask: (text: string) => ({ ...put(template, text), headers: staff }),
  }))
  return [
    ...questions,
    ...segmentsOfStaff,
    sent(`/api/press-releases/${id}/steps`, (step) => ({ step }), own),
    sent(`/api/press-releases/${id}/steps`, (text) => ({ step: 'submit', text }), own),
    sent(`/api/press-releases/${id}/steps`, (at) => ({ step: 'release', at }), own),
    sent(`/api/press-releases/${id}/passes`, (kind) => ({ kind, name: 'a' }), own),
    sent(`/api/press-releases/${id}/passes`, (name) => ({ kind: 'preview', name }), own),
    sent(`/api/press-releases/${id}/passes`, (expiresAt) => ({ kind: 'preview', name: 'a', expiresAt }), own),
    sent(`/api/press-releases/${id}/passes/x/revoke`, (text) => text, own),
    sent('/api/users/invitations', (name) => ({ name, email: 'a@example.org', role: 'writer' }), own),
    sent('/api/users/invitations', (email) => ({ name: 'a', email, role: email }), own),
    sent('/api/users', (name) => ({ name, email: `${name}@example.org`, password: name, role: name }), own),
    sent('/api/payload-preferences/zq', (value) => ({ value }), own),
    sent('/api/payload-locked-documents', (text) => ({ document: { relationTo: text, value: text } }), own),
    sent('/api/press-releases/versions/x', (text) => text, own),
    sent('/api/topics', (name) => ({ name }), own),
    sent(`/api/press-releases/${id}?draft=true`, (text) => ({ [text]: text }), { ...own, method: 'PATCH' }),
    sent(`/api/press-releases/${id}?draft=true`, (text) => text, { ...own, method: 'PATCH' }),
    sent(`/api/press-releases/${id}/duplicate`, (text) => ({ title: text }), { ...own }),
    sent('/api/press-releases/x', () => undefined, { ...own, method: 'DELETE' }),
    {
      name: 'staff: name and words of a file',
      ask: (text) => ({
        method: 'POST',
        path: '/api/media',
        headers: { ...staff, ...multipart },
        body: [
          '--zq',
          `Content-Disposition: form-data; name="_payload"`,
          '',
          JSON.stringify({ alt: text, caption: text, credit: text, creator: text }),
          '--zq',
          `Content-Disposition: form-data; name="file"; filename="${text}"`,
          'Content-Type: application/pdf',
          '',
          '%PDF-1.7\nxref\n%%EOF',
          '--zq--',
          '',
        ].join('\r\n'),
      }),
    },
  ]
}
