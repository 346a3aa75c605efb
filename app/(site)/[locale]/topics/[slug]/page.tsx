import { TopicRecord } from '@/components/TopicRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { paths } from '@/lib/paths'
import { contactsWith } from '@/lib/queries/contacts'
import { reportedOn } from '@/lib/queries/releases'
import { topicAt } from '@/lib/queries/topics'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await topicAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const topic = found.is
  const [experts, { releases, total, contacts }] = await Promise.all([
    contactsWith('expertise', topic.id, locale),
    reportedOn('topics', topic.id, locale),
  ])
  const who =
    experts.length > 0 ? { contacts: experts, label: words.topic.experts } : { contacts, label: words.contact.title }
  const call = <WhoToCall {...{ ...who, newsroom, locale, words }} />
  const filter = { ...everything, topic: [slug] }
  const all = { total, filter, locale }
  return {
    title: topic.name.text,
    ...(topic.description ? { description: topic.description.text } : {}),
    pathsIn: topic.pathsIn,
    under: [words.lists.topics.title, paths.topics(locale)],
    feedQuery: `?${printFilter(filter)}`,
    content: <TopicRecord {...{ topic, releases, all, locale, words, call }} zone={newsroom.timeZone} />,
  }
})
