import type { Locale } from '@/lib/locales'
import type { Said } from '@/lib/model/said'

/** A text that may be in another language than the page, and then says so to whoever reads it aloud. */
export function Words({ said, locale }: { said: Said; locale: Locale }) {
  return said.lang === locale ? said.text : <span lang={said.lang}>{said.text}</span>
}

/** A longer text, a paragraph for each of its own. */
export function Paragraphs({ said, locale }: { said: Said; locale: Locale }) {
  return said.text.split(/\n\s*\n/).map((paragraph) => (
    <p key={paragraph} lang={said.lang === locale ? undefined : said.lang}>
      {paragraph}
    </p>
  ))
}
