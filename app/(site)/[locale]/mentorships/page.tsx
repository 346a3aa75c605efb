import { Network } from '@/components/Network'
import { RecordHeader } from '@/components/Record'
import { paths } from '@/lib/paths'
import { allMentorships } from '@/lib/queries/mentorships'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, words }) => {
  const mentorships = await allMentorships(locale)
  const lead = { text: mentorships.length > 0 ? words.mentorship.intro : words.mentorship.none, lang: locale }
  return {
    title: words.mentorship.title,
    pathsIn: inEachLanguage(paths.mentorships),
    content: (
      <>
        <RecordHeader label="" name={{ text: words.mentorship.title, lang: locale }} lead={lead} locale={locale} />
        {mentorships.length > 0 && <Network mentorships={mentorships} locale={locale} words={words} />}
      </>
    ),
  }
})
