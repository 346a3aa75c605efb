import { afterValue } from '../afterValue'
import { dictionary } from '../dictionaries/dictionary'
import type { Block, Cell, Inline, List } from '../model/body'
import { plainText } from '../model/body'
import type { Picture } from '../model/media'
import { type ReleaseDocument, rightsLine, type Section } from './document'

/**
 * A release as one HTML file for pasting into an editor: what its parts are and nothing of how they look, so no class,
 * no style, no script. Addresses are whole, words in another language say so, notes lead there and back. Everything that
 * was typed is text here: `<`, `&` and quotation marks are escaped, what HTML cannot hold is left out.
 */
export function toHtml(document: ReleaseDocument): string {
  const { locale, kind, reference, day, releasedAt, title, standfirst, notices, body, footnotes, end, sections, url } =
    document
  const t = dictionary(locale).release
  return `${[
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    ...(standfirst ? [`<meta name="description" content="${escaped(standfirst)}">`] : []),
    `<link rel="canonical" href="${escaped(url)}">`,
    '</head>',
    '<body>',
    '<article>',
    '<header>',
    `<p>${escaped(document.newsroom.name)}</p>`,
    `<p>${escaped(kind)} · <a href="${escaped(url)}">${escaped(reference)}</a> · <time datetime="${escaped(releasedAt)}">${escaped(day)}</time></p>`,
    `<h1>${escaped(title)}</h1>`,
    ...notices.map((notice) => aside(notice, document)),
    ...(standfirst ? [`<p><strong>${escaped(standfirst)}</strong></p>`] : []),
    '</header>',
    ...body.map((block) => ofBlock(block, document)),
    ...(footnotes.length > 0
      ? [
          '<section>',
          `<h2>${escaped(t.footnotes)}</h2>`,
          '<ol>',
          ...footnotes.map(
            ({ number, paragraphs }) =>
              `<li id="note-${number}">${paragraphs.map((one) => ofInline(one, document)).join('<br>')} <a href="#noteref-${number}" aria-label="${escaped(t.backToText(number))}">↩</a></li>`,
          ),
          '</ol>',
          '</section>',
        ]
      : []),
    `<p>– ${escaped(end)} –</p>`,
    ...sections.map(
      (section) => `<section>\n<h2>${ofInline(section.title, document)}</h2>\n${blocks(section, document)}\n</section>`,
    ),
    '</article>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const aside = (notice: Section, document: ReleaseDocument): string =>
  `<blockquote>\n<p><strong>${ofInline(notice.title, document)}</strong></p>\n${blocks(notice, document)}\n</blockquote>`

const blocks = (section: Section, document: ReleaseDocument): string =>
  section.blocks.map((block) => ofBlock(block, document)).join('\n')

function ofBlock(block: Block, document: ReleaseDocument): string {
  const words = dictionary(document.locale)
  const inline = (parts: readonly Inline[]) => ofInline(parts, document)
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.inline)}</p>`
    case 'heading':
      return `<h${block.level} id="${escaped(block.id)}">${inline(block.inline)}</h${block.level}>`
    case 'list':
      return ofList(block, document)
    case 'table':
      return ofTable(block.rows, document)
    case 'picture':
      return ofPicture(block.picture, document)
    case 'quote': {
      const by = [`<cite>${escaped(block.speaker)}</cite>`, ...(block.role ? [escaped(block.role)] : [])].join(', ')
      return `<figure>\n<blockquote>\n<p>${escaped(block.text)}</p>\n</blockquote>\n<figcaption>${by}</figcaption>\n</figure>`
    }
    case 'fact': {
      const value = block.value + afterValue(block.unit, words.percent)
      const source = block.source.map(inline).join(' ')
      const from = [
        escaped(block.date ?? ''),
        source && `${escaped(words.release.source + words.colon)}${source}`,
      ].filter(Boolean)
      const caption = from.length > 0 ? `\n<figcaption>${from.join('. ')}</figcaption>` : ''
      return `<figure>\n<p><strong>${escaped(value)}</strong> ${escaped(block.statement)}</p>${caption}\n</figure>`
    }
    case 'embed':
      return `<p><a href="${escaped(block.url)}">${escaped(block.title)}</a></p>`
  }
}

