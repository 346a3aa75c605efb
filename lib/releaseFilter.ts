import { isLocale, type Locale } from './locales'

/**
 * What a reader asks of the list of releases: the same in the address of the page, of a feed and of a count.
 * Within a group any of the values holds, the groups hold together.
 */
export type ReleaseFilter = {
  kind: Kind[]
  /** Records by the last part of their address, in the language of the page. */
  project: string[]
  city: string[]
  topic: string[]
  organisation: string[]
  contact: string[]
  /** Calendar years in the newsroom's zone. */
  year: number[]
  /** 1 to 12, in whatever year. */
  month: number[]
  /** The other languages in which a release can be read. */
  language: Locale[]
}

export const kinds = ['press-release', 'statement', 'media-advisory', 'fact-sheet'] as const
type Kind = (typeof kinds)[number]

/** In the order in which they stand in an address. */
export const groups = [
  'kind',
  'project',
  'city',
  'topic',
  'organisation',
  'contact',
  'year',
  'month',
  'language',
] as const
export type Group = (typeof groups)[number]

export const everything: ReleaseFilter = {
  kind: [],
  project: [],
  city: [],
  topic: [],
  organisation: [],
  contact: [],
  year: [],
  month: [],
  language: [],
}

/** What is wrong with a question: the part of it, and what was found there. */
export type FilterFault = { name: string; found: string }

const most = 50
const slug = /^[\p{Ll}\p{Lo}\p{N}-]{1,200}$/u

const read: { [G in Group]: (value: string) => ReleaseFilter[G][number] | undefined } = {
  kind: (value) => kinds.find((kind) => kind === value),
  project: (value) => (slug.test(value) ? value : undefined),
  city: (value) => (slug.test(value) ? value : undefined),
  topic: (value) => (slug.test(value) ? value : undefined),
  organisation: (value) => (slug.test(value) ? value : undefined),
  contact: (value) => (slug.test(value) ? value : undefined),
  year: (value) => (/^[12]\d{3}$/.test(value) ? Number(value) : undefined),
  month: (value) => (/^(0?[1-9]|1[0-2])$/.test(value) ? Number(value) : undefined),
  language: (value) => (isLocale(value) ? value : undefined),
}

/**
 * Reads the query of an address. Empty values, which a form sends for what was left open, count as not given, names
 * that are not of the filter are left alone. `page` counts from 1. With `faults` the question has no answer.
 */
export function parseFilter(query: URLSearchParams): { filter: ReleaseFilter; page: number; faults: FilterFault[] } {
  const faults: FilterFault[] = []
  const group = <G extends Group>(name: G): ReleaseFilter[G] => {
    const values = query.getAll(name).filter((value) => value !== '')
    const known = values.slice(0, most).flatMap((value) => {
      const one = read[name](value)
      if (one === undefined) faults.push({ name, found: value.slice(0, 60) })
      return one === undefined ? [] : [one]
    })
    if (values.length > most) faults.push({ name, found: `${values.length} × ${name}` })
    return [...new Set<unknown>(known)].sort() as ReleaseFilter[G]
  }
  const filter = Object.fromEntries(groups.map((name) => [name, group(name)])) as ReleaseFilter
  const asked = parsePage(query)
  return { filter, page: asked.page, faults: [...faults, ...asked.faults] }
}

/** Which page of a list is asked for, from 1. */
export function parsePage(query: URLSearchParams): { page: number; faults: FilterFault[] } {
  const pages = query.getAll('page').filter((value) => value !== '')
  const [page = '1'] = pages
  if (pages.length <= 1 && /^[1-9]\d{0,5}$/.test(page)) return { page: Number(page), faults: [] }
  return { page: 1, faults: [{ name: 'page', found: pages.join(', ').slice(0, 60) }] }
}

/** The query of a filter, always spelled the same, without its question mark; empty for everything. */
export function printFilter(filter: ReleaseFilter, page = 1): string {
  const query = new URLSearchParams()
  for (const name of groups) for (const value of filter[name]) query.append(name, String(value))
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

export const isEverything = (filter: ReleaseFilter): boolean => groups.every((name) => filter[name].length === 0)

/** The filter with one value more, or without it where it was there. */
export function toggled<G extends Group>(
  filter: ReleaseFilter,
  group: G,
  value: ReleaseFilter[G][number],
): ReleaseFilter {
  const values: readonly unknown[] = filter[group]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort()
  return { ...filter, [group]: next }
}
