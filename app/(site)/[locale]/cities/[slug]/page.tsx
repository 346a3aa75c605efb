import { CityRecord } from '@/components/CityRecord'
import { cityAt } from '@/lib/queries/cities'
import { mentorshipsOfCity, outcomesOfCity } from '@/lib/queries/mentorships'
import { releasesAbout } from '@/lib/queries/releases'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await cityAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const city = found.is
  const [mentorships, outcomes, releases] = await Promise.all([
    mentorshipsOfCity(locale, city.id),
    outcomesOfCity(locale, city.id),
    releasesAbout('partner-cities', city.id, locale),
  ])
  return {
    title: city.name.text,
    ...(city.description ? { description: city.description.text } : {}),
    pathsIn: city.pathsIn,
    feedQuery: `?${printFilter({ ...everything, city: [slug] })}`,
    content: <CityRecord {...{ city, mentorships, outcomes, releases, locale, words }} zone={newsroom.timeZone} />,
  }
})
