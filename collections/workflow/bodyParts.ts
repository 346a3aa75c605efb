import type { Media } from '../payload-types'

/** Looks through a release's text as the editor stores it (bodyTree.ts), in one language. Unknown shapes hold nothing. */

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function walk<T>(value: unknown, find: (node: Node) => T[]): T[] {
  if (Array.isArray(value)) return value.flatMap((one) => walk(one, find))
  if (!isNode(value)) return []
  return [...find(value), ...Object.values(value).flatMap((one) => walk(one, find))]
}

/** The texts of its footnotes; undefined for one that has none. */
export const footnotesIn = (body: unknown): unknown[] =>
  walk(body, ({ type, fields }) =>
    type === 'inlineBlock' && isNode(fields) && fields.blockType === 'footnote' ? [fields.text] : [],
  )

/** The pictures it shows: documents where they were populated, ids where they were not. */
export const picturesIn = (body: unknown): (Media | string)[] =>
  walk(body, ({ type, relationTo, value }) =>
    type === 'upload' && relationTo === 'media' && (isNode(value) || typeof value === 'string')
      ? [value as unknown as Media | string]
      : [],
  )

/** The web addresses it leads to: links, footnotes, sources and videos elsewhere. */
export const linksIn = (body: unknown): string[] =>
  walk(body, ({ fields }) =>
    isNode(fields) && typeof fields.url === 'string' && /^https?:\/\//i.test(fields.url) ? [fields.url] : [],
  )
