import { createHash } from 'node:crypto'
import type { Field, Payload, SanitizedConfig } from 'payload'
import { buildVersionCollectionFields } from 'payload'

/** One list of what a newsroom keeps: the documents of a collection, their versions, or the settings. */
export type Part = { name: string; kind: 'documents' | 'versions' | 'global'; slug: string }

/** A document as the database keeps it: every language at once, related documents by their ids, moments in ISO 8601. */
export type Row = { id: string } & Record<string, unknown>

/**
 * What belongs to one database or one hour and to no newsroom: which migrations ran, who has which form open,
 * what Payload remembers for itself.
 */
const passing = ['payload-migrations', 'payload-locked-documents', 'payload-kv', 'payload-jobs']

/** Everything that a backup or a copy takes along, in a fixed order. */
export function partsOf({ collections, globals }: Pick<SanitizedConfig, 'collections' | 'globals'>): Part[] {
  const kept = collections.filter(({ slug }) => !passing.includes(slug))
  return [
    ...globals.map(({ slug }): Part => ({ name: `global/${slug}`, kind: 'global', slug })),
    ...kept.map(({ slug }): Part => ({ name: `documents/${slug}`, kind: 'documents', slug })),
    ...kept
      .filter(({ versions }) => versions)
      .map(({ slug }): Part => ({ name: `versions/${slug}`, kind: 'versions', slug })),
  ]
}

/** The fields of a part's rows. */
export function fieldsOf({ kind, slug }: Part, { config }: Pick<Payload, 'config'>): Field[] {
  if (kind === 'global') return config.globals.find((one) => one.slug === slug)?.fields ?? []
  const collection = config.collections.find((one) => one.slug === slug)
  if (!collection) throw new Error(`There is no collection ${slug}.`)
  return kind === 'versions' ? buildVersionCollectionFields(config, collection) : collection.fields
}

/**
 * A fingerprint of what documents look like, whichever database keeps them. Two newsrooms of one shape take each
 * other's documents; of two shapes they do not, and a migration has to come between.
 */
export function shapeOf({ collections, globals }: Pick<SanitizedConfig, 'collections' | 'globals'>): string {
  const said = ['slug', 'fields', 'tabs', 'blocks', 'name', 'type', 'localized', 'hasMany', 'relationTo']
  const shape = [...collections, ...globals].map(({ slug, fields }) => ({ slug, fields }))
  return createHash('sha256').update(JSON.stringify(shape, said)).digest('hex')
}
