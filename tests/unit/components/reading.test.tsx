/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { ContactRecord } from '@/components/ContactRecord'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { StandingPage } from '@/components/StandingPage'
import { body, fact, p, quote } from '@/demo/text'
import { aboutWords } from '@/lib/dictionaries/aboutWords'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { locales } from '@/lib/locales'
import { toBody } from '@/lib/model/body'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import { type AboutPage, aboutPages } from '@/lib/paths'
import { aContact, aNewsroom, aPicture, aRelease } from '../../support/shapes'

afterEach(cleanup)

const words = dictionary('nl')
const zone = 'Europe/Brussels'
const show = (more: Partial<Release> = {}, address?: string) =>
  render(
    <ReleaseArticle release={aRelease(more)} newsroom={aNewsroom()} words={words} {...(address ? { address } : {})} />,
  ).container

describe('a reader’s tools', () => {
  test('are links that work at once, and buttons that stay hidden until a script makes them work', () => {
    const container = show({ contacts: [{ contact: aContact() }], gallery: [aPicture()] })
    const tools = screen.getByRole('navigation')
    expect(
      within(tools)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Perscontact', 'Bestanden (1)'])
    for (const link of within(tools).getAllByRole('link'))
      expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
    expect(container.querySelectorAll('button')).toHaveLength(3)
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  test('are not there at all where nothing can be jumped to and no script runs', () => {
    show()
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  test('of a quote and a figure are a link to just it, and a hidden button that knows the source', () => {
    const container = show({
      title: 'De titel',
      body: toBody(body(quote('Zo is het', 'Iemand'), fact({ value: '80', statement: 'van iets' })), 'nl'),
    })
    for (const kind of ['quote', 'fact']) {
      const figure = container.querySelector(`figure[id^=${kind}-]`)
      expect(figure?.querySelector('a')?.getAttribute('href')).toBe(`#${figure?.id}`)
      const button = figure?.querySelector('button')
      expect(button?.closest('[hidden]')).not.toBeNull()
      expect(button?.dataset.source?.replace(/\u00a0/g, ' ')).toBe('Uit „De titel”, Persdienst, 8 december 2022')
    }
  })
})

describe('a release on the page', () => {
  test('says how long it takes to read', () => {
    expect(show({ readingTime: 5 }).textContent).toContain('leestijd 5 min.')
  })

  test('shows how names are spelled in the other languages, each marked as its own', () => {
    show({
      spellings: [
        [
          { text: 'Schaarbeek', lang: 'nl' },
          { text: 'Schaerbeek', lang: 'fr' },
        ],
      ],
    })
    expect(screen.getByRole('heading', { name: 'Zo schrijft u het' })).toBeTruthy()
    expect(screen.getByRole('cell', { name: 'Schaerbeek' }).getAttribute('lang')).toBe('fr')
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Nederlands', 'Français'])
  })

  test('says of each language whether it is there, and whether it has kept up', () => {
    show({
      versions: [
        { locale: 'nl', title: 'De titel', path: '/nl/releases/de-titel' },
        { locale: 'fr', title: 'Le titre', path: '/fr/releases/le-titre', isBehind: true },
      ],
    })
    const list = screen.getByRole('list', { name: 'Talen' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['Nederlands', 'Français (niet bijgewerkt)', 'niet in het Engels'])
  })

  test('says on paper where it stands, but not to whoever reads before it stands there', () => {
    expect(show({}, 'https://press.example.org/nl/releases/x').textContent).toContain('https://press.example.org/nl')
    cleanup()
    expect(show().textContent).not.toContain(words.release.online)
  })

  test('fetches a picture near its top at once, and those further down when they come near', () => {
    const first = aPicture()
    const container = show({
      body: {
        blocks: [{ kind: 'picture', picture: first }, ...toBody(body(p('a'), p('b')), 'nl').blocks],
        footnotes: [],
      },
      gallery: [aPicture()],
    })
    const [top, later] = [...container.querySelectorAll('img')]
    expect([top?.getAttribute('loading'), top?.getAttribute('fetchpriority')]).toEqual(['eager', 'high'])
    expect(later?.getAttribute('loading')).toBe('lazy')
    for (const one of [top, later]) expect(Number(one?.getAttribute('width'))).toBeGreaterThan(0)
  })

  test('says on paper where each picture is, and says nothing of it where the release has no address yet', () => {
    const picture = aPicture()
    const whole = new URL(picture.original.src, 'https://pers.example.org').href
    const shown = show({ gallery: [picture] }, 'https://pers.example.org/nl/releases/x')
    expect(shown.querySelector('figcaption')?.textContent).toContain(whole)
    cleanup()
    expect(show({ gallery: [picture] }).querySelector('figcaption')?.textContent).not.toContain('example.org')
  })

  test('offers each picture in its sizes, with pixels, bytes, credit and terms beside them', () => {
    const rendition = (width: number) => ({
      src: `/api/media/file/${width}.webp`,
      width,
      height: width / 2,
      bytes: width * 20,
      mimeType: 'image/webp',
    })
    show({
      gallery: [
        aPicture(
          {
            credit: '© Ada',
            licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
            terms: { text: 'Niet bijsnijden', lang: 'nl' },
            renditions: [rendition(480), rendition(960), rendition(960), rendition(1920)],
          },
          2400,
          1200,
        ),
      ],
    })
    const sizes = screen.getByRole('list', { name: 'Downloaden' })
    const found = within(sizes)
      .getAllByRole('link')
      .map((one) => (one.textContent ?? '').replace(/[\u00a0\u202f]/g, ' '))
    expect(found).toEqual([
      'Origineel (PNG, 2400 × 1200 px, 12 kB)',
      'Voor het web (WebP, 1920 × 960 px, 38 kB)',
      'Voor het web (WebP, 960 × 480 px, 19 kB)',
    ])
    const caption = sizes.closest('figcaption')?.textContent
    for (const said of ['© Ada', 'CC BY 4.0', 'Niet bijsnijden']) expect(caption).toContain(said)
  })
})

describe('the page of a contact', () => {
  const record = (more = {}) =>
    render(
      <ContactRecord contact={aContact()} others={[]} releases={[]} locale="nl" words={words} zone={zone} {...more} />,
    ).container

  test('has the code of the card with words beside it, and none for whoever has left', () => {
    record({ qr: { size: 29, path: 'M4 4h1v1h-1z' } })
    expect(screen.getByRole('img', { name: words.contact.scan })).toBeTruthy()
    cleanup()
    record()
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('says whom to ask instead', () => {
    record({ others: [aContact({ id: 'c2', name: 'Ada Kijker' })] })
    expect(screen.getByRole('heading', { name: 'Andere perscontacten' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Ada Kijker' })).toBeTruthy()
  })
})

describe('the newsroom’s own pages', () => {
  const open = (page: AboutPage, more: Partial<Newsroom> = {}, locale: (typeof locales)[number] = 'nl') =>
    render(
      <StandingPage
        page={page}
        newsroom={aNewsroom({ contacts: [aContact()], ...more })}
        site="press.example.org"
        locale={locale}
        words={dictionary(locale)}
      />,
    ).container

  test('are there in every language, and say whom to ask', () => {
    for (const locale of locales)
      for (const page of aboutPages) {
        const container = open(page, {}, locale)
        expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(aboutWords(locale).titles[page])
        expect(container.querySelector('a[href="tel:+32486359347"]')).not.toBeNull()
        cleanup()
      }
  })

  test('the accessibility statement says what the model statement asks for, and admits when nobody has looked', () => {
    const statement = {
      status: 'partial',
      method: 'self',
      preparedOn: '2026-11-01',
      reviewedOn: '2026-11-24',
      gaps: { text: 'PDF van anderen', lang: 'nl' },
      enforcement: { text: 'De ombudsman', lang: 'nl' },
    } as const
    const text = (open('accessibility', { statement }).textContent ?? '').replace(/\u00a0/g, ' ')
    for (const said of [
      'Richtlijn (EU) 2016/2102',
      'press.example.org',
      'voldoet gedeeltelijk',
      'PDF van anderen',
      'opgesteld op 1 november 2026',
      'zelfbeoordeling',
      'herzien op 24 november 2026',
      'De ombudsman',
    ])
      expect(text).toContain(said)
    cleanup()
    expect(open('accessibility').textContent).toContain('nog niet beoordeeld')
  })

  test('how to read an embargo has the newsroom’s own terms, or else the usual ones', () => {
    expect(open('embargo').textContent).toContain(words.pass.usualTerms[0])
    cleanup()
    const own = open('embargo', { embargoTerms: { text: 'ONZE VOORWAARDEN', lang: 'nl' } }).textContent
    expect(own).toContain('ONZE VOORWAARDEN')
    expect(own).not.toContain(words.pass.usualTerms[0])
  })
})
