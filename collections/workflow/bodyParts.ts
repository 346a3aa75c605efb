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

/** The words of links that lead nowhere yet: without an address, or to a page that nobody chose. */
export const unfinishedLinksIn = (body: unknown): string[] =>
  walk(body, ({ type, fields, children }) =>
    (type === 'link' || type === 'autolink') && isNode(fields) && !leadsSomewhere(fields) ? [textIn(children)] : [],
  )

const leadsSomewhere = ({ linkType, url, doc }: Node): boolean =>
  linkType === 'internal' ? isNode(doc) && Boolean(doc.value) : Boolean(url)

const textIn = (value: unknown): string => walk(value, ({ text }) => (typeof text === 'string' ? [text] : [])).join('')

const needed = { quote: ['text', 'speaker'], fact: ['value', 'statement'], embed: ['url', 'title'] } as const
export type SpecialBlock = keyof typeof needed

/** Quotes, figures and videos that readers would not see, because something in them has not been filled in. */
export const unfinishedBlocksIn = (body: unknown): SpecialBlock[] =>
  walk(body, ({ type, fields }) => {
    const kind = type === 'block' && isNode(fields) ? fields.blockType : undefined
    if (!isNode(fields) || typeof kind !== 'string' || !(kind in needed)) return []
    const special = kind as SpecialBlock
    return needed[special].every((name) => String(fields[name] ?? '').trim()) ? [] : [special]
  })
