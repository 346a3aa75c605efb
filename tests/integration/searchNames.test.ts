import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import type { Marked } from '@/lib/model/found'
import { searchIndex } from '@/lib/queries/searchIndex'
import { search, suggestions } from '@/lib/search/search'
import { openPayload } from '../support/payload'
import { aBody, aRelease, put } from '../support/records'

/** A name in another spelling than the text has: of another language, as an abbreviation, shortened. */

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

type Kind = 'organisations' | 'partner-cities' | 'topics'

/** A record that everybody sees, by its names in each language. */
async function aRecord(kind: Kind, names: { nl: string; fr: string; en?: string }, more: object = {}) {
  const { id } = await put(payload, kind, { name: names.nl, visibility: 'always', ...more })
  for (const locale of ['fr', 'en'] as const)
    if (names[locale])
      await payload.update({ collection: kind, id, locale, data: { name: names[locale] }, overrideAccess: true })
  return id
}

const found = async (locale: Locale, text: string) => {
  const { releases, records, others, instead } = search(await searchIndex(), locale, text)
  const plain = (marked: Marked = []) => marked.map((piece) => piece.text).join('')
  return {
    titles: releases.map(({ title }) => plain(title)),
    records: [...records, ...others].map(({ title }) => plain(title)),
    instead,
  }
}

describe('an abbreviation', () => {
  beforeAll(async () => {
    await aRelease(payload, { title: 'Steun', body: aBody('De REGR steunt de steden.') })
    await aRelease(payload, { title: 'Raad', body: aBody('De Raad van Gemeenten en Regio’s kwam samen.') })
    await aRelease(payload, { title: 'Welzijn', body: aBody('Alle OCMW’s doen mee.') })
  })

  test('finds what speaks of it by its name or by its abbreviation in another language', async () => {
    const organisation = { nl: 'Raad van Gemeenten en Regio’s', fr: 'Conseil des Communes et Régions' }
    await aRecord('organisations', organisation, { acronym: 'REGR / CCRE' })
    for (const text of ['CCRE', 'regr', 'Conseil des communes et régions', 'Raad van Gemeenten en Regio’s'])
      expect([text, (await found('nl', text)).titles.sort()]).toEqual([text, ['Raad', 'Steun']])
    expect((await found('fr', 'CCRE')).records).toEqual(['Conseil des Communes et Régions'])
    expect((await found('fr', 'REGR')).records).toEqual(['Conseil des Communes et Régions'])
  })

  test('goes by the names of a topic too, and with other words', async () => {
    expect((await found('nl', 'CPAS')).titles).toEqual([])
    await aRecord('topics', { nl: 'OCMW', fr: 'CPAS' })
    expect((await found('nl', 'CPAS')).titles).toEqual(['Welzijn'])
    expect((await found('nl', 'mee cpas')).titles).toEqual(['Welzijn'])
  })

  test('is told no longer once its record is hidden', async () => {
    const id = await aRecord('topics', { nl: 'Welzijnszaak', fr: 'XQZW' })
    await aRelease(payload, { title: 'Verborgen', body: aBody('Over de welzijnszaak.') })
    expect((await found('nl', 'XQZW')).titles).toEqual(['Verborgen'])
    await payload.update({ collection: 'topics', id, data: { visibility: 'never' }, overrideAccess: true })
    expect(await found('nl', 'XQZW')).toEqual({ titles: [], records: [] })
  })
})

describe('a name that is written short', () => {
  beforeAll(async () => {
    await aRecord('partner-cities', { nl: 'Sint-Gillis', fr: 'Saint-Gilles' })
    await aRelease(payload, { title: 'Gillis', body: aBody('Een school in Sint-Gillis.') })
    await aRelease(payload, { title: 'Gilles', body: aBody('Une école à Saint-Gilles.'), languages: ['nl'] })
    await aRelease(payload, { title: 'Anne', body: aBody('La rue Sainte-Anne, place St-Job.'), languages: ['nl'] })
    await aRelease(payload, { title: 'Stad', body: aBody('De stad gaf Gilles een prijs.') })
  })

  test.each(['st gilles', 'st-gilles', 'St. Gilles', 'Saint-Gilles', 'sint gillis', 'st gillis'])(
    '“%s” finds the place in both languages, and nothing that only begins so',
    async (text) => {
      const { titles, records } = await found('nl', text)
      expect(titles.sort()).toEqual(['Gilles', 'Gillis'])
      expect(records).toEqual(['Sint-Gillis'])
    },
  )

  test('is found by the whole word, and the other way round', async () => {
    expect((await found('fr', 'st gilles')).records).toEqual(['Saint-Gilles'])
    expect((await found('nl', 'ste anne')).titles).toEqual(['Anne'])
    expect((await found('nl', 'saint job')).titles).toEqual(['Anne'])
  })
})

