import { isoDay, shortDay } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { ListedPicture } from '@/lib/model/listedPicture'
import { PictureFigure } from './PictureFigure'
import style from './PictureList.module.css'

type Props = { pictures: ListedPicture[]; locale: Locale; zone: string; words: Dictionary }

/** Pictures to print, each with its terms, its files and the release that it goes with. */
export function PictureList({ pictures, locale, zone, words }: Props) {
  return (
    <ul className={style.pictures}>
      {pictures.map(({ picture, release }, at) => (
        <li key={picture.original.src}>
          <PictureFigure picture={picture} locale={locale} words={words} isFirst={at === 0} isAmongOthers>
            <p className={style.release}>
              {words.kinds[release.kind]}
              {words.colon}
              <a href={release.path}>{release.title}</a>,{' '}
              <time dateTime={isoDay(release.releasedAt, zone)}>{shortDay(release.releasedAt, zone, locale)}</time>
            </p>
          </PictureFigure>
        </li>
      ))}
    </ul>
  )
}
