import { describe, expect, test } from '@jest/globals'
import { body, fact, foreign, h2, i, link, note, p, quote, table, ul } from '@/demo/text'
import { toBody } from '@/lib/model/body'
import { rawBody, rawLink, rawParagraph, rawText } from '../../../support/body'

describe('a text for readers', () => {
  test('numbers its footnotes in the order in which they are read, wherever they stand', () => {
    const { blocks, footnotes } = toBody(
      body(
        p('One', note('first'), ' two', note('second')),
        ul(['three', note('third')]),
        table(['h'], ['x']),
        p('four', note('fourth')),
      ),
      'nl',
    )
    expect(footnotes.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(footnotes.map(({ paragraphs }) => paragraphs[0]?.[0])).toEqual(
      ['first', 'second', 'third', 'fourth'].map((text) => ({ kind: 'text', text })),
    )
    expect(JSON.stringify(blocks)).toContain('{"kind":"note","number":3}')
  })

  test('marks foreign words with their language', () => {
    const { blocks } = toBody(body(p('het ', foreign('fr', 'Maison des Femmes'))), 'nl')
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      inline: [
        { kind: 'text', text: 'het ' },
        { kind: 'text', text: 'Maison des Femmes', italic: true, lang: 'fr' },
      ],
    })
  })

  test('gives each heading an anchor of its own', () => {
    const { blocks } = toBody(body(h2('Été à Bruxelles'), h2('Été à Bruxelles'), h2('…')), 'fr')
    expect(blocks.map((block) => 'id' in block && block.id)).toEqual([
      'ete-a-bruxelles',
      'ete-a-bruxelles-2',
      'section',
    ])
  })

  test('keeps quotes and facts whole', () => {
    const { blocks } = toBody(
      body(
        quote('Said', 'Somebody'),
        fact({ value: '80', unit: '%', statement: 'of people', source: ['A ', i('report')] }),
      ),
      'nl',
    )
    expect(blocks).toMatchObject([
      { kind: 'quote', text: 'Said', speaker: 'Somebody' },
      { kind: 'fact', value: '80', unit: '%', statement: 'of people' },
    ])
  })

  test('leaves out what it does not know, and no more', () => {
    const { blocks } = toBody(
      rawBody(
        rawParagraph(rawText('before')),
        { type: 'iframe', src: 'x' },
        rawParagraph(rawLink('javascript:alert(1)')),
        rawParagraph(rawText('after')),
      ),
      'nl',
    )
    expect(JSON.stringify(blocks)).not.toMatch(/iframe|javascript/)
    expect(blocks).toHaveLength(2)
  })

  test('leads to pages of its own in the reader’s language, and makes plain words of a link to nowhere', () => {
    const internal = (value: unknown) => ({
      ...link('https://example.org', 'the city'),
      fields: { linkType: 'internal', doc: { relationTo: 'partner-cities', value } },
    })
    const city = { id: 'x', slug: { nl: 'brussel', fr: 'bruxelles' } }
    expect(JSON.stringify(toBody(body(p(internal(city))), 'fr').blocks)).toContain('/fr/cities/bruxelles')
    const { blocks } = toBody(body(p('to ', internal('an-id-that-was-not-populated'))), 'fr')
    expect(JSON.stringify(blocks)).not.toContain('an-id')
    expect(JSON.stringify(blocks)).toContain('the city')
  })

  test('keeps a list inside a list with the item it belongs to, without an empty item of its own', () => {
    const outer = ul(['one'], ['two'])
    const [inner, ...items] = [ul(['inside', note('a note')]), ...(outer.children as object[])]
    const nested = { ...outer, children: [items[0], { type: 'listitem', value: 2, children: [inner] }, items[1]] }
    expect(toBody(body(nested), 'nl').blocks).toMatchObject([
      {
        kind: 'list',
        items: [
          { inline: [{ text: 'one' }], nested: [{ items: [{ inline: [{ text: 'inside' }, { number: 1 }] }] }] },
          { inline: [{ text: 'two' }], nested: [] },
        ],
      },
    ])
    expect(toBody(body(nested), 'nl').blocks).toHaveLength(1)
  })

  test('of nothing is nothing', () => {
    for (const nothing of [undefined, null, {}, { root: {} }, 'x'])
      expect(toBody(nothing, 'nl')).toEqual({ blocks: [], footnotes: [] })
  })
})
