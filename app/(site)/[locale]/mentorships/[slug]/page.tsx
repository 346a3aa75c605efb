import { MentorshipRecord } from '@/components/MentorshipRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { paths } from '@/lib/paths'
import { mentorshipAt } from '@/lib/queries/mentorships'
import { reportedOn } from '@/lib/queries/releases'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await mentorshipAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const mentorship = found.is
  const { releases, total, contacts } = await reportedOn('mentorships', mentorship.id, locale, 50)
  const { mentor, learner, isConfirmed } = mentorship
  const { pair, pairToConfirm } = words.mentorship
  const call = <WhoToCall {...{ contacts, newsroom, locale, words }} />
  const all = { total, search: paths.search(locale, `${mentor.name.text} ${learner.name.text}`) }
  return {
    title: (isConfirmed ? pair : pairToConfirm)(mentor.name.text, learner.name.text),
    pathsIn: mentorship.pathsIn,
    under: [words.mentorship.title, paths.mentorships(locale)],
    content: <MentorshipRecord {...{ mentorship, releases, all, locale, words, call }} zone={newsroom.timeZone} />,
  }
})
