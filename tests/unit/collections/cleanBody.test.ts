import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bodyTree, faultIn } from '@/collections/fields/bodyTree'
import { cleanBody } from '@/collections/fields/cleanBody'
import { releases } from '@/demo/content/releases'
import { body, h2, note, p, table, ul } from '@/demo/text'
import { toBody } from '@/lib/model/body'
import { rawBody, rawLink, rawParagraph, rawText } from '../../support/body'

type Tree = { root: { children: Node[] } }
type Node = { type: string; children?: Node[]; fields?: Record<string, unknown>; [key: string]: unknown }

const clean = (tree: unknown): Tree => cleanBody(tree) as Tree
const top = (tree: unknown): string[] => clean(tree).root.children.map(({ type }) => type)
const rawHeading = (tag: string, ...children: unknown[]) => ({ type: 'heading', tag, version: 1, children })
const rawItem = (...children: unknown[]) => ({ type: 'listitem', value: 1, version: 1, children })
const rawList = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', version: 1, children })
const rawTable = (...children: unknown[]) => ({
  type: 'table',
  version: 1,
  children: [{ type: 'tablerow', version: 1, children: [{ type: 'tablecell', version: 1, children }] }],
})
const file = { type: 'upload', relationTo: 'media', value: 'a-file', version: 3 }
const pasted = { type: 'upload', pending: { formID: 'x', src: 'https://example.org/x.png' }, version: 3 }
const aQuote = { type: 'block', version: 2, fields: { id: 'q', blockType: 'quote', text: 'said', speaker: 'Ada' } }

describe('what is written is kept', () => {
  test('as it is, when it fits', () => {
    for (const text of releases.flatMap((release) => Object.values(release.body))) expect(cleanBody(text)).toBe(text)
  })

  test('with an address that somebody left half written: the words stay, and no reader can follow it', () => {
    const tree = clean(rawBody(rawParagraph(rawText('read '), rawLink('https://', 'this'))))
    expect(tree.root.children[0]?.children?.[1]?.fields).toMatchObject({ linkType: 'custom', url: '' })
    expect(toBody(tree, 'nl').blocks).toEqual([
      {
        kind: 'paragraph',
        inline: [
          { kind: 'text', text: 'read ' },
          { kind: 'text', text: 'this' },
        ],
      },
    ])
  })

  test.each([
    ['javascript:alert(1)', ''],
    ['JaVaScRiPt:void(0)', ''],
    ['data:text/html,x', ''],
    ['vbscript:x', ''],
    ['//evil.example', ''],
    ['file:///C:/tekst.docx', ''],
    ['ftp://example.org/x', ''],
    ['pages/over-ons', ''],
    ['over-ons.html', ''],
    ['../x', ''],
    [undefined, ''],
    [{ $ne: 1 }, ''],
    ['www.example.org/x', 'https://www.example.org/x'],
    ['example.org', 'https://example.org'],
    ['pers@example.org', 'mailto:pers@example.org'],
    ['/nl/releases/x', '/nl/releases/x'],
    ['#noot', '#noot'],
  ])('a link to %j leads to %j', (url, kept) => {
    for (const place of [rawParagraph, (link: unknown) => rawTable(rawParagraph(link)), note]) {
      const tree = clean(rawBody(place === note ? rawParagraph(note(rawLink(url) as never)) : place(rawLink(url))))
      expect(JSON.stringify(tree)).toContain(`"url":${JSON.stringify(kept)}`)
    }
  })

  test('with a picture in a table cell, which comes to stand under the table', () => {
    expect(top(rawBody(rawTable(rawParagraph(rawText('cell')), file, aQuote)))).toEqual(['table', 'upload', 'block'])
  })

  test('with a picture inside a paragraph or a heading, which parts it in two', () => {
    const tree = clean(rawBody(rawParagraph(rawText('before'), file, rawText('after'))))
    expect(tree.root.children.map(({ type, children }) => children?.[0]?.text ?? type)).toEqual([
      'before',
      'upload',
      'after',
    ])
    expect(top(rawBody(rawHeading('h2', rawText('a'), file)))).toEqual(['heading', 'upload'])
  })

  test('with a picture that was pasted from elsewhere and has no file, which goes and leaves its paragraph whole', () => {
    const tree = clean(rawBody(rawParagraph(rawText('before '), pasted, rawText('after')), pasted))
    expect(tree.root.children).toHaveLength(1)
    expect(tree.root.children[0]?.children?.map(({ text }) => text)).toEqual(['before ', 'after'])
  })

  test('with a heading in a table cell or a list, which becomes a line of it', () => {
    const inCell = clean(rawBody(rawTable(rawHeading('h2', rawText('x')))))
    expect(inCell.root.children[0]?.children?.[0]?.children?.[0]?.children?.[0]).toMatchObject({ type: 'paragraph' })
    expect(clean(rawBody(rawList(rawItem(rawHeading('h3', rawText('x')))))).root.children[0]).toMatchObject({
      type: 'list',
      children: [{ children: [{ type: 'paragraph' }] }],
    })
  })

  test('with a heading of another level', () => {
    const tags = clean(rawBody(...['h1', 'h2', 'h3', 'h4', 'h6'].map((tag) => rawHeading(tag, rawText('x')))))
    expect(tags.root.children.map(({ tag }) => tag)).toEqual(['h2', 'h2', 'h3', 'h3', 'h3'])
  })

  test('with a footnote inside a link, which comes behind its word', () => {
    const linked = rawLink('https://example.org', 'word')
    const tree = clean(
      rawBody(rawParagraph({ ...linked, children: [rawText('word'), note('a note'), rawText(' goes on')] })),
    )
    expect(tree.root.children[0]?.children?.map(({ type }) => type)).toEqual(['link', 'inlineBlock', 'link'])
  })

  test('with a list, a heading or a table in a footnote, which become its lines', () => {
    const inside = { id: 'x', blockType: 'footnote', text: body(h2('one'), ul(['two']), table(['three'])) }
    const tree = clean(rawBody(rawParagraph({ type: 'inlineBlock', version: 1, fields: inside })))
    const kept = tree.root.children[0]?.children?.[0]?.fields?.text as Tree
    expect(kept.root.children.map(({ type, children }) => [type, children?.[0]?.text])).toEqual([
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
    ])
  })

  test('without what nobody typed: a style, a language that there is not, a node of another editor', () => {
    const styled = rawText('x', { style: 'position:fixed', $: { lang: '"><script>', color: 'red' }, format: -1 })
    const tree = clean(rawBody(rawParagraph(styled), { type: 'iframe', src: 'https://example.org' }, 'words', null))
    expect(tree.root.children).toEqual([rawParagraph({ type: 'text', text: 'x', version: 1, style: '', format: 0 })])
    expect(top(rawBody({ type: 'quote', version: 1, children: [rawText('said')] }))).toEqual(['paragraph'])
  })

  test('without a file of another collection, or a block of another kind', () => {
    expect(
      top(
        rawBody({ type: 'upload', relationTo: 'users', value: 'x' }, { type: 'block', fields: { blockType: 'html' } }),
      ),
    ).toEqual([])
  })

  test('with a video whose address may not be followed, for somebody to mend', () => {
    const embed = { type: 'block', fields: { id: 'x', blockType: 'embed', url: 'javascript:x', title: 'Film' } }
    expect(clean(rawBody(embed)).root.children[0]?.fields).toMatchObject({ url: null, title: 'Film' })
    const source = rawBody(rawParagraph(rawLink('javascript:x', 'here')))
    const figure = { type: 'block', fields: { id: 'x', blockType: 'fact', value: '1', statement: 's', source } }
    expect(JSON.stringify(clean(rawBody(figure)))).not.toContain('javascript')
  })
})

