import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import type { Marked } from '@/lib/model/found'
import { searchResults, searchSuggestions } from '@/lib/queries/search'
import { searchIndex } from '@/lib/queries/searchIndex'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, canary, change, put } from '../support/records'

/** A journalist who looks for somebody to ring. */

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

describe('somebody who was found', () => {
  test('comes with what they do, and with numbers and addresses that are public', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('organisation'), visibility: 'always' })
    const contact = await aContact(payload, {
      jobTitle: 'Woordvoerder',
      organisation: organisation.id,
      visibility: 'always',
      phones: [
        { value: '+32486359347', kind: 'cell', audience: 'public' },
        { value: '+32486359348', kind: 'cell', audience: 'internal' },
      ],
      emails: [
        { value: 'pers@example.org', audience: 'public' },
        { value: 'intern@example.org', audience: 'internal' },
      ],
    })
    const { records } = await searchResults('nl', String(contact.familyName), 1)
    expect(records).toHaveLength(1)
    expect(records[0]?.contact).toMatchObject({
      jobTitle: { text: 'Woordvoerder' },
      organisation: { path: `/nl/organisations/${organisation.slug}` },
      phones: [{ e164: '+32486359347' }],
      emails: [{ address: 'pers@example.org' }],
      cardPath: `/nl/contacts/${contact.slug}/contact.vcf`,
    })
    expect(JSON.stringify(records)).not.toMatch(/86359348|intern@|635 93 48|35 93 48/)
  })

  test('is asked for with one question, however many there are', async () => {
    const name = canary('naam')
    for (let n = 0; n < 4; n++) await aContact(payload, { familyName: name, visibility: 'always' })
    await aRelease(payload, { title: name })
    // What is new is taken in first.
    await searchIndex()
    const asked: string[] = []
    const { find } = payload
    payload.find = ((question: Parameters<typeof find>[0]) => {
      asked.push(question.collection)
      return find.call(payload, question)
    }) as typeof find
    try {
      expect((await searchResults('nl', name, 1)).records).toHaveLength(4)
    } finally {
      payload.find = find
    }
    expect(asked.filter((one) => one === 'contacts')).toHaveLength(1)
  })
})

describe('a number or an address that somebody has at hand', () => {
  let name: string
  let address: string
  beforeAll(async () => {
    address = `${canary('persdienst')}.ab@${canary('huis')}.example.org`
    const contact = await aContact(payload, {
      visibility: 'always',
      phones: [
        { value: '+32486111213', kind: 'cell', audience: 'public' },
        { value: '+3222385141;ext=5', kind: 'work', audience: 'public' },
        { value: '+32486111214', kind: 'cell', audience: 'internal' },
      ],
      emails: [
        { value: address, audience: 'public' },
        { value: `geheim${address}`, audience: 'internal' },
      ],
    })
    name = `${contact.givenName} ${contact.familyName}`
    // Others have figures of it.
    await aRelease(payload, { title: '0486 en 11, dan 12 en 13' })
    await aContact(payload, { visibility: 'always' })
  })
  const found = async (text: string) =>
    (await searchResults('nl', text, 1)).records.map(({ title }) => title.map((piece) => piece.text).join(''))
  const proposed = async (text: string) => (await searchSuggestions('nl', text)).map(({ text: one }) => one)

  test.each([
    '+32486111213',
    '+32 486 11 12 13',
    '+32 (0)486 11 12 13',
    '0032 486 11 12 13',
    '32 486 11 12 13',
    '0486 11 12 13',
    '0486/11.12.13',
    '0486-11-12-13',
    '0486111213',
    '486 11 12 13',
    'tel. 0486 11 12 13',
    '02 238 51 41',
    '(02) 238.51.41',
  ])('leads to whoever is rung by it: %s', async (text) => {
    expect(await found(text)).toEqual([name])
  })

  test('leads there also while it is typed, and by an e-mail address', async () => {
    expect((await proposed('0486 11 12'))[0]).toBe(name)
    expect(await found(address)).toEqual([name])
    expect(await found(`<${address.toUpperCase()}>`)).toEqual([name])
    expect(await proposed(address.slice(0, -4))).toEqual([name])
  })

  test('leads nowhere where it is not public', async () => {
    for (const text of ['+32 486 11 12 14', '0486/11.12.14', '0486111214', `geheim${address}`]) {
      expect(await found(text)).toEqual([])
      expect(await proposed(text)).toEqual([])
    }
  })

  test('is looked for as figures too, which may be something else', async () => {
    const day = await aRelease(payload, { title: 'De dag 2031-12-08 bij ons' })
    const [first] = (await searchResults('nl', '2031-12-08', 1)).releases
    expect(first?.title).toBe(day.title)
    expect((await searchResults('nl', '0486 11 12 13', 1)).releases).toHaveLength(1)
  })
})

