import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { toBreadcrumbs, toScript } from '@/lib/formats/linkedData'
import { toNewsArticle } from '@/lib/formats/newsArticle'
import { toEventData, toNewsroomData, toPersonData } from '@/lib/formats/recordData'
import { locales } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import { aBareRelease, aFullRelease } from '../../../support/fullRelease'
import { aContact, aNewsroom, anEvent } from '../../../support/shapes'

const siteUrl = 'https://press.example.org'
const options = { siteUrl, newsroom: aNewsroom({ contacts: [aContact()] }), words: dictionary('nl') }
/** As a search engine reads it: JSON and nothing else. */
const read = (release: Release) => JSON.parse(toScript([toNewsArticle(release, options)]))['@graph'][0]

describe.each(locales)('a release for search engines, in %s', (locale) => {
  const release = aFullRelease(locale)
  const article = read(release)

  test('says what its page says', () => {
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      url: `${siteUrl}${release.path}`,
      headline: release.title,
      description: release.standfirst,
      inLanguage: locale,
      datePublished: release.releasedAt,
      dateModified: '2022-12-09T10:00:00.000Z',
      identifier: '2022-014',
      isAccessibleForFree: true,
    })
    expect(article.author).toEqual([
      { '@type': 'Organization', name: 'Vereniging', url: `${siteUrl}/${locale}/organisations/vereniging` },
    ])
    expect(
      article.publisher.contactPoint.map(({ name, telephone }: Record<string, string>) => [name, telephone]),
    ).toEqual([['Céline Mercier', '+32486359347']])
    expect(article.image[0]).toMatchObject({ url: `${siteUrl}${release.path}/card.png`, width: '1200', height: '630' })
  })

  test('says what was corrected, and not what was only added', () => {
    expect(article.correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Het waren er acht, niet zeven.',
        inLanguage: locale,
        datePublished: '2022-12-09T10:00:00.000Z',
      },
    ])
  })

  test('names its translations, or what it was translated from', () => {
    const others = (locale === 'nl' ? article.workTranslation : article.translationOfWork) as { '@id': string }[]
    expect(others.length).toBe(locale === 'nl' ? 2 : 1)
    for (const { '@id': id } of others)
      expect(id).toMatch(/^https:\/\/press\.example\.org\/\w\w\/releases\/[\w-]+#article$/)
  })
})

test('a release with almost nothing is one all the same', () => {
  const article = read(aBareRelease('nl'))
  expect(article).toMatchObject({ headline: 'X', author: [{ name: 'Persdienst' }] })
  expect(article).not.toHaveProperty('correction')
  expect(article).not.toHaveProperty('speakable')
})

test('what may be read aloud are the title and the facts; nothing of what was withdrawn', () => {
  expect(read(aFullRelease('nl')).speakable.cssSelector).toEqual(['h1', '#fact-f1'])
  const withdrawal = { at: '2022-12-11T09:00:00.000Z', note: { text: 'Er klopt niets van.', lang: 'nl' as const } }
  const withdrawn = read(aFullRelease('nl', { withdrawal }))
  expect(withdrawn).not.toHaveProperty('speakable')
  expect(withdrawn).toMatchObject({ creativeWorkStatus: 'Withdrawn', dateModified: withdrawal.at })
  expect(withdrawn.correction[0].text).toBe('Er klopt niets van.')
})

test('somebody is told as far as the page shows them', () => {
  const person = toPersonData(aContact({ hasLeft: true, phones: [], emails: [] }), siteUrl)
  expect(JSON.stringify(person)).not.toMatch(/telephone|email/)
  expect(
    toNewsroomData({ ...options, newsroom: aNewsroom({ contacts: [aContact({ hasLeft: true })] }) }),
  ).toMatchObject({
    contactPoint: [],
  })
})

test('an event that is cancelled says so', () => {
  const event = anEvent({
    start: '2022-12-07T08:30:00.000Z',
    isCancelled: true,
    place: { text: 'Brussel', lang: 'nl' },
  })
  expect(toEventData(event, options)).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    startDate: '2022-12-07T08:30:00.000Z',
    location: { name: 'Brussel' },
  })
})

test('the way to a page begins at the newsroom and ends with the page', () => {
  const { itemListElement } = JSON.parse(
    toScript([
      toBreadcrumbs(
        [
          ['Pers', '/nl'],
          ['Berichten', '/nl/releases'],
          ['Titel', '/nl/releases/titel'],
        ],
        siteUrl,
      ),
    ]),
  )['@graph'][0]
  expect(itemListElement.map(({ position, item }: Record<string, unknown>) => [position, item])).toEqual([
    [1, `${siteUrl}/nl`],
    [2, `${siteUrl}/nl/releases`],
    [3, `${siteUrl}/nl/releases/titel`],
  ])
})

test('whatever a title holds, it ends no script and opens none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('</script>', '<!--', '<script>', ']]>', '&', '\u2028', '\ud800', '"', '\\'))
          .map((all) => all.join('')),
      ),
      (title) => {
        const text = toScript([toNewsArticle(aFullRelease('nl', { title }), options)])
        expect(text).not.toMatch(/[<>&\u2028\u2029]/)
        expect(text.isWellFormed()).toBe(true)
        expect(JSON.parse(text)['@graph'][0].headline).toBe(title.toWellFormed())
      },
    ),
  )
})
