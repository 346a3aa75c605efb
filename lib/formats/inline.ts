import { linked } from '../linked'
import type { Locale } from '../locales'
import type { Block, Inline } from '../model/body'
import type { Said } from '../model/said'

/** Words in a line, as a release's text has them, for what a format adds to it. */
export const text = (value: string, lang?: string): Inline => ({ kind: 'text', text: value, ...(lang ? { lang } : {}) })
export const bold = (value: string): Inline => ({ kind: 'text', text: value, bold: true })
export const link = (value: string, href: string | undefined, lang?: string): Inline =>
  href ? { kind: 'link', href, inline: [text(value, lang)] } : text(value, lang)
export const paragraph = (...inline: Inline[]): Block => ({ kind: 'paragraph', inline })

/** Words that say their language where it is not that of the document. */
export const spoken = ({ text: value, lang }: Said, locale: Locale): Inline =>
  lang === locale ? text(value) : text(value, lang)

/** A longer text, a paragraph for each of its own, with its addresses as links. */
export const paragraphs = (said: Said, locale: Locale): Block[] =>
  said.text.split(/\n\s*\n/).map((one) =>
    paragraph(
      ...linked(one).map((stretch) => {
        const lang = said.lang === locale ? undefined : said.lang
        return typeof stretch === 'string' ? text(stretch, lang) : link(stretch.text, stretch.href, lang)
      }),
    ),
  )