/** Any tree: nodes that the editor knows and does not know, in each other in whatever way. */
const anyNode = fc.letrec<{ node: unknown }>((tie) => {
  const children = fc.array(tie('node'), { maxLength: 4 })
  const element = fc.constantFrom('paragraph', 'heading', 'list', 'listitem', 'table', 'tablerow', 'tablecell', 'quote')
  return {
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.record({ type: fc.constantFrom('text', 'code-highlight'), text: fc.stringMatching(/^[a-z]{6}$/) }),
      fc.constant({ type: 'linebreak' }),
      fc.constant(file),
      fc.constant(pasted),
      fc.constant(aQuote),
      fc.constantFrom(null, 'words', 7, []),
      fc.record({ type: element, tag: fc.constantFrom('h1', 'h3', 7), children }),
      fc.record({
        type: fc.constantFrom('link', 'autolink'),
        fields: fc.constantFrom(undefined, { url: 'https://' }, { linkType: 'internal' }, { url: 'https://a.be' }),
        children,
      }),
      fc.record({
        type: fc.constant('inlineBlock'),
        fields: fc.record({ blockType: fc.constant('footnote'), text: fc.record({ root: fc.record({ children }) }) }),
      }),
    ),
  }
}).node

test('whatever is put together, what is kept fits, and every word of it is there', () => {
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 5 }), (children) => {
      const tree = { root: { type: 'root', children } }
      if (faultIn(tree)) return
      const kept = cleanBody(tree)
      expect(bodyTree.safeParse(kept).error?.issues ?? []).toEqual([])
      expect(wordsIn(kept)).toEqual(wordsIn(tree))
      expect(cleanBody(kept)).toBe(kept)
    }),
    { numRuns: 2000 },
  )
})

const wordsIn = (tree: unknown): string[] =>
  [...JSON.stringify(tree).matchAll(/"text":"([a-z]{6})"/g)].map(([, word]) => word ?? '').sort()

test('an empty paragraph stays: it is where somebody goes on writing', () => {
  expect(top(rawBody(rawParagraph(), rawHeading('h1'), rawParagraph()))).toEqual(['paragraph', 'heading', 'paragraph'])
  expect(top(body(p('x')))).toEqual(['paragraph'])
})
