import { ContactCard } from '@/components/ContactCard'
import { ReleasesPart } from '@/components/Record'
import { env } from '@/lib/env'
import { toPersonData } from '@/lib/formats/recordData'
import { paths } from '@/lib/paths'
import { contactAt } from '@/lib/queries/contacts'
import { releasesAbout } from '@/lib/queries/releases'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await contactAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const contact = found.is
  const releases = await releasesAbout('contacts', contact.id, locale)
  return {
    title: contact.name,
    pathsIn: contact.pathsIn,
    under: [words.contact.title, paths.contacts(locale)],
    linkedData: [toPersonData(contact, env.siteUrl)],
    content: (
      <>
        <ContactCard contact={contact} locale={locale} words={words} zone={newsroom.timeZone} headingLevel={1} />
        <ReleasesPart title={words.contact.releases} releases={releases} zone={newsroom.timeZone} words={words} />
      </>
    ),
  }
})
