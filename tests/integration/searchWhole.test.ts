import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Marked } from '@/lib/model/found'
import { searchResults } from '@/lib/queries/search'
import { searchIndex } from '@/lib/queries/searchIndex'
import { search } from '@/lib/search/search'
import { openPayload } from '../support/payload'
import { aBody, aRelease, canary } from '../support/records'

/** What a journalist wants as it stands, and not in parts. */

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const found = async (text: string) => {
  const { releases, total, instead } = search(await searchIndex(), 'nl', text)
  const plain = (marked: Marked = []) => marked.map((piece) => piece.text).join('')
  const marks = (marked: Marked = []) =>
    marked.filter(({ isMatch }) => isMatch).map((piece) => piece.text.replace(/\s/g, ' '))
  return {
    titles: releases.map(({ title }) => plain(title)),
    marks: releases.flatMap(({ context }) => marks(context)),
    total,
    instead,
  }
}

describe('a figure', () => {
  beforeAll(async () => {
    await aRelease(payload, {
      title: 'Deel',
      body: aBody('Wel 80 % van de inwoners doet mee, en 12,5\u00a0procent niet.'),
    })
    await aRelease(payload, {
      title: 'Adres',
      body: aBody('Koning Albertlaan, B-8000 Brugge, sinds 1980; 80000 bezoekers, lijn B-80.'),
    })
  })

  test.each(['80 %', '80%', '80\u202f%', '80 procent'])(
    '“%s” finds the share, and no number that has an 80 in it',
    async (text) => {
      expect(await found(text)).toMatchObject({ titles: ['Deel'], total: 1, marks: ['80 %'] })
    },
  )

  test('alone is not the beginning of another', async () => {
    expect((await found('8000')).titles).toEqual(['Adres'])
    expect((await found('800')).titles).toEqual([])
    expect((await found('12.5 %')).titles).toEqual(['Deel'])
    expect((await found('B-8000')).titles).toEqual(['Adres'])
    expect((await found('B-800')).titles).toEqual([])
  })
})

describe('a reference', () => {
  test('is found whole, and not those that begin with it', async () => {
    await aRelease(payload, { title: 'Dossier', body: aBody('Zie dossier 2021-045, van april 2021.') })
    await aRelease(payload, { title: 'Ander', body: aBody('Zie dossier 2021-04 van 2021.') })
    expect(await found('2021-04')).toMatchObject({ titles: ['Ander'], marks: ['2021-04'] })
    expect((await found('2021-045')).titles).toEqual(['Dossier'])
  })

  test('of a release leads to it', async () => {
    const { title, reference } = await aRelease(payload)
    expect((await found(String(reference))).titles).toEqual([title])
    expect((await found(String(reference).replace('-', ''))).titles).toEqual([title])
    expect((await found(String(reference).slice(0, -1))).titles).toEqual([])
  })
})

describe('words between quotation marks', () => {
  beforeAll(async () => {
    await aRelease(payload, { title: 'Samen', body: aBody('Zij openden het huis van de vrouw in Gent.') })
    await aRelease(payload, { title: 'Uiteen', body: aBody('De vrouw ging naar huis van haar werk.') })
  })

  test.each(['"huis van de vrouw"', '“Huis van de vrouw”', '„huis van de vrouw”', '« huis van de vrouw »'])(
    '%s have to stand one after the other',
    async (text) => {
      expect(await found(text)).toMatchObject({ titles: ['Samen'], total: 1, marks: ['huis van de vrouw'] })
    },
  )

  test('stand beside other words, and are found in no other form', async () => {
    expect((await found('"huis van" gent')).titles).toEqual(['Samen'])
    expect((await found('"vrouw"')).titles.sort()).toEqual(['Samen', 'Uiteen'])
    expect(await found('"vrouwen"')).toMatchObject({ instead: 'vrouwen' })
  })

  test('are looked for one by one where nothing has them so, and it is said', async () => {
    expect(await found('"vrouw gent"')).toMatchObject({ titles: ['Samen'], instead: 'vrouw gent' })
    expect(await found('"xylofoon gent zwarte"')).toMatchObject({ total: 1 })
  })
})

test('where nothing is found, it is said in which other language there are releases, of those that readers see', async () => {
  const word = canary('woord')
  const elsewhere = async (text: string) => (await searchResults('nl', text, 1)).elsewhere
  await aRelease(payload, { title: word, languages: ['fr'], _status: 'draft' })
  const { id } = await aRelease(payload, {})
  await payload.update({
    collection: 'press-releases',
    id,
    locale: 'fr',
    data: { title: `Le ${word}`, body: aBody('Texte'), languages: ['nl', 'fr'] },
    overrideAccess: true,
  })
  expect(await elsewhere(word)).toEqual([{ locale: 'fr', total: 1 }])
  expect(await elsewhere(`${word}x`)).toEqual([])
  expect(await elsewhere('gent')).toEqual([])
})
