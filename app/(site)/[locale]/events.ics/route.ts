import { dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { toCalendar } from '@/lib/formats/calendar'
import { paths } from '@/lib/paths'
import { calendarEvents } from '@/lib/queries/events'
import { theNewsroom } from '@/lib/queries/newsroom'
import { dataAnswer } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

/** The newsroom's events, to subscribe to. */
export const GET = listAnswer(async (locale, request) => {
  const [events, newsroom] = [await calendarEvents(locale), await theNewsroom(locale)]
  const options = { siteUrl: env.siteUrl, locale, newsroom, words: dictionary(locale), path: paths.calendar(locale) }
  return dataAnswer(request, toCalendar(events, options), { 'Content-Type': 'text/calendar; charset=utf-8' })
})
