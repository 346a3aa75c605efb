import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { PressRelease } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import { rawBody, rawLink, rawParagraph } from '../support/body'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, aUser, canary, change, put } from '../support/records'
import { rest } from '../support/rest'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const read = (id: string, { locale = 'nl' as Locale, draft = false } = {}) =>
  payload.findByID({
    collection: 'press-releases',
    id,
    locale,
    draft,
    depth: 0,
    overrideAccess: true,
  }) as Promise<PressRelease>

const aDraft = (data: object = {}) =>
  payload.create({
    collection: 'press-releases',
    locale: 'nl',
    draft: true,
    depth: 0,
    overrideAccess: true,
    data: { title: canary('t'), ...data } as never,
  }) as Promise<PressRelease>

const refused = async (promise: Promise<unknown>): Promise<{ path: string; message: string }[]> => {
  try {
    await promise
  } catch (error) {
    return (error as { data?: { errors?: { path: string; message: string }[] } }).data?.errors ?? []
  }
  return []
}

describe('the address of a release', () => {
  test('is made from the title, in each language', async () => {
    const { id } = await aDraft({ title: 'Hoe steden leren: een terugblik' })
    await change(payload, id, { title: 'L’été à Bruxelles, œuvre de Łukasz' }, { locale: 'fr', draft: true })
    expect((await read(id, { draft: true })).slug).toBe('hoe-steden-leren-een-terugblik')
    expect((await read(id, { locale: 'fr', draft: true })).slug).toBe('l-ete-a-bruxelles-oeuvre-de-lukasz')
  })

  test('follows the title until the release is out, and then stays', async () => {
    const { id } = await aDraft({ title: 'Eerste titel', body: aBody('x') })
    await change(payload, id, { title: 'Tweede titel' }, { draft: true })
    expect((await read(id, { draft: true })).slug).toBe('tweede-titel')
    await change(payload, id, {})
    await change(payload, id, { title: 'Derde titel' })
    expect(await read(id)).toMatchObject({ title: 'Derde titel', slug: 'tweede-titel' })
  })

  test('stays as a person has typed it', async () => {
    const { id } = await aDraft({ title: 'Een titel' })
    await change(payload, id, { slug: 'Mijn Eigen Adres!' }, { draft: true })
    await change(payload, id, { title: 'Een andere titel' }, { draft: true })
    expect((await read(id, { draft: true })).slug).toBe('mijn-eigen-adres')
  })

  test('is told apart by a number where two titles are the same, also among drafts', async () => {
    const title = canary('zelfde')
    const slugs = [await aDraft({ title }), await aDraft({ title }), await aRelease(payload, { title })].map(
      ({ slug }) => slug,
    )
    expect(slugs).toEqual([title, `${title}-2`, `${title}-3`])
  })

  test('that is taken gets a number, and may be the same in another language', async () => {
    const { slug } = await aRelease(payload)
    const { id } = await aDraft()
    await change(payload, id, { slug }, { draft: true })
    expect((await read(id, { draft: true })).slug).toBe(`${slug}-2`)
    await change(payload, id, { slug, title: 'x' }, { locale: 'fr', draft: true })
    expect((await read(id, { locale: 'fr', draft: true })).slug).toBe(slug)
  })

  test('that is left leads to the new one, in its own language, and is nobody else’s', async () => {
    const { id, slug } = await aRelease(payload)
    await change(payload, id, { slug: canary('nieuw') })
    expect((await read(id)).formerSlugs).toEqual([`nl/${slug}`])
    const other = await aDraft()
    await change(payload, other.id, { slug }, { draft: true })
    expect((await read(other.id, { draft: true })).slug).toBe(`${slug}-2`)
    await change(payload, id, { slug: canary('nog-nieuwer') })
    expect((await read(id)).formerSlugs).toHaveLength(2)
  })

  test('follows the title again when somebody empties the field', async () => {
    const { id } = await aDraft({ title: 'Een titel om te volgen' })
    await change(payload, id, { slug: 'eigen-adres' }, { draft: true })
    await change(payload, id, { slug: '' }, { draft: true })
    expect((await read(id, { draft: true })).slug).toBe('een-titel-om-te-volgen')
  })

  test.each(['日本語の発表', '?!…'])(
    'of which the title is %s is its number, until there is a title for it',
    async (title) => {
      const made = await aDraft({ title })
      expect(made.slug).toBe(made.reference)
      const { id } = await aRelease(payload, { title })
      const { json } = await rest(payload, `/press-releases/${id}`)
      expect(json.slug).toBe(json.reference)
      await change(payload, made.id, { title: `${title} ${canary('woord')}` }, { draft: true })
      expect((await read(made.id, { draft: true })).slug).toMatch(/^woord/)
    },
  )
})

