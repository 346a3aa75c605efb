import { dayOf, languageName, momentOf } from '../dates'
import { linked } from '../linked'
import type { Release, ReleaseContact } from '../model/release'
import type { Said } from '../model/said'
import { absolute } from '../paths'
import { bodyHtml, type HtmlOptions, webAddress } from './bodyHtml'
import { type Content, element, type Markup, together } from './xml'

/**
 * What a release's page says, as HTML to put inside something else (a feed): no script, no style, no class, every address
 * absolute. What a reader has to know first (that it was withdrawn, that the translation is behind) comes first, the
 * notes of its corrections last, as on the page.
 */
export function releaseHtml(release: Release, options: HtmlOptions): string {
  const { locale, withdrawal } = release
  const { words, zone, siteUrl } = options
  const t = words.release
  return together(
    withdrawal &&
      element('p', {}, [
        element('strong', {}, withdrawal.at ? t.withdrawnOn(dayOf(withdrawal.at, zone, locale)) : t.withdrawn),
        ' ',
        withdrawal.note ? inItsLanguage('span', withdrawal.note, locale) : t.withdrawnNote,
      ]),
    release.isBehind && element('p', {}, element('em', {}, t.behind(languageName(release.original, locale)))),
    release.standfirst && element('p', {}, element('strong', {}, release.standfirst)),
    bodyHtml(release, options),
    release.boilerplates.map(({ about, text }) => [
      element('h2', { lang: otherLang(about, locale) }, t.about(about.text)),
      paragraphs(text, locale),
    ]),
    release.contacts.length > 0 && [
      element('h2', {}, t.contacts),
      element(
        'ul',
        {},
        release.contacts.map((contact) => contactHtml(contact, release, options)),
      ),
    ],
    release.attachments.length > 0 && [
      element('h2', {}, t.attachments),
      element(
        'ul',
        {},
        release.attachments.map(({ src, title }) =>
          element('li', {}, element('a', { href: absolute(siteUrl, src), lang: otherLang(title, locale) }, title.text)),
        ),
      ),
    ],
    release.changes.length > 0 && [
      element('h2', {}, t.changes),
      release.changes.map(({ at, kind, note }) => [
        element('p', {}, element('strong', {}, `${t.changeKinds[kind]}, ${momentOf(at, zone, locale)}`)),
        paragraphs(note, locale),
      ]),
    ],
  )
}

function contactHtml({ contact, role }: ReleaseContact, { locale }: Release, { siteUrl, words }: HtmlOptions): Markup {
  const name = contact.path
    ? element('a', { href: absolute(siteUrl, contact.path) }, contact.name)
    : element('span', {}, contact.name)
  const parts: Content[] = [
    [name, role && [' (', inItsLanguage('span', role, locale), ')']],
    ...(contact.hasLeft ? [words.contact.hasLeft] : []),
    ...contact.phones.map(({ e164, display }) => element('a', { href: `tel:${e164}` }, display)),
    ...contact.emails.map(({ address }) => element('a', { href: webAddress(`mailto:${address}`, siteUrl) }, address)),
  ]
  return element(
    'li',
    {},
    parts.flatMap((part, index) => (index > 0 ? [', ', part] : [part])),
  )
}

const paragraphs = (said: Said, locale: string): Markup[] =>
  said.text.split(/\n\s*\n/).map((paragraph) =>
    element(
      'p',
      { lang: otherLang(said, locale) },
      linked(paragraph).map((stretch) =>
        typeof stretch === 'string' ? stretch : element('a', { href: stretch.href }, stretch.text),
      ),
    ),
  )

const inItsLanguage = (name: string, said: Said, locale: string): Markup =>
  element(name, { lang: otherLang(said, locale) }, said.text)

const otherLang = ({ lang }: Said, locale: string): string | undefined => (lang === locale ? undefined : lang)
