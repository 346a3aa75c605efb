import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Mentorship } from '@/lib/model/mentorship'
import { MentorshipTable } from './MentorshipTable'
import style from './Network.module.css'
import { NetworkMap } from './NetworkMap'
import { NetworkPicture } from './NetworkPicture'
import { Part } from './Record'

/** A network three times: who advises whom as a picture and as a table, and beside them where the cities lie. */
export function Network({
  mentorships,
  locale,
  words,
}: {
  mentorships: Mentorship[]
  locale: Locale
  words: Dictionary
}) {
  const t = words.network
  const shown = { mentorships, locale, words }
  const skipTo = { id: 'table', text: t.toTable }
  return (
    <div className={style.network}>
      <div className={style.parts}>
        <Part title={t.title} skipTo={skipTo}>
          <NetworkPicture {...shown} />
        </Part>
        <div className={style.map}>
          <Part title={t.map} skipTo={skipTo}>
            <NetworkMap {...shown} />
          </Part>
        </div>
        <Part title={t.table} id="table">
          <MentorshipTable {...shown} />
        </Part>
      </div>
    </div>
  )
}
