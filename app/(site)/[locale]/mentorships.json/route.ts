import { toJson } from '@/lib/formats/json'
import { allMentorships } from '@/lib/queries/mentorships'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

export const GET = listAnswer(async (locale, request) =>
  dataAnswer(request, toJson(await allMentorships(locale)), json),
)
