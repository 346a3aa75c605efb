import { quotationMarks } from './quotationMarks'

const blocks = 'address,blockquote,div,figcaption,figure,footer,h1,h2,h3,header,li,ol,p,section,table,tr,ul'

/** An element's words as plain text: a blank line between paragraphs, list marks, `[1]` for notes, addresses written out. */
export function toPlain(root: Element): string {
  return written(root)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\n\r]+/g, ' ')
  if (!(node instanceof Element) || node.matches('[data-aside], img, script')) return ''
  const inner = [...node.childNodes].map(written).join('')
  switch (node.tagName) {
    case 'BR':
      return '\n'
    case 'A':
      return ofLink(node, inner)
    case 'LI':
      return `\n${mark(node)}${inner.trim().replace(/\n+/g, '\n  ')}\n`
    case 'TD':
    case 'TH':
      return node.nextElementSibling ? `${inner.trim()}\t` : inner.trim()
    case 'TR':
      return `\n${inner}\n`
    default: {
      const [open, close] = quotationMarks(node)
      return node.matches(blocks) ? `\n\n${open}${inner}${close}\n\n` : inner
    }
  }
}

function ofLink(link: Element, text: string): string {
  const address = link.getAttribute('href') ?? ''
  if (address.startsWith('#')) return link.closest('sup') ? `[${text}]` : text
  return /^https?:/.test(address) && !link.hasAttribute('data-bare') ? `${text} <${address}>` : text
}

/** A note's own number, an item's place in its list, or a dash. */
function mark(item: Element): string {
  const list = item.parentElement
  if (list?.tagName !== 'OL') return '– '
  const place = [...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1)
  return item.id.startsWith('note-') ? `[${place}] ` : `${place}. `
}
