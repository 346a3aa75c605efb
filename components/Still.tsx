import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'
import style from './Still.module.css'

/**
 * Elements that nothing in the browser takes up again, written as HTML at once. Next would write each of them three
 * times: as data for its own runtime in the browser, which readers' pages do not run, from that as HTML, and as that
 * data once more at the end of the page. Here it is handed a single string; see docs/decisions/still-pages.md.
 */
export function Still({ children }: { children: ReactNode }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written it, and escaped every text in it.
  return <div className={style.still} dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}

/** React's own writer of HTML. Next keeps it from being imported beside pages, lest it comes along to the browser. */
const { renderToStaticMarkup } = createRequire(path.join(process.cwd(), 'package.json'))(
  'react-dom/server',
) as typeof import('react-dom/server')
