import { describe, expect, test } from '@jest/globals'
import type { Locale } from '@/lib/locales'
import { pagesCalled } from '@/lib/search/pages'

const called = (locale: Locale, text: string) => pagesCalled(text, locale).map(({ path }) => path)

describe('words of the menu and of the press room’s own pages', () => {
  test.each([
    ['en', 'mentorship', '/en/mentorships'],
    ['en', 'Mentorships', '/en/mentorships'],
    ['nl', 'mentoraten', '/nl/mentorships'],
    ['fr', 'mentorats', '/fr/mentorships'],
    ['en', 'embargo', '/en/about/embargo'],
    ['fr', 'embargos', '/fr/about/embargo'],
    ['nl', 'privacy', '/nl/about/privacy'],
    ['fr', 'vie privée', '/fr/about/privacy'],
    ['en', 'accessibility', '/en/about/accessibility'],
    ['nl', 'toegankelijkheid', '/nl/about/accessibility'],
    ['fr', 'accessibilité', '/fr/about/accessibility'],
    ['en', 'toegankelijkheid', '/en/about/accessibility'],
    ['en', 'archive', '/en/archive'],
    ['nl', 'archief', '/nl/archive'],
    ['en', 'feed', '/en/feed.rss'],
    ['nl', 'rss', '/nl/feed.rss'],
    ['fr', 'flux RSS', '/fr/feed.rss'],
    ['en', 'terms of use', '/en/about/terms'],
    ['en', 'developers', '/en/developers'],
    ['en', 'newsroom pages', '/en'],
    ['en', 'events', '/en/events'],
    ['nl', 'agenda', '/nl/events'],
    ['fr', 'agenda', '/fr/events'],
    ['nl', 'thema’s', '/nl/topics'],
    ['en', 'cities', '/en/cities'],
    ['fr', 'projets', '/fr/projects'],
    ['en', 'picture', '/en/pictures'],
    ['en', 'press photos', '/en/pictures'],
    ['nl', 'foto’s', '/nl/pictures'],
    ['nl', 'fotos', '/nl/pictures'],
    ['nl', 'foto', '/nl/pictures'],
    ['nl', 'afbeelding', '/nl/pictures'],
    ['nl', 'beeld', '/nl/pictures'],
    ['fr', 'photo', '/fr/pictures'],
    ['fr', 'images', '/fr/pictures'],
    ['fr', 'photos de presse', '/fr/pictures'],
  ] as const)('%s: “%s” lead there', (locale, text, path) => {
    expect(called(locale, text)).toContain(path)
  })

  test('lead nowhere beside others, where they tell nothing, or where they only stand further on in a name', () => {
    for (const text of ['mentorship Jelgava', 'embargo 2022', 'statement', 'of', 'xylofoon', '', 'inclucities'])
      expect([text, called('en', text)]).toEqual([text, []])
  })

  test('lead to a few pages at most, by names that the reader’s language has', () => {
    expect(pagesCalled('archive', 'fr')).toEqual([{ name: 'Archives', path: '/fr/archive' }])
    expect(called('en', 'press').length).toBeLessThanOrEqual(3)
  })
})
