import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload, Where } from 'payload'
import { type InEach, type Locale, startingWith, storageLocale } from '@/lib/locales'

export type Text<T = string> = Partial<InEach<T>>
/** Takes from a text in several languages the one that is being written. */
export type In = <T>(text: Text<T> | undefined) => T | null
export type Data = Record<string, unknown>

/** Keeps the demo's records in Payload and knows them by the keys under which the content names them. */
export class Desk {
  readonly #ids = new Map<string, string>()

  constructor(
    readonly payload: Payload,
    readonly onKept: (what: string) => void,
  ) {}

  /** The id of a record kept before; undefined when no key is given. A key that nobody kept is a mistake in the content. */
  id(collection: CollectionSlug, key: string | undefined): string | undefined {
    if (key === undefined) return undefined
    const id = this.#ids.get(`${collection}/${key}`)
    if (!id) throw new Error(`The demo names ${collection}/${key}, which is not there.`)
    return id
  }

  ids = (collection: CollectionSlug, keys: string[] | undefined): string[] =>
    (keys ?? []).map((key) => this.id(collection, key) as string)

  /** A reference that says its collection. */
  poly = (relationTo: CollectionSlug, key: string) => ({ relationTo, value: this.id(relationTo, key) as string })

  know(collection: CollectionSlug, key: string, id: string): void {
    this.#ids.set(`${collection}/${key}`, id)
  }

  /**
   * Keeps one record, in each of its languages. `known` finds the one of an earlier run; a text in several languages
   * finds it by its name in the first of them.
   */
  async keep(
    collection: CollectionSlug,
    key: string,
    known: Data,
    languages: Locale[],
    dataIn: (l: In) => Data,
  ): Promise<void> {
    const before = await this.find(collection, known)
    let id = before
    for (const locale of languages) {
      const data = without(dataIn((text) => text?.[locale] ?? null))
      const options = { collection, locale, depth: 0, overrideAccess: true, data: data as never } as const
      const doc = id ? await this.payload.update({ ...options, id }) : await this.payload.create(options)
      id = String(doc.id)
    }
    if (!id) throw new Error(`The demo gives ${collection}/${key} no language.`)
    this.know(collection, key, id)
    this.onKept(key)
  }

  async find(collection: CollectionSlug, known: Data): Promise<string | undefined> {
    const where: Where = { and: Object.entries(known).map(([field, value]) => ({ [field]: { equals: value } })) }
    const { docs } = await this.payload.find({
      collection,
      where,
      locale: storageLocale,
      limit: 1,
      depth: 0,
      trash: true,
      overrideAccess: true,
    })
    return docs[0] && String(docs[0].id)
  }
}

/** The languages in which any of these texts is written, the storage language first. */
export const languagesOf = (...texts: (Text<unknown> | undefined)[]): Locale[] =>
  startingWith(storageLocale).filter((locale) => texts.some((text) => text?.[locale] !== undefined))

/** Rows of a list, each with an id that is the same in every language and on every run. */
export const rows = <T, R extends Data>(key: string, field: string, items: T[] | undefined, row: (item: T) => R) =>
  (items ?? []).map((item, index) => ({
    id: createHash('sha256').update(`${key} ${field} ${index}`).digest('hex').slice(0, 24),
    ...without(row(item)),
  }))

/** A calendar day as Payload keeps it. */
export const noon = (day: string | undefined): string | undefined => day && `${day}T12:00:00.000Z`

const without = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
