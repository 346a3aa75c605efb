import { EventRecord } from '@/components/EventRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { env } from '@/lib/env'
import { toEventData } from '@/lib/formats/recordData'
import { paths } from '@/lib/paths'
import { eventAt } from '@/lib/queries/events'
import { reportedOn } from '@/lib/queries/releases'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await eventAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const event = found.is
  const { releases, total, contacts } = await reportedOn('events', event.id, locale, 50)
  const call = <WhoToCall {...{ contacts, newsroom, locale, words }} />
  const all = { total, search: paths.search(locale, event.title.text) }
  return {
    title: event.title.text,
    ...(event.description ? { description: event.description.text } : {}),
    pathsIn: event.pathsIn,
    under: [words.lists.events.title, paths.events(locale)],
    linkedData: [toEventData(event, { siteUrl: env.siteUrl, newsroom, words })],
    content: (
      <EventRecord {...{ event, isPast: event.isPast, releases, all, locale, words, call }} zone={newsroom.timeZone} />
    ),
  }
})
