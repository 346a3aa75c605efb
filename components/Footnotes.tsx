import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Footnote } from '@/lib/model/body'
import { Each } from './Each'
import style from './Footnotes.module.css'
import { InlineView } from './Prose'
import './sidenotes.css'

/** The notes of a text, each with a way back to where it was referred to: at its foot, or beside it (sidenotes.css). */
export function Footnotes({ footnotes, words }: { footnotes: Footnote[]; words: Dictionary }) {
  if (footnotes.length === 0) return null
  return (
    <section
      className={style.notes}
      aria-labelledby="notes"
      data-text
      data-notes={footnotes.length <= 24 ? 'beside' : 'below'}
    >
      <h2 id="notes">{words.release.footnotes}</h2>
      <ol>
        {footnotes.map(({ number, paragraphs }) => (
          <li key={number} id={`note-${number}`}>
            <div>
              <Each
                of={paragraphs}
                as={(inline) => (
                  <p>
                    <InlineView inline={inline} words={words} />
                  </p>
                )}
              />
            </div>
            <a
              className={style.back}
              data-aside
              href={`#noteref-${number}`}
              aria-label={words.release.backToText(number)}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
