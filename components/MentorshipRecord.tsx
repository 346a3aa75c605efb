import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Mentorship } from '@/lib/model/mentorship'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { LinkList } from './LinkList'
import { NetworkMap } from './NetworkMap'
import { Notice } from './Notice'
import { Outcomes } from './Outcomes'
import { periodOf } from './ProjectRecord'
import { type AllReleases, Part, RecordHeader, RecordPage, ReleasesPart } from './Record'
import { Words } from './Words'

type Props = {
  mentorship: Mentorship
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

export function MentorshipRecord({ mentorship, releases, all, locale, zone, words, call }: Props) {
  const t = words.mentorship
  const { mentor, learner, isConfirmed, note } = mentorship
  return (
    <RecordPage
      call={call}
      head={
        <RecordHeader
          label={t.title}
          name={{ text: (isConfirmed ? t.pair : t.openPair)(mentor.name.text, learner.name.text), lang: locale }}
          locale={locale}
        />
      }
    >
      {!isConfirmed && (
        <Notice kind="behind" title={t.unconfirmed}>
          {note && <Words said={note} locale={locale} />}
        </Notice>
      )}
      <Part title={t.state}>
        <Details
          rows={[
            [t.mentor, <LinkList key="m" links={[mentor]} locale={locale} />],
            [t.learner, <LinkList key="l" links={[learner]} locale={locale} />],
            [
              t.associations,
              mentorship.associations.length > 0 && (
                <LinkList key="a" links={mentorship.associations} locale={locale} />
              ),
            ],
            [t.project, mentorship.project && <LinkList key="p" links={[mentorship.project]} locale={locale} />],
            [t.period, periodOf(mentorship.period, locale)],
            [t.topics, mentorship.topics.length > 0 && <LinkList key="t" links={mentorship.topics} locale={locale} />],
          ]}
        />
        {isConfirmed && note && (
          <p>
            <Words said={note} locale={locale} />
          </p>
        )}
      </Part>
      {mentorship.outcomes.length > 0 && (
        <Part title={t.outcomes}>
          <Outcomes outcomes={mentorship.outcomes} locale={locale} words={words} />
        </Part>
      )}
      {(mentor.coordinates || learner.coordinates) && (
        <Part title={words.network.map}>
          <NetworkMap mentorships={[mentorship]} locale={locale} words={words} />
        </Part>
      )}
      <ReleasesPart title={t.releases} releases={releases} all={all} zone={zone} words={words} />
    </RecordPage>
  )
}
