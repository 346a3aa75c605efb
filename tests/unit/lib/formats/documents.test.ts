import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import mammoth from 'mammoth'
import { getDocumentProxy, getMeta } from 'unpdf'
import { toDocument } from '@/lib/formats/document'
import { toDocx } from '@/lib/formats/docx/toDocx'
import { toHtml } from '@/lib/formats/html'
import { toPdf } from '@/lib/formats/pdf/toPdf'
import { toText } from '@/lib/formats/text'
import { width } from '@/lib/formats/wrapped'
import { type Locale, locales } from '@/lib/locales'
import type { Body } from '@/lib/model/body'
import { aBareRelease, aFullRelease, printedPictures, siteUrl, theNewsroom } from '../../../support/documents'
import { inZip, pdfText } from '../../../support/insideFile'

/** Releases with everything and with almost nothing, in each language, read by programs that are not ours. */

const folder = mkdtempSync(path.join(tmpdir(), 'press-room-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cases = locales.flatMap((locale) => [
  { name: `everything, ${locale}`, locale, release: aFullRelease(locale), isFull: true },
  { name: `almost nothing, ${locale}`, locale, release: aBareRelease(locale), isFull: false },
])
const pictures = await printedPictures()
const documentOf = (release: (typeof cases)[number]['release'], locale: Locale) =>
  toDocument(release, { newsroom: theNewsroom(locale), siteUrl })

/** Text without the spaces by which lines are set. */
const dense = (text: string) => text.replace(/[\s\u00ad\u00a0\u202f]+/g, '')

/** What each form of a full release has to say. */
const said = (release: (typeof cases)[number]['release']): string[] => [
  release.title,
  release.standfirst ?? '',
  'Maison des Femmes',
  'Eurostat',
  'Jelgava (Jelgava, LV)',
  'Ada Mercier',
  '1 234 567',
  'Céline Mercier',
  release.changes[0]?.note.text ?? '',
  'Une association.',
  '© Ada Tekenaar',
]

describe.each(cases)('a release with $name', ({ locale, release, isFull }) => {
  const document = documentOf(release, locale)
  const expected = isFull ? said(release) : [release.title]

  test('is plain text in lines of 72 columns that says everything', () => {
    const text = toText(document)
    const tooLong = text.split('\n').filter((line) => width(line) > 72 && /\s/.test(line.trim()))
    expect(tooLong).toEqual([])
    for (const one of expected) expect(dense(text)).toContain(dense(one))
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
  })

  test('is HTML that a validator finds no fault with, without a class, a style or an address that is not whole', async () => {
    const html = toHtml(document)
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        'long-title': 'off',
        'no-inline-style': 'error',
        'tel-non-breaking': 'off',
        'no-trailing-whitespace': 'off',
      },
    })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual([])
    expect(html).not.toMatch(/\s(class|style)=/)
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to]) => !/^(https?:|mailto:|tel:|#)/.test(to ?? '')),
    ).toEqual([])
    for (const one of expected) expect(dense(textOf(html))).toContain(dense(one))
  })

  test('is a Word document that another reader opens, with its headings, links, lists, tables and notes', async () => {
    const buffer = await toDocx(document, pictures)
    const { value, messages } = await mammoth.convertToHtml({ buffer })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    for (const one of expected) expect(dense(textOf(value))).toContain(dense(one))
    const parts = inZip(buffer)
    expect(parts.get('docProps/core.xml')?.toString()).toContain('<dc:title>')
    expect(parts.get('word/styles.xml')?.toString()).toMatch(new RegExp(`w:lang[^>]*w:val="${locale}-`))
    if (!isFull) return
    expect(value.match(/<h1>/g)).toHaveLength(1)
    for (const tag of ['<h2>', '<h3>', '<ul>', '<ol>', '<table>', '<a href="https://', '<img '])
      expect(value).toContain(tag)
    expect(value.match(/id="footnote-\d+"/g)).toHaveLength(release.body.footnotes.length)
  })

  test('is a PDF with a language, a title and tags, that says everything in the order of the page', async () => {
    const file = await toPdf(document, pictures)
    const words = dense((await pdfText(file)).replace(/-\n/g, ''))
    for (const one of expected) expect(words).toContain(dense(one).replaceAll('-', ''))
    const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 })
    const { info, metadata } = await getMeta(pdf)
    expect(info).toMatchObject({ Title: release.title, Language: locale })
    expect(metadata.get('pdfuaid:part')).toBe('1')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const outline = (await pdf.getOutline()) ?? []
    expect(outline[0]?.title).toBe(release.title)
    if (isFull) expect(outline[0]?.items.length).toBeGreaterThan(5)
    await pdf.destroy()
  })

  const poppler = spawnSync('pdffonts', ['-v']).status === 0 && spawnSync('qpdf', ['--version']).status === 0
  if (!poppler) console.warn('Without poppler-utils and qpdf, the PDF is read by pdf.js alone.')
  ;(poppler ? test : test.skip)('is a PDF that qpdf finds no fault with, with all its typefaces in it', async () => {
    const file = path.join(folder, 'release.pdf')
    writeFileSync(file, await toPdf(document, pictures))
    expect(spawnSync('qpdf', ['--check', file]).status).toBe(0)
    const fonts = spawnSync('pdffonts', [file]).stdout.toString().trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/\s(yes)\s+(yes|no)\s+yes\s+\d+\s+\d+$/)
  })
})