describe('somebody to ring', () => {
  const names = async (locale: Locale, text: string) => {
    const { records, releases, others } = await searchResults(locale, text, 1)
    const name = ({ title }: { title: Marked }) => title.map((piece) => piece.text).join('')
    return { records: records.map(name), releases: releases.map(({ title }) => title), others: others.map(name) }
  }
  const nameOf = ({ givenName, familyName }: Record<string, unknown>) => `${givenName} ${familyName}`
  let first: string
  let second: string
  beforeAll(async () => {
    second = nameOf(await aContact(payload, { order: 2, visibility: 'always' }))
    first = nameOf(await aContact(payload, { order: 1, visibility: 'always' }))
    await aContact(payload, { order: 0, visibility: 'never' })
  })

  test.each([
    ['en', 'phone'],
    ['en', 'press'],
    ['en', 'Press contact'],
    ['en', 'phone number'],
    ['en', 'press officer'],
    ['nl', 'telefoon'],
    ['nl', 'pers'],
    ['nl', 'perscontact'],
    ['nl', 'woordvoerder'],
    ['fr', 'téléphone'],
    ['fr', 'telephone'],
    ['fr', 'presse'],
    ['fr', 'contact presse'],
    ['fr', 'contacts presse'],
    ['fr', 'numéro de téléphone'],
    ['fr', 'porte-parole'],
    ['nl', 'presse'],
  ] as const)('%s: “%s” finds them, in the newsroom’s order', async (locale, text) => {
    expect((await names(locale, text)).records.slice(0, 2)).toEqual([first, second])
    expect((await searchResults(locale, text, 1)).asksForContact).toBe(true)
  })

  test('is found by such a word and a name, or what they can speak about', async () => {
    const topic = await put(payload, 'topics', { name: canary('thema'), visibility: 'always' })
    const contact = await aContact(payload, { expertise: [topic.id], visibility: 'always' })
    expect((await names('nl', `telefoon ${contact.familyName}`)).records).toEqual([nameOf(contact)])
    expect((await names('nl', `${topic.name} perscontact`)).records).toEqual([nameOf(contact), topic.name])
  })

  test('comes before what was written, also where that has the word in its title', async () => {
    await aRelease(payload, { title: 'Personeel gezocht' })
    expect((await names('nl', 'pers')).records[0]).toBe(first)
    await aRelease(payload, { title: 'De pers was erbij' })
    const found = await names('nl', 'pers')
    expect(found.records[0]).toBe(first)
    expect(found.releases).toContain('De pers was erbij')
    expect(found.others).not.toContain(first)
  })

  test('comes before what was written of a subject that they can speak about, and with a number before one without', async () => {
    const topic = await put(payload, 'topics', { name: canary('zaak'), visibility: 'always' })
    await aRelease(payload, { title: `Over ${topic.name}` })
    const about = { expertise: [topic.id], visibility: 'always' as const }
    const silent = await aContact(payload, { ...about, phones: [], order: 90 })
    const spoken = await aContact(payload, { ...about, order: 91 })
    expect((await names('nl', String(topic.name))).records).toEqual(
      expect.arrayContaining([nameOf(silent), nameOf(spoken)]),
    )
    const found = await names('nl', `${topic.name} telefoon`)
    expect(found.records).toEqual([nameOf(spoken), nameOf(silent), topic.name])
    expect(found.releases).toEqual([`Over ${topic.name}`])
  })

  test('is proposed while somebody types such a word', async () => {
    const proposed = (await searchSuggestions('fr', 'contact presse')).map(({ text }) => text)
    expect(proposed.slice(0, 2)).toEqual([first, second])
  })
})

