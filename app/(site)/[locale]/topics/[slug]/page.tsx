import { TopicRecord } from '@/components/TopicRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { contactsWith } from '@/lib/queries/contacts'
import { reportedOn } from '@/lib/queries/releases'
import { topicAt } from '@/lib/queries/topics'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await topicAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const topic = found.is
  const [experts, { releases, contacts }] = await Promise.all([
    contactsWith('expertise', topic.id, locale),
    reportedOn('topics', topic.id, locale),
  ])
  const who =
    experts.length > 0 ? { contacts: experts, label: words.topic.experts } : { contacts, label: words.contact.title }
  const call = <WhoToCall {...{ ...who, newsroom, locale, words }} />
  return {
    title: topic.name.text,
    ...(topic.description ? { description: topic.description.text } : {}),
    pathsIn: topic.pathsIn,
    feedQuery: `?${printFilter({ ...everything, topic: [slug] })}`,
    content: <TopicRecord {...{ topic, releases, locale, words, call }} zone={newsroom.timeZone} />,
  }
})
