/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { ContactCard } from '@/components/ContactCard'
import { ContactLines } from '@/components/ContactLines'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { ReleaseContact } from '@/lib/model/release'
import { aContact, aPicture } from '../../support/shapes'

afterEach(cleanup)

const words = dictionary('nl')
const zone = 'Europe/Brussels'
const left = aContact({ id: 'c9', name: 'Weg Gegaan', phones: [], emails: [], hasLeft: true })
const office = aContact({ hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }] })

const lines = (contacts: ReleaseContact[], now?: string) =>
  render(
    <ContactLines
      {...{ contacts, words, zone, locale: 'nl', label: 'Perscontact' }}
      {...(now ? { now: Date.parse(now) } : {})}
    />,
  )

describe('whom to ring, at a glance', () => {
  test('begins with somebody who has a number', () => {
    const silent = aContact({ id: 'c2', name: 'Ada', phones: [] })
    const { container } = lines([{ contact: silent }, { contact: aContact() }])
    expect(container.querySelector('summary b')?.textContent).toBe('Céline Mercier')
    const names = [...container.querySelectorAll('li > p:first-child')].map((name) => name.textContent)
    expect(names).toEqual(['Céline Mercier', 'Ada'])
  })

  test('counts those who have a number among the first few', () => {
    const silent = [1, 2, 3].map((n) => ({ contact: aContact({ id: `s${n}`, name: `Zonder ${n}`, phones: [] }) }))
    const all = [...silent, { contact: aContact() }]
    render(<ContactLines {...{ contacts: all, words, zone, locale: 'nl', label: 'Perscontact', most: 2 }} />)
    expect(screen.getAllByRole('listitem').map((one) => one.querySelector('p')?.textContent)).toEqual([
      'Céline Mercier',
      'Zonder 1',
    ])
  })

  test('is on a phone one line with a name, which opens', () => {
    const { container } = lines([{ contact: aContact() }, { contact: aContact({ id: 'c2', name: 'Ada' }) }])
    expect(container.querySelector('details > summary')?.textContent).toBe('Perscontact: Céline Mercier +1')
    expect(container.querySelector('details')?.open).toBe(false)
    expect(container.querySelector('details ~ ul a[href="tel:+32486359347"]')).not.toBeNull()
  })

  test('says in whose place somebody stands', () => {
    lines([{ contact: aContact({ inPlaceOf: ['Weg Gegaan', 'Ook Weg'] }) }])
    expect(screen.getByText('Volgt Weg Gegaan en Ook Weg op')).toBeTruthy()
  })

  test('leaves out who has left, and leads to those who have not when nobody remains', () => {
    lines([{ contact: left }, { contact: aContact() }])
    expect(screen.queryByText('Weg Gegaan')).toBeNull()
    cleanup()
    lines([{ contact: left }])
    expect(screen.queryByText('Weg Gegaan')).toBeNull()
    expect(screen.getByRole('link').getAttribute('href')).toBe('/nl/contacts')
  })

  test('says whether somebody can be reached now, and otherwise when, with the zone', () => {
    lines([{ contact: office }], '2027-03-05T10:00:00Z')
    expect(screen.getByText('Nu bereikbaar')).toBeTruthy()
    cleanup()
    lines([{ contact: office }], '2027-03-06T10:00:00Z')
    expect(screen.getByText('Buiten de uren')).toBeTruthy()
    expect(screen.getByRole('complementary').textContent).toContain('maandag–vrijdag 09:00–17:00, Midden-Europese tijd')
    cleanup()
    lines([{ contact: aContact() }])
    expect(screen.queryByText(/bereikbaar|uren/i)).toBeNull()
  })
})

describe('a contact in full', () => {
  test('who has left is named, with a way to the others and nothing to ring', () => {
    const { container } = render(<ContactCard contact={left} locale="nl" words={words} zone={zone} />)
    expect(container.textContent).toContain('Werkt hier niet meer.')
    expect(container.querySelector('a[href^="tel:"], a[href^="mailto:"], a[href$=".vcf"]')).toBeNull()
    expect(container.textContent).not.toContain(words.contact.noPhone)
    expect(within(container).getByRole('link', { name: words.home.allContacts }).getAttribute('href')).toBe(
      '/nl/contacts',
    )
  })

  test.each([
    ['perscontact', 'perscontact · Brulocalis'],
    ['perscontact Brulocalis', 'perscontact Brulocalis'],
    ['contact van Brulocalisleden', 'contact van Brulocalisleden · Brulocalis'],
  ])('names the organisation once, and leads to it (%s)', (text, said) => {
    const organisation = { name: { text: 'Brulocalis', lang: 'nl' as const }, path: '/nl/organisations/brulocalis' }
    const contact = aContact({ jobTitle: { text, lang: 'nl' }, organisation })
    const { container } = render(
      <ContactCard role={{ text, lang: 'nl' }} {...{ contact, words, zone, locale: 'nl' }} />,
    )
    expect(container.querySelector('p')?.textContent).toBe(said)
    expect(screen.getByRole('link', { name: 'Brulocalis' }).getAttribute('href')).toBe(organisation.path)
  })

  test('says in which zone the hours are meant, also when it is not the newsroom’s', () => {
    const contact = aContact({ hours: [{ days: ['mon', 'wed'], from: '10:00', to: '12:00', zone: 'Europe/Riga' }] })
    const { container } = render(<ContactCard contact={contact} locale="nl" words={words} zone={zone} />)
    expect(container.textContent).toContain('maandag, woensdag 10:00–12:00, Oost-Europese tijd')
  })

  test('has no line for a part that nobody gave it', () => {
    const { container } = render(<ContactCard contact={aContact()} locale="nl" words={words} zone={zone} />)
    expect([...container.querySelectorAll('p')].filter((line) => !line.textContent)).toEqual([])
  })

  test('says a zone once for all hours that are meant in it', () => {
    const hours = [
      { days: ['mon' as const], from: '09:00', to: '12:00' },
      { days: ['sat' as const], from: '10:00', to: '11:00' },
    ]
    const contact = aContact({ hours })
    const { container } = render(<ContactCard contact={contact} locale="nl" words={words} zone={zone} />)
    expect(container.textContent).toContain('maandag 09:00–12:00zaterdag 10:00–11:00, Midden-Europese tijd')
    expect(container.textContent?.match(/Midden-Europese/g)).toHaveLength(1)
  })

  test('names whoever took the photograph', () => {
    const photo = aPicture({ credit: '© Ada Kijker' })
    const { container } = render(<ContactCard contact={aContact({ photo })} locale="nl" words={words} zone={zone} />)
    expect(container.textContent).toContain('© Ada Kijker')
  })
})
