import { type BodyNode, bodyNode, type InlineNode, type ListNode, type NoteTree } from '@/collections/fields/bodyTree'
import type { Media } from '@/collections/payload-types'
import type { Locale } from '../locales'
import { typeset } from '../typeset'
import { pathTo } from './link'
import { type Picture, toPicture } from './media'

/** The text of a release, without a trace of the editor that made it. */
export type Body = { blocks: Block[]; footnotes: Footnote[] }

export type Block =
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'heading'; level: 2 | 3; inline: Inline[]; id: string }
  | List
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'picture'; picture: Picture }
  | Quote
  | Fact
  | { kind: 'embed'; url: string; title: string }

export type List = { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
export type ListItem = { inline: Inline[]; nested: List[] }
export type Cell = { header: boolean; colSpan: number; rowSpan: number; inline: Inline[] }
export type Quote = { kind: 'quote'; id: string; text: string; speaker: string; role?: string }
export type Fact = {
  kind: 'fact'
  id: string
  value: string
  unit?: string
  statement: string
  date?: string
  source: Inline[][]
}

export type Inline =
  | { kind: 'text'; text: string; bold?: true; italic?: true; sub?: true; sup?: true; lang?: string }
  | { kind: 'break' }
  | { kind: 'link'; href?: string; inline: Inline[] }
  | { kind: 'note'; number: number }

/** Numbered from 1 in the order in which the text refers to them. */
export type Footnote = { number: number; paragraphs: Inline[][] }

type Context = { locale: Locale; footnotes: Footnote[]; headings: Map<string, number> }

/** Reads a release's stored text. What bodyTree.ts does not know is left out. */
export function toBody(stored: unknown, locale: Locale): Body {
  const context: Context = { locale, footnotes: [], headings: new Map() }
  const blocks = nodesOf(stored).flatMap((node) => toBlock(node, context))
  return { blocks, footnotes: context.footnotes }
}

/** The files that a release's stored text shows. */
export function filesIn(stored: unknown): Media[] {
  return nodesOf(stored).flatMap((node) => (node.type === 'upload' ? (mediaOf(node) ?? []) : []))
}

const nodesOf = (stored: unknown): BodyNode[] =>
  ((stored as { root?: { children?: unknown[] } } | null | undefined)?.root?.children ?? []).flatMap((child) => {
    const read = bodyNode.safeParse(child)
    return read.success ? [read.data] : []
  })

const mediaOf = ({ value }: Extract<BodyNode, { type: 'upload' }>): Media | undefined =>
  typeof value === 'object' && value !== null ? (value as Media) : undefined

function toBlock(node: BodyNode, context: Context): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const inline = toInline(node.children, context)
      return saysSomething(inline) ? [{ kind: 'paragraph', inline }] : []
    }
    case 'heading': {
      const inline = toInline(node.children, context)
      return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, inline, id: headingId(inline, context) }]
    }
    case 'list':
      return [toList(node, context)]
    case 'table':
      return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => toCell(cell, context))) }]
    case 'upload': {
      const media = mediaOf(node)
      const picture = media && toPicture(media, context.locale)
      return picture ? [{ kind: 'picture', picture }] : []
    }
    case 'block':
      return toSpecial(node.fields, context)
  }
}

type Special = Extract<BodyNode, { type: 'block' }>['fields']

function toSpecial(fields: Special, context: Context): Block[] {
  if (fields.blockType === 'quote') {
    const { id, text, speaker, role } = fields
    return text && speaker
      ? [{ kind: 'quote', id, text: typeset(text, context.locale), speaker, ...(role ? { role } : {}) }]
      : []
  }
  if (fields.blockType === 'fact') {
    const { id, value, unit, statement, date, source } = fields
    if (!value || !statement) return []
    return [
      {
        kind: 'fact',
        id,
        value,
        statement: typeset(statement, context.locale),
        source: noteParagraphs(source, context),
        ...(unit ? { unit } : {}),
        ...(date ? { date } : {}),
      },
    ]
  }
  return fields.url ? [{ kind: 'embed', url: fields.url, title: fields.title || fields.url }] : []
}

