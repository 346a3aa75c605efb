import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isLocale, locales, storageLocale, words } from '@/lib/locales'
import { isStaff, readerFilters, readerLimits } from '../access'
import { say } from '../fields/say'

/**
 * How a reader may ask. Access rules decide which documents are found; this hook sees to it that the question
 * itself tells nothing: bounded size and depth, no fallback into a language that is not public, no trash and no
 * drafts, and no filter or order by a field that is not in the gate's table.
 */
export const askAsReader: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  settleLanguage(req)
  if (overrideAccess || isStaff(req)) return args
  req.fallbackLocale = false as unknown as PayloadRequest['fallbackLocale'] // Payload's own word for "none"; its type lacks it
  if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct') return args
  const question: Question = args
  // A populated document: Payload asks for it by id, in the course of a question that has passed here already.
  if ((question.currentDepth ?? 0) > 0) return { ...args, draft: false, joins: false }

  const allowed = readerFilters[collection.slug] ?? ['id']
  const localized = localizedNames(collection.fields)
  return {
    ...args,
    draft: false,
    trash: false,
    joins: false,
    showHiddenFields: false,
    // A document of the asker's own making (live preview), or one with every language beside the one asked for.
    data: undefined,
    flattenLocales: true,
    depth: Math.min(wholeNumber(question.depth, 1), readerLimits.depth),
    ...(operation === 'read' && !('id' in args) ? bounded(question) : {}),
    where: boundWhere(question.where, { allowed, localized, req, gated: collection.slug === 'press-releases' }),
    sort: boundSort(question.sort, { allowed, localized, req }),
  }
}

/** What the operations that read have in common; each has only some of it. */
type Question = { currentDepth?: number; depth?: number; limit?: number; page?: number; sort?: unknown; where?: Where }

type GlobalBeforeOperation = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

/** The same for a global: its texts are public in every language, so only the size of the answer is bounded. */
export const askGlobalAsReader: GlobalBeforeOperation = ({ args, overrideAccess, req }) => {
  settleLanguage(req)
  if (overrideAccess || isStaff(req)) return args
  const depth = Math.min(wholeNumber(args.depth, 1), readerLimits.depth)
  return { ...args, draft: false, data: undefined, flattenLocales: true, depth }
}

/** A language that the press room does not speak is a fault of the question, never a reason to guess. */
function settleLanguage(req: PayloadRequest): void {
  const locale: unknown = req.locale
  if (locale === undefined || locale === null || locale === '') req.locale = storageLocale
  else if (locale !== 'all' && !isLocale(locale)) throw badQuestion(req, `locale=${locales.join(' | ')} | all`)
}

function bounded({ limit, page }: { limit?: unknown; page?: unknown }) {
  const size = wholeNumber(limit, 10)
  return {
    limit: size === 0 ? readerLimits.perPage : Math.min(size, readerLimits.perPage),
    page: Math.max(1, wholeNumber(page, 1)),
  }
}

const wholeNumber = (value: unknown, otherwise: number): number => {
  const number = Number(value)
  return value !== undefined && value !== null && Number.isInteger(number) && number >= 0 ? number : otherwise
}

type Bounds = { allowed: readonly string[]; localized: Set<string>; req: PayloadRequest }

/**
 * Lets a condition through when its field is in the gate's table. A localized field is compared in a language of
 * its own (`slug.fr`, or the request's `locale`), and for a release only where that language is public: so no
 * question can be answered from a text that nobody may read yet.
 */
function boundWhere(where: unknown, bounds: Bounds & { gated: boolean }): Where | undefined {
  if (where === undefined || where === null) return undefined
  if (typeof where !== 'object' || Array.isArray(where)) throw badQuestion(bounds.req, 'where[field][operator]=value')
  const parts: Where[] = []
  for (const [path, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path)) {
      const branches = (Array.isArray(condition) ? condition : [condition]).map(
        (branch) => boundWhere(branch, bounds) ?? {},
      )
      parts.push(path.toLowerCase() === 'and' ? { and: branches } : { or: branches })
      continue
    }
    const language = languageOf(path, bounds)
    const comparison = { [path]: condition } as Where
    parts.push(language && bounds.gated ? { and: [comparison, { languages: { in: [language] } }] } : comparison)
  }
  return parts.length === 1 ? parts[0] : { and: parts }
}

function boundSort(sort: unknown, bounds: Bounds): string | string[] | undefined {
  const keys = (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []).map(String)
  for (const key of keys) languageOf(key.trim().replace(/^-/, ''), bounds)
  return keys.length > 0 ? keys : undefined
}

/** The language in which a path is compared; undefined for a field without languages. Throws when it may not be asked. */
function languageOf(path: string, { allowed, localized, req }: Bounds): string | undefined {
  const dot = path.lastIndexOf('.')
  const suffix = dot > 0 ? path.slice(dot + 1) : ''
  const name = isLocale(suffix) ? path.slice(0, dot) : path
  const named = isLocale(suffix) ? suffix : undefined
  if (!allowed.includes(name) || (named && !localized.has(name))) throw badQuestion(req, allowed.join(', '))
  if (!localized.has(name)) return undefined
  // Compared in the language of the question, or in one that is named while all are asked for: never in two at once.
  if (named ? req.locale !== 'all' && req.locale !== named : req.locale === 'all')
    throw badQuestion(req, locales.map((locale) => `locale=all&where[${name}.${locale}]`).join(', '))
  return named ?? String(req.locale)
}

/** Names of a collection's own fields that have a value per language. */
function localizedNames(fields: readonly unknown[]): Set<string> {
  const names = new Set<string>()
  for (const field of fields as {
    name?: string
    localized?: boolean
    fields?: unknown[]
    tabs?: { fields: unknown[] }[]
  }[]) {
    if (field.name && field.localized) names.add(field.name)
    if (!field.name && field.fields) for (const name of localizedNames(field.fields)) names.add(name)
    for (const tab of field.tabs ?? []) for (const name of localizedNames(tab.fields)) names.add(name)
  }
  return names
}

const badQuestion = (req: PayloadRequest, expected: string) =>
  new APIError(
    say(
      req,
      words(
        `Dat kan hier niet gevraagd worden. Mogelijk: ${expected}.`,
        `Cette question n’est pas possible ici. Possibles : ${expected}.`,
        `This cannot be asked here. Possible: ${expected}.`,
      ),
    ),
    400,
    null,
    true,
  )
