import { languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { type Locale, localeNames } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import style from './Versions.module.css'

type Props = { release: Release; languages: Locale[]; words: Dictionary }

/** The newsroom's languages as words: the one that is read, those it can be read in, what is behind, what is missing. */
export function Versions({ release: { versions, locale, original }, languages, words }: Props) {
  return (
    <ul className={style.versions} aria-label={words.languages} data-aside>
      {languages.map((language) => {
        const version = versions.find((one) => one.locale === language)
        const aside = version && language !== locale && version.isBehind ? ` (${words.release.isBehind})` : ''
        return (
          <li key={language}>
            {!version && <span className={style.missing}>{words.release.notIn(languageName(language, locale))}</span>}
            {version && language === locale && (
              <strong lang={language} aria-current="true">
                {localeNames[language]}
              </strong>
            )}
            {version && language !== locale && (
              <a href={version.path} lang={language} hrefLang={language}>
                {localeNames[language]}
              </a>
            )}
            {aside && <span className={style.missing}>{aside}</span>}
          </li>
        )
      })}
      {original !== locale && (
        <li className={style.missing}>{words.release.translatedFrom(languageName(original, locale))}</li>
      )}
    </ul>
  )
}
