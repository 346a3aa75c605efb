/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { LocatorMap } from '@/components/LocatorMap'
import { Network } from '@/components/Network'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { City } from '@/lib/model/city'
import type { Mentorship } from '@/lib/model/mentorship'
import { aCrowd, aMentorship, aPairedCity } from '../../support/shapes'

afterEach(cleanup)

const words = dictionary('nl')
const brussels = aPairedCity('Brussel', { coordinates: [4.352, 50.847], country: 'België' })
const jelgava = aPairedCity('Jelgava', { coordinates: [23.713, 56.652], country: 'Letland' })
const dakar = aPairedCity('Dakar', { coordinates: [-17.44, 14.69] })
const nowhere = aPairedCity('Nergens')

const show = (mentorships: Mentorship[]) =>
  render(<Network mentorships={mentorships} locale="nl" words={words} />).container

/** The drawings for a desk: the one of the network, and the map where there is one. */
const drawings = (container: Element) => [...container.querySelectorAll('svg[aria-labelledby$="-wide-title"]')]
const titles = (drawing: Element | undefined) =>
  [...(drawing?.querySelectorAll('a > title') ?? [])].map(({ textContent }) => textContent)

describe('the network', () => {
  test('says in the picture, on the map and in the table the same: who advises whom, and what is not certain', () => {
    const container = show([aMentorship(brussels, jelgava, { isConfirmed: false })])
    const [picture, map] = drawings(container)
    const said = ['Brussel en Jelgava: koppeling nog te bevestigen', 'Brussel, mentorstad', 'Jelgava, leerstad']
    expect(titles(picture)).toEqual(said)
    expect(titles(map)).toEqual(said)
    expect(picture?.querySelectorAll('[data-open]')).toHaveLength(1)
    expect(map?.querySelectorAll('[data-open]')).toHaveLength(1)
    const cells = within(screen.getByRole('table')).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'BrusselBelgië',
      'JelgavaLetland',
      'Nog te bevestigen Over dit paar',
    ])
  })

  test('of certain pairs has no dashes, and no legend that explains them', () => {
    const container = show([aMentorship(brussels, jelgava)])
    expect(container.querySelectorAll('[data-open]')).toHaveLength(0)
    expect(container.textContent).not.toContain('Nog te bevestigen')
    expect(titles(drawings(container)[0])[0]).toBe('Brussel adviseert Jelgava')
  })

  test('leads from every mark to its city and from every arrow to its pair', () => {
    const container = show([aMentorship(brussels, jelgava)])
    for (const drawing of drawings(container))
      expect([...drawing.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
        '/nl/mentorships/brussel-jelgava',
        '/nl/cities/brussel',
        '/nl/cities/jelgava',
      ])
  })

  test('says in words which cities are not on the map, and why', () => {
    const container = show([aMentorship(brussels, dakar), aMentorship(nowhere, jelgava)])
    expect(titles(drawings(container)[1])).toEqual(['Brussel, mentorstad', 'Jelgava, leerstad'])
    expect(screen.getByText(/Buiten de randen/).textContent).toBe('Buiten de randen van deze kaart: Dakar')
    expect(screen.getByText(/Niet op de kaart/).textContent).toContain('Nergens')
  })

  test('none of whose cities can be on the map has no map, and says so', () => {
    const container = show([aMentorship(dakar, nowhere)])
    expect(drawings(container)).toHaveLength(1)
    expect(container.textContent).toContain('Buiten de randen van deze kaart: Dakar')
  })

  test('has a name and a description for each drawing, by identifiers that are there once', () => {
    const container = show(aCrowd(3))
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const drawing of container.querySelectorAll('figure > svg'))
      for (const attribute of ['aria-labelledby', 'aria-describedby'])
        expect(container.querySelector(`#${drawing.getAttribute(attribute)}`)?.textContent).toBeTruthy()
  })

  test('brings no style of its own into the page, which would not be let in', () => {
    expect(show(aCrowd(5)).querySelectorAll('[style], style')).toHaveLength(0)
  })

  test('says of a name in another language which it is', () => {
    const liege = aPairedCity('Liège', { coordinates: [5.57, 50.63], name: { text: 'Liège', lang: 'fr' } })
    const container = show([aMentorship(liege, jelgava)])
    expect(drawings(container).map((drawing) => drawing.querySelectorAll('text[lang=fr]').length)).toEqual([1, 1])
  })

  test.each([1, 2, 40])('of %d pairs has a row in the table for each', (amount) => {
    show(aCrowd(amount))
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(amount + 1)
  })
})

describe('the small map of a city', () => {
  const city: City = {
    id: 'c',
    name: { text: 'Jelgava', lang: 'nl' },
    names: [],
    path: '',
    pathsIn: { nl: '', fr: '', en: '' },
  }
  test('shows where it lies, and is not there when that is not known or not in Europe', () => {
    render(<LocatorMap city={{ ...city, coordinates: [23.713, 56.652] }} words={words} />)
    expect(screen.getByRole('img', { name: 'Jelgava op de kaart van Europa' })).toBeTruthy()
    for (const coordinates of [undefined, [-17.44, 14.69] as [number, number]]) {
      const { container } = render(
        <LocatorMap city={{ ...city, ...(coordinates ? { coordinates } : {}) }} words={words} />,
      )
      expect(container.innerHTML).toBe('')
    }
  })
})
