import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import { afterValue } from '../../afterValue'
import { dictionary } from '../../dictionaries/dictionary'
import type { Block, Cell, List } from '../../model/body'
import type { Picture } from '../../model/media'
import { type ReleaseDocument, rightsLine, type Section } from '../document'
import type { PrintedPictures } from '../printedPicture'
import { clean, inRuns, linked, run } from './inline'
import { bullets, deepest, levelsFrom, type Numbering } from './numbering'

/** Makes what Word knows of what a release is made of. */
export class Blocks {
  readonly numbering: Numbering = [{ reference: 'bullets', levels: bullets() }]

  constructor(
    private readonly document: Pick<ReleaseDocument, 'locale' | 'body' | 'sections'>,
    private readonly pictures: PrintedPictures,
  ) {
    // Word wants each numbered list declared before it is met.
    const all = [document.body, ...document.sections.map(({ blocks }) => blocks)].flat()
    for (const block of all) if (block.kind === 'list') this.#declare(block)
  }

  readonly #declared = new Map<List, string>()

  #declare(list: List): void {
    if (list.ordered) {
      const reference = `numbers-${this.#declared.size + 1}`
      this.#declared.set(list, reference)
      this.numbering.push({ reference, levels: levelsFrom(list.start) })
    }
    for (const { nested } of list.items) for (const one of nested) this.#declare(one)
  }

  block(block: Block): FileChild[] {
    const words = dictionary(this.document.locale)
    switch (block.kind) {
      case 'paragraph':
        return [new Paragraph({ spacing: after, children: inRuns(block.inline) })]
      case 'heading': {
        const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
        return [new Paragraph({ heading, children: inRuns(block.inline) })]
      }
      case 'list':
        return this.#list(block, 0)
      case 'table':
        return [this.#table(block.rows), new Paragraph({ spacing: after })]
      case 'picture':
        return this.#picture(block.picture)
      case 'quote': {
        const by = [block.speaker, block.role].filter(Boolean).join(', ')
        return [
          new Paragraph({ ...apart, keepNext: true, children: [run(words.quoted(block.text), { italics: true })] }),
          new Paragraph({ ...apart, spacing: after, children: [run(`– ${by}`)] }),
        ]
      }
      case 'fact': {
        const value = block.value + afterValue(block.unit, words.percent)
        const from = [
          ...(block.date ? [run(`${block.date}. `)] : []),
          ...(block.source.length > 0 ? [run(`${words.release.source}${words.colon}`)] : []),
          ...block.source.flatMap((one) => inRuns(one)),
        ]
        return [
          new Paragraph({
            ...apart,
            keepNext: from.length > 0,
            children: [run(`${value} `, { bold: true, size: 28 }), run(block.statement)],
          }),
          ...(from.length > 0 ? [new Paragraph({ ...apart, spacing: after, children: from })] : []),
        ]
      }
      case 'embed':
        return [
          new Paragraph({ spacing: after, children: [linked(block.url, [run(block.title, { style: 'Hyperlink' })])] }),
        ]
    }
  }

  notice({ title, blocks }: Section): FileChild[] {
    return [
      new Paragraph({ ...apart, keepNext: true, children: inRuns(title, { bold: true }) }),
      ...blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? [new Paragraph({ ...apart, spacing: after, children: inRuns(block.inline) })]
          : this.block(block),
      ),
    ]
  }

  #list(list: List, level: number): FileChild[] {
    const reference = this.#declared.get(list) ?? 'bullets'
    const numbering = { reference, level: Math.min(level, deepest) }
    return list.items.flatMap(({ inline, nested }, index) => [
      ...(inline.length > 0
        ? [
            new Paragraph({
              numbering,
              // What follows the list keeps its distance.
              ...(level === 0 && index === list.items.length - 1 && nested.length === 0 ? { spacing: after } : {}),
              children: inRuns(inline),
            }),
          ]
        : []),
      ...nested.flatMap((one) => this.#list(one, level + 1)),
      ...(level === 0 && inline.length === 0 && nested.length === 0 ? [new Paragraph({})] : []),
    ])
  }

  #table(rows: Cell[][]): Table {
    const hasHead = (rows[0] ?? []).length > 0 && (rows[0] ?? []).every(({ header }) => header)
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (cells, index) =>
          new TableRow({
            // Readers take the mere presence of this mark for a yes.
            ...(hasHead && index === 0 ? { tableHeader: true } : {}),
            cantSplit: true,
            children: cells.map(
              ({ header, colSpan, rowSpan, inline }) =>
                new TableCell({
                  columnSpan: colSpan,
                  rowSpan,
                  margins: { top: 60, bottom: 60, left: 80, right: 80 },
                  children: [new Paragraph({ children: inRuns(inline, header ? { bold: true } : {}) })],
                }),
            ),
          }),
      ),
    })
  }

  #picture(picture: Picture): FileChild[] {
    const { locale } = this.document
    const shown = this.pictures.get(picture.original.src)
    const { alt, caption } = picture
    const under = [
      ...(caption ? [run(caption.text), run(' ')] : shown ? [] : [run(alt.text), run(' ')]),
      ...inRuns(rightsLine(picture, locale)),
      run(' '),
      linked(picture.original.src, [run(dictionary(locale).release.download, { style: 'Hyperlink' })]),
    ]
    return [
      ...(shown
        ? [
            new Paragraph({
              keepNext: true,
              children: [
                new ImageRun({
                  type: shown.type,
                  data: shown.bytes,
                  transformation: fitted(shown),
                  altText: { name: clean(alt.text), title: clean(alt.text), description: clean(alt.text) },
                }),
              ],
            }),
          ]
        : []),
      new Paragraph({ spacing: after, children: under }),
    ]
  }
}

export const after = { after: 160 }

/** Set apart from the text: indented, with a line at its side. */
const apart = {
  indent: { left: 360 },
  border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: '8A8378' } },
} as const

/** At most as wide as the text, in pixels of 96 to the inch. */
function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const share = Math.min(1, 600 / width, 760 / height)
  return { width: Math.round(width * share), height: Math.round(height * share) }
}