describe('the reference of a release', () => {
  test('is the year and a number, given once and never changed', async () => {
    const { id, reference } = await aDraft()
    expect(reference).toMatch(new RegExp(`^${new Date().getFullYear()}-\\d{3,}$`))
    const user = await aUser(payload, 'administrator')
    await rest(payload, `/press-releases/${id}?draft=true`, {
      method: 'PATCH',
      body: { reference: '1999-001', title: 'x' },
      user,
    })
    expect((await read(id, { draft: true })).reference).toBe(reference)
    const made = await rest(payload, '/press-releases?draft=true', {
      method: 'POST',
      body: { reference: '1999-001', title: 'x' },
      user,
    })
    expect(made.json.doc.reference).not.toBe('1999-001')
  })

  test('does not tell by a gap that another release is kept back', async () => {
    const numbers: number[] = []
    for (let n = 0; n < 12; n++) numbers.push(Number((await aDraft()).reference?.split('-')[1]))
    const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))
    expect(steps.every((step) => step === 1)).toBe(false)
    expect(new Set(steps).size).toBeGreaterThan(3)
  })
})

describe('a release that goes out', () => {
  test('needs a title and a text in each language in which it becomes public, and says where they are missing', async () => {
    const { id } = await aDraft({ title: 'Titel', body: aBody('tekst'), languages: ['nl', 'fr'] })
    const faults = await refused(change(payload, id, {}))
    expect(faults.map(({ path }) => path).sort()).toEqual(['body', 'title'])
    expect(faults[0]?.message).toContain('Français')
    await change(payload, id, { title: 'Titre', body: aBody('texte') }, { locale: 'fr', draft: true })
    await change(payload, id, {})
    expect((await read(id))._status).toBe('published')
  })

  test('keeps of a day what was written, whatever hour and zone came with it', async () => {
    const { id } = await aDraft({ body: aBody('tekst') })
    for (const said of ['2027-03-28', '2027-03-28T00:30:00+02:00', '2027-03-28T23:30:00-05:00']) {
      const { datelineDate } = await change(payload, id, { datelineDate: said }, { draft: true })
      expect([said, datelineDate]).toEqual([said, '2027-03-28T12:00:00.000Z'])
    }
  })

  test('needs a language', async () => {
    const { id } = await aDraft({ body: aBody('tekst'), languages: [] })
    expect((await refused(change(payload, id, {}))).map(({ path }) => path)).toEqual(['languages'])
  })

  test('without an hour is out at once', async () => {
    const { id } = await aDraft({ body: aBody('tekst') })
    const began = Date.now()
    await change(payload, id, {})
    const { releaseAt } = await read(id)
    expect(Date.parse(releaseAt ?? '')).toBeGreaterThanOrEqual(began - 1000)
    expect(Date.parse(releaseAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  test('stays as it is while a newer draft is written', async () => {
    const { id, title } = await aRelease(payload)
    await change(payload, id, { title: 'Nieuw, nog niet uit' }, { draft: true })
    const { json } = await rest(payload, `/press-releases/${id}`)
    expect(json.title).toBe(title)
  })

  test('keeps the wording of its boilerplates from that day', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('org'), boilerplate: 'Woorden van toen' })
    const { id } = await aRelease(payload, { boilerplates: [{ relationTo: 'organisations', value: organisation.id }] })
    await payload.update({
      collection: 'organisations',
      id: organisation.id,
      locale: 'nl',
      overrideAccess: true,
      data: { boilerplate: 'Woorden van nu' },
    })
    await change(payload, id, { title: 'Opnieuw uit' })
    const { boilerplateWording } = await read(id)
    expect(boilerplateWording).toEqual([
      {
        relationTo: 'organisations',
        value: organisation.id,
        text: expect.objectContaining({ nl: 'Woorden van toen' }),
      },
    ])
  })
})

describe('a translation', () => {
  const behind = async (id: string) => (await read(id, { draft: true })).behind

  test('is behind once the original has changed, until somebody has brought it up', async () => {
    const { id } = await aDraft({ title: 'Origineel', body: aBody('een') })
    await change(payload, id, { title: 'Traduction', body: aBody('un') }, { locale: 'fr', draft: true })
    expect(await behind(id)).toEqual([])
    await change(payload, id, { body: aBody('twee') }, { draft: true })
    expect(await behind(id)).toEqual(['fr'])
    await change(payload, id, { title: 'Traduction corrigée' }, { locale: 'fr', draft: true })
    expect(await behind(id)).toEqual(['fr'])
    await change(payload, id, { followsOriginal: true }, { locale: 'fr', draft: true })
    expect(await behind(id)).toEqual([])
  })

  test('is not behind for a change that readers do not see', async () => {
    const { id } = await aDraft({ title: 'Origineel', body: aBody('een') })
    await change(payload, id, { title: 'Traduction' }, { locale: 'fr', draft: true })
    await change(payload, id, { languages: ['nl', 'fr'] }, { draft: true })
    expect(await behind(id)).toEqual([])
  })

  test('that is behind says so to readers, but only of languages that are public', async () => {
    const { id } = await aRelease(payload)
    await change(payload, id, { title: 'Titre', body: aBody('x') }, { locale: 'fr' })
    await change(payload, id, { title: 'Anders' })
    expect((await rest(payload, `/press-releases/${id}`)).json.behind).toEqual([])
    await change(payload, id, { languages: ['nl', 'fr'] })
    expect((await rest(payload, `/press-releases/${id}`)).json.behind).toEqual(['fr'])
  })
})

describe('bad input', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    '//evil.example',
    'https://',
    'file:///C:/x',
    undefined,
  ])('a draft with a link to %s is kept without the address, and the preflight says so', async (url) => {
    const user = await aUser(payload, 'writer')
    const body = rawBody(rawParagraph(rawLink(url, 'de woorden')))
    const { status, json, text } = await rest(payload, '/press-releases?draft=true&locale=nl', {
      method: 'POST',
      body: { title: 'x', body },
      user,
    })
    expect([status, json.doc.body.root.children[0].children[0].fields.url]).toEqual([201, ''])
    expect(text).toContain('de woorden')
    const desk = await rest(payload, `/press-releases/${json.doc.id}/desk`, { user })
    expect(desk.json.findings).toContainEqual(
      expect.objectContaining({
        level: 'error',
        language: 'nl',
        message: expect.objectContaining({ nl: expect.stringContaining('“de woorden”') }),
        place: expect.objectContaining({ field: 'body' }),
      }),
    )
  })

  test('a text that is none, or far too much, is refused at its field, in the language of whoever is at work', async () => {
    const user = await aUser(payload, 'writer')
    let deep: object = rawParagraph()
    for (let level = 0; level < 50; level++) deep = rawParagraph(deep)
    for (const body of [{ root: 'x' }, rawBody(deep)]) {
      const { status, json } = await rest(payload, '/press-releases?draft=true', {
        method: 'POST',
        body: { title: 'x', body },
        user,
        headers: { 'Accept-Language': 'nl' },
      })
      expect(status).toBe(400)
      expect(json.errors[0].message).toBe('Het volgende veld is ongeldig: Tekst')
      expect(json.errors[0].data.errors[0]).toMatchObject({ path: 'body', label: { nl: 'Tekst' } })
      expect(json.errors[0].data.errors[0].message).toMatch(/^(Dit is geen tekst|De tekst is te lang)/)
    }
  })

  test('a telephone number is kept in one form however it is typed, and one that cannot exist is refused', async () => {
    await payload.updateGlobal({ slug: 'newsroom', overrideAccess: true, data: { country: 'BE' } })
    const typed = ['+32 (0)486 359 347', '0486 359 347', '0486/35.93.47', '+32486359347']
    for (const value of typed) {
      const contact = await aContact(payload, { phones: [{ value, kind: 'cell', audience: 'public' }] })
      expect([value, (contact.phones as { value: string }[])[0]?.value]).toEqual([value, '+32486359347'])
    }
    for (const value of [
      '+32 2 238 51 41 ext. 5',
      '02/238.51.41 toestel 5',
      '02 238 51 41, poste 5',
      '+3222385141;ext=5',
    ]) {
      const contact = await aContact(payload, { phones: [{ value, kind: 'work', audience: 'public' }] })
      expect([value, (contact.phones as { value: string }[])[0]?.value]).toEqual([value, '+3222385141;ext=5'])
    }
    for (const value of ['12', 'bel mij', '+32 999', ''])
      expect([
        value,
        (await refused(aContact(payload, { phones: [{ value, kind: 'cell', audience: 'public' }] })))[0]?.path,
      ]).toEqual([value, 'phones.0.value'])
  })

  test('web and mail addresses are checked, and a missing https:// is added', async () => {
    const { website } = await put(payload, 'organisations', { name: canary('o'), website: 'www.inclucities.eu/' })
    expect(website).toBe('https://www.inclucities.eu/')
    expect((await refused(put(payload, 'organisations', { name: 'x', website: 'javascript:alert(1)' })))[0]?.path).toBe(
      'website',
    )
    expect((await refused(aContact(payload, { emails: [{ value: 'geen adres', audience: 'public' }] })))[0]?.path).toBe(
      'emails.0.value',
    )
    expect((await refused(put(payload, 'organisations', { name: 'x', country: 'XX' })))[0]?.path).toBe('country')
  })
})
