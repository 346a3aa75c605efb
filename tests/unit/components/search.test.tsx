/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { SearchResults } from '@/components/SearchResults'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Contact } from '@/lib/model/contact'
import type { SearchResults as Results } from '@/lib/model/found'
import { aContact } from '../../support/shapes'

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
  asksForContact: false,
}
const show = (results: Partial<Results>) =>
  render(
    <SearchResults
      results={{ ...nothing, ...results }}
      page={1}
      locale="nl"
      zone="Europe/Brussels"
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
