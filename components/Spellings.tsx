import { localeNames, locales } from '@/lib/locales'
import type { Said } from '@/lib/model/said'
import style from './Spellings.module.css'

/** Names that are spelled otherwise in another language, side by side: what a journalist would have to look up. */
export function Spellings({ names }: { names: Said[][] }) {
  const languages = locales.filter((locale) => names.some((name) => name.some(({ lang }) => lang === locale)))
  return (
    <table className={style.spellings}>
      <thead>
        <tr>
          {languages.map((language) => (
            <th key={language} scope="col" lang={language}>
              {localeNames[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name.map(({ text }) => text).join()}>
            {languages.map((language) => (
              <td key={language} lang={language} data-language={localeNames[language]}>
                {name.find(({ lang }) => lang === language)?.text ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
