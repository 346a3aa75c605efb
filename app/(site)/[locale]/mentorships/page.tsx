import { MentorshipTable } from '@/components/MentorshipTable'
import { NetworkMap } from '@/components/NetworkMap'
import { NetworkPicture } from '@/components/NetworkPicture'
import { Part, RecordHeader } from '@/components/Record'
import { paths } from '@/lib/paths'
import { allMentorships } from '@/lib/queries/mentorships'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, words }) => {
  const mentorships = await allMentorships(locale)
  const lead = { text: mentorships.length > 0 ? words.mentorship.intro : words.mentorship.none, lang: locale }
  const t = words.network
  return {
    title: words.mentorship.title,
    pathsIn: inEachLanguage(paths.mentorships),
    content: (
      <>
        <RecordHeader label="" name={{ text: words.mentorship.title, lang: locale }} lead={lead} locale={locale} />
        {mentorships.length > 0 && (
          <>
            <Part title={t.title} skipTo={{ id: 'table', text: t.toTable }}>
              <NetworkPicture mentorships={mentorships} locale={locale} words={words} />
            </Part>
            <Part title={t.map} skipTo={{ id: 'table', text: t.toTable }}>
              <NetworkMap mentorships={mentorships} locale={locale} words={words} />
            </Part>
            <Part title={t.table} id="table">
              <MentorshipTable mentorships={mentorships} locale={locale} words={words} />
            </Part>
          </>
        )}
      </>
    ),
  }
})
