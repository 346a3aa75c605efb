import { z } from 'zod'
import { passageLanguages } from '@/lib/locales'
import { isSafeHref } from './href'

/**
 * The shape of a release's text as Lexical (Payload's editor) stores it, narrowed to what a press release needs.
 * Whatever is not here is taken out when it is saved (cleanBody.ts) and left out when it is read, so that a text posted
 * past the editor cannot bring in a script, an unknown node or a link that runs something.
 */

const text = z.looseObject({
  type: z.literal('text'),
  text: z.string(),
  /** Lexical's bit mask: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
  format: z.number().int().nonnegative().default(0),
  style: z.literal('').optional(),
  $: z.object({ lang: z.enum(passageLanguages).optional() }).optional(),
})
const linebreak = z.looseObject({ type: z.literal('linebreak') })
const tab = z.looseObject({ type: z.literal('tab') })

/** A link whose address has yet to be written has an empty one; readers see its words alone. */
const href = z.looseObject({
  linkType: z.literal('custom').optional(),
  url: z.union([z.literal(''), z.string().refine(isSafeHref)]),
})
const ownDocument = z.looseObject({
  linkType: z.literal('internal'),
  doc: z.object({ relationTo: z.string(), value: z.unknown() }).nullish(),
})
const inText = z.discriminatedUnion('type', [text, linebreak, tab])
const note = z.looseObject({
  type: z.literal('paragraph'),
  get children() {
    return z.array(z.union([inText, link]))
  },
})
const link = z.looseObject({
  type: z.enum(['link', 'autolink']),
  fields: z.union([ownDocument, href]),
  children: z.array(inText),
})
/** A footnote's own text: paragraphs with links, nothing else. */
const noteTree = z.object({ root: z.looseObject({ type: z.literal('root'), children: z.array(note) }) })
const footnote = z.looseObject({
  type: z.literal('inlineBlock'),
  fields: z.looseObject({ id: z.string(), blockType: z.literal('footnote'), text: noteTree.nullish() }),
})
const inline = z.union([text, linebreak, tab, link, footnote])

const paragraph = z.looseObject({ type: z.literal('paragraph'), children: z.array(inline) })
const heading = z.looseObject({ type: z.literal('heading'), tag: z.enum(['h2', 'h3']), children: z.array(inline) })
const listItem = z.looseObject({
  type: z.literal('listitem'),
  get children(): z.ZodArray<z.ZodUnion<[typeof inline, typeof paragraph, typeof list]>> {
    return z.array(z.union([inline, paragraph, list]))
  },
})
const list = z.looseObject({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  start: z.number().int().optional(),
  get children(): z.ZodArray<typeof listItem> {
    return z.array(listItem)
  },
})
const upload = z.looseObject({ type: z.literal('upload'), relationTo: z.literal('media'), value: z.unknown() })
const cell = z.looseObject({
  type: z.literal('tablecell'),
  headerState: z.number().int().default(0),
  colSpan: z.number().int().positive().max(100).catch(1).default(1),
  rowSpan: z.number().int().positive().max(1000).catch(1).default(1),
  children: z.array(z.union([paragraph, list])),
})
const row = z.looseObject({ type: z.literal('tablerow'), children: z.array(cell) })
const table = z.looseObject({ type: z.literal('table'), children: z.array(row) })
const optional = z.string().nullish()
const quote = z.looseObject({
  id: z.string(),
  blockType: z.literal('quote'),
  text: optional,
  speaker: optional,
  role: optional,
})
const fact = z.looseObject({
  id: z.string(),
  blockType: z.literal('fact'),
  value: optional,
  unit: optional,
  statement: optional,
  date: optional,
  source: noteTree.nullish(),
})
const embed = z.looseObject({
  id: z.string(),
  blockType: z.literal('embed'),
  url: z.string().refine(isSafeHref).nullish(),
  title: optional,
})
const block = z.looseObject({
  type: z.literal('block'),
  fields: z.discriminatedUnion('blockType', [quote, fact, embed]),
})

export const bodyNode = z.union([paragraph, heading, list, upload, table, block])
export const bodyTree = z.object({ root: z.looseObject({ type: z.literal('root'), children: z.array(bodyNode) }) })

export type BodyNode = z.infer<typeof bodyNode>
export type InlineNode = z.infer<typeof inline>
export type NoteTree = z.infer<typeof noteTree>
export type ListNode = z.infer<typeof list>

/** Deeper or longer than any press release; what is beyond is a mistake or an attack. */
const most = { characters: 1_000_000, depth: 40 }

/** Why a text cannot be kept at all: it is too much, or no text. What else is wrong with it cleanBody.ts mends. */
export function faultIn(body: unknown): 'size' | 'content' | undefined {
  if (depthOf(body) > most.depth || JSON.stringify(body).length > most.characters) return 'size'
  return anyTree.safeParse(body).success ? undefined : 'content'
}

const anyTree = z.object({ root: z.looseObject({ children: z.array(z.unknown()) }) })

/** Whether a text says nothing: no words, no block, no picture. */
export function isEmptyBody(body: unknown): boolean {
  if (!body || typeof body !== 'object') return true
  if (Array.isArray(body)) return body.every(isEmptyBody)
  const node = body as Record<string, unknown>
  if (node.type === 'text') return String(node.text ?? '').trim() === ''
  if (node.type === 'upload' || node.type === 'block') return false
  return Object.values(node).every((value) => typeof value !== 'object' || isEmptyBody(value))
}

/** Stops counting once it is too deep, so that a hostile text cannot exhaust the stack. */
function depthOf(value: unknown, so = 0): number {
  if (!value || typeof value !== 'object' || so > most.depth * 3) return so
  return Math.max(so, ...Object.values(value).map((child) => depthOf(child, so + (Array.isArray(child) ? 0 : 1))))
}
