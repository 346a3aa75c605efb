/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { body, fact, foreign, note, p, quote, table } from '@/demo/text'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { toBody } from '@/lib/model/body'
import type { Release, ReleaseSummary } from '@/lib/model/release'
import { aContact, aNewsroom, aRelease } from '../../support/shapes'

afterEach(cleanup)

const show = (more: Partial<Release> = {}) =>
  render(<ReleaseArticle release={aRelease(more)} newsroom={aNewsroom()} words={dictionary('nl')} />)

const contact = aContact()

describe('a release on the page', () => {
  test('leads to its files where it is public, and nowhere under a pass or in a preview', () => {
    const links = () => screen.queryAllByRole('link', { name: /^(PDF|Word|Platte tekst|HTML|Perspakket)/ })
    show()
    expect(links()).toEqual([])
    cleanup()
    render(<ReleaseArticle release={aRelease()} newsroom={aNewsroom()} words={dictionary('nl')} hasFiles />)
    expect(links().map((link) => link.getAttribute('href'))).toEqual(
      ['release.pdf', 'release.docx', 'release.txt', 'release.html', 'pack.zip'].map(
        (file) => `/nl/releases/de-titel/${file}`,
      ),
    )
  })

  test('has its parts in the order in which a press release has them', () => {
    const { container } = show({
      standfirst: 'INLEIDING',
      dateline: { place: 'PLAATS', date: '2022-12-08' },
      body: toBody(body(p('EERSTE ALINEA', note('VOETNOOT'))), 'nl'),
      partners: {
        label: { text: 'PARTNERS', lang: 'nl' },
        organisations: [{ name: { text: 'ORG', lang: 'nl' }, path: '/x' }],
      },
      boilerplates: [{ about: { text: 'ONS', lang: 'nl' }, text: { text: 'BOILERPLATE', lang: 'nl' } }],
      contacts: [{ contact, role: { text: 'ROL', lang: 'nl' } }],
      changes: [{ at: '2022-12-09T00:00:00.000Z', kind: 'correction', note: { text: 'WIJZIGING', lang: 'nl' } }],
    })
    const text = container.textContent ?? ''
    const order = [
      'Persbericht',
      '2022-014',
      'De titel',
      'INLEIDING',
      'Nederlands',
      'PLAATS',
      'EERSTE ALINEA',
      'VOETNOOT',
      '∗ ∗',
      'PARTNERS',
      'Over ONS',
      'BOILERPLATE',
      'ROL',
      'WIJZIGING',
    ]
    const places = order.map((part, index) => (index > 11 ? text.lastIndexOf(part) : text.indexOf(part)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('runs the dateline into the first paragraph', () => {
    show({ dateline: { place: 'Brussel', date: '2022-12-08' }, body: toBody(body(p('Het nieuws.')), 'nl') })
    const lead = screen.getByText(/Het nieuws/).closest('p')
    expect(lead?.textContent?.replace(/\s/gu, ' ')).toBe('Brussel, 8 december 2022 – Het nieuws.')
  })

  test('links each footnote both ways', () => {
    const { container } = show({ body: toBody(body(p('Een', note('eerste'), ' twee', note('tweede'))), 'nl') })
    for (const number of [1, 2]) {
      const reference = container.querySelector(`#noteref-${number}`)
      const footnote = container.querySelector(`#note-${number}`)
      expect(reference?.getAttribute('href')).toBe(`#note-${number}`)
      expect(footnote?.querySelector(`a[href="#noteref-${number}"]`)).not.toBeNull()
    }
    expect(container.querySelector('#note-2')?.textContent).toContain('tweede')
  })

  test('says whom to ring before the text, with a number that can be tapped', () => {
    const { container } = show({
      contacts: [{ contact, role: { text: 'perscontact', lang: 'nl' } }],
      body: toBody(body(p('TEKST')), 'nl'),
    })
    const aside = screen.getByRole('complementary')
    expect(within(aside).getByRole('link', { name: '+32 486 35 93 47' }).getAttribute('href')).toBe('tel:+32486359347')
    expect(within(aside).getByText('perscontact')).toBeTruthy()
    const text = container.textContent ?? ''
    expect(text.indexOf('+32 486')).toBeLessThan(text.indexOf('TEKST'))
  })

  test('marks words in another language as what they are', () => {
    show({ body: toBody(body(p('het ', foreign('fr', 'Maison des Femmes'))), 'nl') })
    expect(screen.getByText('Maison des Femmes').getAttribute('lang')).toBe('fr')
  })

  test('gives a quote and a fact an anchor of their own', () => {
    const { container } = show({
      body: toBody(body(quote('Zo is het', 'Iemand'), fact({ value: '80', unit: '%', statement: 'van iets' })), 'nl'),
    })
    expect(container.querySelector('[id^="quote-"]')?.textContent).toContain('Zo is het')
    expect(container.querySelector('[id^="fact-"]')?.textContent?.replace(/\s/gu, ' ')).toContain('80%')
  })

  test('is quoted with what became of it since', () => {
    const text = toBody(body(quote('Zo is het', 'Iemand')), 'nl')
    const source = (release: Partial<Release>) => {
      cleanup()
      const { container } = show({ body: text, ...release })
      return container.querySelector('[data-source]')?.getAttribute('data-source')?.replace(/\s/gu, ' ')
    }
    const change = { at: '2022-12-12T09:00:00.000Z', kind: 'correction', note: { text: 'x', lang: 'nl' } } as const
    expect(source({})).toMatch(/^Uit „De titel”, .+ 2022$/)
    expect(source({ changes: [change] })).toMatch(/ 2022 \(Rechtzetting, 12 december 2022\)$/)
    expect(source({ changes: [change], withdrawal: {} })).toMatch(/ 2022 \(Ingetrokken\)$/)
  })

  test('says before anything else that it was withdrawn', () => {
    const { container } = show({
      withdrawal: { at: '2022-12-09T00:00:00.000Z', note: { text: 'Dubbel verstuurd', lang: 'nl' } },
      body: toBody(body(p('TEKST')), 'nl'),
    })
    const text = container.textContent ?? ''
    expect(text.indexOf('Dubbel verstuurd')).toBeGreaterThan(-1)
    expect(text.indexOf('Dubbel verstuurd')).toBeLessThan(text.indexOf('TEKST'))
  })

  test('leads from why it was withdrawn to the release that is valid, where it can be read', () => {
    const valid: ReleaseSummary = {
      id: 'r2',
      reference: '2022-011',
      kind: 'media-advisory',
      locale: 'nl',
      title: 'De geldige',
      releasedAt: '2022-11-28T08:30:00.000Z',
      languages: ['nl'],
      withdrawn: false,
      path: '/nl/releases/geldig',
    }
    const withdrawal = { note: { text: 'Alleen 2022-011 is geldig, niet 2022-010.', lang: 'nl' as const } }
    const { container } = show({ withdrawal, related: [valid] })
    const links = () => [...container.querySelectorAll('[role=note] a')].map((link) => link.getAttribute('href'))
    expect(links()).toEqual(['/nl/releases/geldig'])
    cleanup()
    show({ withdrawal, related: [{ ...valid, withdrawn: true }] })
    expect(screen.getByRole('note').querySelector('a')).toBeNull()
  })

  test('says that a translation is behind, and leads to the original', () => {
    show({
      locale: 'nl',
      original: 'fr',
      isBehind: true,
      versions: [
        { locale: 'fr', title: 'Titre', path: '/fr/releases/titre' },
        { locale: 'nl', title: 'De titel', path: '/nl/releases/de-titel' },
      ],
    })
    expect(screen.getByText(/Frans.* is gewijzigd/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Lees het origineel' }).getAttribute('href')).toBe('/fr/releases/titre')
  })

  test('names without a link what has no page yet, for whoever reads before the hour', () => {
    const { path: _, ...unopened } = contact
    const { container } = show({
      issuers: [{ name: { text: 'NOG GEEN PAGINA', lang: 'nl' } }],
      contacts: [{ contact: { ...unopened, organisation: { name: { text: 'OOK NIET', lang: 'nl' } } } }],
      body: {
        blocks: [{ kind: 'paragraph', inline: [{ kind: 'link', inline: [{ kind: 'text', text: 'HIER' }] }] }],
        footnotes: [],
      },
      referencePath: undefined,
    } as Partial<Release>)
    for (const name of ['NOG GEEN PAGINA', 'OOK NIET', 'HIER', '2022-014', 'Céline Mercier']) {
      expect(container.textContent).toContain(name)
      expect([name, screen.queryByRole('link', { name })]).toEqual([name, null])
    }
    expect(container.querySelector('a:not([href])')).toBeNull()
  })

  test('says which of the newsroom’s languages it is not in', () => {
    show()
    expect(screen.getByText('niet in het Frans')).toBeTruthy()
    expect(screen.getByText('niet in het Engels')).toBeTruthy()
  })

  test('lets a wide table be scrolled without a mouse, and names each', () => {
    show({ body: toBody(body(table(['a', 'b'], ['1', '2']), p('x'), table(['c'], ['3'])), 'nl') })
    for (const name of ['Tabel 1', 'Tabel 2']) {
      const region = screen.getByRole('region', { name })
      expect(region.tabIndex).toBe(0)
      expect(within(region).getByRole('table')).toBeTruthy()
    }
  })

  test('keeps a long figure whole, above what it says', () => {
    const long = fact({ value: '1 234 567,89', unit: 'euro', statement: 'in totaal' })
    const { container } = show({ body: toBody(body(long, fact({ value: '8', statement: 'steden' })), 'nl') })
    const [first, second] = [...container.querySelectorAll('[id^="fact-"]')]
    expect(first?.textContent).toContain('1\u00a0234\u00a0567,89\u00a0euro')
    expect([first, second].map((one) => one?.hasAttribute('data-long'))).toEqual([true, false])
  })

  test('leads to the addresses in the words about who sends it, and to none that can harm', () => {
    show({
      boilerplates: [
        {
          about: { text: 'ONS', lang: 'nl' },
          text: { text: 'Meer op www.example.org. javascript:alert(1)', lang: 'nl' },
        },
      ],
    })
    expect(screen.getAllByRole('link').map((one) => one.getAttribute('href'))).toContain('https://www.example.org')
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
  })

  test('says of a mentorship that is not certain that it is not', () => {
    show({
      mentorships: [
        { name: { text: 'Brussel → Jelgava', lang: 'nl' }, path: '/nl/mentorships/x', isConfirmed: false },
        { name: { text: 'Gent → Riga', lang: 'nl' }, path: '/nl/mentorships/y', isConfirmed: true },
      ],
    })
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items).toContain('Brussel → Jelgava (nog te bevestigen)')
    expect(items).toContain('Gent → Riga')
  })

  test('shows markup in a text as text', () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const { container } = show({ title: attack, standfirst: attack, body: toBody(body(p(attack)), 'nl') })
    expect(container.querySelector('script, img')).toBeNull()
    expect(container.querySelector('h1')?.textContent).toBe(attack)
  })

  test('of almost nothing is still a page', () => {
    const { container } = show()
    expect(container.querySelector('h1')?.textContent).toBe('De titel')
    expect(container.querySelectorAll('aside')).toHaveLength(0)
  })
})