function toList(node: ListNode, context: Context): List {
  return {
    kind: 'list',
    ordered: node.listType === 'number',
    start: node.start ?? 1,
    items: node.children.map((item) => toItem(item, context)).reduce(intoTheOneBefore, []),
  }
}

const toItem = (item: ListNode['children'][number], context: Context): ListItem => ({
  inline: item.children.flatMap((child) =>
    child.type === 'list'
      ? []
      : child.type === 'paragraph'
        ? toInline(child.children, context)
        : toInline([child], context),
  ),
  nested: item.children.flatMap((child) => (child.type === 'list' ? [toList(child, context)] : [])),
})

/** The editor keeps a nested list in an item of its own; to a reader it belongs to the item before it. */
function intoTheOneBefore(items: ListItem[], item: ListItem): ListItem[] {
  const before = items.at(-1)
  if (!before || item.inline.length > 0 || item.nested.length === 0) return [...items, item]
  return [...items.slice(0, -1), { ...before, nested: [...before.nested, ...item.nested] }]
}

type CellNode = Extract<BodyNode, { type: 'table' }>['children'][number]['children'][number]

function toCell(cell: CellNode, context: Context): Cell {
  return {
    header: cell.headerState > 0,
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    inline: cell.children.flatMap((child, index) => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(child.type === 'paragraph'
        ? toInline(child.children, context)
        : toList(child, context).items.flatMap(({ inline }) => inline)),
    ]),
  }
}

function toInline(nodes: readonly InlineNode[], context: Context): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return node.text ? [toText(node, context)] : []
      case 'linebreak':
        return [{ kind: 'break' }]
      case 'tab':
        return [{ kind: 'text', text: ' ' }]
      case 'inlineBlock': {
        const number = context.footnotes.length + 1
        const footnote: Footnote = { number, paragraphs: [] }
        context.footnotes.push(footnote)
        footnote.paragraphs = noteParagraphs(node.fields.text, context)
        return [{ kind: 'note', number }]
      }
      default: {
        const inline = toInline(node.children, context)
        const href = hrefOf(node.fields, context.locale)
        return href ? [{ kind: 'link', href, inline }] : inline
      }
    }
  })
}

function toText({ text, format, $ }: Extract<InlineNode, { type: 'text' }>, { locale }: Context): Inline {
  return {
    kind: 'text',
    text: typeset(text, $?.lang ?? locale),
    ...(format & 1 ? { bold: true } : {}),
    ...(format & 2 ? { italic: true } : {}),
    ...(format & 32 ? { sub: true } : {}),
    ...(format & 64 ? { sup: true } : {}),
    ...($?.lang ? { lang: $.lang } : {}),
  }
}

type LinkFields = Extract<InlineNode, { type: 'link' | 'autolink' }>['fields']

function hrefOf(fields: LinkFields, locale: Locale): string | undefined {
  if (fields.linkType !== 'internal') return fields.url
  const { relationTo, value } = fields.doc ?? {}
  return relationTo && value && typeof value === 'object' ? pathTo(relationTo, value, locale) : undefined
}

function noteParagraphs(tree: NoteTree | null | undefined, context: Context): Inline[][] {
  return (tree?.root.children ?? []).map(({ children }) => toInline(children, context)).filter(saysSomething)
}

const saysSomething = (inline: Inline[]): boolean =>
  inline.some(
    (one) =>
      one.kind === 'note' ||
      (one.kind === 'text' && one.text.trim() !== '') ||
      (one.kind === 'link' && saysSomething(one.inline)),
  )

/** Words only, for an address inside the page and for a summary. */
export const plainText = (inline: readonly Inline[]): string =>
  inline
    .map((one) =>
      one.kind === 'text' ? one.text : one.kind === 'link' ? plainText(one.inline) : one.kind === 'break' ? ' ' : '',
    )
    .join('')

/** An anchor made of the heading's words, told apart by a number where two headings are the same. */
function headingId(inline: Inline[], { headings }: Context): string {
  const base =
    plainText(inline)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section'
  const times = (headings.get(base) ?? 0) + 1
  headings.set(base, times)
  return times === 1 ? base : `${base}-${times}`
}
