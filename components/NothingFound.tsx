import { languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { SearchResults } from '@/lib/model/found'
import type { Newsroom } from '@/lib/model/newsroom'
import { paths } from '@/lib/paths'
import style from './NothingFound.module.css'
import { ToRing } from './ToRing'

type Props = {
  /** What was asked. */
  text: string
  elsewhere: SearchResults['elsewhere']
  newsroom: Newsroom
  locale: Locale
  words: Dictionary
}

/** A search that found nothing: what to try, where else to look, whom to ask. */
export function NothingFound({ text, elsewhere, newsroom, locale, words }: Props) {
  const t = words.search
  const others = elsewhere.filter((other) => newsroom.languages.includes(other.locale))
  return (
    <div className={style.nothing}>
      <p className={style.lead}>{t.nothing(text)}</p>
      <p>{t.nothingHint}</p>
      <ul>
        {others.map((other) => (
          <li key={other.locale}>
            <a href={paths.search(other.locale, text)} hrefLang={other.locale}>
              {t.elsewhere(languageName(other.locale, locale), other.total)}
            </a>
          </li>
        ))}
        {(
          [
            [paths.releases(locale), words.releases.clear],
            [paths.archive(locale), words.releases.archive],
            [paths.contacts(locale), words.home.allContacts],
            [paths.pictures(locale), words.pictures.title],
          ] as const
        ).map(([path, name]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
      <ToRing newsroom={newsroom} locale={locale} words={words} />
    </div>
  )
}
