import { languageName } from '@/lib/dates'
import { linked } from '@/lib/linked'
import type { Locale } from '@/lib/locales'
import type { Said } from '@/lib/model/said'
import { Each } from './Each'

/** A text that may be in another language than the page, and then says so to whoever reads it aloud. */
export function Words({ said, locale }: { said: Said; locale: Locale }) {
  return said.lang === locale ? said.text : <span lang={said.lang}>{said.text}</span>
}

/** The same, and for whoever looks at it which language that is. */
export function WordsOfLanguage({ said, locale }: { said: Said; locale: Locale }) {
  return (
    <>
      <Words said={said} locale={locale} />
      {said.lang !== locale && ` (${languageName(said.lang, locale)})`}
    </>
  )
}

/** A longer text, a paragraph for each of its own; the addresses in it can be followed. */
export function Paragraphs({ said, locale }: { said: Said; locale: Locale }) {
  return (
    <Each
      of={said.text.split(/\n\s*\n/)}
      as={(paragraph) => (
        <p lang={said.lang === locale ? undefined : said.lang}>
          <Each
            of={linked(paragraph)}
            as={(stretch) =>
              typeof stretch === 'string' ? (
                stretch
              ) : (
                <a href={stretch.href} data-bare>
                  {stretch.text}
                </a>
              )
            }
          />
        </p>
      )}
    />
  )
}
