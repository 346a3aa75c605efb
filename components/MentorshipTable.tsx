import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Mentorship, MentorshipCity } from '@/lib/model/mentorship'
import style from './MentorshipTable.module.css'
import { NamedLink } from './NamedLink'

/** Who advises whom, a row a pair; what is not certain says so. */
export function MentorshipTable({
  mentorships,
  locale,
  words,
}: {
  mentorships: Mentorship[]
  locale: Locale
  words: Dictionary
}) {
  const t = words.mentorship
  return (
    <div className={style.box}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{t.mentor}</th>
            <th scope="col">{t.learner}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {mentorships.map(({ id, mentor, learner, isConfirmed, path }) => (
            <tr key={id}>
              <td>
                <span className={style.marks}>
                  <span className={style.mentor} aria-hidden="true" />
                </span>
                <NamedLink link={mentor} locale={locale} />
                <Country of={mentor} />
              </td>
              <td>
                <span className={style.marks}>
                  <Arrow isDashed={!isConfirmed} />
                  <span className={style.learner} aria-hidden="true" />
                </span>
                <NamedLink link={learner} locale={locale} />
                <Country of={learner} />
              </td>
              <td>
                <span className={style.state}>{isConfirmed ? t.confirmed : t.unconfirmed}</span>{' '}
                <a
                  href={path}
                  aria-label={`${t.toPair}${words.colon}${pairOf({ mentor, learner, isConfirmed }, words)}`}
                >
                  {t.toPair}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** "Brussels advises Jelgava", for whoever hears the links of a page without its rows. */
const pairOf = (
  { mentor, learner, isConfirmed }: Pick<Mentorship, 'mentor' | 'learner' | 'isConfirmed'>,
  words: Dictionary,
) => (isConfirmed ? words.mentorship.pair : words.mentorship.openPair)(mentor.name.text, learner.name.text)

/** Where it is, as the map shows it. */
const Country = ({ of: { country } }: { of: MentorshipCity }) =>
  country && <span className={style.country}>{country}</span>

/** From mentor to learner; dashed while it is not certain. */
function Arrow({ isDashed }: { isDashed: boolean }) {
  return (
    <svg className={style.arrow} viewBox="0 0 32 10" width="32" height="10" aria-hidden="true">
      <path d="M1 5H23" stroke="currentColor" strokeWidth="2" strokeDasharray={isDashed ? '4 3' : undefined} />
      <path d="M32 5 23 1v8z" fill="currentColor" />
    </svg>
  )
}
