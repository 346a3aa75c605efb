import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'
import { answerWithPage } from '@/lib/answer'
import { HandedOver } from './Still.client'
import style from './Still.module.css'

/**
 * A page that nothing in the browser takes up again. Next would write each of its elements three times: as data for its
 * own runtime in the browser, which readers' pages do not run, from that as HTML, and as that data once more at the end
 * of the page. Here it is handed over to where the HTML is written, and is no data at all: see
 * docs/decisions/still-pages.md. Where the runtime runs (`moves`: for staff, and in development) it is data, or it could
 * not be shown anew.
 */
export function Still({ moves, children }: { moves: boolean; children: ReactNode }) {
  const isHanded = !moves && process.env.NODE_ENV === 'production' && answerWithPage(children)
  return isHanded ? <HandedOver /> : children
}

/** HTML that React has written (`written`), where it belongs. */
export function AsWritten({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has written it, and escaped every text in it.
  return <div className={style.still} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Writes elements as HTML, at once: none of them waits for anything. */
export const written = (elements: ReactNode): string => renderToStaticMarkup(elements)

/** React's own writer of HTML. Next keeps it from being imported beside pages, lest it comes along to the browser. */
const { renderToStaticMarkup } = createRequire(path.join(process.cwd(), 'package.json'))(
  'react-dom/server',
) as typeof import('react-dom/server')
