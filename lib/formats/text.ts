import { afterValue } from '../afterValue'
import { dictionary } from '../dictionaries/dictionary'
import type { Block, Cell, Inline, List } from '../model/body'
import { plainText } from '../model/body'
import type { Picture } from '../model/media'
import { type ReleaseDocument, rightsLine, type Section } from './document'
import { wrapped } from './wrapped'

/**
 * A release as plain text for wires: lines of 72 columns that end in LF, UTF-8 to be. Notes are numbered in brackets and
 * follow the text, the address of a link stands behind it in angle brackets (RFC 3986, appendix C). No line is cut in a
 * word: an address that is longer than a line stands whole on one of its own.
 */
export function toText(document: ReleaseDocument): string {
  const { kind, reference, day, newsroom, title, standfirst, notices, body, footnotes, end, sections, url } = document
  const t = dictionary(document.locale).release
  const parts = [
    wrapped(newsroom.name),
    wrapped(`${kind} · ${reference} · ${day}`),
    wrapped(title),
    ...notices.map((notice) => boxed(notice, document)),
    ...(standfirst ? [wrapped(standfirst)] : []),
    ...body.map((block) => ofBlock(block, document)),
    `– ${end} –`,
    ...(footnotes.length > 0
      ? [t.footnotes, ...footnotes.map(({ number, paragraphs }) => note(number, paragraphs))]
      : []),
    ...sections.flatMap((section) => [
      heading(lineOf(section.title), '-'),
      ...section.blocks.map((one) => ofBlock(one, document)),
    ]),
    wrapped(`${t.onlineAt}\n<${url}>`),
  ]
  return `${clean(parts.filter(Boolean).join('\n\n'))}\n`
}

/** A notice is between two rules, so that nobody who pastes the text misses it. */
const boxed = ({ title, blocks }: Section, document: ReleaseDocument): string =>
  [rule, wrapped(lineOf(title)), ...blocks.map((block) => ofBlock(block, document)), rule].join('\n')

const rule = '='.repeat(72)

function ofBlock(block: Block, document: ReleaseDocument): string {
  const words = dictionary(document.locale)
  switch (block.kind) {
    case 'paragraph':
      return wrapped(lineOf(block.inline))
    case 'heading':
      return heading(lineOf(block.inline), block.level === 2 ? '-' : '')
    case 'list':
      return listLines(block).join('\n')
    case 'table':
      return tableLines(block.rows, words.colon)
    case 'picture':
      return pictureLines(block.picture, document)
    case 'quote': {
      const by = [block.speaker, block.role].filter(Boolean).join(', ')
      return `${wrapped(words.quoted(block.text), '  ')}\n${wrapped(`– ${by}`, '  ')}`
    }
    case 'fact': {
      const value = block.value + afterValue(block.unit, words.percent)
      const source = block.source.map(lineOf).join(' ')
      const from = [block.date, source && `${words.release.source}${words.colon}${source}`].filter(Boolean).join('. ')
      return wrapped(`${value}\n${block.statement}${from ? ` (${from})` : ''}`, '  ')
    }
    case 'embed':
      return wrapped(`${block.title} <${block.url}>`)
  }
}

const heading = (words: string, under: string): string => {
  const lines = wrapped(words)
  const longest = Math.min(72, Math.max(...lines.split('\n').map(({ length }) => length)))
  return under ? `${lines}\n${under.repeat(longest)}` : lines
}

function listLines({ ordered, start, items }: List, indent = ''): string[] {
  return items.flatMap(({ inline, nested }, index) => {
    const mark = ordered ? `${start + index}. ` : '- '
    const inner = indent + ' '.repeat(mark.length)
    const own = inline.length > 0 ? [wrapped(lineOf(inline), indent + mark, inner)] : []
    return [...own, ...nested.flatMap((one) => listLines(one, inner))]
  })
}

/** A row a paragraph, each value behind the heading of its column: that is read aloud, and never too wide. */
function tableLines(rows: Cell[][], colon: string): string {
  const [first = [], ...rest] = rows
  const hasHead = rest.length > 0 && first.every(({ header }) => header)
  const heads = hasHead ? first.flatMap(({ inline, colSpan }) => Array(colSpan).fill(lineOf(inline))) : []
  return (hasHead ? rest : rows)
    .map((cells) => {
      let column = 0
      const values = cells.map(({ inline, colSpan }) => {
        const head = heads[column]
        column += colSpan
        return head ? `${head}${colon}${lineOf(inline)}` : lineOf(inline)
      })
      // Before both of them French has a space that does not break.
      return wrapped(values.join(colon.replace(':', ';')), '- ', '  ')
    })
    .join('\n')
}

function pictureLines(picture: Picture, { locale }: ReleaseDocument): string {
  const t = dictionary(locale).release
  const words = picture.caption?.text ?? picture.alt.text
  const rights = plainText(rightsLine(picture, locale))
  return wrapped(`[${t.picture}] ${[words, rights, `<${picture.original.src}>`].filter(Boolean).join('\n')}`, '', '  ')
}

const note = (number: number, paragraphs: Inline[][]): string =>
  wrapped(paragraphs.map(lineOf).join('\n'), `[${number}] `, ' '.repeat(`[${number}] `.length))

/** A line of words, with the numbers of notes and the addresses of links written out. */
export function lineOf(inline: readonly Inline[]): string {
  return inline
    .map((one) => {
      if (one.kind === 'text') return one.text
      if (one.kind === 'break') return '\n'
      if (one.kind === 'note') return `\u00a0[${one.number}]`
      const words = lineOf(one.inline)
      return !one.href || isWritten(words, one.href) ? words : `${words} <${one.href}>`
    })
    .join('')
}

/** The words are the address already, or as good as: a number may be grouped otherwise. */
export const isWritten = (words: string, href: string): boolean =>
  href.startsWith('tel:') ? digits(words).endsWith(digits(href).slice(-8)) : bare(words) === bare(href)

const digits = (text: string): string => text.replace(/\D/g, '')

const bare = (address: string): string =>
  address
    .trim()
    .replace(/^([a-z]+:(\/\/)?)?(www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()

/** Without what a wire, a terminal or a mail cannot hold, or what would show letters in another order than they are. */
const clean = (text: string): string =>
  text.replace(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').toWellFormed()
