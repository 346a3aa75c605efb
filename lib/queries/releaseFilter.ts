import { type Locale, locales } from '../locales'
import type { Choice, Choices } from '../model/choices'
import { type FilterFault, type Group, groups, kinds, type ReleaseFilter } from '../releaseFilter'
import type { Catalogue } from '../search/catalogue'
import { catalogue } from './searchIndex'

/** The collection that a group of a filter names records of; the others have values of their own. */
const recordsOf: Partial<Record<Group, string>> = {
  project: 'projects',
  city: 'partner-cities',
  topic: 'topics',
  organisation: 'organisations',
  contact: 'contacts',
}

const ofRecords = ['project', 'city', 'topic', 'organisation', 'contact'] as const

/** The releases that a filter leaves, newest first, as ids. `page` counts from 1. */
export async function filteredIds(
  locale: Locale,
  filter: ReleaseFilter,
  page: number,
  perPage: number,
): Promise<{ ids: string[]; pages: number; total: number }> {
  const { ids, total } = (await catalogue(locale)).page(
    [...facetsOf(filter, await catalogue(locale)).values()],
    (page - 1) * perPage,
    perPage,
  )
  return { ids, total, pages: Math.max(1, Math.ceil(total / perPage)) }
}

/** What a list of releases can be narrowed to from where it is; groups that leave no choice are not there. */
export async function releaseChoices(locale: Locale, filter: ReleaseFilter): Promise<Choices> {
  const known = await catalogue(locale)
  const asked = facetsOf(filter, known)
  const { total } = known.page([...asked.values()], 0, 1)
  return groups.flatMap((group) => {
    const facets = known.facetsOf(recordsOf[group] ?? group)
    const others = [...asked].filter(([name]) => name !== group).map(([, values]) => values)
    const counts = known.counts(others, facets)
    const chosen = filter[group].map(String)
    const choices = facets.flatMap((facet, at) => choiceOf(group, facet, counts[at] ?? 0, chosen, known, locale))
    const missing = chosen.filter((value) => !choices.some((choice) => choice.value === value))
    const all = [...choices, ...missing.map((value) => ({ value, count: 0, isChosen: true }))]
    const isChoice = all.length > 1 || all.some(({ count, isChosen }) => isChosen || count < total)
    return isChoice ? [{ group, choices: all.sort(inOrder(group)) }] : []
  })
}

/** For each value of a filter, group by group, how many releases there would be without it. */
export async function countsWithout(
  locale: Locale,
  chosen: readonly { group: Group; choice: Choice }[],
  filter: ReleaseFilter,
): Promise<number[]> {
  const totals = chosen.map(({ group, choice }) => {
    const rest = { ...filter, [group]: (filter[group] as unknown[]).filter((value) => String(value) !== choice.value) }
    return filteredIds(locale, rest, 1, 1)
  })
  return (await Promise.all(totals)).map(({ total }) => total)
}

/** How many releases each month has, by year, the newest first; months from January. */
export async function releaseArchive(locale: Locale): Promise<{ year: number; total: number; months: number[] }[]> {
  const known = await catalogue(locale)
  const months = Array.from({ length: 12 }, (_, at) => `month:${at + 1}`)
  const years = known.facetsOf('year').map((facet) => Number(facet.slice('year:'.length)))
  return years
    .sort((a, b) => b - a)
    .map((year) => {
      const counts = known.counts([[`year:${year}`]], months)
      return { year, total: counts.reduce((sum, one) => sum + one, 0), months: counts }
    })
}

/**
 * The same filter by the addresses of this language, where records were named by those of another; and the records that
 * are in neither. One that readers do not see is like one that is not there.
 */
export async function filterHere(
  locale: Locale,
  filter: ReleaseFilter,
): Promise<{ filter: ReleaseFilter; unknown: FilterFault[] }> {
  const here = await catalogue(locale)
  const elsewhere = await Promise.all(locales.filter((other) => other !== locale).map(catalogue))
  const [named, unknown]: [ReleaseFilter, FilterFault[]] = [{ ...filter }, []]
  for (const group of ofRecords) {
    const collection = recordsOf[group] ?? ''
    named[group] = filter[group].map((slug) => {
      if (here.recordAt(collection, slug)) return slug
      const ids = elsewhere.flatMap((other) => other.recordAt(collection, slug)?.id ?? [])
      const own = ids.flatMap((id) => here.record(collection, id)?.slug ?? []).at(0)
      if (!own) unknown.push({ name: group, found: slug.slice(0, 60) })
      return own ?? slug
    })
  }
  return { filter: named, unknown }
}

/** The same filter in another language, where records have other addresses; undefined where one has none there. */
export async function filterIn(locale: Locale, filter: ReleaseFilter, from: Locale): Promise<ReleaseFilter> {
  const [here, there] = [await catalogue(from), await catalogue(locale)]
  const translated = { ...filter }
  for (const group of ofRecords) {
    const collection = recordsOf[group] ?? ''
    translated[group] = filter[group].map((slug) => {
      const record = here.recordAt(collection, slug)
      return (record && there.record(collection, record.id)?.slug) ?? slug
    })
  }
  return translated
}

/** A filter as facets of the index. A record that readers do not see is like one that is not there: nothing has it. */
function facetsOf(filter: ReleaseFilter, known: Catalogue): Map<Group, string[]> {
  const asked = new Map<Group, string[]>()
  for (const group of groups) {
    const collection = recordsOf[group]
    const values = filter[group].map((value) =>
      collection ? `${collection}:${known.recordAt(collection, String(value))?.id ?? ''}` : `${group}:${value}`,
    )
    if (values.length > 0) asked.set(group, values)
  }
  return asked
}

function choiceOf(
  group: Group,
  facet: string,
  count: number,
  chosen: string[],
  known: Catalogue,
  locale: Locale,
): Choice[] {
  const value = facet.slice(facet.indexOf(':') + 1)
  const collection = recordsOf[group]
  const record = collection ? known.record(collection, value) : undefined
  if (collection && !record) return []
  // Everything in this list can be read in its own language.
  if (group === 'language' && value === locale) return []
  // A month without its year says little.
  if (group === 'month' && !chosen.includes(value)) return []
  const own = record?.slug ?? value
  const isChosen = chosen.includes(own)
  if (count === 0 && !isChosen) return []
  return [{ value: own, count, isChosen, ...(record ? { label: record.name } : {}) }]
}

/** Years from the newest, the rest by how many releases there are. */
const inOrder =
  (group: Group) =>
  (a: Choice, b: Choice): number =>
    group === 'year'
      ? Number(b.value) - Number(a.value)
      : b.count - a.count || rankOf(a.value) - rankOf(b.value) || (a.label ?? a.value).localeCompare(b.label ?? b.value)

/** Kinds have names in the dictionaries alone: they stand as they are listed. */
const rankOf = (value: string): number => (kinds as readonly string[]).indexOf(value)