function ofList({ ordered, start, items }: List, document: ReleaseDocument): string {
  const rows = items.map(
    ({ inline, nested }) =>
      `<li>${ofInline(inline, document)}${nested.map((one) => `\n${ofList(one, document)}\n`).join('')}</li>`,
  )
  const [open, close] = ordered ? [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>'] : ['<ul>', '</ul>']
  return [open, ...rows, close].join('\n')
}

function ofTable(rows: Cell[][], document: ReleaseDocument): string {
  const [first = [], ...rest] = rows
  const hasHead = first.length > 0 && first.every(({ header }) => header)
  const row = (cells: Cell[], scope: string) => `<tr>${cells.map((one) => cell(one, scope, document)).join('')}</tr>`
  return [
    '<table>',
    ...(hasHead ? ['<thead>', row(first, 'col'), '</thead>'] : []),
    '<tbody>',
    ...(hasHead ? rest : rows).map((cells) => row(cells, 'row')),
    '</tbody>',
    '</table>',
  ].join('\n')
}

function cell({ header, colSpan, rowSpan, inline }: Cell, scope: string, document: ReleaseDocument): string {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  const words = ofInline(inline, document)
  return header ? `<th scope="${scope}"${spans}>${words}</th>` : `<td${spans}>${words}</td>`
}

function ofPicture(picture: Picture, document: ReleaseDocument): string {
  const { locale } = document
  const { alt, caption, original, renditions } = picture
  const { src, width, height } = renditions.at(-1) ?? original
  const says = alt.lang === locale ? '' : ` lang="${alt.lang}"`
  const rights = ofInline(rightsLine(picture, locale), document)
  const said = caption && (caption.lang === locale ? escaped(caption.text) : span(escaped(caption.text), caption.lang))
  const take = `<a href="${escaped(original.src)}">${escaped(dictionary(locale).release.download)}</a>`
  return [
    '<figure>',
    `<img src="${escaped(src)}" width="${width}" height="${height}" alt="${escaped(alt.text)}"${says}>`,
    `<figcaption>${[said, rights, take].filter(Boolean).join('<br>')}</figcaption>`,
    '</figure>',
  ].join('\n')
}

const ofInline = (inline: readonly Inline[], document: ReleaseDocument): string =>
  inline.map((one) => ofPart(one, document)).join('')

function ofPart(part: Inline, document: ReleaseDocument): string {
  switch (part.kind) {
    case 'text':
      return ofText(part)
    case 'break':
      return '<br>'
    case 'note': {
      const label = escaped(dictionary(document.locale).release.footnote(part.number))
      return `<sup><a id="noteref-${part.number}" href="#note-${part.number}" aria-label="${label}">${part.number}</a></sup>`
    }
    case 'link': {
      const words = ofInline(part.inline, document)
      return part.href && plainText(part.inline).trim() ? `<a href="${escaped(part.href)}">${words}</a>` : words
    }
  }
}

function ofText({ text, bold, italic, sub, sup, lang }: Extract<Inline, { kind: 'text' }>): string {
  let words = escaped(text)
  if (sub) words = `<sub>${words}</sub>`
  if (sup) words = `<sup>${words}</sup>`
  if (bold) words = `<strong>${words}</strong>`
  if (italic) return `<em${lang ? ` lang="${escaped(lang)}"` : ''}>${words}</em>`
  return lang ? span(words, lang) : words
}

const span = (words: string, lang: string): string => `<span lang="${escaped(lang)}">${words}</span>`

/** A text as text in HTML. Control characters are no part of HTML (WHATWG, 13.2.3.5), and halves of a pair none of UTF-8. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]|[\ufdd0-\ufdef\ufffe\uffff]/gu, '')
    .toWellFormed()
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
