import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Mentorship } from '@/lib/model/mentorship'
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
          <tr key={id} data-open={isConfirmed ? undefined : true}>
            <td>
              <span className={style.mentor} aria-hidden="true" />
              <NamedLink link={mentor} locale={locale} />
            </td>
            <td>
              <span className={style.arrow} aria-hidden="true" />
              <span className={style.learner} aria-hidden="true" />
              <NamedLink link={learner} locale={locale} />
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
