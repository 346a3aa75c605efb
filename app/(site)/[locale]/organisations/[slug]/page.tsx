import { OrganisationRecord } from '@/components/OrganisationRecord'
import { env } from '@/lib/env'
import { toOrganisationData } from '@/lib/formats/recordData'
import { organisationAt } from '@/lib/queries/organisations'
import { releasesAbout } from '@/lib/queries/releases'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await organisationAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const organisation = found.is
  const releases = await releasesAbout('organisations', organisation.id, locale)
  return {
    title: organisation.name.text,
    ...(organisation.about ? { description: organisation.about.text } : {}),
    pathsIn: organisation.pathsIn,
    feedQuery: `?${printFilter({ ...everything, organisation: [slug] })}`,
    linkedData: [toOrganisationData(organisation, env.siteUrl)],
    content: <OrganisationRecord {...{ organisation, releases, locale, words }} zone={newsroom.timeZone} />,
  }
})
