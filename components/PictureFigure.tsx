import type { ReactNode } from 'react'
import { fileSize } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Picture, Rendition } from '@/lib/model/media'
import style from './PictureFigure.module.css'
import { Rights } from './Rights'
import { Words } from './Words'

type Props = {
  picture: Picture
  locale: Locale
  words: Dictionary
  /** Seen before anything is scrolled: fetched at once. */
  isFirst?: boolean
  /** As wide as the text, or one of several beside each other. */
  isAmongOthers?: boolean
  /** Where the file itself is, as a URL: paper says it. */
  address?: string
  /** What else is said of it, before its files. */
  children?: ReactNode
}

/** A picture with what has to be printed with it and, beside its terms, every size of it to take along. */
export function PictureFigure({
  picture,
  locale,
  words,
  isFirst = false,
  isAmongOthers = false,
  address,
  children,
}: Props) {
  const { alt, caption, original } = picture
  const renditions = picture.renditions.filter(({ src }, at, all) => all.findIndex((one) => one.src === src) === at)
  const shown = renditions.at(-1) ?? original
  return (
    <figure className={style.figure} data-aside>
      <img
        sizes={isAmongOthers ? '(min-width: 40rem) 18rem, 100vw' : '(min-width: 48rem) 36rem, 100vw'}
        srcSet={renditions.length > 1 ? renditions.map(({ src, width }) => `${src} ${width}w`).join(', ') : undefined}
        src={(renditions[1] ?? shown).src}
        width={shown.width}
        height={shown.height}
        alt={alt.text}
        lang={alt.lang === locale ? undefined : alt.lang}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
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
        </p>
        {children}
        <ul className={style.sizes} aria-label={words.release.download}>
          <li>
            <Download file={original} label={words.release.originalSize} locale={locale} />
          </li>
          {renditions
            .filter(({ width }) => width >= 900)
            .reverse()
            .map((file) => (
              <li key={file.src}>
                <Download file={file} label={words.release.webSize} locale={locale} />
              </li>
            ))}
        </ul>
        {address && <p className={style.address}>{address}</p>}
      </figcaption>
    </figure>
  )
}

const kinds: Record<string, string> = { 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/webp': 'WebP' }

/** "Origineel (PNG, 2400 × 1600 px, 87 kB)" */
function Download({ file, label, locale }: { file: Rendition; label: string; locale: Locale }) {
  return (
    <a href={file.src} download>
      {label} ({kinds[file.mimeType] ?? file.mimeType}, {`${file.width}\u00a0×\u00a0${file.height}\u00a0px`},{' '}
      {fileSize(file.bytes, locale)})
    </a>
  )
}
