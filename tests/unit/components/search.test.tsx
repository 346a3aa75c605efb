/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { NotFound } from '@/components/NotFound'
import { SearchResults } from '@/components/SearchResults'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Contact } from '@/lib/model/contact'
import type { SearchResults as Results } from '@/lib/model/found'
import { aContact, aNewsroom } from '../../support/shapes'

afterEach(cleanup)

const nothing: Results = {
  records: [],
  releases: [],
  others: [],
  total: 0,
  isMore: false,
  pages: 1,
  shown: 0,
  isPartial: false,
  elsewhere: [],
  asksForContact: false,
  pictures: [],
  sitePages: [],
}
const show = (results: Partial<Results>) =>
  render(
    <SearchResults
      results={{ ...nothing, ...results }}
      page={1}
      locale="nl"
      newsroom={aNewsroom({ contacts: [aContact()] })}
      text="xylofoon"
      words={dictionary('nl')}
    />,
  )
const foundContact = (contact: Contact) => ({
  collection: 'contacts' as const,
  path: contact.path ?? '',
  title: [{ text: contact.name, isMatch: true }],
  contact,
})

describe('somebody who was found', () => {
  test('can be rung and written to at once, and saved', () => {
    const contact = aContact({ jobTitle: { text: 'Porte-parole', lang: 'fr' } })
    const { container } = show({ records: [foundContact(contact)] })
    expect(screen.getByRole('link', { name: '+32 486 35 93 47' }).getAttribute('href')).toBe('tel:+32486359347')
    expect(container.querySelector('a[href="mailto:celine.mercier@example.org"]')).not.toBeNull()
    expect(container.querySelector(`a[href="${contact.cardPath}"]`)).not.toBeNull()
    expect(screen.getByText('Porte-parole').getAttribute('lang')).toBe('fr')
  })
})

describe('where nothing was found', () => {
  test('there is somebody to ring, and a way on: in another language, and to the whole lists', () => {
    const { container } = show({ elsewhere: [{ locale: 'fr', total: 3 }] })
    expect(container.textContent).toContain('Er is niets gevonden voor „xylofoon”.')
    expect(container.querySelector('a[href="tel:+32486359347"]')).not.toBeNull()
    expect(screen.getByRole('link', { name: 'In het Frans: 3 berichten' }).getAttribute('href')).toBe(
      '/fr/search?q=xylofoon',
    )
    for (const path of ['/nl/releases', '/nl/archive', '/nl/contacts'])
      expect(container.querySelector(`a[href="${path}"]`)).not.toBeNull()
  })
})

describe('pages of the press room itself', () => {
  const pages = [
    { name: 'Perscontact', path: '/nl/contacts' },
    { name: 'Privacy', path: '/nl/about/privacy' },
  ]
  test('are led to where nothing else was found, which then is not said', () => {
    const { container } = show({ sitePages: pages })
    expect(screen.getByRole('link', { name: 'Privacy' }).getAttribute('href')).toBe('/nl/about/privacy')
    expect(container.textContent).not.toContain('niets gevonden')
  })

  test('do not repeat the way to all contacts, which stands after those who were found', () => {
    const { container } = show({ sitePages: pages, asksForContact: true, records: [foundContact(aContact())] })
    expect(container.querySelectorAll('a[href="/nl/contacts"]')).toHaveLength(1)
  })
})

describe('a page that is not there', () => {
  test('has a search, and somebody to ring', () => {
    const newsroom = aNewsroom({ contacts: [aContact()] })
    const { container } = render(<NotFound newsroom={newsroom} locale="fr" words={dictionary('fr')} />)
    expect(screen.getByRole('searchbox').closest('form')?.getAttribute('action')).toBe('/fr/search')
    expect(container.querySelector('a[href="tel:+32486359347"]')).not.toBeNull()
    expect(container.querySelector('a[href="/fr/contacts"]')).not.toBeNull()
  })
})
