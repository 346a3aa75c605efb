import { hourOf, momentOf } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Pass } from '@/lib/model/pass'
import { AskUs } from './AskUs'
import { readerOf } from './PassNotice'
import style from './PassTerms.module.css'
import { Paragraphs } from './Words'

type Props = { pass: Pass; acceptPath: string; newsroom: Newsroom; locale: Locale; words: Dictionary }

/** What a journalist accepts before reading: until when, on which terms. Not a word of the release itself. */
export function PassTerms({ pass, acceptPath, newsroom, locale, words }: Props) {
  const t = words.pass
  const hour = pass.hour ?? ''
  return (
    <div className={style.terms}>
      <h1>{t.title}</h1>
      <p className={style.lead}>{t.intro(newsroom.name?.text ?? words.pressRoom, readerOf(pass))}</p>
      <p className={style.until}>
        <span>{t.until}</span>
        <time dateTime={hour}>{hourOf(hour, newsroom.timeZone, locale)}</time>
        <span>{momentOf(hour, 'UTC', locale)}</span>
      </p>
      <h2>{t.terms}</h2>
      {newsroom.embargoTerms ? (
        <Paragraphs said={newsroom.embargoTerms} locale={locale} />
      ) : (
        <ol>
          {t.usualTerms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ol>
      )}
      <form method="post" action={acceptPath}>
        <input type="hidden" name="locale" value={locale} />
        <button type="submit">{t.accept}</button>
        <p className={style.small}>{t.recorded}</p>
      </form>
      <AskUs newsroom={newsroom} locale={locale} words={words} />
    </div>
  )
}
