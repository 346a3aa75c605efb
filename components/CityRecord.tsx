import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { City } from '@/lib/model/city'
import type { Mentorship } from '@/lib/model/mentorship'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { LinkList } from './LinkList'
import { MentorshipTable } from './MentorshipTable'
import { Outcomes } from './Outcomes'
import { PictureFigure } from './PictureFigure'
import { Part, RecordHeader, ReleasesPart, Spellings, WebLink } from './Record'
import { Words } from './Words'

type Props = {
  city: City
  mentorships: Mentorship[]
  releases: ReleaseSummary[]
  locale: Locale
  zone: string
  words: Dictionary
}

export function CityRecord({ city, mentorships, releases, locale, zone, words }: Props) {
  const t = words.city
  const isMentor = mentorships.some(({ mentor }) => mentor.path === city.path)
  const isLearner = mentorships.some(({ learner }) => learner.path === city.path)
  const outcomes = mentorships.flatMap((mentorship) =>
    mentorship.outcomes.filter((outcome) => outcome.city?.path === city.path || outcome.modelledOn?.path === city.path),
  )
  const label = [isMentor && t.mentor, isLearner && t.learner].filter(Boolean).join(' · ')
  return (
    <article>
      <RecordHeader
        label={label || (city.country ?? '')}
        name={city.name}
        locale={locale}
        {...(city.description ? { lead: city.description } : {})}
      />
      {city.picture && <PictureFigure picture={city.picture} locale={locale} words={words} />}
      <Details
        rows={[
          [t.country, city.country],
          [t.region, city.region && <Words key="r" said={city.region} locale={locale} />],
          [t.association, city.association && <LinkList key="a" links={[city.association]} locale={locale} />],
          [t.names, new Set(city.names.map(({ text }) => text)).size > 1 && <Spellings key="n" names={city.names} />],
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
