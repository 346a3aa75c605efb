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
              <a href={path}>{isConfirmed ? t.confirmed : t.unconfirmed}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

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
