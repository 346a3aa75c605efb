/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render } from '@testing-library/react'
import { alone, release } from '@/components/browser/parts/copied'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { body, fact, foreign, h2, link, note, p, quote, table, ul } from '@/demo/text'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { toBody } from '@/lib/model/body'
import type { Release } from '@/lib/model/release'
import { aContact, aNewsroom, aPicture, aRelease } from '../../../support/shapes'

afterEach(cleanup)

const address = 'https://press.example.org/nl/releases/de-titel'

/** What a reader of this release would have on the clipboard. */
function copied(more: Partial<Release>) {
  render(<ReleaseArticle release={aRelease(more)} newsroom={aNewsroom()} words={dictionary('nl')} />)
  return release(document, address)
}

describe('the text of a release, copied', () => {
  test('has its parts in order, and ends with where it is from', () => {
    const { text } = copied({
      standfirst: 'De inleiding.',
      dateline: { place: 'Brussel', date: '2022-12-08' },
      body: toBody(body(p('Het nieuws.'), h2('Een kop'), p('Meer.')), 'nl'),
      boilerplates: [
        { about: { text: 'Ons', lang: 'nl' }, text: { text: 'Wie wij zijn.', lang: 'nl' }, page: '/nl/x' },
      ],
    })
    const parts = text.replace(/\u00a0/g, ' ').split('\n\n')
    expect(parts).toEqual([
      expect.stringContaining('2022-014'),
      'De titel',
      'De inleiding.',
      'Brussel, 8 december 2022 – Het nieuws.',
      'Een kop',
      'Meer.',
      'Over Ons',
      'Wie wij zijn.',
      address,
    ])
  })

  test('numbers notes where they are referred to and where they stand', () => {
    const { text, html } = copied({
      body: toBody(body(p('Een', note('eerste'), ' en twee', note('tweede'), '.')), 'nl'),
    })
    expect(text).toContain('Een[1] en twee[2].')
    expect(text).toMatch(/\[1\] eerste\n+\[2\] tweede/)
    expect(html).toContain('<sup>[1]</sup>')
    expect(html).toContain('<ol><li><p>eerste</p></li><li><p>tweede</p></li></ol>')
  })

  test('writes an address out in plain text unless the words are the address', () => {
    const { text, html } = copied({
      body: toBody(
        body(
          p(
            link('https://example.org/rapport', 'het rapport'),
            ' en ',
            link('https://www.example.org/', 'www.example.org'),
          ),
        ),
        'nl',
      ),
    })
    expect(text).toContain('het rapport <https://example.org/rapport> en www.example.org\n')
    expect(html).toContain('<a href="https://example.org/rapport">het rapport</a>')
  })

  test('keeps lists, tables and languages, and no style, class, button or picture', () => {
    const { text, html } = copied({
      body: toBody(body(ul(['een'], ['twee']), table(['a', 'b'], ['1', '2']), p(foreign('fr', 'Maison'))), 'nl'),
      gallery: [aPicture()],
      contacts: [{ contact: aContact() }],
    })
    expect(text).toContain('– een\n')
    expect(text).toContain('a\tb\n')
    expect(html).toContain('<ul><li>een</li><li>twee</li></ul>')
    expect(html).toContain('<i lang="fr">Maison</i>')
    expect(html).not.toMatch(/ (class|id|data-\w+|aria-\w+)=|<(button|img|div|section|figure)/)
  })

  test('says first that the release was withdrawn', () => {
    const { text } = copied({ withdrawal: { note: { text: 'Niet meer gebruiken', lang: 'nl' } } })
    expect(text).toContain('Niet meer gebruiken')
  })

  test('cannot be made to carry a tag of its own', () => {
    const { html } = copied({ title: '<img src=x onerror=alert(1)>', body: toBody(body(p('a < b & "c"')), 'nl') })
    expect(html).not.toContain('<img')
    const pasted = new DOMParser().parseFromString(html ?? '', 'text/html')
    expect(pasted.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>')
    expect(pasted.body.textContent).toContain('a < b & "c"')
  })
})

describe('a quote or a figure, copied alone', () => {
  test('comes with who said it, where it is from and its own address', () => {
    copied({ body: toBody(body(quote('Zo is het', 'Iemand', 'burgemeester')), 'nl') })
    const figure = document.querySelector('figure[id^=quote-]') as Element
    const { source } = (figure.querySelector('button') as HTMLElement).dataset
    const { text, html } = alone(figure, source ?? '', `${address}#${figure.id}`)
    expect(text.replace(/\u00a0/g, ' ')).toMatch(
      /^“?Zo is het”?\n\nIemand, burgemeester\nUit „De titel”, Persdienst, 8 december 2022\nhttps:\/\/press\.example\.org\/nl\/releases\/de-titel#quote-\w+$/,
    )
    expect(html).toMatch(/<blockquote><p>.?Zo is het.?<\/p><\/blockquote>/)
  })

  test('a figure keeps its value, its unit, what it says and its source', () => {
    copied({ body: toBody(body(fact({ value: '80', unit: '%', statement: 'van de inwoners', date: '2022' })), 'nl') })
    const figure = document.querySelector('figure[id^=fact-]') as Element
    expect(alone(figure, 'BRON', address).text.replace(/\u00a0/g, ' ')).toBe(
      `80%\n\nvan de inwoners\n\n2022.\nBRON\n${address}`,
    )
  })
})
