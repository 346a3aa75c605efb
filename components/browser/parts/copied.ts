import type { Copy } from './toClipboard'
import { toHtml } from './toHtml'
import { toPlain } from './toPlain'

/** The parts of a page that are the release itself are marked `data-text`; what stands in them for other reasons, `data-aside`. */
export function release(page: ParentNode, address: string): Copy {
  const parts = [...page.querySelectorAll('[data-text]')]
  return {
    text: [...parts.map((part) => toPlain(part)), address].filter(Boolean).join('\n\n'),
    html: `${parts.map((part) => toHtml(part)).join('')}<p>${link(address, address)}</p>`,
  }
}

/** A quote or a fact by itself, with where it is from and the address of just this. */
export const alone = (figure: Element, source: string, address: string): Copy => ({
  text: `${toPlain(figure)}\n${source}\n${address}`,
  html: `${toHtml(figure)}<p>${link(address, source)}</p>`,
})

function link(address: string, text: string): string {
  const a = document.createElement('a')
  a.href = address
  a.textContent = text
  return a.outerHTML
}
