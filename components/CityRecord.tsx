import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { City } from '@/lib/model/city'
import type { Mentorship, Outcome } from '@/lib/model/mentorship'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { LinkList } from './LinkList'
import { MentorshipTable } from './MentorshipTable'
import { Outcomes } from './Outcomes'
import { PictureFigure } from './PictureFigure'
import { otherSpellings, Part, RecordHeader, ReleasesPart, WebLink } from './Record'
import { Words } from './Words'

type Props = {
  city: City
  /** Those in which the city advises or is advised. */
  mentorships: Mentorship[]
  /** What came of any mentorship at the city, or elsewhere on its model. */
  outcomes: Outcome[]
  releases: ReleaseSummary[]
  locale: Locale
  zone: string
  words: Dictionary
}

export function CityRecord({ city, mentorships, outcomes, releases, locale, zone, words }: Props) {
  const t = words.city
  const isMentor = mentorships.some(({ mentor }) => mentor.path === city.path)
  const isLearner = mentorships.some(({ learner }) => learner.path === city.path)
  const label = [isMentor && t.mentor, isLearner && t.learner].filter(Boolean).join(' · ')
  return (
    <article>
      <RecordHeader
        label={label || (city.country ?? '')}
        name={city.name}
        locale={locale}
        {...(city.description ? { lead: city.description } : {})}
      />
      {city.picture && <PictureFigure picture={city.picture} locale={locale} words={words} isFirst />}
      <Details
        rows={[
          [t.country, city.country],
          [t.region, city.region && <Words key="r" said={city.region} locale={locale} />],
          [t.association, city.association && <LinkList key="a" links={[city.association]} locale={locale} />],
          [t.names, otherSpellings(city.name, city.names, locale)],
          [t.website, city.website && <WebLink key="w" url={city.website} />],
        ]}
      />
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
      <ReleasesPart title={t.releases} releases={releases} zone={zone} words={words} />
    </article>
  )
}
