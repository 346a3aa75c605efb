/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { AttachmentList } from '@/components/AttachmentList'
import { PartnerRow } from '@/components/PartnerRow'
import { PictureFigure } from '@/components/PictureFigure'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { FileLink, Rights } from '@/lib/model/media'
import type { Partner } from '@/lib/model/organisation'
import { aPicture } from '../../support/shapes'

afterEach(cleanup)

const words = dictionary('nl')
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
const file: FileLink = {
  title: { text: 'Dossier', lang: 'nl' },
  src: '/api/media/file/x.pdf',
  bytes: 1_200_000,
  mimeType: 'application/pdf',
}

describe.each([
  [
    'a picture',
    (rights: Rights) => render(<PictureFigure picture={aPicture(rights)} locale="nl" words={words} />).container,
  ],
  [
    'an attachment',
    (rights: Rights) => render(<AttachmentList files={[{ ...file, ...rights }]} locale="nl" words={words} />).container,
  ],
])('under %s', (_, show) => {
  test('the licence is said once, also when the credit names it', () => {
    const text = show({ credit: 'Illustratie © persruimte, CC BY 4.0', licence }).textContent ?? ''
    expect(text.match(/CC BY 4\.0/g)).toHaveLength(1)
    expect(text).toContain('Illustratie © persruimte, CC BY 4.0')
    expect(screen.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toBe(licence.url)
  })

  test('the maker is named beside the credit, and not twice', () => {
    expect(show({ credit: '© Brulocalis', creator: 'Ada Tekenaar', licence }).textContent).toContain(
      'Door: Ada Tekenaar',
    )
    cleanup()
    expect(show({ credit: '© Ada Tekenaar', creator: 'Ada Tekenaar' }).textContent?.match(/Ada/g)).toHaveLength(1)
    cleanup()
    expect(show({ creator: 'Ada Tekenaar' }).textContent).toContain('Door: Ada Tekenaar')
  })

  test('what may be done with it is said in a few words, which lead to the terms', () => {
    show({ licence: { ...licence, use: 'Mag gepubliceerd worden, met vermelding' } })
    const use = screen.getByRole('link', { name: 'Mag gepubliceerd worden, met vermelding' })
    expect(use.getAttribute('href')).toBe('/nl/about/terms')
    cleanup()
    show({})
    expect(screen.getByRole('link', { name: 'Gebruiksvoorwaarden' }).getAttribute('href')).toBe('/nl/about/terms')
  })

  test('the terms are said in the language they are in', () => {
    show({ licence, terms: { text: 'Uniquement avec ce communiqué.', lang: 'fr' } })
    expect(screen.getByText('Uniquement avec ce communiqué.').getAttribute('lang')).toBe('fr')
  })
})

describe('the partners of a release', () => {
  const partner = (name: string, width?: number, height?: number): Partner => ({
    name: { text: name, lang: 'nl' },
    path: `/nl/organisations/${name.toLowerCase()}`,
    ...(width ? { logo: aPicture({}, width, height) } : {}),
  })

  test('stand in one row, logos of every shape equally large to the eye', () => {
    render(
      <PartnerRow
        partners={[partner('Vierkant', 900, 900), partner('Breed', 1500, 400), partner('Hoog', 300, 400)]}
        locale="nl"
      />,
    )
    const areas = screen.getAllByRole('img').map((image) => {
      const { width, height } = image as HTMLImageElement
      expect(width).toBeLessThanOrEqual(168)
      expect(height).toBeLessThanOrEqual(68)
      return width * height
    })
    expect(areas).toHaveLength(3)
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.4)
  })

  test('keep their shape, and never outgrow the row', () => {
    render(<PartnerRow partners={[partner('Lint', 4000, 200)]} locale="nl" />)
    const { width, height } = screen.getByRole('img') as HTMLImageElement
    expect([width, height]).toEqual([168, 8])
  })

  test('are each a link that says the name, with or without a logo', () => {
    render(<PartnerRow partners={[partner('Met', 400, 200), partner('Zonder')]} locale="nl" />)
    for (const name of ['Met', 'Zonder'])
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`/nl/organisations/${name.toLowerCase()}`)
  })

  test('without any logo are a line of names', () => {
    const { container } = render(<PartnerRow partners={[partner('Een'), partner('Twee')]} locale="nl" />)
    expect(container.textContent).toBe('Een, Twee')
  })
})
