import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { ReleaseSummary } from '@/lib/model/release'
import type { Topic } from '@/lib/model/topic'
import { Part, RecordHeader, RecordPage } from './Record'
import { ReleaseList } from './ReleaseList'

type Props = {
  topic: Topic
  releases: ReleaseSummary[]
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

/** What a topic is, who can speak about it, and what was released on it. */
export function TopicRecord({ topic, releases, locale, zone, words, call }: Props) {
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
      <Part title={words.topic.releases}>
        {releases.length > 0 ? (
          <ReleaseList releases={releases} zone={zone} words={words} headingLevel={3} />
        ) : (
          <p>{words.topic.none}</p>
        )}
      </Part>
    </RecordPage>
  )
}
