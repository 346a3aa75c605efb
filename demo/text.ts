import type { passageLanguages } from '@/lib/locales'

/**
 * Writes a release's text as the editor stores it (Lexical), from something a person can read and type:
 * `body(p('Words, ', i('in italics'), note('a footnote')), h2('A heading'), ul(['one'], ['two']))`.
 */

type Node = Record<string, unknown> & { type: string }
export type InlinePart = string | Node
export type BodyTree = { root: Node & { children: Node[] } }

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const plain = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
  version: 1,
})
const inline = (parts: InlinePart[]): Node[] => parts.map((part) => (typeof part === 'string' ? plain(part) : part))

let made = 0
/** Ids of blocks: unique, and the same on every run as long as the texts are read in the same order. */
const nextId = (): string => (++made).toString(16).padStart(24, '0')

export const body = (...blocks: Node[]): BodyTree => ({ root: { type: 'root', ...element, children: blocks } })

export const p = (...parts: InlinePart[]): Node => ({
  type: 'paragraph',
  ...element,
  textFormat: 0,
  textStyle: '',
  children: inline(parts),
})
export const h2 = (...parts: InlinePart[]): Node => ({
  type: 'heading',
  tag: 'h2',
  ...element,
  children: inline(parts),
})
export const h3 = (...parts: InlinePart[]): Node => ({
  type: 'heading',
  tag: 'h3',
  ...element,
  children: inline(parts),
})
export const ul = (...items: InlinePart[][]): Node => list('bullet', items)
export const ol = (...items: InlinePart[][]): Node => list('number', items)

function list(listType: 'bullet' | 'number', items: InlinePart[][]): Node {
  return {
    type: 'list',
    listType,
    tag: listType === 'bullet' ? 'ul' : 'ol',
    start: 1,
    ...element,
    children: items.map((parts, index) => ({
      type: 'listitem',
      value: index + 1,
      ...element,
      children: inline(parts),
    })),
  }
}

/** The first row holds the headings. */
export const table = (...rows: InlinePart[][]): Node => ({
  type: 'table',
  ...element,
  children: rows.map((cells, index) => ({
    type: 'tablerow',
    ...element,
    children: cells.map((cell) => ({
      type: 'tablecell',
      headerState: index === 0 ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      ...element,
      children: [p(cell)],
    })),
  })),
})

export const b = (text: string): Node => plain(text, 1)
export const i = (text: string): Node => plain(text, 2)
/** Words in another language; foreign names in running text are set in italics. */
export const foreign = (lang: (typeof passageLanguages)[number], text: string): Node => ({
  ...plain(text, 2),
  $: { lang },
})
export const link = (url: string, text: string, lang?: (typeof passageLanguages)[number]): Node => ({
  type: 'link',
  ...element,
  version: 3,
  id: nextId(),
  fields: { linkType: 'custom', url, newTab: false },
  children: [lang ? foreign(lang, text) : plain(text)],
})

export const note = (...parts: InlinePart[]): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: nextId(), blockType: 'footnote', text: body(p(...parts)) },
})
export const quote = (text: string, speaker: string, role?: string): Node =>
  block({ blockType: 'quote', text, speaker, role })
export const fact = (fields: {
  value: string
  unit?: string
  statement: string
  date?: string
  source?: InlinePart[]
}): Node => block({ blockType: 'fact', ...fields, source: fields.source ? body(p(...fields.source)) : undefined })

const block = (fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: nextId(), ...fields },
})

/** A picture of the demo, by its key; put.ts replaces it by the stored file's id. */
export const picture = (key: string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'media',
  id: nextId(),
  fields: null,
  value: `picture:${key}`,
})
