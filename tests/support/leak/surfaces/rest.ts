import { locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import type { Ask } from '../asking'
import type { Names } from '../fixture'
import { recordKinds } from '../records'
import type { Secret } from '../secret'
import { api, get, json, plain, type Surface, thorough } from '../surface'

const route = '/(payload)/api/[...slug]/route'
const gated = [...recordKinds, 'media'] as const
const readable = ['press-releases', ...gated] as const
/** Nothing of these is for outsiders. */
const closed = [
  'users',
  'uses',
  'marks',
  'release-log',
  'account-log',
  'second-factors',
  'link-checks',
  'passes',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
] as const
const all = [...readable, ...closed]

const on = (collections: readonly string[], ...ways: string[]): string[] =>
  collections.flatMap((collection) => ways.map((way) => way.replace(' ', ` ${collection} `)))

/** Every id that belongs to a release, by the collection in which it is one. */
const idsIn = ({ id, records, files, unlisted }: Names): [collection: string, id: string][] => [
  ['press-releases', id],
  ...recordKinds.map((kind): [string, string] => [kind, records[kind].id]),
  ['media', files.picture.id],
  ['media', files.document.id],
  ['organisations', unlisted],
]

type Reach = Record<string, string | number>

/** The parameters of Payload that reach furthest around a rule. */
const probes: Reach[] = [
  { depth: 2, locale: 'all', draft: 'true', trash: 'true' },
  { depth: 0, locale: 'all', trash: 'true' },
  { locale: 'fr', depth: 2 },
  { flattenLocales: 'false', locale: 'nl' },
]

/** Those that Payload knows beside, and some that it once knew or may come to know. */
const reaches: Reach[] = [
  {},
  { depth: 0 },
  { depth: 10 },
  { draft: 'true' },
  { trash: 'true' },
  { locale: 'all', depth: 5, 'fallback-locale': 'nl' },
  { locale: 'en', 'fallback-locale': 'fr', fallbackLocale: 'nl' },
  { locale: '*' },
  { 'select[title]': 'true', 'select[body]': 'true', 'select[name]': 'true', 'select[withdrawal]': 'true' },
  { 'select[languages]': 'false' },
  { 'select[title]': 'true', locale: 'all' },
  { depth: 2, 'populate[press-releases][title]': 'true', 'populate[contacts][phones]': 'true', locale: 'all' },
  { depth: 2, 'populate[organisations][publicFrom]': 'true', 'populate[media][consent]': 'true' },
  { 'joins[releases][limit]': 10, joins: 'false' },
  { showHiddenFields: 'true', overrideAccess: 'true', disableErrors: 'true', currentDepth: 1 },
  { includeLockStatus: 'true', user: '1' },
]

const reaching = (path: string, base: Reach = {}): Ask[] => [
  ...probes.map((reach) => get(api(path, { ...base, ...reach }))),
  ...reaches.map((reach) => thorough(api(path, { ...base, ...reach }))),
]

const lists = readable.map(
  (collection): Surface => ({
    name: `REST: the list and the count of ${collection}`,
    routes: [route],
    endpoints: on([collection], 'GET /', 'GET /count'),
    general: () => [
      plain(api(`/${collection}`, { limit: 100, depth: 1 })),
      ...reaching(`/${collection}`, { limit: 100 }),
      ...[{ limit: 0 }, { pagination: 'false' }, { limit: 999999, page: 2 }, { limit: -1 }].map((size) =>
        thorough(api(`/${collection}`, size)),
      ),
      ...[{}, { draft: 'true' }, { trash: 'true' }, { locale: 'all' }, { locale: 'fr' }].map((reach) =>
        get(api(`/${collection}/count`, reach)),
      ),
      get(api(`/${collection}/nothing`)),
      get(api(`/${collection}/versions/nothing`)),
      ...overrides(`/${collection}`),
    ],
    shows: collection === 'press-releases' ? ['title', 'slug', 'standfirst', 'body', 'role'] : [shownOf(collection)],
  }),
)

function shownOf(collection: string): string {
  if (collection === 'media') return 'alternative text'
  return collection === 'mentorships' ? 'mentorships id' : `${collection} name`
}

/** A question that comes as a POST and calls itself a GET. */
function overrides(path: string): Ask[] {
  const headers = { 'X-Payload-HTTP-Method-Override': 'GET' }
  return [
    {
      method: 'POST',
      path: api(path),
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'limit=100&depth=2&draft=true&trash=true&locale=all',
    },
    {
      method: 'POST',
      path: api(path),
      headers: { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/json' },
      body: JSON.stringify({ limit: 100, depth: 2, draft: true, trash: true, locale: 'all', flattenLocales: false }),
    },
  ]
}

/** A record has the same rule as every other; all that Payload knows is asked of the release itself. */
const reachingRecord = (path: string): Ask[] => [
  get(api(path, { depth: 2, locale: 'all', flattenLocales: 'false' })),
  ...probes.map((reach) => thorough(api(path, reach))),
  { method: 'HEAD', path: api(path), thorough: true },
]

/** What a list could be put in order by: by what may be asked, by what may not, by what belongs to something else. */
const orderings: Record<string, string[]> = {
  'press-releases': [
    ...['title', '-title', 'slug', '-releaseAt', 'reference', 'id', 'languages', 'formerSlugs', 'contacts.contact'],
    ...['issuers', 'title.fr', 'slug.en', 'updatedAt', 'createdAt', '_status', 'withdrawal.reason', 'deletedAt'],
    ...['contacts.contact.familyName', 'related.title', 'projects.name', 'topics.slug', 'body', 'translatedFrom'],
  ],
  contacts: ['name', '-order', 'organisation', 'organisation.name', 'phones.label', 'emails.value', 'publicFrom'],
  projects: ['name', 'coordinator', 'coordinator.name', 'visibility', 'updatedAt'],
  media: ['mimeType', 'filename', 'originalName', 'consent', 'publicFrom', 'filesize'],
}

const orders = Object.entries(orderings).map(
  ([collection, fields]): Surface => ({
    name: `REST: ${collection} in an order that could tell`,
    routes: [route],
    endpoints: on([collection], 'GET /'),
    general: () =>
      fields.flatMap((sort) => [
        get(api(`/${collection}`, { sort, limit: 100, depth: 0, locale: 'all' })),
        thorough(api(`/${collection}`, { sort, limit: 100, depth: 0 })),
      ]),
  }),
)

const documents: Surface = {
  name: 'REST: by id',
  routes: [route],
  endpoints: on(readable, 'GET /:id'),
  byName: (names) =>
    idsIn(names).flatMap(([collection, id]) => {
      const path = `/${collection}/${id}`
      return [
        // As staff ask: whatever there is of it, in the trash or not.
        plain(api(path, { draft: 'true', trash: 'true' })),
        ...(id === names.id ? [...reaching(path), ...otherwise(path, names)] : reachingRecord(path)),
      ]
    }),
  shows: [
    'title',
    'slug',
    'standfirst',
    'body',
    'footnote',
    'quote',
    'fact',
    'role',
    'attachment title',
    'contacts name',
    'topics name',
    'alternative text',
    'caption',
    'picture name',
    'change note',
    'withdrawal note',
  ],
  forStaff: 'everything',
}

type Condition = Record<string, string>

/** Ways around the usual one. */
const otherwise = (path: string, { id }: Names): Ask[] => [
  get(api(path, { data: JSON.stringify({ title: 'x', languages: locales, related: [id] }) })),
  get(`${api(path)}/`),
  get(api(path.toUpperCase())),
  get(api(`${path}/nothing`)),
  ...['HEAD', 'OPTIONS'].map((method) => ({ method, path: api(path) })),
  ...overrides(path),
]

/** Conditions by every name of a release: by its own fields, through relations, by parts of words, by what is not said. */
const conditions: Surface = {
  name: 'REST: by a condition',
  routes: [route],
  endpoints: on(['press-releases', 'contacts', 'organisations', 'media', 'projects'], 'GET /', 'GET /count'),
  byName: (names) => {
    const { id, reference, records, slug, title, files, unlisted } = names
    const own = locales.flatMap((locale): Condition[] => [
      { 'where[slug][equals]': slug[locale], locale },
      { 'where[title][contains]': title[locale], locale },
      { 'where[title][like]': title[locale].slice(0, 9), locale },
      { [`where[title.${locale}][contains]`]: title[locale], locale: 'all' },
      { [`where[slug.${locale}][equals]`]: slug[locale], locale: 'all' },
      { [`where[slug.${locale}][equals]`]: slug[locale], locale: 'nl' },
      { 'where[formerSlugs][in]': `${locale}/${slug[locale]}`, locale: 'all' },
      { 'where[formerSlugs][contains]': slug[locale] },
      { 'where[or][0][title][contains]': title[locale], 'where[or][1][title][equals]': title[locale], locale },
    ])
    const byId: Condition[] = [
      { 'where[id][equals]': id },
      { 'where[id][in]': `${id},${id}` },
      { 'where[id][like]': id.slice(0, 34) },
      { 'where[or][0][id][equals]': id, draft: 'true', trash: 'true' },
      { 'where[and][0][or][0][id][equals]': id, locale: 'all' },
      { 'where[reference][equals]': reference },
      { 'where[related][equals]': id },
      { 'where[related.id][equals]': id },
      { where: JSON.stringify({ id: { equals: id } }) },
      { 'where[_status][equals]': 'published', 'where[id][equals]': id },
      { 'where[id][not_equals]': id, 'where[body][contains]': title.nl },
      { 'where[withdrawal.reason][exists]': 'true', 'where[id][equals]': id },
      ...related(names).flatMap(([field, value]): Condition[] => [
        { [`where[${field}][equals]`]: value },
        { [`where[${field}][in]`]: value, locale: 'all' },
      ]),
      { 'where[issuers][like]': unlisted.slice(0, 34) },
      { 'where[issuers.id][equals]': unlisted },
      { 'where[contacts.contact.familyName][contains]': records.contacts.name },
    ]
    const elsewhere: [string, Condition][] = [
      ['contacts', { 'where[name][contains]': records.contacts.name }],
      ['contacts', { 'where[slug][equals]': records.contacts.slug }],
      ['contacts', { 'where[organisation][equals]': records.organisations.id }],
      ['contacts', { 'where[phones.value][equals]': records.contacts.name }],
      ['organisations', { 'where[name][contains]': records.organisations.name }],
      ['organisations', { 'where[id][in]': `${records.organisations.id},${unlisted}` }],
      ['projects', { 'where[coordinator][equals]': records.organisations.id }],
      ['projects', { 'where[coordinator][equals]': unlisted }],
      ['projects', { 'where[coordinator.name][contains]': records.organisations.name }],
      ['media', { 'where[filename][equals]': files.picture.stored[0] ?? '' }],
      ['media', { 'where[originalName][equals]': files.picture.original }],
      ['media', { 'where[id][equals]': files.document.id }],
    ]
    return [
      ...[...own, ...byId].map((condition) => get(api('/press-releases', { ...condition, depth: 0 }))),
      ...byId.map((condition) => thorough(api('/press-releases/count', condition))),
      ...elsewhere.map(([collection, condition]) => get(api(`/${collection}`, condition))),
      ...elsewhere.map(([collection, condition]) => thorough(api(`/${collection}/count`, condition))),
    ]
  },
}

/** What a release may name, as the field and the id. */
function related({ records, unlisted }: Names): [field: string, id: string][] {
  return [
    ['contacts.contact', records.contacts.id],
    ['topics', records.topics.id],
    ['events', records.events.id],
    ['issuers', records.organisations.id],
    ['issuers', unlisted],
    ['partners', unlisted],
    ['projects', records.projects.id],
    ['partnerCities', records['partner-cities'].id],
    ['mentorships', records.mentorships.id],
  ]
}

/** Every way to change something: a stranger is refused before anything is looked up. */
const writes: Surface = {
  name: 'REST: every way to change something',
  routes: [route],
  endpoints: [
    ...on(all, 'POST /', 'PATCH /', 'PATCH /:id', 'DELETE /', 'DELETE /:id', 'POST /versions/:id'),
    ...on(
      // The others' documents are not copied: accounts, and files.
      all.filter((one) => one !== 'users' && one !== 'media'),
      'POST /:id/duplicate',
    ),
    'GET media /paste-url/:id?',
    'POST newsroom /',
    'POST newsroom /versions/:id',
  ],
  byName: (names) => [
    ...idsIn(names).flatMap(([collection, id]) =>
      [
        json('PATCH', api(`/${collection}/${id}`, { draft: 'true' }), { title: 'x', name: 'x' }),
        json('PATCH', api(`/${collection}`, { 'where[id][equals]': id }), { name: 'x', _status: 'draft' }),
        { method: 'DELETE', path: api(`/${collection}/${id}`) },
        { method: 'DELETE', path: api(`/${collection}`, { 'where[id][equals]': id }) },
        json('POST', api(`/${collection}/${id}/duplicate`), {}),
      ].map((ask) => ({ ...ask, thorough: id !== names.id })),
    ),
    ...locales.map((locale) =>
      json('POST', api('/press-releases', { locale }), { title: 'x', slug: names.slug[locale] }),
    ),
    json('POST', api('/contacts'), { givenName: 'x', familyName: 'x', slug: names.records.contacts.slug }),
    ...names.versions.flatMap((version) => [
      json('POST', api(`/press-releases/versions/${version}`), {}),
      json('POST', api(`/press-releases/versions/${version}`, { draft: 'true' }), {}),
    ]),
    get(api(`/media/paste-url/${names.files.picture.id}`, { src: 'http://127.0.0.1/x.png' })),
  ],
  general: () => [
    ...closed.flatMap((collection) => [
      json('POST', api(`/${collection}`), { email: 'x@example.org', password: 'a long password', from: 'x', to: 'y' }),
      json('PATCH', api(`/${collection}`, { 'where[id][exists]': 'true' }), {}),
      json('PATCH', api(`/${collection}/1`), {}),
      { method: 'DELETE', path: api(`/${collection}`, { 'where[id][exists]': 'true' }) },
      { method: 'DELETE', path: api(`/${collection}/1`) },
      json('POST', api(`/${collection}/1/duplicate`), {}),
      json('POST', api(`/${collection}/versions/1`), {}),
    ]),
    json('POST', api('/globals/newsroom'), { name: 'x' }),
    json('POST', api('/globals/newsroom/versions/1'), {}),
  ],
}

const access: Surface = {
  name: 'REST: what one may do',
  routes: [route],
  endpoints: [...on(all, 'POST /access/:id?'), 'GET * /access', 'GET * /og', 'POST newsroom /access'],
  byName: (names) => idsIn(names).map(([collection, id]) => json('POST', api(`/${collection}/access/${id}`), {})),
  general: () => [
    get(api('/access')),
    get(api('/og')),
    get(api('/og?title=Title')),
    ...all.flatMap((one) => [json('POST', api(`/${one}/access`), {}), json('POST', api(`/${one}/access/1`), {})]),
    json('POST', api('/globals/newsroom/access'), {}),
  ],
  ignoring: /\d{4}-\d\d-\d\dT[\d:.]+Z/g,
}

const versions: Surface = {
  name: 'REST: versions',
  routes: [route],
  endpoints: [...on(all, 'GET /versions', 'GET /versions/:id'), 'GET newsroom /versions', 'GET newsroom /versions/:id'],
  byName: ({ id, versions: ids, title }) => [
    ...ids.flatMap((version) => [
      get(api(`/press-releases/versions/${version}`)),
      get(api(`/press-releases/versions/${version}`, { depth: 5, locale: 'all', trash: 'true' })),
    ]),
    get(api('/press-releases/versions', { 'where[parent][equals]': id })),
    get(api('/press-releases/versions', { 'where[version.title][contains]': title.nl })),
    get(api(`/press-releases/versions/${id}`)),
  ],
  general: () => [
    ...all.flatMap((one) => [
      get(api(`/${one}/versions`, { limit: 100, depth: 2, locale: 'all' })),
      get(api(`/${one}/versions`, { trash: 'true', draft: 'true' })),
    ]),
    get(api('/globals/newsroom/versions')),
    get(api('/globals/newsroom/versions/1')),
  ],
}

const staffOnly: Surface = {
  name: 'REST: what is the newsroom’s own',
  routes: [route],
  endpoints: [
    ...on(closed, 'GET /', 'GET /:id', 'GET /count'),
    ...on(['payload-preferences'], 'GET /:key', 'POST /:key', 'DELETE /:key'),
  ],
  byName: ({ id }) => [
    ...closed.map((one) => get(api(`/${one}/${id}`))),
    get(api('/uses', { 'where[from][equals]': `press-releases:${id}` })),
    get(api('/uses/count', { 'where[from][equals]': `press-releases:${id}` })),
    get(api('/payload-locked-documents', { 'where[document.value][equals]': id })),
    get(api(`/payload-preferences/collection-press-releases-${id}`)),
    json('POST', api(`/payload-preferences/collection-press-releases-${id}`), { value: {} }),
    { method: 'DELETE', path: api(`/payload-preferences/collection-press-releases-${id}`) },
  ],
  general: ({ hidden }) => [
    ...closed.flatMap((one) => [
      get(api(`/${one}`, { limit: 100, depth: 2 })),
      get(api(`/${one}/count`)),
      get(api(`/${one}`, { trash: 'true', draft: 'true', locale: 'all' })),
    ]),
    ...[
      'payload-jobs',
      'payload-jobs/run',
      'payload-migrations',
      'payload-folders',
      'payload-query-presets',
      'search',
      'globals/x',
      '',
    ].map((one) => get(api(`/${one}`))),
    ...addresses(hidden).map((word) => get(api('/users', { 'where[email][contains]': word }))),
  ],
}

const addresses = (hidden: readonly Secret[]): string[] =>
  hidden.filter(({ what }) => what === 'staff address').map(({ word }) => word)

/** What staff do with accounts beside changing them. */
const secondStep = [
  '/invitations',
  '/:id/invitation',
  '/second-step/begin',
  '/second-step/confirm',
  '/second-step/codes',
  '/second-step/remove',
  '/:id/second-step/remove',
]

const accounts: Surface = {
  name: 'REST: accounts',
  routes: [route],
  endpoints: [
    ...[
      'forgot-password',
      'login',
      'logout',
      'refresh-token',
      'first-register',
      'reset-password',
      'unlock',
      'verify/:id',
    ].map((one) => `POST users /${one}`),
    'GET users /init',
    'GET users /me',
    ...secondStep.map((one) => `POST users ${one}`),
    'GET users /second-step',
    'GET users /:id/second-step',
  ],
  general: ({ hidden }) => [
    get(api('/users/init')),
    get(api('/users/me')),
    get(api('/users/second-step')),
    get(api('/users/x/second-step')),
    ...secondStep.map((one) => json('POST', api(`/users${one.replace(':id', 'x')}`), { code: '123456' })),
    ...addresses(hidden).map((word) => json('POST', api('/users/unlock'), { email: `${word}@example.org` })),
    // Without an address: whoever names one is counted, and told to wait when it is too often (signIn.test.ts).
    ...['login', 'forgot-password'].map((one) => json('POST', api(`/users/${one}`), { password: 'a long password' })),
    ...['logout', 'refresh-token', 'first-register', 'reset-password', 'verify/x'].map((one) =>
      json('POST', api(`/users/${one}`), { email: 'nobody@example.org', password: 'a long password', token: 'x' }),
    ),
  ],
}

const newsroom: Surface = {
  name: 'REST: the newsroom’s settings',
  routes: [route],
  endpoints: ['GET newsroom /'],
  general: () => reaching('/globals/newsroom'),
}

const graphQLOff: Surface = {
  name: 'GraphQL while it is off',
  routes: ['/(payload)/api/graphql/route'],
  byName: ({ id }) => [
    json('POST', '/api/graphql', { query: `{ PressRelease(id: "${id}") { title } }` }),
    get(`/api/graphql?query=${encodeURIComponent(`{ PressRelease(id: "${id}") { title } }`)}`),
  ],
  general: () => [
    json('POST', '/api/graphql', { query: '{ PressReleases { docs { title } } }' }),
    json('POST', '/api/graphql', { query: '{ __schema { types { name } } }' }),
    get('/api/graphql-playground'),
  ],
}

const admin: Surface = {
  name: 'the admin, for a stranger',
  routes: ['/(payload)/admin/[[...segments]]/page'],
  byName: (names) => [
    get(`${paths.admin()}/collections/press-releases/${names.id}`),
    get(`${paths.admin()}/collections/press-releases/${names.id}/versions/${names.versions[0] ?? ''}`),
    get(`${paths.admin()}/collections/contacts/${names.records.contacts.id}`),
    get(`${paths.admin()}/collections/press-releases?search=${names.title.nl}`),
  ],
  general: () =>
    ['', '/login', '/collections/press-releases', '/globals/newsroom', '/create-first-user', '/nothing'].map((path) =>
      get(paths.admin() + path),
    ),
  // What the page's forms carry is encrypted anew for each answer, and the stream is cut wherever it happens to be; each
  // answer has a nonce of its own.
  ignoring: /"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"|[A-Za-z0-9+/]{60,}={0,2}|[A-Za-z0-9+/]{22}==/g,
}

export const rest: Surface[] = [
  ...lists,
  ...orders,
  documents,
  conditions,
  access,
  versions,
  staffOnly,
  accounts,
  newsroom,
  graphQLOff,
  admin,
  writes,
]
