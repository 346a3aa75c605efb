import { Home } from '@/components/Home'
import { env } from '@/lib/env'
import { toNewsroomData } from '@/lib/formats/recordData'
import { paths } from '@/lib/paths'
import { allContacts } from '@/lib/queries/contacts'
import { comingEvents } from '@/lib/queries/events'
import { allProjects } from '@/lib/queries/projects'
import { latestReleases } from '@/lib/queries/releases'
import { inEachLanguage, sitePage } from '../sitePage'

export default sitePage(async ({ locale, newsroom, words }) => {
  const [releases, contacts, projects, events] = await Promise.all([
    latestReleases(locale, 8),
    allContacts(locale),
    allProjects(locale),
    comingEvents(locale),
  ])
  return {
    pathsIn: inEachLanguage(paths.home),
    neutral: paths.root(),
    linkedData: [toNewsroomData({ siteUrl: env.siteUrl, newsroom, words })],
    content: <Home {...{ newsroom, releases, contacts, projects, events, locale, words }} />,
  }
})
