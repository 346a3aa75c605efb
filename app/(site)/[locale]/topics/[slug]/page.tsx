import { RecordHeader } from '@/components/Record'
import { ReleaseList } from '@/components/ReleaseList'
import { releasesAbout } from '@/lib/queries/releases'
import { topicAt } from '@/lib/queries/topics'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await topicAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const topic = found.is
  const releases = await releasesAbout('topics', topic.id, locale)
  return {
    title: topic.name.text,
    ...(topic.description ? { description: topic.description.text } : {}),
    pathsIn: topic.pathsIn,
    feedQuery: `?${printFilter({ ...everything, topic: [slug] })}`,
    content: (
      <>
        <RecordHeader
          label={words.topic.label}
          name={topic.name}
          locale={locale}
          {...(topic.description ? { lead: topic.description } : {})}
        />
        {releases.length > 0 ? (
          <ReleaseList releases={releases} zone={newsroom.timeZone} words={words} />
        ) : (
          <p>{words.topic.none}</p>
        )}
      </>
    ),
  }
})
