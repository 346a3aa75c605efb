import { afterValue } from '../../afterValue'
import { dictionary } from '../../dictionaries/dictionary'
import type { Block, Inline } from '../../model/body'
import { plainText } from '../../model/body'
import type { Picture } from '../../model/media'
import { type ReleaseDocument, rightsLine, type Section } from '../document'
import type { PrintedPictures } from '../printedPicture'
import { isWritten } from '../text'
import { legible } from '../theme'
import { placed } from './placed'

/** What release.typ reads: its data as JSON, and the pictures by the names that the data gives them. */
export type Typesetting = { data: string; files: Record<string, Buffer> }

/** A release as data for its template. `pictures` are those that are shown, by their `src`. */
export function toTypesetting(document: ReleaseDocument, pictures: PrintedPictures): Typesetting {
  const { locale, kind, reference, day, title, standfirst, notices, body, footnotes, end, sections, url } = document
  const files = new Map<string, Buffer>()
  const show = (picture: Picture) => shown(picture, { document, pictures, files })
  const inOrder = [
    ...sections.filter(({ part }) => part !== 'contacts'),
    ...sections.filter(({ part }) => part === 'contacts'),
  ]
  const { name, logo, colour } = document.newsroom
  const blocks = (given: Block[]) => given.filter(saysSomething).map((block) => ofBlock(block, document, show))
  const section = (given: Section) => ({
    part: given.part,
    title: written(given.title),
    // Who takes part is named; nobody types those addresses.
    blocks: given.part === 'partners' ? given.blocks : blocks(given.blocks),
  })
  const data = {
    locale,
    kind,
    reference,
    day,
    title: clean(title).trim() || reference,
    ...(standfirst ? { standfirst } : {}),
    authors: document.issuers.length > 0 ? document.issuers : [name],
    keywords: document.topics,
    date: dateParts(document.updatedAt),
    accent: `#${legible((colour ?? '#1b1a18').replace('#', ''), 'ffffff', '000000')}`,
    newsroom: name,
    ...(logo && pictures.has(logo.original.src) ? { logo: show(logo) } : {}),
    shortUrl: short(url),
    page: dictionary(locale).document.page('\n', '\n').split('\n'),
    notices: notices.map(section),
    body: blocks(body),
    footnotes: footnotes.map(({ number, paragraphs }) => ({ number, paragraphs: paragraphs.map(written) })),
    end,
    sections: inOrder.map(section),
  }
  return {
    data: JSON.stringify(data, (_, value) => (typeof value === 'string' ? clean(value) : value)),
    files: Object.fromEntries(files),
  }
}

function ofBlock(block: Block, document: ReleaseDocument, show: (picture: Picture) => object): object {
  const words = dictionary(document.locale)
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, inline: written(block.inline) }
    case 'list':
      return writtenIn(block)
    case 'table':
      return { kind: 'table', ...writtenIn(placed(block.rows)) }
    case 'picture':
      return { kind: 'picture', ...show(block.picture) }
    case 'quote':
      return { ...block, text: words.quoted(block.text), by: [block.speaker, block.role].filter(Boolean).join(', ') }
    case 'fact': {
      const value = block.value + afterValue(block.unit, words.percent)
      const source: Inline[] = [
        ...(block.date ? [{ kind: 'text', text: `${block.date}. ` } as const] : []),
        ...(block.source.length > 0 ? [{ kind: 'text', text: `${words.release.source}${words.colon}` } as const] : []),
        ...block.source.flat(),
      ]
      return { kind: 'fact', value, statement: block.statement, source: written(source) }
    }
    case 'embed':
      return block
  }
}

/** A heading without words is none, and PDF/UA refuses it. */
const saysSomething = (block: Block): boolean =>
  block.kind !== 'heading' || clean(plainText(block.inline)).trim() !== ''

type Shown = { document: ReleaseDocument; pictures: PrintedPictures; files: Map<string, Buffer> }

/** A picture with its words; its file where it is shown. PDF/UA wants something said of each. */
function shown(picture: Picture, { document, pictures, files }: Shown): object {
  const { alt, caption, original } = picture
  const said = [alt.text, caption?.text, document.title].find((one) => one && clean(one).trim()) ?? document.reference
  const words = {
    alt: said,
    ...(caption ? { caption } : {}),
    rights: rightsLine(picture, document.locale),
    src: original.src,
    shortSrc: short(original.src),
  }
  const printed = pictures.get(original.src)
  if (!printed) return words
  const file = `picture-${[...files.keys()].length}.${printed.type}`
  files.set(file, printed.bytes)
  return {
    ...words,
    file,
    ratio:
      words.src === document.newsroom.logo?.original.src
        ? printed.width / printed.height
        : printed.height / printed.width,
  }
}

/** Links say their address on paper too, unless their words are the address. */
const written = (inline: readonly Inline[]): object[] =>
  inline.map((part) => {
    if (part.kind !== 'link' || !part.href) return part
    const words = plainText(part.inline)
    const isLong = part.href.length > 90
    return {
      ...part,
      inline: written(part.inline),
      ...(isWritten(words, part.href) || isLong ? {} : { written: short(part.href) }),
    }
  })

/** The same for whatever has words in a line somewhere inside. */
function writtenIn<T>(part: T): T {
  if (Array.isArray(part)) return part.map(writtenIn) as T
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'inline' ? written(value) : writtenIn(value)]),
  ) as T
}

const short = (url: string): string => url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '')

/** Year, month, day, hour, minute, second in UTC. */
const dateParts = (moment: string): number[] => moment.slice(0, 19).split(/[-T:]/).map(Number)

/** Without what PDF/UA has no place for: control, unassigned and private characters, and what turns the order of letters. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\n\r\t\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '')
