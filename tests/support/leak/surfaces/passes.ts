import { locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { api, get, json, type Surface } from '../surface'

const routes = [
  '(terms)/page',
  '[locale]/page',
  '[locale]/contacts.vcf/route',
  '[locale]/contacts/[slug]/contact.vcf/route',
  'accept/route',
  'files/[name]/route',
].map((at) => `/(site)/pass/[token]/${at}`)

/** Links of one's own, asked with a pass for another release and with what is no pass at all. */
export const passes: Surface[] = [
  {
    name: 'a pass for another release',
    routes,
    byName: (names, { pass }) => [
      ...locales.flatMap((locale) => [
        get(`${paths.passRelease(pass, locale)}?release=${names.id}`),
        get(`${paths.passRelease(pass, locale)}/${names.slug[locale]}`),
        get(paths.passContactCard(pass, locale, names.records.contacts.slug)),
      ]),
      ...[...names.files.picture.stored, ...names.files.document.stored].map((name) => get(paths.passFile(pass, name))),
    ],
  },
  {
    name: 'what is no pass',
    byName: ({ id, slug }) => [
      get(paths.pass(id)),
      get(paths.pass(`${id}.${'x'.repeat(43)}`)),
      get(paths.passRelease(`${id}.x`, 'nl')),
      get(paths.pass(slug.nl)),
    ],
  },
  {
    name: 'the working draft beside the form',
    routes: ['/(site)/admin/preview/[locale]/[id]/page'],
    byName: ({ id }) => locales.map((locale) => get(`/admin/preview/${locale}/${id}`)),
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
