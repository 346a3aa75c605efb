import { dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { toCalendar } from '@/lib/formats/calendar'
import { download } from '@/lib/formats/download'
import { paths } from '@/lib/paths'
import { eventAt } from '@/lib/queries/events'
import { theNewsroom } from '@/lib/queries/newsroom'
import { dataAnswer } from '../../../../dataAnswer'
import { recordAnswer } from '../../../../recordAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** An event to put into a calendar; none where its day is not known yet. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  recordAnswer(request, await params, {
    ask: eventAt,
    file: (page) => paths.fileAt(page, 'event.ics'),
    answer: async (event, locale) => {
      if (!event.start) return undefined
      const [newsroom, words] = [await theNewsroom(locale), dictionary(locale)]
      const options = { siteUrl: env.siteUrl, locale, newsroom, words, path: event.calendarPath }
      const name = `${event.title.text}.ics`
      return dataAnswer(
        request,
        toCalendar([event], options),
        download('text/calendar; charset=utf-8', name, 'event.ics'),
      )
    },
  })
