import { toJson } from '@/lib/formats/json'
import { projectsInFull } from '@/lib/queries/projects'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

export const GET = listAnswer(async (locale, request) =>
  dataAnswer(request, toJson(await projectsInFull(locale)), json),
)
