import { isoDay, shortDay } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { localeNames } from '@/lib/locales'
import type { ReleaseSummary } from '@/lib/model/release'
import style from './ReleaseList.module.css'

type Props = { releases: ReleaseSummary[]; zone: string; words: Dictionary; headingLevel?: 2 | 3 }

/** Releases as rows: the date in a column of its own, then what it is and what it says. */
export function ReleaseList({ releases, zone, words, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className={style.list}>
      {releases.map((release) => (
        <li key={release.id} className={style.row} data-withdrawn={release.withdrawn || undefined}>
          <p className={style.when}>
            <time dateTime={isoDay(release.releasedAt, zone)}>
              {shortDay(release.releasedAt, zone, release.locale)}
            </time>
            <span className={style.kind}>{words.kinds[release.kind]}</span>
          </p>
          <div className={style.what}>
            <Heading className={style.title}>
              <a href={release.path}>{release.title}</a>
            </Heading>
            {release.standfirst && <p className={style.standfirst}>{release.standfirst}</p>}
            <p className={style.state}>
              {release.withdrawn && <span className={style.withdrawn}>{words.release.withdrawn}</span>}
              {release.changed && !release.withdrawn && (
                <span className={style.changed}>
                  {words.release.changed(
                    words.release.changeKinds[release.changed.kind],
                    shortDay(release.changed.at, zone, release.locale),
                  )}
                </span>
              )}
              <span className={style.languages}>
                {release.languages.map((language) => (
                  <span key={language} lang={language === release.locale ? undefined : language}>
                    {localeNames[language]}
                  </span>
                ))}
              </span>
              {release.cities && release.cities.length > 0 && <span>{release.cities.join(', ')}</span>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
