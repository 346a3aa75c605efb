import { fileSize, languageName } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import type { FileLink } from '@/lib/model/media'
import style from './AttachmentList.module.css'
import { Words } from './Words'

/** Files to take along, each with its type, size and terms. */
export function AttachmentList({ files, locale }: { files: FileLink[]; locale: Locale }) {
  return (
    <ul className={style.files}>
      {files.map(({ src, title, mimeType, bytes, language, credit, licence }) => (
        <li key={src}>
          <a href={src} download>
            <Words said={title} locale={locale} />
          </a>{' '}
          <span className={style.facts}>
            {[
              (mimeType.split('/')[1] ?? mimeType).toUpperCase(),
              fileSize(bytes, locale),
              language && languageName(language, locale),
              credit,
              licence?.name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
