import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import Database from 'libsql'
import type { Payload } from 'payload'
import type { PressRelease } from '@/collections/payload-types'
import { lockSqlite } from '@/collections/sqliteLock'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/locales'
import { contactAt } from '@/lib/queries/contacts'
import { find, keptAnswers } from '@/lib/queries/reader'
import { catalogue, prepareSearch, rebuildSearch, searchIndex, state } from '@/lib/queries/searchIndex'
import { search, suggestions } from '@/lib/search/search'
import { SearchIndex } from '@/lib/search/searchIndex'
import { hourAhead } from '../support/hourAhead'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, canary, change, put } from '../support/records'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const found = async (text: string, locale: Locale = 'nl') => {
  const { releases, records, others, total } = search(await searchIndex(), locale, text)
  return { releases: releases.map(({ id }) => id), records: [...records, ...others].map(({ id }) => id), total }
}
const listed = async (locale: Locale = 'nl') => (await catalogue(locale)).page([], 0, 1000).ids

/** Everything that can be asked, about a word that stands in one document. */
async function traces(word: string, id: string, locale: Locale = 'nl') {
  const index = await searchIndex()
  const { releases, total } = await found(word, locale)
  return {
    isFound: releases.includes(id),
    total,
    isSuggested: suggestions(index, locale, word).hits.length > 0,
    isSuggestedWithSlip: suggestions(index, locale, `${word.slice(0, 5)}${word.slice(6, 10)}`).hits.length > 0,
    isSpelled: search(index, locale, `${word.slice(0, 9)}${word.slice(10)}`).instead !== undefined,
    isListed: (await listed(locale)).includes(id),
  }
}
const nowhere = {
  isFound: false,
  total: 0,
  isSuggested: false,
  isSuggestedWithSlip: false,
  isSpelled: false,
  isListed: false,
}
const everywhere = {
  isFound: true,
  total: 1,
  isSuggested: true,
  isSuggestedWithSlip: true,
  isSpelled: true,
  isListed: true,
}

/** A word of letters alone, so that it can be mistyped. */
const word = () => `zq${[...canary('')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')}`

describe('one document that cannot be taken in', () => {
  const said: unknown[] = []
  const { error } = console
  beforeEach(() => {
    said.length = 0
    console.error = (...words: unknown[]) => void said.push(words[0])
  })
  afterEach(() => {
    console.error = error
  })

  /** Past all that looks at what is saved. */
  async function keepBody(id: string, nl: unknown) {
    const [collection, where] = ['press-releases' as const, { id: { equals: id } }]
    const kept = await payload.db.findOne<PressRelease>({ collection, where })
    await payload.db.updateOne({ collection, id, data: { ...kept, body: { nl } }, returning: false })
  }

  test('is not found any more, is said, and keeps no other from being found', async () => {
    const [name, title] = [word(), word()]
    const broken = await aRelease(payload, { title: name })
    expect((await found(name)).releases).toEqual([broken.id])
    await keepBody(broken.id, { root: { children: 5 } })
    const { id } = await aRelease(payload, { title })
    expect((await found(title)).releases).toEqual([id])
    expect((await found(name)).releases).toEqual([])
    expect(said).toEqual([
      `press-releases:${broken.id} cannot be found: no entry of the search index can be made of it.`,
    ])
    await keepBody(broken.id, aBody(''))
    expect((await found(name)).releases).toEqual([broken.id])
  })

  test('nor does what the index itself cannot hold', async () => {
    const [first, second] = [word(), word()]
    const index = await searchIndex()
    const entry = {
      collection: 'topics',
      locale: 'nl',
      standfirst: '',
      names: [],
      body: '',
      at: 0,
      facets: [],
    } as const
    const as = (id: string, title: unknown, slug: unknown) => ({
      ref: `topics:${id}` as const,
      mark: 'm',
      isSeen: true,
      entries: [{ ...entry, id, names: [], facets: [], title: title as string, slug: slug as string }],
    })
    index.take([as('a', first, 'a'), as('b', second, null)])
    expect(index.all('select id from entries where ref in (?, ?)', 'topics:a', 'topics:b')).toEqual([{ id: 'a' }])
    expect(index.markOf('topics:b')).toBe('m')
    expect(said).toEqual(['topics:b cannot be found: it could not be put into the search index.'])
    index.take([{ ...as('a', first, 'a'), entries: [] }])
  })
})

