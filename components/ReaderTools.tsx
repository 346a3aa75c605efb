import type { Dictionary } from '@/lib/dictionaries/dictionary'
import style from './ReaderTools.module.css'

type Props = {
  /** Pictures and documents further down on the page. */
  files: number
  hasContacts: boolean
  words: Dictionary
}

/**
 * What a journalist does with a release, in one quiet line. Links work everywhere; buttons wait, hidden, for the script
 * that makes them do something (components/browser/reading.ts).
 */
export function ReaderTools({ files, hasContacts, words }: Props) {
  const t = words.release.tools
  return (
    <nav className={style.tools} aria-label={t.label} hidden={files === 0 && !hasContacts} data-aside>
      <ul>
        {hasContacts && (
          <li>
            <a href="#contacts">{t.contacts}</a>
          </li>
        )}
        {files > 0 && (
          <li>
            <a href="#files">{t.files(files)}</a>
          </li>
        )}
        <li hidden>
          <button type="button" data-do="copyText" data-done={t.copied}>
            {t.copyText}
          </button>
        </li>
        <li hidden>
          <button type="button" data-do="copyLink" data-done={t.copied}>
            {t.copyLink}
          </button>
        </li>
        <li hidden>
          <button type="button" data-do="print">
            {t.print}
          </button>
        </li>
      </ul>
      <p className={style.status} role="status" data-status />
    </nav>
  )
}
