/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { CityRecord } from '@/components/CityRecord'
import { EventRecord } from '@/components/EventRecord'
import { Home } from '@/components/Home'
import { LinkList } from '@/components/LinkList'
import { MentorshipRecord } from '@/components/MentorshipRecord'
import { MentorshipTable } from '@/components/MentorshipTable'
import { OrganisationRecord } from '@/components/OrganisationRecord'
import { ProjectRecord } from '@/components/ProjectRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { WordsOfLanguage } from '@/components/Words'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { InEach } from '@/lib/locales'
import type { City } from '@/lib/model/city'
import type { Event } from '@/lib/model/event'
import type { Project } from '@/lib/model/project'
import type { ReleaseSummary } from '@/lib/model/release'
import { everything } from '@/lib/releaseFilter'
import { aContact, aMentorship, aNewsroom, anEvent, aPairedCity, aPicture } from '../../support/shapes'

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
const mentorship = aMentorship(aPairedCity('Schaarbeek'), aPairedCity('Jelgava'), { isConfirmed: false })
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

test('a note that is there in another language only is shown, and says which that is', () => {
  const said = { text: 'Er klopt niets van.', lang: 'nl' as const }
  const { container, rerender } = render(<WordsOfLanguage said={said} locale="fr" />)
  expect(container.querySelector('[lang=nl]')?.textContent).toBe(said.text)
  expect(container.textContent).toBe('Er klopt niets van. (néerlandais)')
  rerender(<WordsOfLanguage said={said} locale="nl" />)
  expect([container.querySelector('[lang]'), container.textContent]).toEqual([null, said.text])
})

