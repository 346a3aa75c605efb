import { randomBytes } from 'node:crypto'
import { passageLanguages } from '@/lib/locales'
import { bodyTree } from './bodyTree'
import { hrefAsTyped } from './href'

type Node = Record<string, unknown>
/** What a heading, a list item or a table cell cannot hold; it goes to the next place that can. */
type Lifted = { lifted: Node[] }

/**
 * Makes of what an editor, a clipboard or a program has put into a text one that fits the shape of bodyTree.ts, and
 * loses no words: a picture in a table cell comes to stand under the table, a footnote inside a link behind it, a
 * heading in a list becomes a line of it; a link without an address that may be followed keeps its words and its place
 * but has the address taken away, for the preflight to name. What nobody has typed (a style, a pasted picture without
 * a file, a node that the press room does not know) goes. A text that fits is given back as it is.
 *
 * `body` has a root (bodyTree.ts, `faultIn`).
 */
export function cleanBody(body: unknown): unknown {
  if (bodyTree.safeParse(body).success) return body
  const { root } = body as { root: Node }
  return { root: { ...root, type: 'root', children: blocks(root.children) } }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const isLifted = (part: Node | Lifted): part is Lifted => 'lifted' in part

const inlineTypes = new Set(['linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
/** Words of whatever kind, and what stands between them. */
const isInline = (node: Node): boolean => inlineTypes.has(String(node.type)) || typeof node.text === 'string'

/** Where text stands on its own: at the top, and for a moment inside what is taken apart. */
function blocks(children: unknown): Node[] {
  const found: Node[] = []
  let run: Node[] = []
  const close = () => {
    if (run.length > 0) found.push(...lines({ type: 'paragraph', version: 1 }, run))
    run = []
  }
  for (const node of nodes(children)) {
    if (isInline(node)) run.push(node)
    else {
      close()
      found.push(...block(node))
    }
  }
  close()
  return found
}

function block(node: Node): Node[] {
  switch (node.type) {
    case 'paragraph':
      return lines(node, node.children)
    case 'heading':
      return lines({ ...node, tag: node.tag === 'h1' || node.tag === 'h2' ? 'h2' : 'h3' }, node.children)
    case 'list':
      return list(node)
    case 'table':
      return table(node)
    case 'upload':
      return isFile(node) ? [node] : []
    case 'block':
      return special(node)
    default:
      return blocks(node.children)
  }
}

/** A paragraph or heading; what it cannot hold parts it in two. */
function lines(node: Node, children: unknown): Node[] {
  const found: Node[] = []
  let run: Node[] = []
  const close = () => {
    if (run.length > 0) found.push({ ...node, children: run })
    run = []
  }
  for (const part of inline(children)) {
    if (isLifted(part)) {
      close()
      found.push(...part.lifted)
    } else run.push(part)
  }
  close()
  return found.length > 0 ? found : [{ ...node, children: [] }]
}

function inline(children: unknown): (Node | Lifted)[] {
  return nodes(children).flatMap((node): (Node | Lifted)[] => {
    if (typeof node.text === 'string' && node.type !== 'tab') return [words(node)]
    switch (node.type) {
      case 'linebreak':
      case 'tab':
        return [node]
      case 'link':
      case 'autolink':
        return link(node)
      case 'inlineBlock':
        return footnote(node)
      case 'upload':
      case 'block':
      case 'table':
      case 'list':
      case 'paragraph':
      case 'heading': {
        const lifted = block(node)
        return lifted.length > 0 ? [{ lifted }] : []
      }
      default:
        return inline(node.children)
    }
  })
}

function words({ style: _, $, ...node }: Node): Node {
  const format = Number.isInteger(node.format) && Number(node.format) >= 0 ? node.format : 0
  const lang = isNode($) ? passageLanguages.find((code) => code === $.lang) : undefined
  return { ...node, type: 'text', style: '', format, ...(lang ? { $: { lang } } : {}) }
}

/** Only words stand in a link; a footnote between them parts it. */
function link(node: Node): (Node | Lifted)[] {
  const fields = linkFields(node.fields)
  const found: (Node | Lifted)[] = []
  let run: Node[] = []
  const close = () => {
    if (run.length > 0) found.push({ ...node, fields, children: run })
    run = []
  }
  for (const part of inline(node.children)) {
    if (!isLifted(part) && (part.type === 'link' || part.type === 'autolink')) run.push(...nodes(part.children))
    else if (isLifted(part) || part.type === 'inlineBlock') {
      close()
      found.push(part)
    } else run.push(part)
  }
  close()
  return found
}

function linkFields(fields: unknown): Node {
  const { linkType, url, doc, ...rest } = isNode(fields) ? fields : {}
  if (linkType !== 'internal') return { ...rest, linkType: 'custom', url: hrefAsTyped(url) ?? '' }
  return { ...rest, linkType, doc: isNode(doc) && typeof doc.relationTo === 'string' ? doc : null }
}

function footnote(node: Node): Node[] {
  const fields = isNode(node.fields) ? node.fields : {}
  if (fields.blockType !== 'footnote') return []
  return [{ ...node, fields: { ...fields, id: idOf(fields), text: note(fields.text) } }]
}

/** The text of a footnote or of a source: paragraphs of words and links. */
function note(tree: unknown): Node | null {
  const root = rootOf(tree)
  return root ? { root: { ...root, type: 'root', children: noteLines(root.children) } } : null
}

/** A note in a note comes after the paragraph in which it stood; lists and tables become lines. */
function noteLines(children: unknown): Node[] {
  return blocks(children).flatMap((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return noteLines(node.children)
    const parts = nodes(node.children)
    const inner = parts.filter(({ type }) => type === 'inlineBlock')
    const { tag: _, ...line } = node
    const own = { ...line, type: 'paragraph', children: parts.filter((part) => !inner.includes(part)) }
    return [own, ...inner.flatMap(({ fields }) => noteLines(rootOf((fields as Node).text)?.children))]
  })
}

const rootOf = (tree: unknown): Node | undefined => (isNode(tree) && isNode(tree.root) ? tree.root : undefined)

function list(node: Node): Node[] {
  const lifted: Node[] = []
  const { start, listType, ...rest } = node
  const children = within(node, 'listitem').map((item) => {
    const parts = nodes(item.children).flatMap((child): Node[] => {
      if (!isInline(child)) return block(child)
      return inline([child]).flatMap((part) => (isLifted(part) ? part.lifted : [part]))
    })
    const kept = plain(parts, ['list'])
    lifted.push(...kept.lifted)
    return { ...item, children: kept.found }
  })
  const startAt = Number.isInteger(start) ? { start } : {}
  return [{ ...rest, ...startAt, listType: listType === 'number' ? 'number' : 'bullet', children }, ...lifted]
}

function table(node: Node): Node[] {
  const lifted: Node[] = []
  const rows = within(node, 'tablerow').map((row) => ({
    ...row,
    children: within(row, 'tablecell').map(({ headerState, colSpan, rowSpan, ...cell }) => {
      const kept = plain(blocks(cell.children), ['list'])
      lifted.push(...kept.lifted)
      return {
        ...cell,
        headerState: Number.isInteger(headerState) ? headerState : 0,
        colSpan: span(colSpan),
        rowSpan: span(rowSpan),
        children: kept.found,
      }
    }),
  }))
  return [{ ...node, children: rows }, ...lifted]
}

/** The children of a node, each within one of the type that belongs there. */
const within = (node: Node, type: string): Node[] =>
  nodes(node.children).map((child) => (child.type === type ? child : { type, version: 1, children: [child] }))

const span = (value: unknown): number =>
  Number.isInteger(value) && Number(value) > 0 ? Math.min(Number(value), 100) : 1

/** Lines of text, and what cannot be made one of them. A heading becomes a paragraph. */
function plain(found: Node[], also: string[] = []): { found: Node[]; lifted: Node[] } {
  const kept = { found: [] as Node[], lifted: [] as Node[] }
  for (const node of found) {
    if (node.type === 'heading') {
      const { tag: _, ...rest } = node
      kept.found.push({ ...rest, type: 'paragraph' })
    } else if (node.type === 'paragraph' || isInline(node) || also.includes(String(node.type))) kept.found.push(node)
    else kept.lifted.push(node)
  }
  return kept
}

const isFile = ({ relationTo, value }: Node): boolean =>
  relationTo === 'media' && (typeof value === 'string' || typeof value === 'number' || (isNode(value) && 'id' in value))

/** The fields of each special block that hold words, an address, or a text of their own. */
const specials: Record<string, { words: string[]; address?: string; text?: string }> = {
  quote: { words: ['text', 'speaker', 'role'] },
  fact: { words: ['value', 'unit', 'statement', 'date'], text: 'source' },
  embed: { words: ['title'], address: 'url' },
}

function special(node: Node): Node[] {
  const fields = isNode(node.fields) ? node.fields : {}
  const known = specials[String(fields.blockType)]
  if (!known) return []
  const kept: Node = { ...fields, id: idOf(fields) }
  for (const name of known.words) if (typeof kept[name] !== 'string') kept[name] = null
  if (known.address) kept[known.address] = hrefAsTyped(kept[known.address]) ?? null
  if (known.text) kept[known.text] = note(kept[known.text])
  return [{ ...node, fields: kept }]
}

const idOf = ({ id }: Node): string => (typeof id === 'string' ? id : randomBytes(12).toString('hex'))
