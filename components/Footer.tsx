import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Said } from '@/lib/model/said'
import { paths } from '@/lib/paths'
import style from './Footer.module.css'
import { Paragraphs, Words } from './Words'

export function Footer({ newsroom, locale, words }: { newsroom: Newsroom; locale: Locale; words: Dictionary }) {
  const statements: [string, Said | undefined][] = [
    [words.footer.legal, newsroom.legalNotice],
    [words.footer.accessibility, newsroom.accessibility],
    [words.footer.privacy, newsroom.privacy],
  ]
  return (
    <footer className={style.footer}>
      <div className={style.inner}>
        <p className={style.name}>
          {newsroom.name ? <Words said={newsroom.name} locale={locale} /> : words.pressRoom}
          {newsroom.website && (
            <>
              {' · '}
              <a href={newsroom.website}>{new URL(newsroom.website).hostname.replace(/^www\./, '')}</a>
            </>
          )}
          {newsroom.socialLinks.map(({ label, url }) => (
            <span key={url}>
              {' · '}
              <a href={url}>{label}</a>
            </span>
          ))}
          {' · '}
          <a href={paths.developers(locale)}>{words.developers.title}</a>
          {' · '}
          <a href={paths.feed(locale, 'rss')}>RSS</a>
        </p>
        <div className={style.statements}>
          {statements.map(
            ([title, text]) =>
              text && (
                <details key={title} name="statements">
                  <summary>{title}</summary>
                  <Paragraphs said={text} locale={locale} />
                </details>
              ),
          )}
        </div>
      </div>
    </footer>
  )
}
