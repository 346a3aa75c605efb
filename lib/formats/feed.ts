import type { Locale } from '../locales'
import type { Picture } from '../model/media'
import type { Newsroom } from '../model/newsroom'
import type { Release } from '../model/release'
import type { Said } from '../model/said'
import { absolute, type FeedFormat, paths } from '../paths'
import type { HtmlOptions } from './bodyHtml'

/** Releases in one language, newest first, as any feed says them. */
export type Feed = {
  locale: Locale
  newsroom: Newsroom
  releases: Release[]
  /** What the releases have in common, in words; nothing where it is all of them. */
  about?: string
  /** The page that lists the same releases, as a path. */
  page: string
  /** Where a part of this feed is, from 1, as a path. */
  partAt: (format: FeedFormat, part: number) => string
  part: number
  /** Parts there are; one at least. */
  parts: number
}

/** The same feed in any form. `text` is UTF-8. */
export type FeedOptions = HtmlOptions

export const titleOf = ({ newsroom, about }: Feed, { words }: FeedOptions): string =>
  [newsroom.name?.text ?? words.pressRoom, about ?? words.releases.title].join(' – ')

/**
 * What names a release in one language for good, whatever becomes of its title and its address: its number, which is
 * printed on it.
 */
export const idOf = ({ reference, locale }: Release, siteUrl: string): string =>
  `${absolute(siteUrl, paths.reference(reference))}#${locale}`

/** A release's title, which says of one that was withdrawn that it was: many read nothing else of a feed. */
export const headlineOf = ({ title, withdrawal }: Release, { words }: Pick<FeedOptions, 'words'>): string =>
  withdrawal ? `${words.release.withdrawn}${words.colon}${title}` : title

/**
 * When a release last changed for its readers (ISO 8601): at its hour, or with the last note of a change since. What is
 * mended without a note changes no date.
 */
export const updatedAt = ({ releasedAt, changes, withdrawal }: Release): string =>
  latest([releasedAt, changes[0]?.at ?? '', withdrawal?.at ?? ''])

/** When the newest of it changed; a feed without a release has not changed since 1970. */
export const feedUpdatedAt = ({ releases }: Feed): string => latest(releases.map(updatedAt))

const latest = (moments: string[]): string => [new Date(0).toISOString(), ...moments].sort().at(-1) ?? ''

/** The parts before, after, first and last (RFC 5005, 3), as URLs. */
export function partsAround(feed: Feed, format: FeedFormat, siteUrl: string): [rel: string, url: string][] {
  const { part, parts } = feed
  const url = (at: number) => absolute(siteUrl, feed.partAt(format, at))
  return [
    ['first', url(1)],
    ...(part > 1 ? [['previous', url(Math.min(part - 1, parts))] as [string, string]] : []),
    ...(part < parts ? [['next', url(part + 1)] as [string, string]] : []),
    ['last', url(parts)],
  ]
}

/** This part of a feed, then those around it: what a feed says of itself. */
export const linksOf = (feed: Feed, format: FeedFormat, siteUrl: string): [rel: string, url: string][] => [
  ['self', absolute(siteUrl, feed.partAt(format, feed.part))],
  ...partsAround(feed, format, siteUrl),
]

/** Whoever issues a release; the newsroom itself where none is named. */
export function authorsOf(
  release: Release,
  { newsroom }: Pick<Feed, 'newsroom'>,
  { siteUrl, words }: Pick<FeedOptions, 'siteUrl' | 'words'>,
) {
  const issuers = release.issuers.map(({ name, path }) => ({
    name: name.text,
    ...(path ? { url: absolute(siteUrl, path) } : {}),
  }))
  return issuers.length > 0
    ? issuers
    : [{ name: newsroom.name?.text ?? words.pressRoom, url: absolute(siteUrl, paths.home(release.locale)) }]
}

export type Enclosure = { url: string; type: string; bytes: number; title: Said; width?: number; height?: number }

/** Every file that comes with a release: its pictures in full size, then its documents; each once. Sizes in bytes. */
export function enclosuresOf(release: Release, siteUrl: string): Enclosure[] {
  const pictures = [
    ...release.gallery,
    ...release.body.blocks.flatMap((one) => (one.kind === 'picture' ? one.picture : [])),
  ]
  const files = [
    ...pictures.map((picture) => ofPicture(picture, siteUrl)),
    ...release.attachments.map(({ src, mimeType, bytes, title }) => ({
      url: absolute(siteUrl, src),
      type: mimeType,
      bytes,
      title,
    })),
  ]
  return [...new Map(files.map((file) => [file.url, file])).values()]
}

const ofPicture = ({ alt, caption, original }: Picture, siteUrl: string): Enclosure => ({
  url: absolute(siteUrl, original.src),
  type: original.mimeType,
  bytes: original.bytes,
  title: caption ?? alt,
  width: original.width,
  height: original.height,
})

/** What a release is filed under; `scheme` is the kind of thing (a URL), `term` its name there. */
export type Category = { scheme: string; term: string; label: string }

export function categoriesOf(release: Release, { siteUrl, words }: FeedOptions): Category[] {
  const { locale, kind, changes } = release
  const scheme = (segment: string) => `${absolute(siteUrl, paths.home(locale))}/${segment}`
  const records = [...release.topics, ...release.projects, ...release.cities].flatMap(({ name, path }) => {
    const [segment, term] = path?.split('/').slice(-2) ?? []
    return segment && term ? [{ scheme: scheme(segment), term, label: name.text }] : []
  })
  const change = changes[0]
  return [
    { scheme: scheme('releases#kind'), term: kind, label: words.kinds[kind] },
    ...records,
    ...(change
      ? [{ scheme: scheme('releases#change'), term: change.kind, label: words.release.changeKinds[change.kind] }]
      : []),
  ]
}
