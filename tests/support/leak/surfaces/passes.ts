import { locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import type { Ask } from '../asking'
import { api, get, json, type Surface } from '../surface'

const routes = [
  '(terms)/page',
  '[locale]/page',
  '[locale]/contacts.vcf/route',
  '[locale]/contacts/[slug]/contact.vcf/route',
  'accept/route',
  'files/[name]/route',
].map((at) => `/(site)/pass/[token]/${at}`)

/** Each question by another client: one that tries so many links has to wait (lib/attempts.ts). */
let clients = 0
const bySomebodyElse = (path: string): Ask =>
  get(path, { 'X-Forwarded-For': `198.51.${Math.floor(++clients / 250) % 250}.${1 + (clients % 250)}` })

/** Links of one's own, asked with a pass for another release and with what is no pass at all. */
export const passes: Surface[] = [
  {
    name: 'a pass for another release',
    routes,
    byName: (names, { pass }) =>
      [
        `${paths.passRelease(pass, 'nl')}?release=${names.id}`,
        `${paths.passRelease(pass, 'nl')}/${names.slug.nl}`,
        paths.passContactCard(pass, 'nl', names.records.contacts.slug),
        ...[names.files.picture.stored[0], names.files.document.stored[0]].map((name) =>
          paths.passFile(pass, name ?? ''),
        ),
      ].map(bySomebodyElse),
  },
  {
    name: 'what is no pass',
    byName: ({ id, slug }) =>
      [
        paths.pass(id),
        paths.pass(`${id}.${'x'.repeat(43)}`),
        paths.passRelease(`${id}.x`, 'nl'),
        paths.pass(slug.nl),
      ].map(bySomebodyElse),
  },
  {
    name: 'the working draft beside the form',
    routes: ['/(site)/admin/preview/[locale]/[id]/page'],
    byName: ({ id }) => locales.map((locale) => get(`/admin/preview/${locale}/${id}`)),
    // The nonce of each answer.
    ignoring: /[A-Za-z0-9+/]{22}==/g,
  },
  {
    name: 'REST: steps, desk and passes of a release',
    routes: ['/(payload)/api/[...slug]/route'],
    endpoints: [
      'POST press-releases /:id/steps',
      'GET press-releases /:id/desk',
      'GET press-releases /:id/passes',
      'POST press-releases /:id/passes',
      'POST press-releases /:id/passes/:pass/revoke',
    ],
    byName: ({ id }) => [
      get(api(`/press-releases/${id}/desk`)),
      get(api(`/press-releases/${id}/passes`)),
      json('POST', api(`/press-releases/${id}/steps`), { step: 'release' }),
      json('POST', api(`/press-releases/${id}/passes`), { kind: 'preview', name: 'x' }),
      json('POST', api(`/press-releases/${id}/passes/${id}/revoke`), {}),
    ],
  },
]
