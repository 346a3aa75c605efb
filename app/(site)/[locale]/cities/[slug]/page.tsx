import { CityRecord } from '@/components/CityRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { paths } from '@/lib/paths'
import { cityAt } from '@/lib/queries/cities'
import { networkOfCity } from '@/lib/queries/mentorships'
import { reportedOn } from '@/lib/queries/releases'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await cityAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const city = found.is
  const [{ mentorships, outcomes }, { releases, total, contacts }] = await Promise.all([
    networkOfCity(locale, city.id),
    reportedOn('partner-cities', city.id, locale),
  ])
  const call = <WhoToCall {...{ contacts, newsroom, locale, words }} />
  const filter = { ...everything, city: [slug] }
  const all = { total, filter, locale }
  return {
    title: city.name.text,
    ...(city.description ? { description: city.description.text } : {}),
    pathsIn: city.pathsIn,
    under: [words.lists.cities.title, paths.cities(locale)],
    feedQuery: `?${printFilter(filter)}`,
    content: (
      <CityRecord {...{ city, mentorships, outcomes, releases, all, locale, words, call }} zone={newsroom.timeZone} />
    ),
  }
})
