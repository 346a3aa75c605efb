import { readFileSync } from 'node:fs'
import { paths } from '@/lib/paths'
import type { Ask } from '../asking'
import type { Names } from '../fixture'
import type { Surface } from '../surface'

/** What the admin's pages ask their server, under the ids that the build has given these functions. */
export function serverFunctions(): Surface {
  const ids = idsInBuild()
  const call = (name: string, args: object): Ask[] =>
    ids.map((id) => ({
      method: 'POST',
      path: `${paths.admin()}/login`,
      headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify([{ name, args }]),
    }))
  return {
    name: 'the functions of the admin’s server',
    routes: ['/(payload)/admin/[[...segments]]/page'],
    byName: (names) => calls(names).flatMap(([name, args]) => call(name, args)),
    // The nonce of each answer.
    ignoring: /[A-Za-z0-9+/]{22}==/g,
  }
}

function calls({ id, records }: Names): [name: string, args: object][] {
  const release = { collectionSlug: 'press-releases', id, docID: id }
  return [
    ['form-state', { ...release, schemaPath: 'press-releases', operation: 'update', renderAllFields: true }],
    [
      'form-state',
      { collectionSlug: 'contacts', id: records.contacts.id, schemaPath: 'contacts', operation: 'update' },
    ],
    ['table-state', { collectionSlug: 'press-releases', query: { where: { id: { equals: id } }, limit: 100 } }],
    ['table-state', { collectionSlug: ['press-releases', 'contacts'], enableRowSelections: false }],
    ['render-document', { ...release, drawerSlug: 'x', initialData: {}, redirectAfterDelete: false }],
    ['render-document-slots', release],
    ['render-list', { collectionSlug: 'press-releases', drawerSlug: 'x', query: { limit: 100 } }],
    ['render-field', { ...release, schemaPath: 'press-releases.title', path: 'title' }],
    ['render-widget', { widgetSlug: 'collections', widgetData: {} }],
    ['get-default-layout', {}],
    ['copy-data-from-locale', { ...release, fromLocale: 'fr', toLocale: 'nl', overrideData: true }],
    ['get-upcoming-scheduled-publish', { docId: id, relationTo: 'press-releases' }],
    ['schedule-publish', { doc: { relationTo: 'press-releases', value: id }, type: 'publish', date: new Date(0) }],
    ['get-folder-results-component-and-data', { ...release, browseByFolder: true, displayAs: 'list' }],
    ['slugify', { ...release, path: 'slug', data: { id, title: 'x' }, valueToSlugify: 'x' }],
  ]
}

function idsInBuild(): string[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { filename: string }>
  }
  return Object.keys(node).filter((id) => node[id]?.filename === 'app/(payload)/layout.tsx')
}
