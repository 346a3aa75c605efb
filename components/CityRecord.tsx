import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { City } from '@/lib/model/city'
import type { Mentorship, Outcome } from '@/lib/model/mentorship'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { LinkList } from './LinkList'
import { LocatorMap } from './LocatorMap'
import { MentorshipTable } from './MentorshipTable'
import { Outcomes } from './Outcomes'
import { PictureFigure } from './PictureFigure'
import { type AllReleases, otherSpellings, Part, RecordHeader, RecordPage, ReleasesPart, WebLink } from './Record'
import style from './Record.module.css'
import { Words } from './Words'

type Props = {
  city: City
  /** Those in which the city advises or is advised. */
  mentorships: Mentorship[]
  /** What came of any mentorship at the city, or elsewhere on its model. */
  outcomes: Outcome[]
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

export function CityRecord({ city, mentorships, outcomes, releases, all, locale, zone, words, call }: Props) {
  const t = words.city
  const isMentor = mentorships.some(({ mentor }) => mentor.path === city.path)
  const isLearner = mentorships.some(({ learner }) => learner.path === city.path)
  const label = [isMentor && t.mentor, isLearner && t.learner].filter(Boolean).join(' · ')
  const projects = [
    ...new Map(mentorships.flatMap(({ project }) => (project ? [[project.path, project] as const] : []))).values(),
  ]
  return (
    <RecordPage
      call={call}
      head={
        <RecordHeader
          label={label || (city.country ?? '')}
          name={city.name}
          locale={locale}
          {...(city.description ? { lead: city.description } : {})}
        />
      }
    >
      <div className={style.beside}>
        <Details
          rows={[
            [t.country, city.country],
            [t.region, city.region && <Words key="r" said={city.region} locale={locale} />],
            [t.names, otherSpellings(city.name, city.names, locale)],
            [t.project, projects.length > 0 && <LinkList key="p" links={projects} locale={locale} />],
            [t.association, city.association && <LinkList key="a" links={[city.association]} locale={locale} />],
            [t.website, city.website && <WebLink key="w" url={city.website} />],
          ]}
        />
        <LocatorMap city={city} words={words} />
      </div>
      {mentorships.length > 0 && (
        <Part title={t.mentorships}>
          <MentorshipTable mentorships={mentorships} locale={locale} words={words} />
        </Part>
      )}
      {outcomes.length > 0 && (
        <Part title={t.outcomes}>
          <Outcomes outcomes={outcomes} locale={locale} words={words} />
        </Part>
      )}
      {city.picture && <PictureFigure picture={city.picture} locale={locale} words={words} />}
      <ReleasesPart title={t.releases} releases={releases} all={all} zone={zone} words={words} />
    </RecordPage>
  )
}
