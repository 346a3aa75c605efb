import type { ContactPoint, Graph, ListItem, Thing } from 'schema-dts'
import type { Dictionary } from '../dictionaries/dictionary'
import type { Contact } from '../model/contact'
import type { Link } from '../model/link'
import type { Newsroom } from '../model/newsroom'
import { absolute, paths } from '../paths'
import { toJson } from './json'

/** What search engines are told of a page (schema.org), beside what it says itself; never more than it says. */
export type LinkedData = Thing

export type LinkedDataOptions = { siteUrl: string; newsroom: Newsroom; words: Dictionary }

/** JSON-LD to stand inside a `<script>`: nothing in it can end that. */
export const toScript = (things: readonly LinkedData[]): string =>
  toJson({ '@context': 'https://schema.org', '@graph': things } satisfies Graph)
    .trim()
    .replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The way from the home page to a page; the last is the page itself. */
export const toBreadcrumbs = (way: readonly [name: string, path: string][], siteUrl: string): LinkedData => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(
    ([name, path], index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(siteUrl, path),
    }),
  ),
})

/** Whose news it is. */
export const publisher = ({ siteUrl, newsroom, words }: LinkedDataOptions) => ({
  '@type': 'Organization' as const,
  '@id': `${absolute(siteUrl, paths.root())}#newsroom`,
  name: newsroom.organisation?.name.text ?? newsroom.name?.text ?? words.pressRoom,
  url: newsroom.website ?? absolute(siteUrl, paths.root()),
  ...(newsroom.logo ? { logo: absolute(siteUrl, newsroom.logo.original.src) } : {}),
})

/** Whoever has left cannot be reached. */
export function contactPoint(contact: Contact): ContactPoint[] {
  if (contact.hasLeft || contact.phones.length + contact.emails.length === 0) return []
  return [
    {
      '@type': 'ContactPoint',
      contactType: 'press',
      name: contact.name,
      ...reach(contact),
      ...(contact.speaks.length > 0 ? { availableLanguage: contact.speaks } : {}),
    },
  ]
}

export const reach = ({ phones: [phone], emails: [email] }: Contact) => ({
  ...(phone ? { telephone: phone.e164.replace(';ext=', ' ext. ') } : {}),
  ...(email ? { email: email.address } : {}),
})

export const named = ({ name, path }: Link, siteUrl: string) => ({
  '@type': 'Thing' as const,
  name: name.text,
  ...(path ? { url: absolute(siteUrl, path) } : {}),
})
