/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { CityRecord } from '@/components/CityRecord'
import { EventRecord } from '@/components/EventRecord'
import { LinkList } from '@/components/LinkList'
import { MentorshipRecord } from '@/components/MentorshipRecord'
import { MentorshipTable } from '@/components/MentorshipTable'
import { OrganisationRecord } from '@/components/OrganisationRecord'
import { ProjectRecord } from '@/components/ProjectRecord'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { InEach } from '@/lib/locales'
import type { City } from '@/lib/model/city'
import type { Mentorship } from '@/lib/model/mentorship'
import type { Project } from '@/lib/model/project'
import { anEvent, aPicture } from '../../support/shapes'

afterEach(cleanup)

const words = dictionary('nl')
const shown = { locale: 'nl' as const, zone: 'Europe/Brussels', words, releases: [] }
const pathsIn: InEach = { nl: '', fr: '', en: '' }
const link = (text: string) => ({ name: { text, lang: 'nl' as const }, path: `/nl/x/${text.toLowerCase()}` })

const project: Project = {
  id: 'p',
  name: 'Voorbeeld',
  period: {},
  description: { text: 'Wat het is.', lang: 'nl' },
  participants: [],
  results: [],
  path: '',
  pathsIn,
}
const event = anEvent({
  title: { text: 'Dag van het voorbeeld', lang: 'nl' },
  description: { text: 'Wat er gebeurt.', lang: 'nl' },
  path: '',
  pathsIn,
})
const mentorship: Mentorship = {
  id: 'm',
  mentor: link('Schaarbeek'),
  learner: link('Jelgava'),
  associations: [],
  period: {},
  topics: [],
  isConfirmed: false,
  outcomes: [],
  path: '/nl/mentorships/x',
  pathsIn,
}
const city: City = {
  id: 'c',
  name: { text: 'Schaarbeek', lang: 'nl' },
  names: [
    { text: 'Schaarbeek', lang: 'nl' },
    { text: 'Schaerbeek', lang: 'fr' },
    { text: 'Schaerbeek', lang: 'en' },
  ],
  path: '/nl/x/schaarbeek',
  pathsIn,
}

test('links in a line are one thing, and nothing but a comma stands between them', () => {
  const { container } = render(<LinkList links={[link('Een'), link('Twee')]} locale="nl" />)
  expect(container.childElementCount).toBe(1)
  expect(container.textContent).toBe('Een, Twee')
})

test.each([
  ['a project', <ProjectRecord key="p" {...shown} project={project} mentorships={[]} />],
  ['an event', <EventRecord key="e" {...shown} event={event} isPast={false} />],
])('no heading on the page of %s says again what another has said', (_, page) => {
  render(page)
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent)
  expect(new Set(headings).size).toBe(headings.length)
  for (const heading of headings) expect(headings.filter((one) => heading?.startsWith(`${one} `))).toEqual([])
})

describe('a project', () => {
  test('shows its acronym, its logo, and a funding statement whose address can be followed', () => {
    const { container } = render(
      <ProjectRecord
        {...shown}
        mentorships={[]}
        project={{
          ...project,
          acronym: 'VBD',
          logo: aPicture(),
          fundingStatement: { text: 'Met geld van het fonds, www.example.org/fonds.', lang: 'nl' },
        }}
      />,
    )
    expect(screen.getByText('VBD').closest('div')?.textContent).toBe('AfkortingVBD')
    expect(container.querySelector('header img')?.getAttribute('src')).toBe('/api/media/file/x.png')
    expect(screen.getByRole('link', { name: 'www.example.org/fonds' }).getAttribute('href')).toBe(
      'https://www.example.org/fonds',
    )
  })
})

test('an organisation shows its logo', () => {
  const organisation = { id: 'o', name: link('Bond').name, names: [], logo: aPicture(), path: '', pathsIn }
  const { container } = render(<OrganisationRecord {...shown} organisation={organisation} />)
  expect(container.querySelector('header img')).not.toBeNull()
})

describe('a city', () => {
  const show = (more: Partial<Parameters<typeof CityRecord>[0]> = {}) =>
    render(<CityRecord {...shown} city={city} mentorships={[]} outcomes={[]} {...more} />).container

  test('is spelled in other languages, and its own spelling is not one of them', () => {
    expect(screen.queryByText('In andere talen')).toBeNull()
    show()
    expect(screen.getByText('In andere talen').nextSibling?.textContent).toBe('Schaerbeek (Frans, Engels)')
    cleanup()
    show({ city: { ...city, names: city.names.slice(0, 1) } })
    expect(screen.queryByText('In andere talen')).toBeNull()
  })

  test('shows what came of mentorships in which it took no part', () => {
    show({
      outcomes: [{ title: { text: 'Huis', lang: 'nl' }, city: link('Saint-Jean'), modelledOn: link('Schaarbeek') }],
    })
    expect(screen.getByRole('heading', { name: 'Huis' })).toBeTruthy()
    expect(screen.getByText(/Naar het voorbeeld van/).textContent).toContain('Schaarbeek')
  })
})

describe('a mentorship that is not certain', () => {
  test('is not told as a fact', () => {
    const { container } = render(<MentorshipRecord {...shown} mentorship={mentorship} />)
    expect(container.querySelector('h1')?.textContent).toBe('Schaarbeek en Jelgava')
    expect(container.textContent).toContain('Nog te bevestigen')
    expect(container.textContent).not.toContain('adviseert')
    cleanup()
    render(<MentorshipRecord {...shown} mentorship={{ ...mentorship, isConfirmed: true }} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Schaarbeek adviseert Jelgava')
  })

  test('has a dashed arrow with a head, which a certain one has without dashes', () => {
    const arrow = (isConfirmed: boolean) => {
      cleanup()
      render(<MentorshipTable mentorships={[{ ...mentorship, isConfirmed }]} locale="nl" words={words} />)
      const [line, head] = [...screen.getByRole('table').querySelectorAll('svg path')]
      return [line?.getAttribute('stroke-dasharray') !== null, head?.getAttribute('fill')]
    }
    expect(arrow(false)).toEqual([true, 'currentColor'])
    expect(arrow(true)).toEqual([false, 'currentColor'])
  })
})
