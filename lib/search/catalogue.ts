import { TypedFastBitSet } from 'typedfastbitset'
import type { Locale } from '../locales'
import type { SearchIndex } from './searchIndex'

/**
 * Which releases there are in a language, newest first, and which of them have what they can be filtered by: one bit
 * for each release and facet, in memory, so that a filter and all its counts take as long for a hundred thousand as
 * for a hundred. Made from the index, and follows it.
 */
export class Catalogue {
  readonly #index: SearchIndex
  readonly #locale: Locale
  #generation = ''
  #revision = -1
  #slots = new Map<string, number>()
  #free: number[] = []
  #ids: string[] = []
  #at: number[] = []
  #days: string[] = []
  #areWithdrawn: boolean[] = []
  #facets: string[][] = []
  #all = new TypedFastBitSet()
  #having = new Map<string, TypedFastBitSet>()
  /** Slots, the newest day first; within a day what still holds, the newest first; of two at the same moment the one with the smaller id. */
  #order: number[] = []
  #records = new Map<string, CatalogueRecord>()
  /** Files that readers see, by their ids. */
  #files = new Set<string>()
  #pictures: CataloguePicture[] | undefined

  constructor(index: SearchIndex, locale: Locale) {
    this.#index = index
    this.#locale = locale
  }

