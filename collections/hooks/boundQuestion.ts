import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import { isLocale, locales, words } from '@/lib/locales'
import { refusal } from '../refusal'

/**
 * Filters and orders that tell nothing by themselves: only by fields in the gate's table, a text only in a language
 * that is public, and what is related only as far as the asker may see it.
 */

export type Bounds = {
  /** The fields that may be asked about. */
  allowed: readonly string[]
  fields: FlattenedField[]
  /** The collection's documents are public per language (`languages`). */
  gated: boolean
  req: PayloadRequest
}

/** The same filter within its bounds. Throws 400 for one that may not be asked. */
export async function boundWhere(where: unknown, bounds: Bounds): Promise<Where | undefined> {
  if (where === undefined || where === null) return undefined
  if (!isObject(where)) throw badQuestion(bounds.req, 'where[field][operator]=value')
  const parts: Where[] = []
  for (const [path, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path)) {
      const branches = await Promise.all(
        (Array.isArray(condition) ? condition : [condition]).map(async (one) => (await boundWhere(one, bounds)) ?? {}),
      )
      parts.push(path.toLowerCase() === 'and' ? { and: branches } : { or: branches })
    } else parts.push(await boundCondition(path, condition, bounds))
  }
  return parts.length === 1 ? parts[0] : { and: parts }
}

/** The same order within its bounds: of fields that have one value each, and of no text that is hidden somewhere. */
export function boundSort(sort: unknown, bounds: Bounds): string | string[] | undefined {
  const keys = (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []).map(String)
  for (const key of keys) {
    const path = key.trim().replace(/^-/, '')
    const { field, language } = asked(path, bounds)
    const several = isRelation(field) || ('hasMany' in field && field.hasMany)
    // With every language at once the list holds releases whose text in this one is nobody's business yet.
    if (several || (language && bounds.gated && bounds.req.locale === 'all'))
      throw badQuestion(bounds.req, orders(bounds))
  }
  return keys.length > 0 ? keys : undefined
}

const hasOneValue = (field: FlattenedField): boolean => !isRelation(field) && !('hasMany' in field && field.hasMany)

function orders({ allowed, fields }: Bounds): string {
  const names = allowed.filter((name) => {
    const field = fieldAt(name.split('.'), fields)
    return field && hasOneValue(field)
  })
  return `sort=${names.join(', ')}; locale=${locales.join(' | ')}`
}

export const badQuestion = (req: PayloadRequest, expected: string) =>
  refusal(
    req,
    400,
    words(
      `Dat kan hier niet gevraagd worden. Mogelijk: ${expected}.`,
      `Cette question n’est pas possible ici. Possibles : ${expected}.`,
      `This cannot be asked here. Possible: ${expected}.`,
    ),
  )

async function boundCondition(path: string, condition: unknown, bounds: Bounds): Promise<Where> {
  const { field, language } = asked(path, bounds)
  if (isRelation(field)) return amongReadable(path, field, condition, bounds.req)
  if (field.name === 'formerSlugs' && bounds.gated) return formerAddress(condition, bounds.req)
  const comparison = { [path]: condition } as Where
  return language && bounds.gated ? { and: [comparison, { languages: { in: [language] } }] } : comparison
}

/**
 * The field that a path names, and the language in which it is compared (undefined where it has none): that of the
 * question, or one that is named (`slug.fr`) while all are asked for; never two at once.
 */
function asked(path: string, { allowed, fields, req }: Bounds): { field: FlattenedField; language?: string } {
  const dot = path.lastIndexOf('.')
  const suffix = dot > 0 ? path.slice(dot + 1) : ''
  const named = isLocale(suffix) ? suffix : undefined
  const name = named ? path.slice(0, dot) : path
  const field = fieldAt(name.split('.'), fields)
  const isLocalized = field !== undefined && 'localized' in field && Boolean(field.localized)
  if (!field || !allowed.includes(name) || (named && !isLocalized)) throw badQuestion(req, allowed.join(', '))
  if (!isLocalized) return { field }
  if (named ? req.locale !== 'all' && req.locale !== named : req.locale === 'all')
    throw badQuestion(req, locales.map((locale) => `locale=all&where[${name}.${locale}]`).join(', '))
  return { field, language: named ?? String(req.locale) }
}

function fieldAt([name, ...rest]: string[], fields: FlattenedField[]): FlattenedField | undefined {
  const field = name === 'id' ? idField : fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return field
  return 'flattenedFields' in field ? fieldAt(rest, field.flattenedFields) : undefined
}

const idField: FlattenedField = { name: 'id', type: 'text' }

type Relation = Extract<FlattenedField, { relationTo: unknown }>
const isRelation = (field: FlattenedField): field is Relation => 'relationTo' in field

const nothing: Where = { id: { exists: false } }
const everything: Where = { id: { exists: true } }

/** Whether a document names another is told only of those that the asker may see; any other is named by nothing. */
async function amongReadable(path: string, field: Relation, condition: unknown, req: PayloadRequest): Promise<Where> {
  const parts = Object.entries(isObject(condition) ? condition : { '': condition }).map(async ([operator, value]) => {
    if (!['equals', 'in', 'not_equals', 'not_in'].includes(operator))
      throw badQuestion(req, ['equals', 'in', 'not_equals', 'not_in'].map((one) => `where[${path}][${one}]`).join(', '))
    const named = valuesOf(operator, value)
    const readable = await Promise.all(named.map((one) => isReadable(one, [field.relationTo].flat(), req)))
    const known = named.filter((_, index) => readable[index])
    if (known.length === 0) return operator.startsWith('not') ? everything : nothing
    return { [path]: { [operator]: operator.endsWith('in') ? known : known[0] } } as Where
  })
  return { and: await Promise.all(parts) }
}

async function isReadable(value: unknown, relationTo: CollectionSlug[], req: PayloadRequest): Promise<boolean> {
  const poly = isObject(value) ? value : undefined
  for (const collection of relationTo) {
    if (poly && poly.relationTo !== collection) continue
    const rule = await req.payload.collections[collection]?.config.access.read({ req })
    const id = { id: { equals: poly ? poly.value : value } } as Where
    const where = isObject(rule) ? { and: [id, rule as Where] } : id
    if (rule && (await req.payload.db.count({ collection, where, req })).totalDocs > 0) return true
  }
  return false
}

/** A former address belongs to a language (`fr/adresse`), in which it is compared like any text: only where that is public. */
function formerAddress(condition: unknown, req: PayloadRequest): Where {
  const parts = Object.entries(isObject(condition) ? condition : { '': condition }).map(([operator, value]): Where => {
    if (operator !== 'equals' && operator !== 'in') throw badQuestion(req, 'where[formerSlugs][in]=nl/…,fr/…')
    const found = valuesOf(operator, value).map((one): Where => {
      const language = String(one).split('/')[0]
      const isAsked = req.locale === 'all' || req.locale === language
      return isAsked && isLocale(language)
        ? { and: [{ formerSlugs: { in: [one] } }, { languages: { in: [language] } }] }
        : nothing
    })
    return found.length > 0 ? { or: found } : nothing
  })
  return { and: parts }
}

const valuesOf = (operator: string, value: unknown): unknown[] =>
  Array.isArray(value) ? value : operator.endsWith('in') && typeof value === 'string' ? value.split(',') : [value]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
