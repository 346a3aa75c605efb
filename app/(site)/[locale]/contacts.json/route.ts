import { toJson } from '@/lib/formats/json'
import { allContacts } from '@/lib/queries/contacts'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

export const GET = listAnswer(async (locale, request) => dataAnswer(request, toJson(await allContacts(locale)), json))