  /** Takes in what has changed in the index since the last time. */
  follow(): this {
    const { generation, revision } = this.#index
    if (generation !== this.#generation) this.#reset(generation)
    if (revision === this.#revision) return this
    const rows = this.#index.all<FollowedRow>(
      'select f.ref, e.collection, e.id, e.at, e.facets, e.title, e.slug, f.seen from followed f left join entries e on e.ref = f.ref and e.locale = ? where f.revision > ?',
      this.#locale,
      this.#revision,
    )
    const isFirst = this.#order.length === 0
    for (const row of rows) this.#take(row, isFirst)
    this.#pictures = undefined
    if (isFirst) this.#order.sort((a, b) => this.#compare(a, b))
    this.#revision = revision
    return this
  }

  get total(): number {
    return this.#order.length
  }

  /** The record with this address among those that readers see. */
  recordAt(collection: string, slug: string): CatalogueRecord | undefined {
    for (const record of this.#records.values())
      if (record.collection === collection && record.slug === slug) return record
    return undefined
  }

  record(collection: string, id: string): CatalogueRecord | undefined {
    return this.#records.get(`${collection}:${id}`)
  }

  /** Ids, the newest first. Within a group any facet holds, the groups hold together. */
  page(groups: readonly (readonly string[])[], offset: number, limit: number): { ids: string[]; total: number } {
    if (groups.length === 0)
      return { ids: this.#order.slice(offset, offset + limit).map((slot) => this.#idOf(slot)), total: this.total }
    const found = this.#matching(groups)
    const total = found.size()
    // A few are put in order sooner than they are looked for among all.
    if (total * 16 < this.total) {
      const slots = found.array().sort((a, b) => this.#compare(a, b))
      return { ids: slots.slice(offset, offset + limit).map((slot) => this.#idOf(slot)), total }
    }
    const ids: string[] = []
    let passed = 0
    for (const slot of this.#order) {
      if (ids.length >= limit) break
      if (found.has(slot) && passed++ >= offset) ids.push(this.#idOf(slot))
    }
    return { ids, total }
  }

  /** How many of those that all groups leave have each of these facets. */
  counts(groups: readonly (readonly string[])[], facets: readonly string[]): number[] {
    const found = this.#matching(groups)
    return facets.map((facet) => this.#having.get(facet)?.intersection_size(found) ?? 0)
  }

  /** Every facet of a group that a release has. */
  facetsOf(group: string): string[] {
    const start = `${group}:`
    return [...this.#having.keys()].filter((facet) => facet.startsWith(start) && !this.#having.get(facet)?.isEmpty())
  }

  /** How many releases are newer than this one. */
  placeOf(id: string): number {
    const slot = this.#slots.get(id)
    return slot === undefined ? this.total : this.#placeOf(slot)
  }

  /** Pictures, those of the newest release first, each once. */
  pictures(offset: number, limit: number): { pictures: CataloguePicture[]; total: number } {
    this.#pictures ??= this.#picturesIn(this.#order)
    return { pictures: this.#pictures.slice(offset, offset + limit), total: this.#pictures.length }
  }

  /** The pictures of these releases, in their order, each once. */
  picturesOf(ids: readonly string[]): CataloguePicture[] {
    return this.#picturesIn(ids.flatMap((id) => this.#slots.get(id) ?? []))
  }

  /** What a release has. */
  facets(id: string): readonly string[] {
    const slot = this.#slots.get(id)
    return slot === undefined ? [] : (this.#facets[slot] ?? [])
  }

  #matching(groups: readonly (readonly string[])[]): TypedFastBitSet {
    let found: TypedFastBitSet | undefined
    for (const group of groups) {
      const any = new TypedFastBitSet()
      for (const facet of group) any.union(this.#having.get(facet) ?? new TypedFastBitSet())
      found = found ? found.intersection(any) : any
    }
    return found ?? this.#all
  }

  #picturesIn(slots: readonly number[]): CataloguePicture[] {
    const found = new Map<string, CataloguePicture>()
    for (const slot of slots)
      for (const facet of this.#facets[slot] ?? []) {
        if (!facet.startsWith(ofPicture)) continue
        const id = facet.slice(ofPicture.length)
        if (this.#files.has(id) && !found.has(id)) found.set(id, { id, release: this.#idOf(slot) })
      }
    return [...found.values()]
  }

  #take({ ref, collection, id, at, facets, title, slug, seen }: FollowedRow, isFirst: boolean): void {
    const [kind, own] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)]
    if (kind === 'media') {
      if (seen) this.#files.add(own)
      else this.#files.delete(own)
      return
    }
    if (kind !== 'press-releases') {
      if (collection && title && slug) this.#records.set(ref, { collection, id: own, name: title, slug })
      else this.#records.delete(ref)
      return
    }
    this.#drop(own)
    if (!id || at === null || !facets) return
    const slot = this.#free.pop() ?? this.#ids.length
    const has = JSON.parse(facets) as string[]
    this.#slots.set(own, slot)
    this.#ids[slot] = own
    this.#at[slot] = at
    this.#days[slot] = has.find((facet) => facet.startsWith(ofDay)) ?? ''
    this.#areWithdrawn[slot] = has.includes('state:withdrawn')
    this.#facets[slot] = has
    this.#all.add(slot)
    for (const facet of has) {
      // Nobody narrows a list down to these, and there are nearly as many as releases.
      if (facet.startsWith(ofPicture) || facet.startsWith(ofDay)) continue
      const bits = this.#having.get(facet) ?? new TypedFastBitSet()
      bits.add(slot)
      this.#having.set(facet, bits)
    }
    if (isFirst) this.#order.push(slot)
    else this.#order.splice(this.#placeOf(slot), 0, slot)
  }

  #drop(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.#order.splice(this.#order.indexOf(slot), 1)
    this.#all.remove(slot)
    for (const facet of this.#facets[slot] ?? []) this.#having.get(facet)?.remove(slot)
    this.#facets[slot] = []
    this.#slots.delete(id)
    this.#free.push(slot)
  }

  #reset(generation: string): void {
    this.#generation = generation
    this.#revision = -1
    this.#slots.clear()
    this.#free = []
    this.#ids = []
    this.#at = []
    this.#days = []
    this.#areWithdrawn = []
    this.#facets = []
    this.#all = new TypedFastBitSet()
    this.#having.clear()
    this.#order = []
    this.#records.clear()
    this.#files.clear()
  }

  /** Where a slot belongs in the order, by halving. */
  #placeOf(slot: number): number {
    let [low, high] = [0, this.#order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.#order[middle] ?? 0, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(a: number, b: number): number {
    const [day, other] = [this.#days[a] ?? '', this.#days[b] ?? '']
    if (day !== other) return day > other ? -1 : 1
    return (
      Number(this.#areWithdrawn[a]) - Number(this.#areWithdrawn[b]) ||
      (this.#at[b] ?? 0) - (this.#at[a] ?? 0) ||
      (this.#idOf(a) < this.#idOf(b) ? -1 : 1)
    )
  }

  #idOf(slot: number): string {
    return this.#ids[slot] ?? ''
  }
}

/** Something that releases can be about, as readers of the language see it. */
export type CatalogueRecord = { collection: string; id: string; name: string; slug: string }

/** A picture, and the newest release that shows it. */
export type CataloguePicture = { id: string; release: string }

const ofPicture = 'picture:'
const ofDay = 'day:'

type FollowedRow = {
  ref: string
  collection: string | null
  id: string | null
  at: number | null
  facets: string | null
  title: string | null
  slug: string | null
  seen: number
}