describe('the releases about a record', () => {
  const releases: ReleaseSummary[] = [
    {
      id: 'r',
      reference: '2022-014',
      kind: 'press-release',
      locale: 'nl',
      title: 'Acht steden',
      releasedAt: '2022-12-08T09:00:00.000Z',
      languages: ['nl'],
      withdrawn: false,
      path: '/nl/releases/acht-steden',
    },
  ]

  test('lead on to all of them where the page has only the newest, and nowhere where it has all', () => {
    const list = '/nl/releases?project=x'
    const filter = { ...everything, project: ['x'] }
    const all = (total: number) => ({ total, filter, locale: 'nl' as const })
    const { rerender } = render(<ProjectRecord {...{ project, ...shown, releases, mentorships: [] }} all={all(73)} />)
    const links = screen.getAllByRole('link', { name: 'Alle 73 berichten' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([list, list])
    expect(links[0]?.closest('div')?.querySelector('h2')?.textContent).toBe('Berichten')
    rerender(<ProjectRecord {...{ project, ...shown, releases, mentorships: [] }} all={all(1)} />)
    expect(screen.queryByRole('link', { name: /Alle .* berichten/ })).toBeNull()
    const toFollow = screen.getByRole('link', { name: 'Deze berichten volgen (RSS)' })
    expect(toFollow.getAttribute('href')).toBe('/nl/feed.rss?project=x')
  })

  test('lead to a search by name where no list has just them', () => {
    const all = { total: 73, search: '/nl/search?q=Dag' }
    render(<EventRecord {...{ event, isPast: false, ...shown, releases, all }} />)
    const link = screen.getByRole('link', { name: 'Oudere berichten zoeken (73 in totaal)' })
    expect(link.getAttribute('href')).toBe(all.search)
  })
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
  const { container } = render(
    <OrganisationRecord {...shown} organisation={organisation} projects={[]} cities={[]} mentorships={[]} />,
  )
  expect(container.querySelector('header img')).not.toBeNull()
})

test('an organisation says what it is in each project, and which cities and mentorships it stands behind', () => {
  const organisation = { id: 'o', name: link('Bond').name, names: [], path: '', pathsIn }
  render(
    <OrganisationRecord
      {...shown}
      organisation={{ ...organisation, about: { text: 'Wat de bond doet.', lang: 'nl' } }}
      projects={[
        {
          id: 'p',
          name: 'Voorbeeld',
          path: '/p',
          period: {},
          status: 'completed',
          roles: ['coordinator', 'participant'],
        },
      ]}
      cities={[link('Schaarbeek')]}
      mentorships={[mentorship]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Voorbeeld' }).closest('li')?.textContent).toBe(
    'VoorbeeldCoördinator · Deelnemer · Afgerond',
  )
  expect(screen.getByText('Aangesloten steden').nextSibling?.textContent).toBe('Schaarbeek')
  expect(screen.getByRole('heading', { name: 'Over Bond' }).nextSibling?.textContent).toBe('Wat de bond doet.')
  expect(screen.getByRole('table')).toBeTruthy()
})

describe('an event', () => {
  const show = (more: Partial<Event>) =>
    render(<EventRecord {...shown} event={{ ...event, ...more }} isPast={more.isPast ?? false} />).container
  const hours = { start: '2026-12-03T08:30:00.000Z', end: '2026-12-03T11:00:00.000Z' }

  test('says its day of the week, its hours and their zone, and each line of its address', () => {
    show({ ...hours, place: { text: 'Schaarbeek', lang: 'nl' }, address: 'Colignonplein 1\n1030 Brussel' })
    const when = screen.getByText('Wanneer').nextSibling?.textContent
    expect(when?.replace(/[\u00a0\u2009\u202f]/g, ' ')).toMatch(
      /^donderdag 3 december 2026,? (om )?09:30\s?–\s?12:00 CET$/,
    )
    const where = screen.getByText('Waar').nextSibling as Element
    expect(where.innerHTML).toBe('Schaarbeek<br>Colignonplein 1<br>1030 Brussel')
  })

  test('that was called off says so, and does not say that it has taken place', () => {
    expect(show({ ...hours, isPast: true }).textContent).toContain('heeft plaatsgehad')
    cleanup()
    const text = show({ ...hours, isPast: true, isCancelled: true }).textContent
    expect(text).toContain('gaat niet door')
    expect(text).not.toContain('heeft plaatsgehad')
  })
})

describe('whom to ring', () => {
  const people = (ids: string[]) => ids.map((id) => ({ contact: aContact({ id, name: id, path: `/${id}` }) }))
  const show = (contacts: ReturnType<typeof people>, ofNewsroom: string[] = []) => {
    const newsroom = aNewsroom({ contacts: people(ofNewsroom).map(({ contact }) => contact) })
    const { container } = render(<WhoToCall {...{ contacts, newsroom, locale: 'nl', words }} />)
    return [...container.querySelectorAll('ul > li > p:first-child')].map(({ textContent }) => textContent)
  }

  test('are those for this very thing, the first few; without any the newsroom’s own; without those nobody', () => {
    expect(show(people(['a', 'b', 'c', 'd', 'e']), ['z'])).toEqual(['a', 'b', 'c', 'd'])
    expect(show([], ['z'])).toEqual(['z'])
    expect(show([])).toEqual([])
  })
})

test('the home page says whom to call, then what comes, then what is new; and what is called off', () => {
  const coming = { ...event, start: '2026-12-03T08:30:00.000Z', isCancelled: true, path: '/nl/events/x' }
  const { container } = render(
    <Home
      {...{
        newsroom: aNewsroom(),
        contacts: [aContact()],
        projects: [],
        events: [coming],
        releases: [],
        locale: 'nl',
        words,
      }}
    />,
  )
  const text = container.textContent ?? ''
  const places = ['Wie u kunt bellen', 'Binnenkort', 'Laatste berichten'].map((part) => text.indexOf(part))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(screen.getByRole('link', { name: event.title.text }).closest('li')?.textContent).toContain('gaat niet door')
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

test('an event says that it is one, and when', () => {
  const dated = { ...event, start: '2022-12-07T08:00:00.000Z', isAllDay: true }
  const { container } = render(<EventRecord {...{ event: dated, isPast: false, ...shown, releases: [] }} />)
  expect(container.querySelector('header p')?.textContent).toMatch(/^Evenement · \S/)
})

test('a pair of a table leads to its page by a name that says which', () => {
  render(<MentorshipTable mentorships={[mentorship]} locale="nl" words={words} />)
  const link = screen.getByRole('link', { name: 'Over dit paar: Schaarbeek en Jelgava' })
  expect(link.getAttribute('href')).toBe(mentorship.path)
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
