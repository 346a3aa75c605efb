import { calendarDay, dayOf, fileSize, languageName, momentOf } from '../dates'
import { type Dictionary, dictionary } from '../dictionaries/dictionary'
import { type Locale, localeNames } from '../locales'
import { type Block, type Inline, type List, plainText } from '../model/body'
import type { FileLink, Picture, Rights } from '../model/media'
import type { Newsroom } from '../model/newsroom'
import type { Boilerplate, Release } from '../model/release'
import type { Said } from '../model/said'
import { contactBlocks } from './contactBlocks'
import { bold, link, paragraph, paragraphs, spoken, text } from './inline'
import { withWholeAddresses } from './wholeAddresses'

/**
 * A release as something to hand over: the parts of its page in their order, with whole addresses and nothing that only
 * a screen has. Text, HTML, Word and PDF each put this into their own form, so that what one says, all say.
 */
export type ReleaseDocument = {
  locale: Locale
  /** "Persbericht" */
  kind: string
  reference: string
  day: string
  /** Moments as ISO 8601: when it was released, when it last changed. */
  releasedAt: string
  updatedAt: string
  title: string
  standfirst?: string
  /** What a reader has to know before reading on: withdrawn, a translation behind, the last change. */
  notices: Section[]
  /** With the dateline run into its first paragraph. */
  body: Block[]
  footnotes: Release['body']['footnotes']
  end: string
  sections: Section[]
  /** Where the release is on the web. */
  url: string
  issuers: string[]
  topics: string[]
  newsroom: { name: string; url: string; colour?: string; logo?: Picture }
}

export type Section = {
  part: 'notice' | 'partners' | 'boilerplate' | 'contacts' | 'pictures' | 'attachments' | 'changes' | 'languages'
  title: Inline[]
  blocks: Block[]
}

/** What a document is made for: the newsroom, its words, and the origin of its site without a slash at the end. */
export type Setting = { newsroom: Newsroom; siteUrl: string }

export function toDocument(release: Release, { newsroom, siteUrl }: Setting): ReleaseDocument {
  const { locale } = release
  const words = dictionary(locale)
  const name = newsroom.name?.text ?? words.pressRoom
  const document: ReleaseDocument = {
    locale,
    kind: words.kinds[release.kind],
    reference: release.reference,
    day: dayOf(release.releasedAt, newsroom.timeZone, locale),
    releasedAt: release.releasedAt,
    updatedAt: release.updatedAt,
    title: release.title,
    ...(release.standfirst ? { standfirst: release.standfirst } : {}),
    notices: noticesOf(release, newsroom, words),
    body: withDateline(levelled(release.body.blocks), release),
    footnotes: release.body.footnotes,
    end: words.release.end,
    sections: [
      ...partners(release, words),
      ...release.boilerplates.map((one) => boilerplate(one, locale, words)),
      ...contacts(release, newsroom, words),
      ...pictures(release, words),
      ...attachments(release, words),
      ...changes(release, newsroom, words),
      ...languages(release, words),
    ],
    url: release.path,
    issuers: release.issuers.map((issuer) => issuer.name.text),
    topics: release.topics.map((topic) => topic.name.text),
    newsroom: {
      name,
      url: `/${locale}`,
      ...(newsroom.colour ? { colour: newsroom.colour } : {}),
      ...(newsroom.logo ? { logo: newsroom.logo } : {}),
    },
  }
  return withWholeAddresses(document, siteUrl)
}

/** Whom to name and what may be done with a file, in one line: "© Ada · CC BY 4.0 · Niet voor reclame." */
export function rightsLine({ credit, creator, licence, terms }: Rights, locale: Locale): Inline[] {
  const words = dictionary(locale).release
  const parts: Inline[] = [
    ...(credit ? [text(credit)] : []),
    ...(creator && !credit?.includes(creator) ? [text(`${words.creator}${dictionary(locale).colon}${creator}`)] : []),
    ...(licence && !(credit?.includes(licence.name) && !licence.url) ? [link(licence.name, licence.url)] : []),
    ...(terms ? [spoken(terms, locale)] : []),
  ]
  return parts.flatMap((part, index) => (index > 0 ? [text(' · '), part] : [part]))
}

/** Pictures in the order in which they are met: those in the text, then the gallery; none twice. */
export function picturesOf(release: Pick<Release, 'body' | 'gallery'>): Picture[] {
  const all = [
    ...release.body.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
    ...release.gallery,
  ]
  return [...new Map(all.map((picture) => [picture.original.src, picture])).values()]
}

