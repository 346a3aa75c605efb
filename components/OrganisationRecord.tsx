import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Link } from '@/lib/model/link'
import type { Mentorship } from '@/lib/model/mentorship'
import type { Organisation } from '@/lib/model/organisation'
import type { ProjectOf } from '@/lib/model/project'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { LinkList } from './LinkList'
import { MentorshipTable } from './MentorshipTable'
import style from './OrganisationRecord.module.css'
import { type AllReleases, otherSpellings, Part, RecordHeader, RecordPage, ReleasesPart, WebLink } from './Record'
import { Paragraphs } from './Words'

type Props = {
  organisation: Organisation
  projects: ProjectOf[]
  /** Cities that are its members. */
  cities: Link[]
  /** Those that it supports. */
  mentorships: Mentorship[]
  releases: ReleaseSummary[]
  all?: AllReleases
  locale: Locale
  zone: string
  words: Dictionary
  call?: ReactNode
}

/** What an organisation is, and what it does in what the newsroom reports on. */
export function OrganisationRecord(props: Props) {
  const { organisation, projects, cities, mentorships, releases, all, locale, zone, words, call } = props
  const t = words.organisation
  const { name, names, kind, acronym, country, website, logo, about } = organisation
  return (
    <RecordPage
      call={call}
      head={<RecordHeader label={kind ? t.kinds[kind] : ''} name={name} logo={logo} locale={locale} />}
    >
      <Details
        rows={[
          [t.acronym, acronym],
          [t.names, otherSpellings(name, names, locale)],
          [t.country, country],
          [t.website, website && <WebLink key="w" url={website} />],
          [t.cities, cities.length > 0 && <LinkList key="c" links={cities} locale={locale} />],
        ]}
      />
      {about && (
        <Part title={t.about(name.text)}>
          <Paragraphs said={about} locale={locale} />
        </Part>
      )}
      {projects.length > 0 && (
        <Part title={t.projects}>
          <ul className={style.projects}>
            {projects.map(({ id, name: project, path, roles, status }) => (
              <li key={id}>
                <a href={path}>{project}</a>
                <span className={style.roles}>
                  {[...roles.map((role) => t.roles[role]), ...(status ? [words.project.statuses[status]] : [])].join(
                    ' · ',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {mentorships.length > 0 && (
        <Part title={t.mentorships}>
          <MentorshipTable mentorships={mentorships} locale={locale} words={words} />
        </Part>
      )}
      <ReleasesPart title={t.releases} releases={releases} all={all} zone={zone} words={words} />
    </RecordPage>
  )
}
