import { createHash } from 'node:crypto'

/**
 * What a release says, told apart from what is known about it. An approval holds for the first; the second is kept by
 * the press room itself (numbers, stamps, who approved) or stands beside the text (the hour, the withdrawal).
 */
const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'reference',
  'formerSlugs',
  'stage',
  'startedBy',
  'unreviewed',
  'submitted',
  'approved',
  'waivers',
  'changes',
  'withdrawal',
  'boilerplateWording',
  'originalStamp',
  'translatedFrom',
  'behind',
])
/** What the release itself settles when it goes out, and what the form shows without keeping it. */
const settledAtRelease = new Set(['releaseAt', 'releaseAt_tz', 'nextChange', 'followsOriginal'])

type Fields = Record<string, unknown>

/** Whether a save changes what the release says, as far as it reaches: one language and everything without a language. */
export const saysSomethingElse = (before: object, after: object): boolean =>
  canonical(content(before, bookkeeping)) !== canonical(content(after, bookkeeping))

/**
 * 64 hexadecimal digits that change with any word, figure, link, contact, picture or language of a release.
 * `doc`: the release in all languages, related documents as ids. The hour and the note on the change are left out:
 * they are settled when it goes out.
 */
export function contentFingerprint(doc: object): string {
  const said = content(content(doc, bookkeeping), settledAtRelease)
  return createHash('sha256').update(canonical(said)).digest('hex')
}

const content = (doc: object, without: Set<string>): Fields =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => !without.has(name)))

/** JSON with keys in order and without what is empty: two ways of saying nothing are the same. */
const canonical = (value: unknown): string => JSON.stringify(plain(value)) ?? ''

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => plain(one) ?? null)
  if (typeof value !== 'object' || value === null)
    return value === null || value === '' || value === false ? undefined : value
  const entries = Object.entries(value)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
