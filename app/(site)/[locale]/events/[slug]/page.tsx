import { EventRecord } from '@/components/EventRecord'
import { env } from '@/lib/env'
import { toEventData } from '@/lib/formats/recordData'
import { eventAt } from '@/lib/queries/events'
import { releasesAbout } from '@/lib/queries/releases'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await eventAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const event = found.is
  const releases = await releasesAbout('events', event.id, locale)
  return {
    title: event.title.text,
    ...(event.description ? { description: event.description.text } : {}),
    pathsIn: event.pathsIn,
    linkedData: [toEventData(event, { siteUrl: env.siteUrl, newsroom, words })],
    content: <EventRecord {...{ event, isPast: event.isPast, releases, locale, words }} zone={newsroom.timeZone} />,
  }
})