describe('somebody to ring about a project or a city', () => {
  const always = { visibility: 'always' as const }
  const people = async (text: string) => {
    const { records, isPartial } = await searchResults('nl', text, 1)
    expect(isPartial).toBe(false)
    return records.flatMap(({ collection, contact }) => (collection === 'contacts' ? [contact?.id] : []))
  }
  const proposed = async (text: string) => (await searchSuggestions('nl', text)).map(({ path }) => path)
  const aSubject = async () => {
    const project = await put(payload, 'projects', { name: canary('Project'), ...always })
    const city = await put(payload, 'partner-cities', { name: canary('Stad'), ...always })
    const contact = await aContact(payload, always)
    const about = {
      projects: [project.id],
      partnerCities: [city.id],
      contacts: [{ contact: contact.id, role: 'pers' }],
    }
    return { project, city, contact, about }
  }
  const hourAhead = () => new Date(Date.now() + 3_600_000).toISOString()

  test('is whom public releases about it name, first, in results and while somebody types', async () => {
    const { project, city, contact, about } = await aSubject()
    await aRelease(payload, about)
    for (const text of [
      `${project.name} perscontact`,
      `press contact ${city.name}`,
      `${city.name} ${project.name} gsm`,
    ]) {
      expect(await people(text)).toEqual([contact.id])
      expect((await proposed(text))[0]).toBe(`/nl/contacts/${contact.slug}`)
    }
    const { records, releases } = await searchResults('nl', `${project.name} contact`, 1)
    expect(records.map(({ path }) => path)).toContain(`/nl/projects/${project.slug}`)
    expect(releases).toHaveLength(1)
  })

  test('stands before a release that has the words in its text', async () => {
    const { project, contact, about } = await aSubject()
    await aRelease(payload, { ...about, body: aBody(`Contact over ${project.name}.`) })
    expect((await searchResults('nl', `${project.name} contact`, 1)).records[0]?.contact?.id).toBe(contact.id)
  })

  test('is nobody whom only a release under embargo names, a draft, or one that was withdrawn', async () => {
    const { project, contact, about } = await aSubject()
    await aRelease(payload, { ...about, releaseAt: hourAhead() })
    await aRelease(payload, { ...about, _status: 'draft' })
    const shown = await aRelease(payload, about)
    const text = `${project.name} contact`
    expect(await people(text)).toEqual([contact.id])
    await change(payload, shown.id, { withdrawal: { state: 'withdrawn', at: new Date().toISOString(), note: 'Fout.' } })
    expect(await people(text)).toEqual([])
    await change(payload, shown.id, { withdrawal: { state: 'none' } })
    expect(await people(text)).toEqual([contact.id])
    await change(payload, shown.id, { withdrawal: { state: 'retracted', at: new Date().toISOString(), note: 'Fout.' } })
    expect(await people(text)).toEqual([])
    expect(await proposed(text)).not.toContain(`/nl/contacts/${contact.slug}`)
  })

  test('follows the releases: another contact, another project, another name', async () => {
    const { project, contact, about } = await aSubject()
    const { id } = await aRelease(payload, about)
    const next = await aContact(payload, always)
    await change(payload, id, { contacts: [{ contact: next.id, role: 'pers' }] })
    expect(await people(`${project.name} contact`)).toEqual([next.id])
    const name = canary('Ander')
    await payload.update({ collection: 'projects', id: project.id, data: { name }, overrideAccess: true })
    expect(await people(`${name} contact`)).toEqual([next.id])
    await change(payload, id, { projects: [], contacts: about.contacts })
    expect(await people(`${name} contact`)).toEqual([])
    expect(contact.id).not.toBe(next.id)
  })

  test('is who came in the place of somebody who left', async () => {
    const { project, contact, about } = await aSubject()
    await aRelease(payload, about)
    const next = await aContact(payload, always)
    const data = { active: false, successor: next.id }
    await payload.update({ collection: 'contacts', id: contact.id, data, overrideAccess: true })
    expect(await people(`${project.name} contact`)).toEqual([next.id])
  })
})

test('a place in the order that is none keeps nothing from being found', async () => {
  for (const order of [Number.NaN, -5, 1.5, 1e300, 'zq']) {
    const contact = await aContact(payload, { visibility: 'always' })
    const data = { order } as never
    await payload.db
      .updateOne({ collection: 'contacts', id: contact.id, data, req: { payload } as never })
      .catch(() => undefined)
    await payload
      .update({
        collection: 'contacts',
        id: contact.id,
        data: { givenName: contact.givenName } as never,
        overrideAccess: true,
      })
      .catch(() => undefined)
    expect((await searchResults('nl', String(contact.familyName), 1)).records).toHaveLength(1)
  }
})
