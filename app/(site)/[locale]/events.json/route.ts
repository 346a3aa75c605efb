import { toJson } from '@/lib/formats/json'
import { calendarEvents } from '@/lib/queries/events'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

export const GET = listAnswer(async (locale, request) =>
  dataAnswer(request, toJson(await calendarEvents(locale)), json),
)