describe('odd text', () => {
  const text = (value: string) => ({ kind: 'text' as const, text: value })
  const odd: [string, string][] = [
    [
      'Typst',
      '#import "x": * #panic() = H _a_ $x^2$ `raw` @ref <lab> \\ // /* #sys.inputs ] [ { } #read("/etc/passwd")',
    ],
    ['HTML', '</script><b>&amp; "x" \' <!-- ]]>'],
    ['control characters', 'a\0b\u0007c\u001bd\u007f\u0085'],
    ['halves of a pair', 'x\ud800y\udfffz'],
    ['letters from right to left', 'שלום مرحبا \u202eevil\u202c \u2066x\u2069'],
    ['emoji', '😀👩‍💻🇧🇪 ☎ ✓ → ∗ ½ ﬁ'],
    ['other scripts', '日本語 中文 한국어 Привіт Ελλάδα ትግርኛ پښتو ไทย தமிழ் ქართული'],
    ['letters that are none', '\ue000\uf8ff\u{f0000}\u{10ffff}\ufdd0\ufffe\uffff\u{e0041}'],
    ['heaps of marks', `z${'\u0301'.repeat(500)}algo`],
    ['a word of five thousand letters', 'x'.repeat(5000)],
    ['twenty thousand words', 'Verantwoordelijkheid en samenwerking in de stad. '.repeat(3400)],
    ['nothing', '   '],
  ]

  test.each(odd)('of %s harms no form', async (_, value) => {
    const short = value.slice(0, 300)
    const body: Body = {
      blocks: [
        {
          kind: 'paragraph',
          inline: [text(value), { kind: 'note', number: 1 }, { kind: 'link', href: siteUrl, inline: [text(short)] }],
        },
        { kind: 'heading', level: 3, id: 'x', inline: [text(short)] },
        { kind: 'quote', id: 'q', text: short, speaker: short },
        { kind: 'fact', id: 'f', value: short, statement: short, source: [[text(short)]] },
        { kind: 'list', ordered: true, start: 3, items: [{ inline: [text(short)], nested: [] }] },
        {
          kind: 'table',
          rows: [
            [{ header: true, colSpan: 3, rowSpan: 4, inline: [text(short)] }],
            [],
            [{ header: false, colSpan: 9, rowSpan: 9, inline: [] }],
          ],
        },
      ],
      footnotes: [{ number: 1, paragraphs: [[text(short)]] }],
    }
    const release = { ...aBareRelease('nl'), title: short, standfirst: short, dateline: { place: short }, body }
    const document = documentOf(release, 'nl')
    expect(toText(document)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
    expect(toHtml(document)).not.toMatch(/<(b[>&]|\/script|!--)/)
    const { messages } = await mammoth.convertToHtml({ buffer: await toDocx(document, new Map()) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const file = await toPdf(document, new Map())
    expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(dense(await pdfText(file))).not.toContain('root:x:')
  })
})

/** The words of HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
