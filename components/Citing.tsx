import type { Dictionary } from '@/lib/dictionaries/dictionary'
import style from './Citing.module.css'

type Props = {
  /** The anchor of the quote or the fact on its page. */
  anchor: string
  label: string
  /** Where it is from, in the reader's language; with it, the script copies the words above. */
  source: string
  words: Dictionary
}

/** The quiet line under a quote or a fact: a link to just this and, where scripts run, its words with their source. */
export function Citing({ anchor, label, source, words }: Props) {
  return (
    <p className={style.citing} data-aside>
      <a href={`#${anchor}`}>{label}</a>
      <span hidden>
        {' · '}
        <button type="button" data-do="copyWithSource" data-source={source} data-done={words.release.tools.copied}>
          {words.release.copyWithSource}
        </button>
      </span>
    </p>
  )
}
