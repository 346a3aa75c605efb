import { env } from '@/lib/env'
import { toSitemapIndex } from '@/lib/formats/sitemap'
import { paths } from '@/lib/paths'
import { sitemapParts } from '@/lib/queries/sitemap'
import { dataAnswer } from '../dataAnswer'

/** Every sitemap there is: of the standing pages, and of each kind of record as many as it needs. */
export async function GET(request: Request): Promise<Response> {
  const kinds = await sitemapParts()
  const sitemaps = [
    paths.sitemapPart('pages', 1),
    ...kinds.flatMap(([kind, parts]) => Array.from({ length: parts }, (_, at) => paths.sitemapPart(kind, at + 1))),
    paths.newsSitemap(),
  ]
  return dataAnswer(request, toSitemapIndex(sitemaps, env.siteUrl), {
    'Content-Type': 'application/xml; charset=utf-8',
  })
}
