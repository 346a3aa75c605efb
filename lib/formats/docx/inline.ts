import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../../model/body'

/** Words in a line as Word has them; `style` goes with each of them. */
export const inRuns = (inline: readonly Inline[], style: IRunOptions = {}): ParagraphChild[] =>
  inline.flatMap((part) => ofPart(part, style))

function ofPart(part: Inline, style: IRunOptions): ParagraphChild[] {
  switch (part.kind) {
    case 'text':
      return [ofText(part, style)]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'note':
      return [new FootnoteReferenceRun(part.number)]
    case 'link':
      return part.href
        ? [linked(part.href, inRuns(part.inline, { ...style, style: 'Hyperlink' }))]
        : inRuns(part.inline, style)
  }
}

const ofText = ({ text, bold, italic, sub, sup, lang }: Extract<Inline, { kind: 'text' }>, style: IRunOptions) =>
  run(text, {
    ...style,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(sub ? { subScript: true } : {}),
    ...(sup ? { superScript: true } : {}),
    ...(lang ? inLanguage(lang) : {}),
  })

/** Text without what XML 1.0 cannot hold. */
export const run = (text: string, options: IRunOptions = {}): TextRun => new TextRun({ ...options, text: clean(text) })

export const linked = (link: string, children: ParagraphChild[]): ExternalHyperlink =>
  new ExternalHyperlink({ link, children })

export const clean = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

/** Word keeps languages that are written from right to left in a field of their own. */
const inLanguage = (lang: string): IRunOptions =>
  /^(ar|fa|ps|he|ur)/.test(lang)
    ? { language: { bidirectional: lang }, rightToLeft: true }
    : { language: { value: lang } }
