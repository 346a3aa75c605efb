import { languageName, momentOf } from '../dates'
import type { Release, ReleaseContact } from '../model/release'
import { absolute, paths } from '../paths'
import { bodyText, wordCount } from './bodyText'
import {
  authorsOf,
  type Enclosure,
  enclosuresOf,
  type Feed,
  type FeedOptions,
  feedUpdatedAt,
  idOf,
  titleOf,
  updatedAt,
} from './feed'
import { toJson } from './json'
import { releaseHtml } from './releaseHtml'

const standard = {
  name: 'ninjs',
  version: '3.3',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#',
}

/**
 * IPTC ninjs 3.3 (News in JSON). The standard knows no list, so a feed is one item of type `composite` whose associations
 * are the releases in full; where its next part is stands in the answer's Link header (RFC 8288).
 */
export function toNinjs(feed: Feed, options: FeedOptions): string {
  const { siteUrl } = options
  const title = titleOf(feed, options)
  return toJson({
    uri: absolute(siteUrl, feed.partAt('ninjs', feed.part)),
    standard,
    type: 'composite',
    representationType: 'full',
    profile: 'feed',
    versionCreated: feedUpdatedAt(feed),
    language: feed.locale,
    title,
    associations: feed.releases.map((release) => ({
      ...ninjsOf(release, feed, options),
      name: release.reference,
    })),
  })
}

/** Instructions to whoever edits it further are `edNote`: that it was withdrawn, corrected, or is an older translation. */
function ninjsOf(release: Release, feed: Feed, options: FeedOptions) {
  const { siteUrl, words } = options
  const { locale } = release
  const { newsroom } = feed
  const authors = authorsOf(release, feed, options)
  const files = enclosuresOf(release, siteUrl)
  const text = bodyText(release.body)
  const note = edNote(release, options)
  const holder = newsroom.organisation?.name.text ?? newsroom.name?.text
  return {
    uri: idOf(release, siteUrl),
    type: 'text',
    representationType: 'full',
    profile: files.length > 0 ? 'text-with-files' : 'text-only',
    version: String(release.changes.length + 1),
    firstCreated: release.releasedAt,
    versionCreated: updatedAt(release),
    pubStatus: release.withdrawal ? 'canceled' : 'usable',
    language: locale,
    title: release.title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: release.title }],
    ...(release.standfirst
      ? { descriptions: [{ role: 'summary', contentType: 'text/plain', value: release.standfirst }] }
      : {}),
    bodies: [
      { role: 'main', contentType: 'text/html', value: releaseHtml(release, options) },
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: text.length,
        wordCount: wordCount(text),
        value: text,
      },
    ],
    by: authors.map(({ name }) => name).join(', '),
    slugline: release.slug,
    ...(release.dateline.place ? { located: release.dateline.place } : {}),
    ...(note ? { edNote: note } : {}),
    ...(holder ? { copyrightHolder: holder } : {}),
    ...(newsroom.legalNotice ? { usageTerms: newsroom.legalNotice.text } : {}),
    genres: [{ name: words.kinds[release.kind], literal: release.kind }],
    subjects: release.topics.map((topic) => named(topic, siteUrl)),
    places: release.cities.map((city) => named(city, siteUrl)),
    events: release.events.map((event) => named(event, siteUrl)),
    organisations: release.issuers.map((issuer) => ({ ...named(issuer, siteUrl), rel: 'issuer' })),
    people: release.contacts.map((contact) => person(contact, options)),
    renditions: [
      { name: 'web', href: absolute(siteUrl, release.path), contentType: 'text/html', title: release.title },
    ],
    ...(files.length > 0 ? { associations: files.map((file) => fileOf(file)) } : {}),
    altIds: [
      { role: 'reference', value: release.reference },
      { role: 'web', value: absolute(siteUrl, release.path) },
      { role: 'page by number', value: absolute(siteUrl, paths.reference(release.reference)) },
    ],
  }
}

function edNote({ withdrawal, changes, isBehind, locale, original }: Release, { words, zone }: FeedOptions) {
  const t = words.release
  const notes = [
    ...(withdrawal ? [withdrawal.note?.text ?? t.withdrawnNote] : []),
    ...changes.map(({ at, kind, note }) => `${t.changeKinds[kind]}, ${momentOf(at, zone, locale)}: ${note.text}`),
    ...(isBehind ? [t.behind(languageName(original, locale))] : []),
  ]
  return notes.join('\n\n')
}

type Named = { name: { text: string }; path?: string }

const named = ({ name, path }: Named, siteUrl: string) => ({
  name: name.text,
  ...(path ? { uri: absolute(siteUrl, path) } : {}),
})

const person = ({ contact, role }: ReleaseContact, { siteUrl }: FeedOptions) => ({
  name: contact.name,
  rel: 'contact',
  ...(contact.path ? { uri: absolute(siteUrl, contact.path) } : {}),
  ...(role ? { literal: role.text } : {}),
  contactInfo: [
    ...contact.phones.map(({ e164, kind }) => ({
      type: kind === 'cell' ? 'mobile' : 'phone',
      role: 'office',
      value: e164,
    })),
    ...contact.emails.map(({ address }) => ({ type: 'email', role: 'office', value: address })),
  ],
})

const fileOf = ({ url, type, bytes, title, width, height }: Enclosure) => ({
  uri: url,
  name: title.text || (url.split('/').at(-1) ?? url),
  type: type.startsWith('image/') ? 'picture' : 'component',
  ...(title.text ? { descriptions: [{ role: 'caption', contentType: 'text/plain', value: title.text }] } : {}),
  renditions: [{ name: 'original', href: url, contentType: type, sizeInBytes: bytes, width, height }],
})
