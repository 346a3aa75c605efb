import { fileSize, languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { FileLink } from '@/lib/model/media'
import style from './AttachmentList.module.css'
import { Rights } from './Rights'
import { Words } from './Words'

/** Files to take along, each with its type, size and terms. */
export function AttachmentList({ files, locale, words }: { files: FileLink[]; locale: Locale; words: Dictionary }) {
  return (
    <ul className={style.files}>
      {files.map(({ src, title, mimeType, bytes, language, ...rights }) => (
        <li key={src}>
          <a href={src} download>
            <Words said={title} locale={locale} />
          </a>{' '}
          <span className={style.facts}>
            <span>{(mimeType.split('/')[1] ?? mimeType).toUpperCase()}</span>
            <span>{fileSize(bytes, locale)}</span>
            {language && <span>{languageName(language, locale)}</span>}
            <Rights rights={rights} locale={locale} words={words} />
          </span>
        </li>
      ))}
    </ul>
  )
}
