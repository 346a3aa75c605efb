import { paths } from '../paths'
import { pathTo } from './link'
import type { Release, ReleaseContact } from './release'

/** A record without a page yet, as far as it has an address; `slug` is one text, or one per language. */
export type Unopened = { collection: string; slug?: unknown }

/**
 * A release as whoever holds a pass finds it: the release itself, its cards and files are below the pass, and what
 * names a page that is not public yet leads nowhere.
 */
export function underPass(release: Release, token: string, unopened: readonly Unopened[]): Release {
  const { locale } = release
  const leadsTo = new Map<string, string | undefined>([
    ...release.versions.map((version) => [version.path, paths.passRelease(token, version.locale)] as const),
    ...unopened.flatMap(({ collection, ...record }) => {
      const path = pathTo(collection, record, locale)
      return path ? [[path, undefined] as const] : []
    }),
    [release.contactCardsPath, paths.passContactCards(token, locale)],
    ...release.contacts.map(
      ({ contact: { cardPath, slug } }) => [cardPath, paths.passContactCard(token, locale, slug)] as const,
    ),
    ...(release.referencePath ? [[release.referencePath, undefined] as const] : []),
  ])
  const files = paths.file('')
  return readdressed(release, (path) => {
    if (path.startsWith(files)) return paths.passFile(token, path.slice(files.length))
    return leadsTo.has(path) ? leadsTo.get(path) : path
  })
}

/** Contacts for an address book, which outlives the pass: without a photograph that only the pass would open. */
export const cardsUnderPass = (contacts: readonly ReleaseContact[]): ReleaseContact[] =>
  contacts.map(({ contact: { photo: _, ...contact }, ...row }) => ({ ...row, contact }))

/** Where a shape keeps an address. Those in other languages (`pathsIn`) stay: a page about the record would use them. */
const addresses = new Set(['path', 'page', 'href', 'src', 'cardPath', 'contactCardsPath', 'referencePath'])

/** The shape with every address passed through `to`; what leads nowhere is left out. */
function readdressed<T>(shape: T, to: (path: string) => string | undefined): T {
  if (Array.isArray(shape)) return shape.map((part) => readdressed(part, to)) as T
  if (typeof shape !== 'object' || shape === null) return shape
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, value]) => {
      if (typeof value !== 'string' || !addresses.has(key)) return [[key, readdressed(value, to)]]
      const path = to(value)
      return path === undefined ? [] : [[key, path]]
    }),
  ) as T
}
