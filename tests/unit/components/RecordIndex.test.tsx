/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { type ListedRecord, RecordIndex } from '@/components/RecordIndex'
import { dictionary } from '@/lib/dictionaries/dictionary'

afterEach(cleanup)

const show = (records: ListedRecord[]) =>
  render(<RecordIndex kind="cities" records={records} locale="nl" words={dictionary('nl')} />)

describe('the list of all cities', () => {
  test('names each with what it is, in the language in which that is said, and how many releases it has', () => {
    const { container } = show([
      {
        id: '1',
        name: { text: 'Jelgava', lang: 'nl' },
        path: '/nl/cities/jelgava',
        line: [{ text: 'Zemgale', lang: 'en' }, 'Letland'],
        releases: 2,
      },
      { id: '2', name: { text: 'Levadia', lang: 'fr' }, path: '/nl/cities/levadia', line: [], releases: 0 },
    ])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Steden')
    expect(screen.getByRole('link', { name: 'Jelgava' }).getAttribute('href')).toBe('/nl/cities/jelgava')
    expect(screen.getByText('Zemgale').getAttribute('lang')).toBe('en')
    expect([...container.querySelectorAll('main li, ul li')].map(({ textContent }) => textContent).slice(0, 2)).toEqual(
      ['Jelgava2 berichtenZemgale · Letland', 'Levadia'],
    )
    expect(screen.getByText('Levadia').getAttribute('lang')).toBe('fr')
  })

  test('says so where there are none, and leads to the other lists', () => {
    const { container } = show([])
    expect(container.textContent).toContain('Er zijn nog geen steden gepubliceerd.')
    expect(screen.getByRole('link', { name: 'Thema’s' }).getAttribute('href')).toBe('/nl/topics')
    expect(screen.getByRole('link', { name: 'Steden' }).getAttribute('aria-current')).toBe('page')
  })
})
