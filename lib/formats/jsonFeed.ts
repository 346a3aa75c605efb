import type { Release } from '../model/release'
import { absolute, paths } from '../paths'
import {
  authorsOf,
  categoriesOf,
  enclosuresOf,
  type Feed,
  type FeedOptions,
  headlineOf,
  idOf,
  titleOf,
  updatedAt,
} from './feed'
import { toJson } from './json'
import { releaseHtml } from './releaseHtml'

/**
 * JSON Feed 1.1 (jsonfeed.org). What the format has no word for — number, kind, whom to call, what has changed — is in an
 * extension of ours, `_press_room`, whose `about` says where it is described.
 */
export function toJsonFeed(feed: Feed, options: FeedOptions): string {
  const { siteUrl, words } = options
  const { part, parts } = feed
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed, options),
    description: words.feeds.about(titleOf(feed, options)),
    home_page_url: absolute(siteUrl, feed.page),
    feed_url: absolute(siteUrl, feed.partAt('json', part)),
    ...(part < parts ? { next_url: absolute(siteUrl, feed.partAt('json', part + 1)) } : {}),
    language: feed.locale,
    authors: [{ name: feed.newsroom.name?.text ?? words.pressRoom, url: absolute(siteUrl, '/') }],
    items: feed.releases.map((release) => toItem(release, feed, options)),
  })
}

function toItem(release: Release, feed: Feed, options: FeedOptions) {
  const { siteUrl } = options
  const files = enclosuresOf(release, siteUrl)
  const picture = files.find(({ type }) => type.startsWith('image/'))
  return {
    id: idOf(release, siteUrl),
    url: absolute(siteUrl, release.path),
    title: headlineOf(release, options),
    ...(release.standfirst ? { summary: release.standfirst } : {}),
    content_html: releaseHtml(release, options),
    date_published: release.releasedAt,
    date_modified: updatedAt(release),
    language: release.locale,
    authors: authorsOf(release, feed, options),
    tags: categoriesOf(release, options).map(({ label }) => label),
    ...(picture ? { image: picture.url } : {}),
    ...(files.length > 0
      ? {
          attachments: files.map(({ url, type, bytes, title }) => ({
            url,
            mime_type: type,
            size_in_bytes: bytes,
            ...(title.text ? { title: title.text } : {}),
          })),
        }
      : {}),
    _press_room: {
      about: absolute(siteUrl, paths.developers(release.locale)),
      reference: release.reference,
      kind: release.kind,
      ...(release.withdrawal ? { withdrawn: true } : {}),
      changes: release.changes.map(({ at, kind, note }) => ({ at, kind, note: note.text, language: note.lang })),
      contacts: release.contacts.map(({ contact, role }) => ({
        name: contact.name,
        ...(role ? { role: role.text } : {}),
        phones: contact.phones.map(({ e164 }) => e164),
        emails: contact.emails.map(({ address }) => address),
      })),
    },
  }
}
