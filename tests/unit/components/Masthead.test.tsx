/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { Masthead } from '@/components/Masthead'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { aNewsroom, aPicture } from '../../support/shapes'

afterEach(cleanup)

const show = (pathsIn: Record<string, string>, newsroom = aNewsroom()) =>
  render(<Masthead newsroom={newsroom} locale="nl" words={dictionary('nl')} pathsIn={pathsIn} />)
const languages = () => screen.getByRole('navigation', { name: 'Talen' })

describe('above every page', () => {
  test('the languages lead to the same page', () => {
    show({ nl: '/nl/x', fr: '/fr/x', en: '/en/x' })
    expect(
      within(languages())
        .getAllByRole('link')
        .map((one) => one.getAttribute('href')),
    ).toEqual(['/fr/x', '/en/x'])
  })

  test('a language that is missing is said in words that nobody has to hover over', () => {
    show({ nl: '/nl/x', en: '/en/x' })
    expect(languages().textContent).toContain('niet in het Frans')
    expect(languages().querySelector('[title*="niet"]')).toBeNull()
  })

  test('the newsroom’s logo stands beside its name, and is not read aloud as well', () => {
    const { container } = show({}, aNewsroom({ logo: aPicture() }))
    expect(screen.getByRole('link', { name: 'Persdienst' })).toBeTruthy()
    expect(container.querySelector('img')?.getAttribute('alt')).toBe('')
  })
})