describe('what was found by another spelling', () => {
  beforeAll(async () => {
    await aRecord('partner-cities', { nl: 'Schaarbeek', fr: 'Schaerbeek' })
    await aRecord('organisations', { nl: 'Raad van Steden', fr: 'Conseil des Villes' })
    const before = 'Veel woorden die er niet toe doen. '.repeat(20)
    await aRelease(payload, { title: 'Huis', body: aBody(`${before}In de commune de Schaerbeek staat het huis.`) })
    await aRelease(payload, {
      title: 'Zaal',
      body: aBody(`${before}Le Conseil des Villes vergaderde er; les villes ook.`),
    })
  })
  const context = async (text: string) => {
    const { releases } = search(await searchIndex(), 'nl', text)
    return releases.map(({ context: pieces = [] }) =>
      pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join(''),
    )
  }

  test('is shown where it stands, and marked', async () => {
    expect(await context('Schaarbeek')).toEqual(['… In de commune de [Schaerbeek] staat het huis.'])
    expect(await context('st gilles')).toContain('Een school in [Sint-Gillis].')
  })

  test('is marked as a whole, and its words not elsewhere', async () => {
    expect(await context('Raad van Steden')).toEqual(['… Le [Conseil des Villes] vergaderde er; les villes ook.'])
  })
})

test('half typed it proposes first what that may be the name of, then what begins so, then what has it further on', async () => {
  const project = await put(payload, 'projects', { name: 'Werk', visibility: 'always' })
  const pair = (mentor: string, learner: string) =>
    put(payload, 'mentorships', { project: project.id, mentor, learner, visibility: 'always' })
  const city = await aRecord('partner-cities', { nl: 'Jelgavstad', fr: 'Jelgavville' })
  const other = await aRecord('partner-cities', { nl: 'Otterstad', fr: 'Ottreville' })
  const { id: first } = await pair(city, other)
  const { id: second } = await pair(other, city)
  const proposed = suggestions(await searchIndex(), 'fr', 'jelgavs').hits.map(({ id }) => id)
  expect(proposed).toEqual([city, first, second])
})

describe('a slip while somebody types', () => {
  const proposed = async (text: string, locale: Locale = 'fr') =>
    suggestions(await searchIndex(), locale, text).hits.map(({ id }) => id)

  test('is forgiven once nothing begins as it was typed, and half typed too', async () => {
    const city = await put(payload, 'partner-cities', { name: 'Zwavelgemdorp', visibility: 'always' }, 'fr')
    for (const text of ['zwavelgmdorp', 'zwavle', 'zvavelg', 'zwavvelg', 'Zwavelgendo'])
      expect([text, await proposed(text)]).toEqual([text, [city.id]])
    expect(await proposed('zwabbb')).toEqual([])
  })

  test('of what only stands in a text proposes nothing; nor does what nobody can see', async () => {
    await aRelease(payload, { body: aBody('Quizmeesterschap.') })
    await put(payload, 'partner-cities', { name: 'Yperlinghove', visibility: 'never' }, 'fr')
    expect(await proposed('quizmeestrschap', 'nl')).toEqual([])
    expect(await proposed('yperlingove')).toEqual([])
  })
})

describe('a word that is the stem of others, too', () => {
  const titles = async (locale: Locale, text: string) => {
    const { records, releases, others } = search(await searchIndex(), locale, text)
    const plain = ({ title }: { title: Marked }) => title.map((piece) => piece.text).join('')
    return { records: records.map(plain), releases: releases.map(plain), others: others.map(plain) }
  }
  const written = (title: string, text: string, releaseAt: string) =>
    put(
      payload,
      'press-releases',
      { title, body: aBody(text), languages: ['en'], originalLanguage: 'en', releaseAt, _status: 'published' },
      'en',
    )

  test('is found as it was typed first, wherever it stands, and then the others, none of them less', async () => {
    await put(payload, 'topics', { name: 'Housing', visibility: 'always' }, 'en')
    await written('In the text', 'The house is open.', '2020-01-01T09:00:00.000Z')
    await written('Two houses opened', 'Both.', '2021-01-01T09:00:00.000Z')
    await written('Housing for all', 'Soon.', '2022-01-01T09:00:00.000Z')
    expect(await titles('en', 'house')).toEqual({
      records: [],
      releases: ['Two houses opened', 'In the text', 'Housing for all'],
      others: ['Housing'],
    })
    expect(await titles('en', 'houses')).toEqual(await titles('en', 'house'))
    expect(await titles('en', 'housing')).toEqual({
      records: ['Housing'],
      releases: ['Housing for all', 'Two houses opened', 'In the text'],
      others: [],
    })
    expect(await titles('en', 'housed')).toMatchObject({ records: ['Housing'] })
  })
})
