import type { CollectionAfterReadHook, Field, GlobalAfterReadHook, PayloadRequest } from 'payload'
import { traverseFields } from 'payload'
import { isLocale, locales } from '@/lib/locales'
import { isStaff } from '../access'
import { isPreviewed } from '../passes/holder'

/**
 * What a reader gets of a document that was found. The id of a document that the reader may not see is itself a
 * message ("there is one more"), so whoever is not staff gets a related document whole or not at all.
 */
export const hideBareIds: CollectionAfterReadHook = ({ collection, doc, overrideAccess, req }) =>
  overrideAccess || isStaff(req) ? doc : withoutIds(collection.fields as Field[], doc, req)

/** The same for what a global names. */
export const hideBareIdsOfGlobal: GlobalAfterReadHook = ({ doc, global, overrideAccess, req }) =>
  overrideAccess || isStaff(req) ? doc : withoutIds(global.fields as Field[], doc, req)

function withoutIds<T extends object>(fields: Field[], doc: T, req: PayloadRequest): T {
  traverseFields({
    fields,
    ref: doc as Record<string, unknown>,
    fillEmpty: false,
    callback: ({ field, ref: parent }) => {
      const values = parent as Record<string, unknown>
      if (field.type === 'richText') values[field.name] = withoutBareIds(values[field.name])
      // GraphQL resolves a relation after this hook, by asking for the document as the same reader.
      if (req.payloadAPI === 'GraphQL') return
      if (field.type !== 'relationship' && field.type !== 'upload') return
      const value = values[field.name]
      if (Array.isArray(value)) values[field.name] = value.filter(isWhole)
      else if (value !== undefined && !isWhole(value)) values[field.name] = null
    },
  })
  return doc
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A populated document, alone or with the name of its collection beside it. */
const isWhole = (value: unknown): boolean =>
  isObject(value) && ('relationTo' in value && 'value' in value ? isObject(value.value) : true)

/** Leaves out files that were not populated, and makes plain text of a link whose page was not. */
function withoutBareIds(node: unknown): unknown {
  if (Array.isArray(node)) return node.flatMap((child) => asSeen(child))
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutBareIds(value)]))
}

function asSeen(child: unknown): unknown[] {
  if (isObject(child)) {
    if ((child.type === 'upload' || child.type === 'relationship') && !isObject(child.value)) return []
    const link = isObject(child.fields) && child.fields.linkType === 'internal' ? child.fields : undefined
    if (link && !isWhole(link.doc)) return withoutBareIds(child.children ?? []) as unknown[]
  }
  return [withoutBareIds(child)]
}

/** The notice of a withdrawal, while there is none: written ahead, or left from one that was called off. */
export const hideIdleNotice: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || isStaff(req) || !doc.withdrawal) return doc
  const { state } = doc.withdrawal
  return state === 'withdrawn' || state === 'retracted' ? doc : { ...doc, withdrawal: { state } }
}

/** Of a release a reader gets only the languages that are public, also with `locale=all`; a preview shows them all. */
export const hideOtherLanguages: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || isStaff(req) || isPreviewed(req, doc.id)) return doc
  const hidden = locales.filter((locale) => !(doc.languages ?? []).includes(locale))
  if (doc.behind) doc.behind = doc.behind.filter((locale: string) => !hidden.some((one) => one === locale))
  if (doc.formerSlugs)
    doc.formerSlugs = doc.formerSlugs.filter((slug: string) => !hidden.some((one) => slug.startsWith(`${one}/`)))
  return hidden.length > 0 ? without(doc, hidden) : doc
}

/** Every object that is keyed by languages loses those in `hidden`; related documents, which have an id, are left alone. */
function without(value: unknown, hidden: readonly string[], isTop = true): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, hidden, false))
  if (!isObject(value) || value instanceof Date) return value
  if (!isTop && isRelated(value)) return value
  const entries = Object.entries(value)
  const perLanguage = entries.some(([key]) => isLocale(key))
  return Object.fromEntries(
    entries
      .filter(([key]) => !(perLanguage && hidden.includes(key)))
      .map(([key, one]) => [key, without(one, hidden, false)]),
  )
}

const isRelated = (value: Record<string, unknown>): boolean =>
  'id' in value && ('updatedAt' in value || 'relationTo' in value)

/**
 * The words of the day under a release, kept when it went out, are a reader's together with the project or organisation
 * that they are about: whoever gets that whole gets its words, in the languages that are public
 * (hideOtherLanguages), and nobody else learns that there are any. Runs after hideBareIds.
 */
export const hideWordsOfOthers: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || isStaff(req) || !('boilerplateWording' in doc)) return doc
  const sources: unknown[] = Array.isArray(doc.boilerplates) ? doc.boilerplates : []
  const seen = new Set(
    sources.flatMap((source) =>
      isObject(source) && isObject(source.value) ? [`${source.relationTo} ${source.value.id}`] : [],
    ),
  )
  const wording: unknown[] = Array.isArray(doc.boilerplateWording) ? doc.boilerplateWording : []
  return {
    ...doc,
    boilerplateWording: wording.filter((entry) => isObject(entry) && seen.has(`${entry.relationTo} ${entry.value}`)),
  }
}

/** Rows marked for the newsroom itself (an internal phone number) never leave it, nor does any of somebody who has left. */
export const publicRowsOnly = ({
  value,
  req,
  overrideAccess,
  siblingData,
}: {
  value?: unknown
  req: PayloadRequest
  overrideAccess?: boolean
  siblingData?: { active?: boolean }
}) => {
  if (!Array.isArray(value) || overrideAccess || isStaff(req)) return value
  return siblingData?.active === false ? [] : value.filter((row) => isObject(row) && row.audience === 'public')
}
