import { env } from '@/lib/env'
import { toJson } from '@/lib/formats/json'
import { absolute, paths } from '@/lib/paths'
import { releasePage } from '@/lib/queries/releases'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

/** A page of the list of releases as the page has it, with the list's own query. */
export const GET = listAnswer(async (locale, request) => {
  const found = await releasePage(locale, 1)
  const next = absolute(env.siteUrl, paths.releasesData(locale, `?page=${found.page + 1}`))
  return dataAnswer(request, toJson(found), {
    ...json,
    ...(found.page < found.pages ? { Link: `<${next}>; rel="next"` } : {}),
  })
})
