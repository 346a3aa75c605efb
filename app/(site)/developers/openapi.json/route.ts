import { env } from '@/lib/env'
import { toOpenApi } from '@/lib/formats/openApi'
import { restQuestions } from '@/lib/queries/restQuestions'
import { dataAnswer, json } from '../../dataAnswer'

/** What programs may ask of this site. */
export const GET = async (request: Request): Promise<Response> =>
  dataAnswer(request, toOpenApi(env.siteUrl, restQuestions), json)
