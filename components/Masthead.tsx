import { languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { type InEach, type Locale, localeNames } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { paths } from '@/lib/paths'
import { Logo } from './Logo'
import style from './Masthead.module.css'
import { SearchForm } from './SearchForm'
import { Words } from './Words'

type Props = {
  newsroom: Newsroom
  locale: Locale
  words: Dictionary
  /** Where each language leads; one that leads nowhere is said to be missing. */
  pathsIn: Partial<InEach>
}

export function Masthead({ newsroom, locale, words, pathsIn }: Props) {
  return (
    <header className={style.masthead}>
      <a className={style.skip} href="#content">
        {words.skipToContent}
      </a>
      <div className={style.inner}>
        <p className={style.name}>
          <a href={paths.home(locale)}>
            {newsroom.logo && <Logo logo={newsroom.logo} size="masthead" name="" />}
            {newsroom.name ? <Words said={newsroom.name} locale={locale} /> : words.pressRoom}
          </a>
        </p>
        <nav className={style.nav} aria-label={words.nav.label}>
          {(
            [
              [paths.releases(locale), words.nav.releases],
              [paths.contacts(locale), words.nav.contacts],
              [paths.pictures(locale), words.nav.pictures],
              [paths.mentorships(locale), words.nav.mentorships, style.atFoot],
            ] as const
          ).map(([path, name, when]) => (
            <a key={path} href={path} className={when} aria-current={path === pathsIn[locale] ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        {/* To the field itself, in which whoever came can type at once. */}
        <a className={style.toSearch} href={`${paths.search(locale)}#search`}>
          <span>{words.nav.search}</span>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5 21 21" />
          </svg>
        </a>
        <div className={style.search}>
          <SearchForm locale={locale} words={words} id="masthead-search" />
        </div>
        <nav className={style.languages} aria-label={words.languages}>
          <ul>
            {newsroom.languages.map((language) => (
              <li key={language}>{languageLink(language, locale, pathsIn[language], words)}</li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function languageLink(language: Locale, current: Locale, path: string | undefined, words: Dictionary) {
  const name = (
    <>
      <abbr className={style.short} title={localeNames[language]}>
        {language.toUpperCase()}
      </abbr>
      <span className={style.long}>{localeNames[language]}</span>
    </>
  )
  if (language === current)
    return (
      <span aria-current="true" lang={language}>
        {name}
      </span>
    )
  if (path)
    return (
      <a href={path} lang={language} hrefLang={language}>
        {name}
      </a>
    )
  return (
    <span className={style.missing}>
      <s className={style.short} aria-hidden="true">
        {language.toUpperCase()}
      </s>
      <span>{words.release.notIn(languageName(language, current))}</span>
    </span>
  )
}
