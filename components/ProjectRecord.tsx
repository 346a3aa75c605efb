import type { ReactNode } from 'react'
import { calendarDay, yearOf } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { numberFormat } from '@/lib/intl'
import type { Locale } from '@/lib/locales'
import type { Mentorship } from '@/lib/model/mentorship'
import type { Project } from '@/lib/model/project'
import type { ReleaseSummary } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { AttachmentList } from './AttachmentList'
import { Details, filledRows } from './Details'
import { Each } from './Each'
import { LinkList } from './LinkList'
import { MentorshipTable } from './MentorshipTable'
import { MoreLink } from './MoreLink'
import { NetworkPicture } from './NetworkPicture'
import { Notice } from './Notice'
import style from './Outcomes.module.css'
import { type AllReleases, Part, RecordHeader, RecordPage, ReleasesPart, WebLink } from './Record'
import { Paragraphs, Words } from './Words'

type Props = {
  project: Project
  mentorships: Mentorship[]
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

export function ProjectRecord({ project, mentorships, releases, all, locale, zone, words, call }: Props) {
  const t = words.project
  const facts = filledRows([
    [t.coordinator, project.coordinator && <LinkList key="c" links={[project.coordinator]} locale={locale} />],
    [t.funder, project.funder && <LinkList key="f" links={[project.funder]} locale={locale} />],
    [t.programme, project.programme && <Words key="p" said={project.programme} locale={locale} />],
    [t.euContribution, project.euContribution !== undefined && euros(project.euContribution, locale)],
    [
      t.fundingStatement,
      project.fundingStatement && <Paragraphs key="s" said={project.fundingStatement} locale={locale} />,
    ],
    [t.period, periodOf(project.period, locale)],
    [t.participants, participantsOf(project, locale, words)],
    [t.acronym, project.acronym],
    [t.website, project.website && <WebLink key="w" url={project.website} />],
  ])
  return (
    <RecordPage
      call={call}
      head={
        <RecordHeader
          label={project.status ? `${t.title} · ${t.statuses[project.status]}` : t.title}
          name={{ text: project.name, lang: locale }}
          logo={project.logo}
          locale={locale}
          {...(project.goal ? { lead: project.goal } : {})}
        />
      }
    >
      {project.status === 'completed' && <Notice kind="plain" title={t.completed} />}
      {facts.length > 0 && (
        <Part title={t.facts}>
          <Details rows={facts} />
        </Part>
      )}
      {project.description && (
        <Part title={t.about}>
          <Paragraphs said={project.description} locale={locale} />
        </Part>
      )}
      {project.results.length > 0 && (
        <Part title={t.results}>
          <ul className={style.outcomes}>
            <Each
              of={project.results}
              as={({ title, text, cities, files }) => (
                <li>
                  <h3>
                    <Words said={title} locale={locale} />
                  </h3>
                  {text && <Paragraphs said={text} locale={locale} />}
                  {cities.length > 0 && (
                    <p className={style.facts}>
                      <LinkList links={cities} locale={locale} />
                    </p>
                  )}
                  {files.length > 0 && <AttachmentList files={files} locale={locale} words={words} />}
                </li>
              )}
            />
          </ul>
        </Part>
      )}
      {mentorships.length > 0 && (
        <Part title={t.mentorships}>
          <NetworkPicture mentorships={mentorships} locale={locale} words={words} />
          <MentorshipTable mentorships={mentorships} locale={locale} words={words} />
        </Part>
      )}
      <ReleasesPart title={t.releases} releases={releases} all={all} zone={zone} words={words} />
      <MoreLink href={paths.fileOf(project.path, 'pack')}>{words.formats.project}</MoreLink>
    </RecordPage>
  )
}

const euros = (amount: number, locale: Locale): string =>
  numberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount)

/** "2020–2022" where whole years are meant, days otherwise. */
export function periodOf({ start, end }: Project['period'], locale: Locale): string | undefined {
  if (start?.endsWith('-01-01') && end?.endsWith('-12-31')) return `${yearOf(start)}–${yearOf(end)}`
  const days = [start, end].map((day) => (day ? calendarDay(day, locale) : ''))
  return start || end ? days.join(' – ') : undefined
}

function participantsOf({ participants, participantCount }: Project, locale: Locale, words: Dictionary) {
  if (participants.length === 0) return participantCount && words.project.participantCount(participantCount)
  return (
    <>
      {participantCount && words.project.participantsNamed(participantCount)}
      <LinkList links={participants} locale={locale} />
    </>
  )
}
