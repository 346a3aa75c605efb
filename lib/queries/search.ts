import type { Locale } from '../locales'
import type { FoundRecord, SearchResults, Suggestion } from '../model/found'
import { pageOf } from '../model/link'
import { countedTo, type Hit, search, shownTo, suggestions } from '../search/search'
import { find } from './reader'
import { releaseSummaries } from './releases'
import { searchIndex } from './searchIndex'

const perPage = 20

/** What readers can find by a text, in a language. `page` counts from 1. */
export async function searchResults(locale: Locale, text: string, page: number): Promise<SearchResults> {
  const found = search(await searchIndex(), locale, text, (page - 1) * perPage, perPage)
  const [summaries, seen] = await Promise.all([
    releaseSummaries(
      locale,
      found.releases.map(({ id }) => id),
    ),
    seenBy([...found.records, ...found.others]),
  ])
  const toRecords = (hits: Hit[]) =>
    hits.filter((hit) => seen.has(hit.id)).flatMap((hit) => toRecord(hit, locale) ?? [])
  return {
    records: toRecords(found.records),
    others: toRecords(found.others),
    releases: withdrawnLast(
      summaries.flatMap((summary) => {
        const hit = found.releases.find(({ id }) => id === summary.id)
        return hit ? [{ ...summary, marked: hit.title, ...(hit.context ? { context: hit.context } : {}) }] : []
      }),
    ),
    total: found.total,
    isMore: found.total >= countedTo,
    pages: Math.max(1, Math.ceil(Math.min(found.total, shownTo) / perPage)),
    shown: Math.min(found.total, shownTo),
    ...(found.instead ? { instead: found.instead } : {}),
    isPartial: found.isPartial,
  }
}

/** On its page what was withdrawn comes after what holds: nobody quotes it for being the newest. */
const withdrawnLast = <R extends { withdrawn: boolean }>(releases: R[]): R[] => [
  ...releases.filter(({ withdrawn }) => !withdrawn),
  ...releases.filter(({ withdrawn }) => withdrawn),
]

/** What somebody who types may mean. */
export async function searchSuggestions(locale: Locale, text: string): Promise<Suggestion[]> {
  const hits = suggestions(await searchIndex(), locale, text)
  const seen = await seenBy(hits)
  return hits
    .filter((hit) => seen.has(hit.id))
    .flatMap((hit) => {
      const record = toRecord(hit, locale)
      return record
        ? [{ text: hit.title.map((piece) => piece.text).join(''), path: record.path, collection: hit.collection }]
        : []
    })
}

/** The ids of those that the gate shows: the index proposes, the gate decides. */
async function seenBy(hits: Hit[]): Promise<Set<string>> {
  const collections = [...new Set(hits.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map((collection) => {
      const ids = hits.filter((hit) => hit.collection === collection).map(({ id }) => id)
      return find(collection, { where: { id: { in: ids } }, limit: ids.length, select: { slug: true } })
    }),
  )
  return new Set(found.flat().map(({ id }) => id))
}

function toRecord({ collection, slug, title, context }: Hit, locale: Locale): FoundRecord | undefined {
  const path = pageOf[collection]?.(locale, slug)
  return path ? { collection, path, title, ...(context ? { context } : {}) } : undefined
}
