import { fileSize } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Picture } from '@/lib/model/media'
import style from './PictureFigure.module.css'
import { Rights } from './Rights'
import { Words } from './Words'

type Props = { picture: Picture; locale: Locale; words: Dictionary; isFirst?: boolean }

/** A picture with what has to be printed with it, and the original to take along. */
export function PictureFigure({ picture, locale, words, isFirst = false }: Props) {
  const { alt, caption, original, renditions } = picture
  const shown = renditions.at(-1) ?? original
  return (
    <figure className={style.figure}>
      <img
        src={(renditions[1] ?? shown).src}
        srcSet={renditions.length > 1 ? renditions.map(({ src, width }) => `${src} ${width}w`).join(', ') : undefined}
        sizes="(min-width: 48rem) 36rem, 100vw"
        width={shown.width}
        height={shown.height}
        alt={alt.text}
        lang={alt.lang === locale ? undefined : alt.lang}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
      />
      <figcaption className={style.caption}>
        {caption && (
          <p>
            <Words said={caption} locale={locale} />
          </p>
        )}
        <p className={style.rights}>
          <Rights rights={picture} locale={locale} words={words} />
          <a href={original.src} download>
            {words.release.download} ({original.width} × {original.height}, {fileSize(original.bytes, locale)})
          </a>
        </p>
      </figcaption>
    </figure>
  )
}
