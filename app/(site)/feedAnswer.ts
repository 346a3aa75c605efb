import { dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { toAtom } from '@/lib/formats/atom'
import { type Feed, type FeedOptions, feedUpdatedAt, partsAround } from '@/lib/formats/feed'
import { toJsonFeed } from '@/lib/formats/jsonFeed'
import { toNinjs } from '@/lib/formats/ninjs'
import { toRss } from '@/lib/formats/rss'
import { type FeedFormat, paths } from '@/lib/paths'
import { feedPart } from '@/lib/queries/feed'
import { theNewsroom } from '@/lib/queries/newsroom'
import { printFilter } from '@/lib/releaseFilter'
import { askedFilter } from './askedFilter'
import { dataAnswer } from './dataAnswer'
import { listAnswer } from './listAnswer'

type Form = { type: string; write: (feed: Feed, options: FeedOptions) => string }

const forms: Record<FeedFormat, Form> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: toRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
  ninjs: { type: 'application/json; charset=utf-8', write: toNinjs },
}

/** The list of releases as a feed, with the list's own query; 400 for a query that the list would not understand. */
export const feedAnswer = (format: FeedFormat) =>
  listAnswer(async (locale, request) => {
    const asked = await askedFilter(request, locale)
    if ('fault' in asked) return asked.fault
    const { filter, page } = asked
    const found = await feedPart(locale, filter, page)
    if (!found) return undefined
    const [newsroom, words] = [await theNewsroom(locale), dictionary(locale)]
    const query = (at: number) => inAddress(printFilter(filter, at))
    const kinds = filter.kind.map((kind) => words.kinds[kind])
    const about = [...kinds, ...found.chosen, ...filter.year.map(String)].join(', ')
    const feed: Feed = {
      locale,
      newsroom,
      ...found,
      ...(about ? { about } : {}),
      page: paths.releases(locale) + query(page),
      partAt: (form, at) => paths.feed(locale, form, query(at)),
    }
    const { type, write } = forms[format]
    const links = partsAround(feed, format, env.siteUrl).map(([rel, url]) => `<${url}>; rel="${rel}"`)
    return dataAnswer(request, write(feed, { siteUrl: env.siteUrl, zone: newsroom.timeZone, words }), {
      'Content-Type': type,
      Link: links.join(', '),
      ...(feed.releases.length > 0 ? { lastModified: feedUpdatedAt(feed) } : {}),
    })
  })

const inAddress = (query: string): string => (query ? `?${query}` : '')
