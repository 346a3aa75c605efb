import { ContactGrid } from '@/components/ContactGrid'
import { MoreLink } from '@/components/MoreLink'
import { RecordHeader } from '@/components/Record'
import { paths } from '@/lib/paths'
import { allContacts } from '@/lib/queries/contacts'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, newsroom, words }) => {
  const contacts = await allContacts(locale)
  const lead = { text: contacts.length > 0 ? words.contact.intro : words.contact.none, lang: locale }
  return {
    title: words.contact.title,
    pathsIn: inEachLanguage(paths.contacts),
    content: (
      <>
        <RecordHeader label="" name={{ text: words.contact.title, lang: locale }} lead={lead} locale={locale} />
        <ContactGrid contacts={contacts} locale={locale} words={words} zone={newsroom.timeZone} />
        {contacts.length > 1 && <MoreLink href={paths.contactsCards(locale)}>{words.release.cards}</MoreLink>}
      </>
    ),
  }
})