describe('what readers see can be found', () => {
  test('as soon as it is released, and only in its languages', async () => {
    const title = word()
    const { id } = await aRelease(payload, { title })
    expect(await traces(title, id)).toEqual(everywhere)
    expect(await traces(title, id, 'fr')).toEqual(nowhere)
  })

  test('and no draft, before it is released', async () => {
    const title = word()
    const { id } = await aRelease(payload, { title, _status: 'draft' })
    expect(await traces(title, id)).toEqual(nowhere)
    await change(payload, id, {})
    expect(await traces(title, id)).toEqual(everywhere)
  })

  test('an embargo lifts by the clock alone, not a moment early', async () => {
    const title = word()
    const hour = await hourAhead(async () => traces(title, (await aRelease(payload)).id))
    const { id } = await aRelease(payload, { title, releaseAt: new Date(hour).toISOString() })
    let asked = 0
    while (Date.now() < hour - 50) {
      const seen = await traces(title, id)
      if (Date.now() < hour) expect(seen).toEqual(nowhere)
      asked++
    }
    expect(asked).toBeGreaterThan(3)
    await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 20))
    expect(await traces(title, id)).toEqual(everywhere)
  })

  test('also when its hour comes while the index is being brought up to date', async () => {
    const title = word()
    await searchIndex()
    const hour = await hourAhead(() => aRelease(payload))
    const { id } = await aRelease(payload, { title, releaseAt: new Date(hour).toISOString() })
    const { find } = payload.db
    const between: number[] = []
    payload.db.find = (async (args: Parameters<typeof find>[0]) => {
      const answer = await find.call(payload.db, args)
      if (args.collection === 'press-releases') {
        between.push(Date.now())
        await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 5))
      }
      return answer
    }) as typeof find
    try {
      await searchIndex()
    } finally {
      payload.db.find = find
    }
    expect(between[0]).toBeLessThan(hour)
    expect(await traces(title, id)).toEqual(everywhere)
  })

  test('a newer draft is not, the released text is', async () => {
    const [title, next] = [word(), word()]
    const { id } = await aRelease(payload, { title })
    await change(payload, id, { title: next }, { draft: true })
    expect(await traces(title, id)).toEqual(everywhere)
    expect(await traces(next, id)).toEqual({ ...nowhere, isListed: true })
    await change(payload, id, { title: next })
    expect(await traces(next, id)).toEqual(everywhere)
    expect((await traces(title, id)).isFound).toBe(false)
    expect(search(await searchIndex(), 'nl', `${title.slice(0, 9)}${title.slice(10)}`).instead).toBeUndefined()
  })

  test('what is retracted, moved ahead, put in the trash or deleted is gone', async () => {
    const ways: ((id: string) => Promise<unknown>)[] = [
      (id) => change(payload, id, { withdrawal: { state: 'retracted' } }),
      (id) => change(payload, id, { releaseAt: new Date(Date.now() + 3_600_000).toISOString() }),
      (id) => change(payload, id, { deletedAt: new Date().toISOString() }),
      (id) => payload.db.updateOne({ collection: 'press-releases', id, data: { languages: ['fr'] } }),
      (id) => payload.delete({ collection: 'press-releases', id, overrideAccess: true }),
      (id) => payload.db.deleteMany({ collection: 'press-releases', where: { id: { equals: id } } }),
    ]
    for (const way of ways) {
      const title = word()
      const { id } = await aRelease(payload, { title })
      expect(await traces(title, id)).toEqual(everywhere)
      await way(id)
      expect(await traces(title, id)).toEqual(nowhere)
    }
  })

  test('a change that is undone leaves nothing', async () => {
    const title = word()
    const { id } = await aRelease(payload, {})
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID: transactionID ?? undefined } as never
    await payload.db.updateOne({ collection: 'press-releases', id, data: { title: { nl: title } }, req })
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect((await found(title)).total).toBe(0)
    expect((await listed()).includes(id)).toBe(true)
  })
})

