import { afterValue } from '../afterValue'
import { calendarDay } from '../dates'
import type { Dictionary } from '../dictionaries/dictionary'
import type { Block, Cell, Inline, List } from '../model/body'
import type { Picture } from '../model/media'
import type { Release } from '../model/release'
import { absolute } from '../paths'
import { type Content, element, empty, type Markup } from './xml'

/** `zone` is the newsroom's (IANA), in which its days and hours are told. */
export type HtmlOptions = { siteUrl: string; zone: string; words: Dictionary }

type Place = HtmlOptions & { locale: string; page: string }

/** The text of a release with its dateline run into the first paragraph, and its footnotes below. */
export function bodyHtml(release: Release, options: HtmlOptions): Content {
  const { blocks, footnotes } = release.body
  const place: Place = { ...options, locale: release.locale, page: absolute(options.siteUrl, release.path) }
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const dateline = datelineOf(release)
  return [
    dateline && lead === -1 && element('p', {}, dateline),
    blocks.map((block, index) => blockHtml(block, place, index === lead && dateline ? `${dateline} – ` : '')),
    footnotes.length > 0 && [
      element('h2', {}, options.words.release.footnotes),
      element(
        'ol',
        {},
        footnotes.map(({ paragraphs }) =>
          element(
            'li',
            {},
            paragraphs.map((inline) => element('p', {}, inlineHtml(inline, place))),
          ),
        ),
      ),
    ],
  ]
}

/** "Brussel, 8 december 2022" */
export function datelineOf({ dateline: { place, date }, locale }: Pick<Release, 'dateline' | 'locale'>): string {
  return [place, date && calendarDay(date, locale)].filter(Boolean).join(', ')
}

function blockHtml(block: Block, place: Place, before: string): Content {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, before, inlineHtml(block.inline, place))
    case 'heading':
      return element(`h${block.level}`, {}, inlineHtml(block.inline, place))
    case 'list':
      return listHtml(block, place)
    case 'table':
      return element(
        'table',
        {},
        element(
          'tbody',
          {},
          block.rows.map((row) => rowHtml(row, place)),
        ),
      )
    case 'picture':
      return pictureHtml(block.picture, place)
    case 'quote':
      return element('figure', {}, [
        element('blockquote', {}, element('p', {}, block.text)),
        element('figcaption', {}, [block.speaker, block.role].filter(Boolean).join(', ')),
      ])
    case 'fact':
      return element('p', {}, [
        element('strong', {}, block.value, afterValue(block.unit, place.words.percent)),
        ' ',
        block.statement,
        block.date && ` (${block.date})`,
        block.source.length > 0 && [
          ` ${place.words.release.source}${place.words.colon}`,
          block.source.map((inline) => inlineHtml(inline, place)),
        ],
      ])
    case 'embed':
      return element('p', {}, linkTo(block.url, block.title, place))
  }
}

function listHtml(list: List, place: Place): Markup {
  const items = list.items.map(({ inline, nested }) =>
    element(
      'li',
      {},
      inlineHtml(inline, place),
      nested.map((one) => listHtml(one, place)),
    ),
  )
  return list.ordered
    ? element('ol', { start: list.start === 1 ? undefined : list.start }, items)
    : element('ul', {}, items)
}

const rowHtml = (cells: Cell[], place: Place): Markup =>
  element(
    'tr',
    {},
    cells.map(({ header, colSpan, rowSpan, inline }) =>
      element(
        header ? 'th' : 'td',
        { colspan: colSpan > 1 ? colSpan : undefined, rowspan: rowSpan > 1 ? rowSpan : undefined },
        inlineHtml(inline, place),
      ),
    ),
  )

function pictureHtml({ alt, caption, credit, original, renditions }: Picture, { siteUrl, locale }: Place): Markup {
  const { src, width, height } = renditions.at(-1) ?? original
  const lang = alt.lang === locale ? undefined : alt.lang
  const below = [caption?.text, credit].filter(Boolean).join(' – ')
  return element('figure', {}, [
    empty('img', { src: absolute(siteUrl, src), width, height, alt: alt.text, lang }),
    below && element('figcaption', {}, below),
  ])
}

const inlineHtml = (inline: readonly Inline[], place: Place): Content => inline.map((part) => partHtml(part, place))

function partHtml(part: Inline, place: Place): Content {
  switch (part.kind) {
    case 'break':
      return empty('br')
    case 'note':
      return element('sup', {}, element('a', { href: `${place.page}#note-${part.number}` }, part.number))
    case 'link':
      return linkTo(part.href, inlineHtml(part.inline, place), place)
    case 'text': {
      let words: Content = part.text
      if (part.sub) words = element('sub', {}, words)
      if (part.sup) words = element('sup', {}, words)
      if (part.bold) words = element('strong', {}, words)
      if (part.italic) return element('i', { lang: part.lang }, words)
      return part.lang ? element('span', { lang: part.lang }, words) : words
    }
  }
}

function linkTo(href: string | undefined, content: Content, { siteUrl }: Place): Content {
  const url = href && webAddress(href, siteUrl)
  return url ? element('a', { href: url }, content) : content
}

/** An address that may be followed from wherever this is read, absolute; undefined for one that may not. */
export function webAddress(href: string, siteUrl: string): string | undefined {
  if (!URL.canParse(href, siteUrl)) return undefined
  const url = new URL(href, siteUrl)
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined
}
