import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { dictionary } from '../../dictionaries/dictionary'
import type { Locale } from '../../locales'
import type { ReleaseDocument } from '../document'
import type { PrintedPictures } from '../printedPicture'
import { after, Blocks } from './blocks'
import { clean, inRuns, run } from './inline'

/**
 * A release as a Word document (Office Open XML, ECMA-376): headings, lists, tables, links and notes are what Word
 * knows them as, the language and the title are set, pictures have their alternative text. `pictures` are those that are
 * shown, by their `src`; of others the caption and the address stand alone.
 */
export async function toDocx(document: ReleaseDocument, pictures: PrintedPictures): Promise<Buffer> {
  const { locale, title, kind, reference, day, newsroom, standfirst, notices, body, footnotes, end, sections } =
    document
  const words = dictionary(locale)
  const make = new Blocks(document, pictures)
  const file = new Document({
    title: clean(title),
    creator: clean(newsroom.name),
    lastModifiedBy: clean(newsroom.name),
    subject: clean(reference),
    description: clean(standfirst ?? ''),
    keywords: clean(document.topics.join(', ')),
    customProperties: [{ name: 'Reference', value: clean(reference) }],
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 22, language: { value: tag[locale] } } },
        heading1: {
          run: { font: 'Georgia', size: 40, bold: true },
          paragraph: { spacing: { before: 120, after: 160 } },
        },
        heading2: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
        },
        heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
        hyperlink: { run: { color: '1C4F94', underline: {} } },
        footnoteText: { run: { size: 18 } },
      },
    },
    numbering: { config: make.numbering },
    footnotes: Object.fromEntries(
      footnotes.map(({ number, paragraphs }) => [
        number,
        {
          children: (paragraphs.length > 0 ? paragraphs : [[]]).map(
            (inline) => new Paragraph({ children: inRuns(inline) }),
          ),
        },
      ]),
    ),
    sections: [
      {
        properties: {},
        footers: {
          default: new Footer({ children: [pageOf(words.document.page, `${newsroom.name} · ${reference}`)] }),
        },
        children: [
          new Paragraph({ children: [run(newsroom.name, { bold: true })] }),
          new Paragraph({ children: [run(`${kind} · ${reference} · ${day}`)] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
          ...notices.flatMap((notice) => make.notice(notice)),
          ...(standfirst ? [new Paragraph({ spacing: after, children: [run(standfirst, { bold: true })] })] : []),
          ...body.flatMap((block) => make.block(block)),
          new Paragraph({ spacing: after, alignment: AlignmentType.CENTER, children: [run(`– ${end} –`)] }),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: inRuns(section.title) }),
            ...section.blocks.flatMap((block) => make.block(block)),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

/** The regional form of each language for Word's own dictionaries. */
const tag: Record<Locale, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

function pageOf(page: (page: string, pages: string) => string, name: string): Paragraph {
  const [before = '', between = '', behind = ''] = page('\0', '\0').split('\0')
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 18,
        children: [clean(`${name} · ${before}`), PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, behind],
      }),
    ],
  })
}