describe("a document's mark", () => {
  const markOf = async (id: string, req = {} as never) => {
    const where = { ref: { equals: `press-releases:${id}` } }
    return (await payload.find({ collection: 'marks', where, overrideAccess: true, req })).docs.at(0)?.mark
  }

  test('is renewed when a transaction ends, and with it', async () => {
    const { id } = await aRelease(payload, {})
    const before = await markOf(id)
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const req = { transactionID } as never
    await payload.db.updateOne({ collection: 'press-releases', id, data: { kind: 'statement' }, req })
    expect(await markOf(id, req)).toBe(before)
    await payload.db.commitTransaction(transactionID)
    expect(await markOf(id)).not.toBe(before)
  })

  test("is never older than those before it, though another instance's clock be ahead", async () => {
    const [title, next] = [word(), word()]
    const { id } = await aRelease(payload, { title })
    const other = await aRelease(payload, {})
    const data = { ref: `press-releases:${other.id}`, mark: canary('mark'), at: Date.now() + 3_600_000 }
    await payload.db.upsert({ collection: 'marks', where: { ref: { equals: data.ref } }, data })
    expect(await traces(title, id)).toEqual(everywhere)
    await change(payload, id, { title: next })
    expect(await traces(next, id)).toEqual(everywhere)
    // The next tests begin with a clock like everybody's.
    await payload.db.updateMany({ collection: 'marks', where: {}, data: { at: Date.now() } })
    await rebuildSearch()
  })
})

describe('of two press rooms that share a data folder', () => {
  const file = path.join(env.dataDir, 'search.db')
  /** This process forgets its index, as if it had just been started. */
  const startAgain = () => delete (globalThis as Record<symbol, unknown>)[Symbol.for('press-room.search')]
  const soon = () => new Promise((resolve) => setTimeout(resolve, 500))

  test('one makes the index, and the other waits and finds it made', async () => {
    const other = new SearchIndex(file)
    other.clear()
    const { generation } = other
    const unlock = await lockSqlite(file)
    startAgain()
    const preparing = prepareSearch(() => undefined)
    await soon()
    expect([other.generation, other.get('isComplete')]).toEqual([generation, undefined])
    for (const [what, value] of Object.entries({ seen: 0, last: '', isComplete: 1 })) other.set(what, value)
    unlock()
    await preparing
    expect(other.generation).toBe(generation)
    other.close()
  })

  test('one that goes on after the other has made it anew finds words by their beginning', async () => {
    const name = word()
    const release = await aRelease(payload, { title: name })
    expect((await found(name.slice(0, -2))).releases).toEqual([release.id])
    await change(payload, release.id, { title: word() })
    expect((await found(name)).releases).toEqual([])
    const other = new SearchIndex(file)
    other.clear()
    other.close()
    const late = await aRelease(payload, { title: name })
    expect((await found(name.slice(0, -2))).releases).toEqual([late.id])
  })

  test('neither makes it anew while the other does', async () => {
    const unlock = await lockSqlite(file)
    const { generation } = await searchIndex()
    const making = rebuildSearch()
    await soon()
    expect((await searchIndex()).generation).toBe(generation)
    unlock()
    await making
    expect((await searchIndex()).generation).not.toBe(generation)
  })
})

