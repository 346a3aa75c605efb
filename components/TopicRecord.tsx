import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { ReleaseSummary } from '@/lib/model/release'
import type { Topic } from '@/lib/model/topic'
import { type AllReleases, Part, RecordHeader, RecordPage, ReleasesPart } from './Record'

type Props = {
  topic: Topic
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

/** What a topic is, who can speak about it, and what was released on it. */
export function TopicRecord({ topic, releases, all, locale, zone, words, call }: Props) {
  return (
    <RecordPage
      call={call}
      head={
        <RecordHeader
          label={words.topic.label}
          name={topic.name}
          locale={locale}
          {...(topic.description ? { lead: topic.description } : {})}
        />
      }
    >
      {releases.length === 0 && (
        <Part title={words.topic.releases}>
          <p>{words.topic.none}</p>
        </Part>
      )}
      <ReleasesPart title={words.topic.releases} releases={releases} all={all} zone={zone} words={words} />
    </RecordPage>
  )
}
