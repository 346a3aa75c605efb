import { toJson } from '@/lib/formats/json'
import { mentorshipsInFull } from '@/lib/queries/mentorships'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

export const GET = listAnswer(async (locale, request) =>
  dataAnswer(request, toJson(await mentorshipsInFull(locale)), json),
)
