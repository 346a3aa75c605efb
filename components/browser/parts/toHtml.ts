import { quotationMarks } from './quotationMarks'

const kept = new Set(
  'A BLOCKQUOTE BR CITE EM H1 H2 H3 I LI OL P STRONG SUB SUP TABLE TBODY TD TH THEAD TR UL'.split(' '),
)
const attributes = ['colspan', 'lang', 'rowspan', 'start']

/** An element's words and their structure as HTML without styles, classes or anchors, for somebody else's editor. */
export function toHtml(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '')
  if (!(node instanceof Element) || node.matches('[data-aside], img, script')) return ''
  const inner = [...node.childNodes].map(toHtml).join('')
  const name = node.tagName
  // The number of a note leads nowhere on another page.
  if (name === 'A' && (node.getAttribute('href') ?? '').startsWith('#'))
    return node.closest('sup') ? `[${inner}]` : inner
  const said = attributes.flatMap((key) =>
    node.hasAttribute(key) ? ` ${key}="${escaped(node.getAttribute(key) ?? '')}"` : [],
  )
  if (name === 'SPAN' && node.hasAttribute('lang')) return `<span${said.join('')}>${inner}</span>`
  if (name === 'FIGCAPTION') return `<p>${inner}</p>`
  if (!kept.has(name)) return inner
  if (name === 'BR') return '<br>'
  if (name === 'A') said.push(` href="${escaped((node as HTMLAnchorElement).href)}"`)
  const [open, close] = name === 'P' ? quotationMarks(node) : ['', '']
  const tag = name.toLowerCase()
  return `<${tag}${said.join('')}>${open}${inner}${close}</${tag}>`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