describe('people, cities and whatever else has a name', () => {
  test('are found from the moment at which a public release brings them', async () => {
    const name = word()
    const city = await put(payload, 'partner-cities', { name })
    expect((await found(name)).records).toEqual([])
    await aRelease(payload, { partnerCities: [city.id] })
    expect((await found(name)).records).toEqual([city.id])
  })

  test('are found in the spelling of any language, and their releases too', async () => {
    const [dutch, french, other] = [word(), word(), word()]
    const city = await put(payload, 'partner-cities', { name: dutch })
    await payload.update({
      collection: 'partner-cities',
      id: city.id,
      locale: 'fr',
      data: { name: french },
      overrideAccess: true,
    })
    const release = await aRelease(payload, { partnerCities: [city.id] })
    expect(await found(french)).toEqual({ releases: [release.id], records: [city.id], total: 1 })
    await payload.update({
      collection: 'partner-cities',
      id: city.id,
      locale: 'fr',
      data: { name: other },
      overrideAccess: true,
    })
    expect(await found(other)).toEqual({ releases: [release.id], records: [city.id], total: 1 })
    expect(await found(french)).toEqual({ releases: [], records: [], total: 0 })
  })

  test('are found no more, nor named by a release, once staff hide them', async () => {
    const contact = await aContact(payload, { familyName: word() })
    const release = await aRelease(payload, { contacts: [{ contact: contact.id }] })
    const name = String(contact.familyName)
    expect(await found(name)).toEqual({ releases: [release.id], records: [contact.id], total: 1 })
    await payload.update({
      collection: 'contacts',
      id: contact.id,
      data: { visibility: 'never' },
      overrideAccess: true,
    })
    expect(await found(name)).toEqual({ releases: [], records: [], total: 0 })
    expect((await catalogue('nl')).facets(release.id).some((facet) => facet.startsWith('contacts:'))).toBe(false)
  })
})

test('words are found without accents, in other forms, half typed and mistyped; a title before a text, the new before the old', async () => {
  const own = word()
  const older = await aRelease(payload, { title: `${own} Élections communales`, releaseAt: '2021-01-01T09:00:00.000Z' })
  const newer = await aRelease(payload, { title: `${own} Élections régionales`, releaseAt: '2022-01-01T09:00:00.000Z' })
  const inText = await aRelease(payload, {
    title: own,
    body: aBody('Over verkiezingen en élections'),
    releaseAt: '2023-01-01T09:00:00.000Z',
  })
  const ids = async (text: string) => (await found(`${own} ${text}`)).releases
  expect(await ids('elections')).toEqual([newer.id, older.id, inText.id])
  expect(await ids('ELECTIONS')).toEqual([newer.id, older.id, inText.id])
  expect(await ids('elec')).toEqual([newer.id, older.id, inText.id])
  expect(await ids('elektions')).toEqual([newer.id, older.id, inText.id])
  expect(await ids('verkiezing')).toEqual([inText.id])
})

test('made anew it is the same, and so it is after another database was put in its place', async () => {
  const before = await listed()
  expect(before.length).toBeGreaterThan(5)
  await rebuildSearch()
  expect(await listed()).toEqual(before)
})

test('in another zone it knows the months of that zone, and is not made anew for it', async () => {
  const zoned = (timeZone: string) =>
    payload.updateGlobal({ slug: 'newsroom', locale: 'nl', data: { timeZone } as never, overrideAccess: true })
  const monthsOf = async (id: string) =>
    (await catalogue('nl')).facets(id).filter((facet) => /^(year|month):/.test(facet))
  await zoned('Europe/Brussels')
  const [turn, middle] = [
    await aRelease(payload, { releaseAt: '2022-12-31T23:30:00.000Z' }),
    await aRelease(payload, { releaseAt: '2022-12-15T09:00:00.000Z' }),
  ]
  expect(await monthsOf(turn.id)).toEqual(['year:2023', 'month:1'])
  const [generation] = (await state()).split(' ')
  for (const [timeZone, expected] of [
    ['UTC', ['year:2022', 'month:12']],
    ['Europe/Riga', ['year:2023', 'month:1']],
    ['Europe/Lisbon', ['year:2022', 'month:12']],
    ['Europe/Brussels', ['year:2023', 'month:1']],
  ] as const) {
    await zoned(timeZone)
    expect([timeZone, await monthsOf(turn.id)]).toEqual([timeZone, expected])
    expect(await monthsOf(middle.id)).toEqual(['year:2022', 'month:12'])
  }
  expect((await state()).split(' ')[0]).toBe(generation)
  const kept = await catalogue('nl')
  const before = new Map(kept.page([], 0, 1000).ids.map((id) => [id, kept.facets(id)]))
  await rebuildSearch()
  const anew = await catalogue('nl')
  for (const [id, facets] of before) expect(anew.facets(id)).toEqual(facets)
})

