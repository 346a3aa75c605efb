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

/** Atom (RFC 4287), in parts that lead to each other (RFC 5005, 3). */
export function toAtom(feed: Feed, options: FeedOptions): string {
  const { siteUrl } = options
  const name = feed.newsroom.name?.text ?? options.words.pressRoom
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale }, [
      element('id', {}, absolute(siteUrl, feed.partAt('atom', 1))),
      element('title', {}, titleOf(feed, options)),
      element('updated', {}, feedUpdatedAt(feed)),
      element('author', {}, element('name', {}, name), element('uri', {}, absolute(siteUrl, '/'))),
      empty('link', { rel: 'alternate', type: 'text/html', href: absolute(siteUrl, feed.page), hreflang: feed.locale }),
      linksOf(feed, 'atom', siteUrl).map(([rel, href]) => empty('link', { rel, type: 'application/atom+xml', href })),
      feed.releases.map((release) => toEntry(release, feed, options)),
    ]),
  )
}

function toEntry(release: Release, feed: Feed, options: FeedOptions): Markup {
  const { siteUrl } = options
  return element('entry', { 'xml:lang': release.locale }, [
    element('id', {}, idOf(release, siteUrl)),
    element('title', {}, headlineOf(release, options)),
    element('published', {}, release.releasedAt),
    element('updated', {}, updatedAt(release)),
    authorsOf(release, feed, options).map(({ name, url }) =>
      element('author', {}, element('name', {}, name), url && element('uri', {}, url)),
    ),
    release.contacts
      .filter(({ contact }) => !contact.hasLeft)
      .map(({ contact }) =>
        element('contributor', {}, [
          element('name', {}, contact.name),
          contact.path && element('uri', {}, absolute(siteUrl, contact.path)),
          contact.emails[0] && element('email', {}, contact.emails[0].address),
        ]),
      ),
    ownFirst(release).map(({ locale, path, title }) =>
      empty('link', { rel: 'alternate', type: 'text/html', href: absolute(siteUrl, path), hreflang: locale, title }),
    ),
    enclosuresOf(release, siteUrl).map(({ url, type, bytes, title }) =>
      empty('link', { rel: 'enclosure', href: url, type, length: bytes, title: title.text || undefined }),
    ),
    categoriesOf(release, options).map((category) => empty('category', category)),
    release.standfirst && element('summary', {}, release.standfirst),
    element('content', { type: 'html' }, releaseHtml(release, options)),
  ])
}

/** Its own language first: some readers follow the first link. */
const ownFirst = ({ versions, locale }: Release): Release['versions'] =>
  [...versions].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
