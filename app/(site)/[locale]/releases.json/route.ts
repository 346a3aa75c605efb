import { env } from '@/lib/env'
import { toJson } from '@/lib/formats/json'
import { absolute, paths } from '@/lib/paths'
import { releasePage } from '@/lib/queries/releases'
import { printFilter } from '@/lib/releaseFilter'
import { askedFilter } from '../../askedFilter'
import { dataAnswer, json } from '../../dataAnswer'
import { listAnswer } from '../../listAnswer'

/** A page of the list of releases as the page has it, with the list's own query. */
export const GET = listAnswer(async (locale, request) => {
  const asked = await askedFilter(request, locale)
  if ('fault' in asked) return asked.fault
  const { filter, page } = asked
  const found = await releasePage(locale, page, 20, filter)
  if (page > 1 && found.releases.length === 0) return undefined
  const next = absolute(env.siteUrl, paths.releasesData(locale, `?${printFilter(filter, page + 1)}`))
  const link: Record<string, string> = page < found.pages ? { Link: `<${next}>; rel="next"` } : {}
  return dataAnswer(request, toJson(found), { ...json, ...link })
})
