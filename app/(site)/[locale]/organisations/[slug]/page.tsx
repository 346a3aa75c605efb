import { OrganisationRecord } from '@/components/OrganisationRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { env } from '@/lib/env'
import { toOrganisationData } from '@/lib/formats/recordData'
import { paths } from '@/lib/paths'
import { citiesOfAssociation } from '@/lib/queries/cities'
import { contactsWith } from '@/lib/queries/contacts'
import { mentorshipsSupportedBy } from '@/lib/queries/mentorships'
import { organisationAt } from '@/lib/queries/organisations'
import { projectsOf } from '@/lib/queries/projects'
import { reportedOn } from '@/lib/queries/releases'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await organisationAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const organisation = found.is
  const [projects, cities, mentorships, people, reported] = await Promise.all([
    projectsOf(locale, organisation.id),
    citiesOfAssociation(locale, organisation.id),
    mentorshipsSupportedBy(locale, organisation.id),
    contactsWith('organisation', organisation.id, locale),
    reportedOn('organisations', organisation.id, locale),
  ])
  const { releases, total } = reported
  const contacts = people.length > 0 ? people : reported.contacts
  const call = <WhoToCall {...{ contacts, newsroom, locale, words }} isNewsrooms={people.length === 0} />
  const filter = { ...everything, organisation: [slug] }
  const all = { total, filter, locale }
  return {
    title: organisation.name.text,
    ...(organisation.about ? { description: organisation.about.text } : {}),
    pathsIn: organisation.pathsIn,
    under: [words.lists.organisations.title, paths.organisations(locale)],
    feedQuery: `?${printFilter(filter)}`,
    linkedData: [toOrganisationData(organisation, env.siteUrl)],
    content: (
      <OrganisationRecord
        {...{ organisation, projects, cities, mentorships, releases, all, locale, words, call }}
        zone={newsroom.timeZone}
      />
    ),
  }
})
