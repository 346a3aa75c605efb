import { ContactRecord } from '@/components/ContactRecord'
import { env } from '@/lib/env'
import { toPersonData } from '@/lib/formats/recordData'
import { toShortVCard } from '@/lib/formats/vcard'
import { paths } from '@/lib/paths'
import { toQr } from '@/lib/qr'
import { contactAt } from '@/lib/queries/contacts'
import { reportedOn, withRole } from '@/lib/queries/releases'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await contactAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const contact = found.is
  const reported = await reportedOn('contacts', contact.id, locale)
  const { releases, total } = reported
  // Whoever has left is nobody to choose by; a search still finds the name.
  const filter = contact.hasLeft ? undefined : { ...everything, contact: [contact.slug] }
  return {
    title: contact.name,
    pathsIn: contact.pathsIn,
    ...(filter ? { feedQuery: `?${printFilter(filter)}` } : {}),
    under: [words.contact.title, paths.contacts(locale)],
    linkedData: [toPersonData(contact, env.siteUrl)],
    content: (
      <ContactRecord
        {...(await withRole(contact, locale, reported))}
        others={newsroom.contacts.filter(({ id }) => id !== contact.id)}
        qr={contact.hasLeft ? undefined : toQr(toShortVCard(contact, { siteUrl: env.siteUrl, locale }))}
        all={{
          total,
          ...(filter ? { filter, locale } : { search: paths.search(locale, contact.name) }),
        }}
        {...{ releases, locale, words }}
        zone={newsroom.timeZone}
      />
    ),
  }
})
