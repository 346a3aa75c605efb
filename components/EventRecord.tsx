import type { ReactNode } from 'react'
import { daysBetween, momentOf, momentsBetween, withWeekday } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Event } from '@/lib/model/event'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { Each } from './Each'
import { LinkList } from './LinkList'
import { MoreLink } from './MoreLink'
import { Notice } from './Notice'
import { type AllReleases, Part, RecordHeader, RecordPage, ReleasesPart, WebLink } from './Record'
import { Paragraphs, Words } from './Words'

type Props = {
  event: Event
  isPast: boolean
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

export function EventRecord({ event, isPast, releases, all, locale, zone, words, call }: Props) {
  const t = words.event
  return (
    <RecordPage
      call={call}
      head={
        <RecordHeader
          label={[t.label, whenOf(event, locale)].filter(Boolean).join(' · ')}
          name={event.title}
          locale={locale}
        />
      }
    >
      {event.isCancelled && <Notice kind="withdrawn" title={t.cancelled} />}
      {isPast && !event.isCancelled && <Notice kind="plain" title={t.past} />}
      <Part title={t.facts}>
        <Details
          rows={[
            [t.when, inFull(event, locale)],
            [
              t.where,
              (event.place || event.address) && (
                <>
                  {event.place && <Words said={event.place} locale={locale} />}
                  {event.place && event.address && <br />}
                  <Each
                    of={(event.address ?? '').split('\n')}
                    as={(line, index) => (index > 0 ? [<br key="b" />, line] : line)}
                  />
                </>
              ),
            ],
            [t.programme, event.programmeUrl && <WebLink key="p" url={event.programmeUrl} />],
            [
              t.speakers,
              event.speakers.length > 0 && (
                <ul>
                  {event.speakers.map(({ name, role, organisation }) => (
                    <li key={name}>
                      {name}
                      {role && (
                        <>
                          , <Words said={role} locale={locale} />
                        </>
                      )}
                      {organisation && (
                        <>
                          , <LinkList links={[organisation]} locale={locale} />
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t.project, event.project && <LinkList key="pr" links={[event.project]} locale={locale} />],
            [t.topics, event.topics.length > 0 && <LinkList key="t" links={event.topics} locale={locale} />],
          ]}
        />
        {event.start && <MoreLink href={event.calendarPath}>{t.calendar}</MoreLink>}
      </Part>
      {event.description && (
        <Part title={t.about}>
          <Paragraphs said={event.description} locale={locale} />
        </Part>
      )}
      <ReleasesPart title={t.releases} releases={releases} all={all} zone={zone} words={words} />
    </RecordPage>
  )
}

/** The days of an event, or its hours with their zone. */
export function whenOf({ start, end, zone, isAllDay }: Event, locale: Locale): string | undefined {
  if (!start) return undefined
  if (isAllDay) return daysBetween(start, end ?? start, zone, locale)
  return end ? momentsBetween(start, end, zone, locale) : momentOf(start, zone, locale)
}

/** The same with the days of the week, and for hours the zone. */
function inFull({ start, end, zone, isAllDay }: Event, locale: Locale): ReactNode {
  return start && <time dateTime={start}>{withWeekday(start, end ?? start, zone, locale, !isAllDay)}</time>
}