function noticesOf(release: Release, { timeZone }: Newsroom, words: Dictionary): Section[] {
  const { withdrawal, isBehind, original, locale, versions, changes: all } = release
  const t = words.release
  const day = (moment: string) => dayOf(moment, timeZone, locale)
  const source = versions.find((version) => version.locale === original)
  const [last] = all
  return [
    ...(withdrawal
      ? [
          {
            part: 'notice' as const,
            title: [text(withdrawal.at ? t.withdrawnOn(day(withdrawal.at)) : t.withdrawn)],
            blocks: withdrawal.note ? paragraphs(withdrawal.note, locale) : [paragraph(text(t.withdrawnNote))],
          },
        ]
      : []),
    ...(isBehind
      ? [
          {
            part: 'notice' as const,
            title: [text(t.behind(languageName(original, locale)))],
            blocks: source ? [paragraph(link(t.readOriginal, source.path))] : [],
          },
        ]
      : []),
    ...(last
      ? [
          {
            part: 'notice' as const,
            title: [text(t.changed(t.changeKinds[last.kind], day(last.at)))],
            blocks: paragraphs(last.note, locale),
          },
        ]
      : []),
  ]
}

/** Place and date before the first words; alone where there is no paragraph to run into. */
function withDateline(blocks: Block[], { dateline: { place, date }, locale }: Release): Block[] {
  const said = [place, date && calendarDay(date, locale)].filter(Boolean).join(', ')
  if (!said) return blocks
  const before: Inline = { kind: 'text', text: `${said} – `, bold: true }
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph')
  if (lead === -1) return [paragraph(bold(said)), ...blocks]
  return blocks.map((block, index) =>
    index === lead && block.kind === 'paragraph' ? { ...block, inline: [before, ...block.inline] } : block,
  )
}

/** No heading without words, and none that skips a level: a text that begins with a small heading begins one higher. */
function levelled(blocks: Block[]): Block[] {
  let hasHeading = false
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'heading') return [block]
    if (plainText(block.inline).trim() === '') return []
    const level = block.level === 3 && hasHeading ? 3 : 2
    hasHeading = true
    return [{ ...block, level }]
  })
}

function partners({ partners: { label, organisations }, locale }: Release, words: Dictionary): Section[] {
  if (organisations.length === 0) return []
  const items = organisations.map(({ name, path }) => [link(name.text, path, other(name, locale))])
  return [
    { part: 'partners', title: [label ? spoken(label, locale) : text(words.release.partners)], blocks: [list(items)] },
  ]
}

const boilerplate = ({ about, text: said, page }: Boilerplate, locale: Locale, words: Dictionary): Section => ({
  part: 'boilerplate',
  title: [text(words.release.about(about.text))],
  blocks: [...paragraphs(said, locale), ...(page ? [paragraph(link(words.release.today, page))] : [])],
})

function contacts({ contacts: people, locale }: Release, newsroom: Newsroom, words: Dictionary): Section[] {
  if (people.length === 0) return []
  const blocks = people.flatMap((one) => contactBlocks(one, { locale, words, zone: newsroom.timeZone }))
  return [{ part: 'contacts', title: [text(words.release.contacts)], blocks }]
}

function pictures({ gallery }: Release, words: Dictionary): Section[] {
  if (gallery.length === 0) return []
  return [
    {
      part: 'pictures',
      title: [text(words.release.pictures)],
      blocks: gallery.map((picture) => ({ kind: 'picture', picture })),
    },
  ]
}

function attachments({ attachments: files, locale }: Release, words: Dictionary): Section[] {
  if (files.length === 0) return []
  return [
    {
      part: 'attachments',
      title: [text(words.release.attachments)],
      blocks: [list(files.map((file) => fileLine(file, locale)))],
    },
  ]
}

function fileLine(file: FileLink, locale: Locale): Inline[] {
  const kind = (file.mimeType.split('/')[1] ?? file.mimeType).toUpperCase()
  const facts = [kind, fileSize(file.bytes, locale), file.language && languageName(file.language, locale)]
  const rights = rightsLine(file, locale)
  return [
    link(file.title.text, file.src, other(file.title, locale)),
    text(` (${facts.filter(Boolean).join(', ')})`),
    ...(rights.length > 0 ? [text(' '), ...rights] : []),
  ]
}

function changes({ changes: all, locale }: Release, { timeZone }: Newsroom, words: Dictionary): Section[] {
  if (all.length === 0) return []
  const t = words.release
  const blocks = all.flatMap(({ at, kind, note }) => [
    paragraph(bold(`${t.changeKinds[kind]}, ${momentOf(at, timeZone, locale)}`)),
    ...paragraphs(note, locale),
  ])
  return [{ part: 'changes', title: [text(t.changes)], blocks }]
}

function languages({ versions, locale }: Release, words: Dictionary): Section[] {
  const others = versions.filter((version) => version.locale !== locale)
  if (others.length === 0) return []
  const items = others.map((version) => [
    text(`${localeNames[version.locale]}${words.colon}`, version.locale),
    link(version.title, version.path, version.locale),
  ])
  return [{ part: 'languages', title: [text(words.languages)], blocks: [list(items)] }]
}

const list = (items: Inline[][]): List => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map((inline) => ({ inline, nested: [] })),
})

const other = ({ lang }: Said, locale: Locale): string | undefined => (lang === locale ? undefined : lang)
