import type { Release } from '../model/release'
import { absolute } from '../paths'
import {
  authorsOf,
  categoriesOf,
  enclosuresOf,
  type Feed,
  type FeedOptions,
  feedUpdatedAt,
  headlineOf,
  idOf,
  linksOf,
  titleOf,
  updatedAt,
} from './feed'
import { releaseHtml } from './releaseHtml'
import { element, empty, type Markup, xmlDocument } from './xml'

/**
 * RSS 2.0 (RSS Advisory Board, 2.0.11) with the namespaces that readers know: full text (`content`), authors (`dc`), the
 * change and the parts (`atom`; RFC 5005), every file (`media`). `enclosure` is the first of them: the RSS Profile allows
 * an item one.
 */
export function toRss(feed: Feed, options: FeedOptions): string {
  const { siteUrl } = options
  const contact = feed.newsroom.contacts[0]
  const mail = contact?.emails[0]
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      element('channel', {}, [
        element('title', {}, titleOf(feed, options)),
        element('link', {}, absolute(siteUrl, feed.page)),
        element('description', {}, options.words.feeds.about(titleOf(feed, options))),
        element('language', {}, feed.locale),
        element('lastBuildDate', {}, rfc822(feedUpdatedAt(feed))),
        contact && mail && element('managingEditor', {}, `${mail.address} (${contact.name})`),
        element('docs', {}, 'https://www.rssboard.org/rss-specification'),
        element('ttl', {}, 5),
        linksOf(feed, 'rss', siteUrl).map(([rel, href]) =>
          empty('atom:link', { rel, href, type: 'application/rss+xml' }),
        ),
        feed.releases.map((release) => toItem(release, feed, options)),
      ]),
    ),
  )
}

function toItem(release: Release, feed: Feed, options: FeedOptions): Markup {
  const { siteUrl } = options
  const files = enclosuresOf(release, siteUrl)
  const [first] = files
  const mail = release.contacts.find(({ contact }) => contact.emails.length > 0)?.contact
  return element('item', {}, [
    element('title', {}, headlineOf(release, options)),
    element('link', {}, absolute(siteUrl, release.path)),
    element('guid', { isPermaLink: 'false' }, idOf(release, siteUrl)),
    element('pubDate', {}, rfc822(release.releasedAt)),
    element('atom:updated', {}, updatedAt(release)),
    mail && element('author', {}, `${mail.emails[0]?.address} (${mail.name})`),
    authorsOf(release, feed, options).map(({ name }) => element('dc:creator', {}, name)),
    element('dc:language', {}, release.locale),
    categoriesOf(release, options).map(({ scheme, label }) => element('category', { domain: scheme }, label)),
    release.standfirst && element('description', {}, release.standfirst),
    element('content:encoded', {}, releaseHtml(release, options)),
    first && empty('enclosure', { url: first.url, length: first.bytes, type: first.type }),
    files.map(({ url, type, bytes, width, height, title }) =>
      element(
        'media:content',
        { url, type, fileSize: bytes, width, height, medium: type.startsWith('image/') ? 'image' : 'document' },
        title.text && element('media:title', { type: 'plain' }, title.text),
      ),
    ),
  ])
}

/** "Thu, 08 Dec 2022 09:00:00 GMT" (RFC 822 with a year of four figures). */
const rfc822 = (moment: string): string => new Date(moment).toUTCString()
