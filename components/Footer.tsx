import { aboutWords } from '@/lib/dictionaries/aboutWords'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { aboutPages, paths } from '@/lib/paths'
import style from './Footer.module.css'
import { Words } from './Words'

/** Whose press room this is, and what it has to say once. */
export function Footer({ newsroom, locale, words }: { newsroom: Newsroom; locale: Locale; words: Dictionary }) {
  const { titles } = aboutWords(locale)
  return (
    <footer className={style.footer}>
      <div className={style.inner}>
        <p className={style.name}>
          {newsroom.name ? <Words said={newsroom.name} locale={locale} /> : words.pressRoom}
          {newsroom.website && (
            <>
              {' · '}
              <a href={newsroom.website} data-bare>
                {new URL(newsroom.website).hostname.replace(/^www\./, '')}
              </a>
            </>
          )}
          {newsroom.socialLinks.map(({ label, url }) => (
            <span key={url}>
              {' · '}
              <a href={url}>{label}</a>
            </span>
          ))}
        </p>
        <ul className={style.about}>
          <li>
            <a href={paths.pictures(locale)}>{words.pictures.title}</a>
          </li>
          <li>
            <a href={paths.mentorships(locale)}>{words.mentorship.title}</a>
          </li>
          {aboutPages.map((page) => (
            <li key={page}>
              <a href={paths.about(locale, page)}>{titles[page]}</a>
            </li>
          ))}
          <li>
            <a href={paths.developers(locale)}>{words.developers.title}</a>
          </li>
          <li>
            <a href={paths.feed(locale, 'rss')}>RSS</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
