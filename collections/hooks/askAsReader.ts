import {
  type CollectionBeforeOperationHook,
  Forbidden,
  type GlobalConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isLocale, locales, storageLocale } from '@/lib/locales'
import { isStaff, readerFilters, readerLimits } from '../access'
import { isPreviewed } from '../passes/holder'
import { badQuestion, boundSort, boundWhere } from './boundQuestion'

/**
 * How a reader may ask. Access rules decide which documents are found; this hook sees to it that the question
 * itself tells nothing: bounded size and depth, no fallback into a language that is not public, no trash and no
 * drafts (but the one that somebody has a preview of), and no filter or order by a field that is not in the gate's
 * table.
 */
export const askAsReader: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  settleLanguage(req)
  if (overrideAccess || isStaff(req)) return args
  req.fallbackLocale = false as unknown as PayloadRequest['fallbackLocale'] // Payload's own word for "none"; its type lacks it
  // Before Payload looks whether there is such a version.
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct') return args
  const question: Question = args
  // A populated document: Payload asks for it by id, in the course of a question that has passed here already.
  if ((question.currentDepth ?? 0) > 0) return { ...args, draft: false, joins: false }

  const bounds = {
    allowed: readerFilters[collection.slug] ?? ['id'],
    fields: collection.flattenedFields,
    gated: collection.slug === 'press-releases',
    req,
  }
  return {
    ...args,
    draft: question.draft === true && isPreviewed(req, question.id),
    trash: false,
    joins: false,
    showHiddenFields: false,
    // A document of the asker's own making (live preview), or one with every language beside the one asked for.
    data: undefined,
    flattenLocales: true,
    // What to leave out is not a reader's to say: Payload then makes up rows that are not there.
    ...(leavesOut(question.select) ? { select: undefined } : {}),
    depth: Math.min(wholeNumber(question.depth, 1), readerLimits.depth),
    ...(operation === 'read' && !('id' in args) ? bounded(question) : {}),
    where: await boundWhere(question.where, bounds),
    // Of two with the same hour one always comes first: pages of a list neither repeat nor skip, whatever changes elsewhere.
    sort: [boundSort(question.sort, bounds) ?? collection.defaultSort ?? '-createdAt', 'id'].flat(),
  }
}

/** What the operations that read have in common; each has only some of it. */
type Question = {
  id?: unknown
  currentDepth?: number
  depth?: number
  draft?: boolean
  limit?: number
  page?: number
  select?: unknown
  sort?: unknown
  where?: Where
}

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

const leavesOut = (select: unknown): boolean =>
  typeof select === 'object' && select !== null && Object.values(select).some((one) => one === false || leavesOut(one))

const wholeNumber = (value: unknown, otherwise: number): number => {
  const number = Number(value)
  return value !== undefined && value !== null && Number.isInteger(number) && number >= 0 ? number : otherwise
}
