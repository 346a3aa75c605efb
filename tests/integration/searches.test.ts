import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { putDemo } from '@/demo/put'
import { cityAt } from '@/lib/queries/cities'
import { releasesAbout } from '@/lib/queries/releases'
import { searchResults, searchSuggestions } from '@/lib/queries/search'
import { openPayload } from '../support/payload'
import { searches } from '../support/searches'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  await putDemo(payload, () => undefined)
})
afterAll(() => close())

test('what a journalist would expect first comes first', async () => {
  const told: string[] = []
  let first = 0
  for (const [locale, text, expected] of searches) {
    const { records, releases, others, instead } = await searchResults(locale, text, 1)
    const paths = [...records, ...releases, ...others].map(({ path }) => path)
    const isFirst = paths[0]?.includes(expected) ?? false
    if (isFirst) first++
    else
      told.push(
        `${locale} "${text}": ${paths.slice(0, 3).join(' ')}${instead ? ` (${instead})` : ''} instead of ${expected}`,
      )
  }
  process.stderr.write(`Searches: ${first} of ${searches.length} have first what was expected\n${told.join('\n')}\n`)
  expect(told).toEqual([])
})

test('where pictures are asked for there are some, of what else was asked', async () => {
  const cities: [locale: 'nl' | 'fr' | 'en', text: string, city: string][] = [
    ['nl', 'foto Jelgava', '/nl/cities/jelgava'],
    ['fr', 'photos de Schaerbeek', '/fr/cities/schaerbeek'],
    ['en', 'pictures Brussels', '/en/cities/brussels'],
  ]
  for (const [locale, text, city] of cities) {
    const { pictures, records } = await searchResults(locale, text, 1)
    const found = await cityAt(locale, city.split('/').at(-1) ?? '')
    const about = found && 'is' in found ? await releasesAbout('partner-cities', found.is.id, locale) : []
    expect(records[0]?.path).toBe(city)
    expect(pictures.length).toBeGreaterThan(0)
    expect(about.map(({ path }) => path)).toEqual(expect.arrayContaining(pictures.map(({ release }) => release.path)))
  }
  expect((await searchResults('nl', 'foto’s', 1)).pictures.length).toBeGreaterThan(0)
  expect((await searchResults('nl', 'kaart Jelgava', 1)).pictures.length).toBeGreaterThan(0)
  const alone = await searchResults('nl', 'beelden', 1)
  expect([alone.pictures.length > 0, alone.releases, alone.instead]).toEqual([true, [], undefined])
  expect((await searchResults('nl', 'foto Céline Mercier', 1)).pictures).toEqual([])
  expect((await searchResults('nl', 'foto xylofoon', 1)).pictures).toEqual([])
  expect((await searchResults('nl', 'Jelgava', 1)).pictures).toEqual([])
})

test('a country finds its cities and is not another name of them', async () => {
  expect((await searchResults('nl', 'Letland', 1)).records[0]?.path).toBe('/nl/cities/jelgava')
  const { releases } = await searchResults('nl', 'Jelgava', 1)
  const marked = releases.flatMap(({ context = [] }) =>
    context.filter(({ isMatch }) => isMatch).map(({ text }) => text),
  )
  expect(marked).toContain('Jelgava')
  expect(marked).not.toContain('Letland')
})

test('what became of a release is found by its word', async () => {
  const found = async (locale: 'nl' | 'fr', text: string) =>
    (await searchResults(locale, text, 1)).releases.map(({ changed, withdrawn }) => changed?.kind ?? withdrawn)
  expect(await found('nl', 'rechtzetting')).toContain('correction')
  expect(await found('fr', 'retiré')).toContain(true)
  const { releases } = await searchResults('nl', 'rechtzetting', 1)
  const marked = releases.flatMap(({ context = [] }) => context.filter(({ isMatch }) => isMatch))
  // It stands in none of their texts.
  expect(marked).toEqual([])
})

test('pages of the press room are proposed to whoever types what they are called', async () => {
  const proposed = async (locale: 'nl' | 'fr' | 'en', text: string) =>
    (await searchSuggestions(locale, text)).map(({ path }) => path)
  expect(await proposed('nl', 'toeganke')).toContain('/nl/about/accessibility')
  expect(await proposed('fr', 'photos')).toContain('/fr/pictures')
  expect(await proposed('en', 'xylophone')).toEqual([])
})