describe('a name that hundreds of releases have', () => {
  const many = 320
  let city: { id: string }
  beforeAll(async () => {
    city = await put(payload, 'partner-cities', { name: word(), visibility: 'always' })
    // As they are kept, without all that a save does: it would take a minute.
    const db = payload.db
    for (let n = 0; n < many; n++) {
      const title = canary('veel')
      const { id } = await db.create({
        collection: 'press-releases',
        data: {
          title: { nl: title },
          slug: { nl: title },
          reference: `1999-${n}`,
          kind: 'press-release',
          languages: ['nl'],
          originalLanguage: 'nl',
          releaseAt: '1999-06-01T09:00:00.000Z',
          partnerCities: [city.id],
          _status: 'published',
        },
      })
      const since = '1999-06-01T09:00:00.000Z'
      const use = { from: `press-releases:${id}`, to: `partner-cities:${city.id}`, since }
      await db.create({ collection: 'uses', data: use })
    }
    await allFollowed()
  })
  const rename = async (name: string) => {
    await payload.update({
      collection: 'partner-cities',
      id: city.id,
      locale: 'nl',
      data: { name },
      overrideAccess: true,
    })
    return name
  }
  /** Nothing is left for later. */
  const allFollowed = async () => {
    const index = await searchIndex()
    for (let n = 0; n < 400 && index.leftForLater(1).length > 0; n++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    expect(index.leftForLater(1)).toEqual([])
  }
  const until = async (name: string, total: number) => {
    for (let n = 0; n < 200 && (await found(name)).total !== total; n++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    return (await found(name)).total
  }

  test('is followed by three hundred of them at once, and by the others a moment later', async () => {
    const name = await rename(word())
    expect((await found(name)).total).toBeGreaterThanOrEqual(300)
    expect(await until(name, many)).toBe(many)
    await allFollowed()
  })

  test('is followed by all of them also when the database failed meanwhile: the next question tries again', async () => {
    const index = await searchIndex()
    const name = await rename(word())
    const { find } = payload.db
    payload.db.find = async (args) => {
      const asked = args.collection === 'press-releases' ? JSON.stringify(args.where) : ''
      // Whatever was left for later cannot be read.
      if (index.leftForLater(1000).some((ref) => asked.includes(ref.slice(ref.indexOf(':') + 1))))
        throw new Error('The disk is gone.')
      return find.call(payload.db, args) as never
    }
    try {
      expect((await found(name)).total).toBe(300)
      await new Promise((resolve) => setTimeout(resolve, 200))
    } finally {
      payload.db.find = find
    }
    expect(index.leftForLater(1000)).toHaveLength(many - 300)
    expect(await until(name, many)).toBe(many)
    await allFollowed()
  })
})

test('it is not thrown away when the database is away for a moment, nor when somebody else writes to it', async () => {
  const index = await searchIndex()
  const { find } = payload.db
  payload.db.find = () => Promise.reject(Object.assign(new Error('away'), { name: 'MongoServerSelectionError' }))
  try {
    await expect(searchIndex()).rejects.toThrow('away')
  } finally {
    payload.db.find = find
  }
  expect(await searchIndex()).toBe(index)
  const file = path.join(env.dataDir, 'search.db')
  const another = new Database(file)
  another.exec('begin immediate')
  expect(() => new SearchIndex(file)).toThrow('locked')
  another.exec('rollback')
  another.close()
  expect(new SearchIndex(file).get('isComplete')).toBe(1)
})

test('a word is found by its beginning, whatever it ends in, however many begin so, and as soon as it is there', async () => {
  const [odd, many, few] = [word(), word(), word()]
  const body = (words: string[]) => ({ body: aBody(words.join(' ')) })
  const { id } = await aRelease(payload, body([`${odd}19`, `${odd}é`, odd + 'x'.repeat(80)]))
  expect((await found(odd)).releases).toEqual([id])
  expect((await found(`${odd}1`)).releases).toEqual([id])
  expect((await found(odd + 'x'.repeat(30))).releases).toEqual([id])
  const hundred = Array.from({ length: 100 }, (_, n) => `${many}${String.fromCharCode(97 + (n % 26))}${n}`)
  const crowd = await aRelease(payload, body(hundred))
  const last = await aRelease(payload, body([`${many}zzz`]))
  // In whatever order: they came in the same second.
  expect(new Set((await found(many)).releases)).toEqual(new Set([last.id, crowd.id]))
  expect((await found(few)).releases).toEqual([])
  const late = await aRelease(payload, body([`${few}en`]))
  expect((await found(few)).releases).toEqual([late.id])
})

test('a question cannot break it', async () => {
  const index = await searchIndex()
  const odd = [
    '"',
    '* OR',
    'NEAR(a b)',
    'title:x',
    '^a',
    '-b',
    '(',
    'a AND',
    '\0',
    '😀',
    '%',
    "'; drop table meta",
    'x'.repeat(10_000),
    '   ',
    '=',
    '"="',
    'ﷺ',
    '\ud800',
    'a '.repeat(3000),
  ]
  for (const text of odd)
    for (const locale of ['nl', 'fr', 'en'] as const)
      expect(search(index, locale, text).total).toBeGreaterThanOrEqual(0)
})

describe('what is told again until something changes', () => {
  test('does not tell a stranger that something was saved that nobody sees', async () => {
    await aRelease(payload, {})
    const before = await state()
    const draft = await aRelease(payload, { _status: 'draft' })
    await change(payload, draft.id, { title: canary('t') }, { draft: true })
    const ahead = await aRelease(payload, { releaseAt: new Date(Date.now() + 3_600_000).toISOString() })
    await change(payload, ahead.id, { title: canary('t') })
    await aContact(payload)
    expect(await state()).toBe(before)
  })

  test('weighs no more than a server can bear, however much is asked', async () => {
    const { id } = await aRelease(payload, {})
    const standfirst = 'x'.repeat(1_000_000)
    await payload.db.updateOne({ collection: 'press-releases', id, data: { standfirst: { nl: standfirst } } })
    for (let limit = 1; limit <= 50; limit++)
      await find('press-releases', { where: { id: { equals: id } }, limit, select: { standfirst: true } })
    await new Promise((resolve) => setImmediate(resolve))
    expect(keptAnswers().letters).toBeGreaterThan(30_000_000)
    expect(keptAnswers().letters).toBeLessThanOrEqual(40_000_000)
    expect(keptAnswers().count).toBeLessThan(41)
  })

  test('is asked for anew when something changes that is seen, a picture too', async () => {
    const contact = await aContact(payload)
    await aRelease(payload, { contacts: [{ contact: contact.id }] })
    const phoneOf = async () => await contactAt('nl', String(contact.slug))
    expect(await phoneOf()).toMatchObject({ is: { phones: [{ e164: '+32486359347' }] } })
    const phones = [{ value: '+32486359348', kind: 'cell', audience: 'public' }]
    await payload.update({ collection: 'contacts', id: contact.id, data: { phones } as never, overrideAccess: true })
    expect(await phoneOf()).toMatchObject({ is: { phones: [{ e164: '+32486359348' }] } })
    const before = await state()
    await payload.updateGlobal({ slug: 'newsroom', data: { themeColour: '#123456' } as never, overrideAccess: true })
    expect(await state()).not.toBe(before)
  })
})

test('where it cannot be written, readers are told what is so all the same', async () => {
  const shut = await searchIndex()
  shut.all('pragma query_only = on')
  const title = word()
  await aRelease(payload, { title })
  const index = await searchIndex()
  expect(index).not.toBe(shut)
  expect(search(index, 'nl', title).total).toBe(1)
  expect(await searchIndex()).toBe(index)
})
