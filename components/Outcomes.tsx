import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Outcome } from '@/lib/model/mentorship'
import { LinkList } from './LinkList'
import style from './Outcomes.module.css'
import { Paragraphs, Words } from './Words'

/** What came of a mentorship: where, after which example, and where it was reported. */
export function Outcomes({ outcomes, locale, words }: { outcomes: Outcome[]; locale: Locale; words: Dictionary }) {
  const t = words.mentorship
  return (
    <ul className={style.outcomes}>
      {outcomes.map(({ title, text, city, modelledOn, source }) => {
        const facts = [
          [t.at, city],
          [t.modelledOn, modelledOn],
          [t.source, source],
        ] as const
        return (
          <li key={title.text}>
            <h3>
              <Words said={title} locale={locale} />
            </h3>
            {text && <Paragraphs said={text} locale={locale} />}
            <p className={style.facts}>
              {facts.map(
                ([term, link]) =>
                  link && (
                    <span key={term}>
                      {term} <LinkList links={[link]} locale={locale} />
                    </span>
                  ),
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
