import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildConfig, type CollectionConfig, type Payload, type SanitizedCollectionConfig } from 'payload'
import type { User } from '@/collections/payload-types'
import { hourAhead } from '../support/hourAhead'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, aUser, canary, change, put } from '../support/records'
import { rest } from '../support/rest'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const tomorrow = () => new Date(Date.now() + 24 * 3600 * 1000).toISOString()

describe('the rules', () => {
  const kinds = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const

  test('are said for every collection and global, and none is left at Payload’s default', async () => {
    const bare = await buildConfig({
      secret: 'x'.repeat(32),
      db: { defaultIDType: 'text', init: () => ({}) } as never,
      collections: [{ slug: 'bare', fields: [] } satisfies CollectionConfig],
      globals: [{ slug: 'bare-global', fields: [] }],
    })
    const defaults = new Set<unknown>(
      [bare.collections[0], bare.globals[0]].flatMap((one) => Object.values((one as SanitizedCollectionConfig).access)),
    )
    const left = [...payload.config.collections, ...payload.config.globals].flatMap(({ slug, access }) =>
      kinds
        .filter((kind) => kind in access && defaults.has(access[kind as keyof typeof access]))
        .map((kind) => `${slug}.${kind}`),
    )
    expect(left).toEqual([])
    expect(payload.config.collections.length).toBeGreaterThan(12)
  })

  test('take nobody for staff who is not: neither a stranger with an account nor an account without a role', async () => {
    const strangers = [
      { id: 'x', collection: 'journalists', role: 'administrator' },
      { id: 'x', collection: 'users' },
      { id: 'x', collection: 'users', role: 'owner' },
    ]
    const passed: string[] = []
    for (const { slug, access } of [...payload.config.collections, ...payload.config.globals])
      for (const kind of kinds)
        for (const user of strangers) {
          const rule = (access as Record<string, ((args: object) => unknown) | undefined>)[kind]
          const answer = await rule?.({
            req: { user, payload, locale: 'nl', context: {}, t: (key: string) => key },
            id: 'x',
            data: {},
          })
          if (answer === true && !(slug === 'newsroom' && kind === 'read')) passed.push(`${slug}.${kind}`)
        }
    expect(passed).toEqual([])
  })

  test('reach the jobs as well, and GraphQL is off unless it is asked for', () => {
    const { jobs, graphQL } = payload.config
    for (const rule of Object.values(jobs?.access ?? {}))
      expect(rule?.({ req: { user: { collection: 'journalists', role: 'administrator' } } as never })).toBe(false)
    expect(graphQL.disable).toBe(true)
  })
})

/** Each state of a release in which a reader must not know of it, with the words that would tell. */
type Hidden = { state: string; id: string; canaries: string[] }
let hidden: Hidden[]

describe('a release that is not public', () => {
  beforeAll(async () => {
    const states: [string, (id: string) => Promise<unknown>][] = [
      ['a draft that was never published', async () => undefined],
      ['under embargo', (id) => change(payload, id, { releaseAt: tomorrow() })],
      ['retracted', (id) => change(payload, id, { withdrawal: { state: 'retracted' } })],
      [
        'unpublished again',
        async (id) => {
          await change(payload, id, {})
          await change(payload, id, { _status: 'draft' })
        },
      ],
      [
        'in the trash',
        async (id) => {
          await change(payload, id, {})
          await change(payload, id, { deletedAt: new Date().toISOString() })
        },
      ],
    ]
    hidden = []
    for (const [state, bring] of states) {
      const words = { title: canary('title'), body: canary('body'), role: canary('role') }
      const contact = await aContact(payload)
      const { id } = await aRelease(payload, {
        title: words.title,
        body: aBody(words.body),
        contacts: [{ contact: contact.id, role: words.role }],
        _status: 'draft',
      })
      await aRelease(payload, { related: [id] })
      await bring(id)
      hidden.push({
        state,
        id,
        canaries: [...Object.values(words), String(contact.givenName), String(contact.id), id],
      })
    }
  })

  const ways = (id: string, word: string) => [
    '/press-releases?limit=100&depth=0',
    '/press-releases?limit=100&depth=2&locale=fr',
    '/press-releases?limit=100&depth=2&locale=all',
    '/press-releases?limit=0&pagination=false&depth=10',
    '/press-releases?limit=100&draft=true',
    '/press-releases?limit=100&trash=true',
    '/press-releases?limit=100&draft=true&trash=true&locale=all&fallback-locale=nl',
    '/press-releases?select[title]=true&select[body]=true&limit=100',
    '/press-releases?populate[contacts][givenName]=true&limit=100&depth=2',
    '/press-releases?joins[x][limit]=1&limit=100',
    `/press-releases?where[id][equals]=${id}`,
    `/press-releases?where[title][equals]=${word}`,
    `/press-releases?where[title][contains]=${word.slice(0, 12)}`,
    `/press-releases?where[slug][equals]=${word.toLowerCase()}`,
    `/press-releases?where[or][0][id][equals]=${id}&where[or][1][id][exists]=true&limit=100`,
    `/press-releases/${id}`,
    `/press-releases/${id}?draft=true`,
    `/press-releases/${id}?trash=true&locale=all&depth=5`,
    `/press-releases/count?where[id][equals]=${id}`,
    '/press-releases/versions?limit=100',
    `/press-releases/versions?where[parent][equals]=${id}`,
    '/contacts?limit=100&depth=2',
    '/contacts?limit=100&depth=0&locale=all',
    '/uses?limit=100',
    '/payload-locked-documents?limit=100',
    '/payload-preferences?limit=100',
    '/globals/newsroom?depth=2&locale=all',
  ]

  test('tells nothing of itself by any way into the REST API', async () => {
    let asked = 0
    for (const { state, id, canaries } of hidden)
      for (const way of ways(id, canaries[0] ?? '')) {
        const { text } = await rest(payload, way)
        const echoed = decodeURIComponent(way)
        const found = canaries.filter((word) => text.includes(word) && !echoed.includes(word))
        expect([state, way, found]).toEqual([state, way, []])
        asked++
      }
    expect(asked).toBe(hidden.length * ways('', '').length)
  })

  test('answers as one that does not exist', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const { state, id } of hidden)
      for (const query of ['', '?draft=true', '?locale=all', '?trash=true&depth=3']) {
        const [there, not] = [
          await rest(payload, `/press-releases/${id}${query}`),
          await rest(payload, `/press-releases/${nowhere}${query}`),
        ]
        expect([state, query, there.status, there.text]).toEqual([state, query, not.status, not.text])
      }
  })

  test('is no more there for whoever wants to change it, restore it or know his rights to it', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const { state, id } of hidden) {
      const { docs } = await payload.findVersions({
        collection: 'press-releases',
        where: { parent: { equals: id } },
        overrideAccess: true,
      })
      const ways = (release: string, version: string): [method: string, path: string][] => [
        ['POST', `/press-releases/access/${release}`],
        ['PATCH', `/press-releases/${release}?draft=true`],
        ['DELETE', `/press-releases/${release}`],
        ['POST', `/press-releases/${release}/duplicate`],
        ['GET', `/press-releases/versions/${version}`],
        ['POST', `/press-releases/versions/${version}?draft=true`],
      ]
      const others = ways(nowhere, nowhere)
      for (const [index, [method, path]] of ways(id, docs[0]?.id ?? '').entries()) {
        const there = await rest(payload, path, { method })
        const not = await rest(payload, others[index]?.[1] ?? '', { method })
        expect([state, path, there.status, there.text]).toEqual([state, path, 403, not.text])
      }
    }
  })

  test('has no version that a stranger could try for', async () => {
    const [one] = hidden
    const { docs } = await payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: one?.id } },
      overrideAccess: true,
    })
    for (const id of [docs[0]?.id ?? '', '00000000-0000-4000-8000-000000000000'])
      await expect(
        payload.restoreVersion({ collection: 'press-releases', id, draft: true, overrideAccess: false }),
      ).rejects.toThrow('You are not allowed')
  })

  test('is not counted', async () => {
    for (const { state, id } of hidden) {
      const { json } = await rest(payload, `/press-releases/count?where[id][equals]=${id}`)
      expect([state, json]).toEqual([state, { totalDocs: 0 }])
    }
  })

  test('takes the people it names with it, and brings them back when it is public', async () => {
    const contact = await aContact(payload)
    const { id } = await aRelease(payload, { contacts: [{ contact: contact.id }], releaseAt: tomorrow() })
    expect((await rest(payload, `/contacts/${contact.id}`)).status).toBe(404)
    await change(payload, id, { releaseAt: '2022-01-01T00:00:00.000Z' })
    expect((await rest(payload, `/contacts/${contact.id}`)).status).toBe(200)
    await change(payload, id, { withdrawal: { state: 'retracted' } })
    expect((await rest(payload, `/contacts/${contact.id}`)).status).toBe(404)
  })
})

describe('the clock', () => {
  test('lifts an embargo by itself, for the release and all that came with it, and not a moment sooner', async () => {
    const contact = await aContact(payload)
    const hour = await hourAhead(async () => rest(payload, `/press-releases/${(await aRelease(payload)).id}`))
    const { id } = await aRelease(payload, {
      contacts: [{ contact: contact.id }],
      releaseAt: new Date(hour).toISOString(),
    })
    const seen = async () => [
      (await rest(payload, `/press-releases/${id}`)).status,
      (await rest(payload, `/contacts/${contact.id}`)).status,
    ]
    let before = 0
    while (Date.now() < hour - 50) {
      const at = await seen()
      if (Date.now() < hour) {
        expect(at).toEqual([404, 404])
        before++
      }
    }
    expect(before).toBeGreaterThan(3)
    await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 5))
    expect(await seen()).toEqual([200, 200])
  })
})

describe('a language that is not public', () => {
  let id: string
  const secret = canary('fransgeheim')
  beforeAll(async () => {
    ;({ id } = await aRelease(payload, { title: canary('titel'), contacts: [] }))
    await change(payload, id, { title: secret, standfirst: secret, body: aBody(secret) }, { locale: 'fr' })
  })

  test.each([
    '',
    '?locale=fr',
    '?locale=all',
    '?locale=*',
    '?locale=fr&fallback-locale=fr',
    '?fallbackLocale=fr',
    '?fallbackLocale[]=fr&fallbackLocale[]=nl',
    '?locale=en&fallback-locale=fr',
    '?depth=3&locale=all&draft=true',
    '?flattenLocales=false',
    '?flattenLocales=false&locale=nl&depth=2',
  ])('is not shown with %s', async (query) => {
    const { text } = await rest(payload, `/press-releases/${id}${query}`)
    expect(text).not.toContain(secret)
    expect((await rest(payload, `/press-releases${query}${query ? '&' : '?'}limit=100`)).text).not.toContain(secret)
  })

  test('cannot be asked about', async () => {
    const finds = async (query: string) => {
      const { json } = await rest(payload, `/press-releases?${query}`)
      return json.docs?.length ?? 0
    }
    expect(await finds(`where[title.fr][contains]=${secret}`)).toBe(0)
    expect(await finds(`where[title.fr][contains]=${secret}&locale=all`)).toBe(0)
    expect(await finds(`where[title][contains]=${secret}&locale=all`)).toBe(0)
    expect(await finds(`where[title][contains]=${secret}&locale=fr`)).toBe(0)
    expect(
      await finds(
        `where[or][0][title.fr][contains]=${secret}&where[or][1][title.fr][not_equals]=x&where[id][equals]=${id}`,
      ),
    ).toBe(0)
    await change(payload, id, { languages: ['nl', 'fr'] })
    expect(await finds(`where[title.fr][contains]=${secret}&locale=all`)).toBe(1)
    await change(payload, id, { languages: ['nl'] })
  })
})

describe('the words of the day under a release', () => {
  const told = canary('verteld')
  const [toldInFrench, hiddenWords] = [canary('enfrançais'), canary('verzwegen')]
  let id: string
  let shown: { id: string }
  let secret: { id: string }
  beforeAll(async () => {
    const about = async (visibility: string, nl: string, fr: string) => {
      const made = await put(payload, 'organisations', { name: canary('org'), boilerplate: nl, visibility })
      const inFrench = { collection: 'organisations', id: made.id, locale: 'fr', overrideAccess: true } as const
      await payload.update({ ...inFrench, data: { boilerplate: fr } })
      return made
    }
    shown = await about('whenUsed', told, toldInFrench)
    secret = await about('never', hiddenWords, hiddenWords)
    const boilerplates = [shown, secret].map((source) => ({ relationTo: 'organisations', value: source.id }))
    ;({ id } = await aRelease(payload, { boilerplates }))
  })

  const ways = () => [
    `/press-releases/${id}?depth=0`,
    `/press-releases/${id}?depth=1`,
    `/press-releases/${id}?depth=2&locale=all`,
    `/press-releases/${id}?select[boilerplateWording]=true`,
    `/press-releases/${id}?select[boilerplateWording]=true&select[boilerplates]=true&locale=all&depth=1`,
    `/press-releases?where[id][equals]=${id}&depth=2&locale=all`,
  ]

  test('are a reader’s only with the source that they are about, and only in public languages', async () => {
    for (const way of ways()) {
      const { text, json, status } = await rest(payload, way)
      expect([way, status]).toEqual([way, 200])
      for (const word of [secret.id, hiddenWords]) expect([way, text.includes(word)]).toEqual([way, false])
      // The source is public in all its languages; the words kept with the release are not.
      const { boilerplateWording } = json.docs?.[0] ?? json
      expect([way, JSON.stringify(boilerplateWording).includes(toldInFrench)]).toEqual([way, false])
    }
    const { json } = await rest(payload, `/press-releases/${id}?depth=1`)
    expect(json.boilerplateWording).toEqual([{ relationTo: 'organisations', value: shown.id, text: { nl: told } }])
    expect((await rest(payload, `/press-releases/${id}?depth=0`)).json.boilerplateWording).toEqual([])
  })

  test('are not shown by a release that names this one either', async () => {
    const other = await aRelease(payload, { related: [id] })
    const { text, json } = await rest(
      payload,
      `/press-releases/${other.id}?depth=2&populate[press-releases][boilerplateWording]=true&locale=all`,
    )
    expect(json.related).toHaveLength(1)
    for (const word of [secret.id, hiddenWords, toldInFrench])
      expect([word, text.includes(word)]).toEqual([word, false])
  })

  test('are staff’s as they were kept', async () => {
    const user = await aUser(payload, 'writer')
    const { text } = await rest(payload, `/press-releases/${id}?depth=0`, { user })
    for (const word of [told, hiddenWords, secret.id]) expect(text).toContain(word)
  })
})

describe('a language that is public no more', () => {
  test('takes its former addresses along', async () => {
    const { id } = await aRelease(payload, { languages: ['nl'] })
    const word = canary('adres')
    const inFrench = (data: Record<string, unknown>) => change(payload, id, data, { locale: 'fr' })
    await inFrench({ title: 'x', slug: word, body: aBody('x'), languages: ['nl', 'fr'] })
    await inFrench({ slug: canary('nouvelle') })
    const told = async () => (await rest(payload, `/press-releases/${id}?locale=all`)).text.includes(word)
    const found = async (value: string, operator = 'in') => {
      const where = `locale=all&where[formerSlugs][${operator}]=${encodeURIComponent(value)}`
      return (await rest(payload, `/press-releases/count?${where}`)).json.totalDocs
    }
    const seen = async () => [await told(), await found(`fr/${word}`), await found(`nl/x,fr/${word}`)]
    expect(await seen()).toEqual([true, 1, 1])
    await change(payload, id, { languages: ['nl'] })
    expect(await seen()).toEqual([false, 0, 0])
    for (const operator of ['like', 'contains', 'not_equals', 'exists'])
      expect([operator, await found(`fr/${word}`, operator)]).toEqual([operator, undefined])
  })
})

describe('the order of a list', () => {
  test('tells nothing of a text in a language that is not public', async () => {
    const ids: string[] = []
    for (const title of ['b', 'a', 'c']) {
      const { id } = await aRelease(payload)
      await change(payload, id, { title, body: aBody(title) }, { locale: 'fr', draft: true })
      await change(payload, id, {})
      ids.push(id)
    }
    for (const sort of ['title.fr', '-title.fr', 'slug.fr', 'formerSlugs', 'contacts.contact', 'issuers'])
      expect((await rest(payload, `/press-releases?locale=all&sort=${sort}`)).status).toBe(400)
    const inFrench = await rest(payload, '/press-releases?locale=fr&sort=title&limit=100')
    expect(inFrench.json.docs.map((doc: { id: string }) => doc.id).filter((id: string) => ids.includes(id))).toEqual([])
  })
})

describe('a filter by what is related', () => {
  test('knows only what the reader may see', async () => {
    const secret = await put(payload, 'organisations', { name: 'x', visibility: 'never' })
    const open = await put(payload, 'organisations', { name: 'x' })
    const { id } = await aRelease(payload, { issuers: [secret.id, open.id] })
    const found = async (condition: string) =>
      (await rest(payload, `/press-releases/count?where[id][equals]=${id}&where[issuers]${condition}`)).json.totalDocs
    expect(await found(`[equals]=${open.id}`)).toBe(1)
    expect(await found(`[in]=${open.id},${secret.id}`)).toBe(1)
    expect(await found(`[equals]=${secret.id}`)).toBe(0)
    expect(await found(`[in]=${secret.id}`)).toBe(0)
    expect(await found(`[not_equals]=${secret.id}`)).toBe(1)
    for (const way of ['[like]=a', '[contains]=a', '[greater_than]=0', '[exists]=true'])
      expect([way, await found(way)]).toEqual([way, undefined])
  })

  test('may name one of several kinds', async () => {
    const [secret, open] = [
      await put(payload, 'organisations', { name: 'x', visibility: 'never' }),
      await put(payload, 'organisations', { name: 'x', visibility: 'always' }),
    ]
    const participants = [secret, open].map(({ id }) => ({ relationTo: 'organisations', value: id }))
    await put(payload, 'projects', { name: canary('project'), participants, visibility: 'always' })
    const found = async (id: string) => {
      const path = 'where[participants][equals]'
      const { json } = await rest(payload, `/projects/count?${path}[relationTo]=organisations&${path}[value]=${id}`)
      return json.totalDocs
    }
    expect([await found(open.id), await found(secret.id)]).toEqual([1, 0])
  })
})

describe('what a reader may ask', () => {
  test.each([
    'where[_status][equals]=published',
    'where[withdrawal.state][equals]=none',
    'where[withdrawal.reason][exists]=true',
    'where[contacts.contact.givenName][contains]=a',
    'where[projects.name][equals]=x',
    'where[related][exists]=true',
    'where[related.title][contains]=x',
    'where[body][contains]=x',
    'where[translatedFrom][exists]=true',
    'where[and][0][or][0][_status][exists]=true',
    'sort=-withdrawal.reason',
    'sort=related.title',
    'sort=contacts.contact.givenName',
    'locale=xx',
    'locale=__proto__',
  ])('%s is a fault, not a way in', async (query) => {
    const { status, json } = await rest(payload, `/press-releases?${query}`)
    expect(status).toBe(400)
    // Without data Payload would say "An unknown error occurred" in production, where names of classes are minified.
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringMatching(/Possible: \w/), data: expect.anything() })
  })

  test('is answered in pages of a hundred at the most, and two steps deep', async () => {
    for (const query of ['limit=999999999', 'limit=0', 'limit=-1', 'pagination=false', 'limit=NaN', 'limit=1e9']) {
      const { json, status } = await rest(payload, `/press-releases?${query}`)
      expect([query, status, json.docs.length <= 100]).toEqual([query, 200, true])
    }
    const { json } = await rest(payload, '/press-releases?limit=999999999')
    expect(json.limit).toBe(100)
  })

  test('gets no id of a document that stays hidden', async () => {
    const secretContact = await aContact(payload, { visibility: 'never' })
    const secretRelease = await aRelease(payload, { releaseAt: tomorrow() })
    const { id } = await aRelease(payload, { contacts: [{ contact: secretContact.id }], related: [secretRelease.id] })
    for (const depth of [0, 1, 2]) {
      const { text } = await rest(payload, `/press-releases/${id}?depth=${depth}`)
      expect(text).not.toContain(secretContact.id)
      expect(text).not.toContain(secretRelease.id)
    }
  })

  test('gets no frozen text of a source that is not public, and that of one that is', async () => {
    const [secret, open] = [canary('geheim'), canary('openbaar')]
    const hiddenSource = await put(payload, 'organisations', { name: 'x', boilerplate: secret, visibility: 'never' })
    const source = await put(payload, 'organisations', { name: 'x', boilerplate: open })
    const { id } = await aRelease(payload, {
      boilerplates: [hiddenSource, source].map((one) => ({ relationTo: 'organisations', value: one.id })),
    })
    const answers = []
    for (const query of ['depth=0', 'depth=1', 'depth=2&locale=all', 'select[boilerplateWording]=true'])
      answers.push((await rest(payload, `/press-releases/${id}?${query}`)).text)
    for (const text of answers) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(hiddenSource.id)
    }
    expect(answers[1]).toContain(open)
  })

  test('gets no notice of a withdrawal that is not, and that of one that is', async () => {
    const note = canary('melding')
    const { id } = await aRelease(payload, { withdrawal: { state: 'none', note: { nl: note } } })
    const queries = ['', '?locale=all', '?select[withdrawal][note]=true']
    for (const query of queries) expect((await rest(payload, `/press-releases/${id}${query}`)).text).not.toContain(note)
    await change(payload, id, { withdrawal: { state: 'withdrawn', note: { nl: note } } })
    expect((await rest(payload, `/press-releases/${id}`)).json.withdrawal.note).toMatchObject({ nl: note })
  })

  test('gets no id of whom the newsroom’s settings name and who is not public', async () => {
    const contact = await aContact(payload, { visibility: 'never' })
    const settings = { defaultContacts: [contact.id] }
    await payload.updateGlobal({ slug: 'newsroom', overrideAccess: true, data: settings })
    for (const depth of [0, 1, 2])
      expect((await rest(payload, `/globals/newsroom?depth=${depth}`)).text).not.toContain(contact.id)
    await payload.updateGlobal({ slug: 'newsroom', overrideAccess: true, data: { defaultContacts: [] } })
  })

  test('gets documents as they are kept, and none of its own making', async () => {
    const made = encodeURIComponent(JSON.stringify({ title: 'Made up', languages: ['nl'] }))
    const nowhere = '00000000-0000-4000-8000-000000000000'
    expect((await rest(payload, `/press-releases/${nowhere}?data=${made}`)).status).toBe(404)
    const { id, title } = await aRelease(payload)
    expect((await rest(payload, `/press-releases/${id}?data=${made}`)).json.title).toBe(title)
    expect((await rest(payload, `/globals/newsroom?data=${made}`)).text).not.toContain('Made up')
  })

  test('gets no internal number or address of a contact', async () => {
    const contact = await aContact(payload, {
      visibility: 'always',
      phones: [
        { value: '+32486359347', kind: 'cell', audience: 'public' },
        { value: '+3222385140', kind: 'work', audience: 'internal' },
      ],
      emails: [{ value: 'intern@example.org', audience: 'internal' }],
    })
    const { text, json } = await rest(payload, `/contacts/${contact.id}`)
    expect(text).not.toMatch(/3222385140|intern@/)
    expect(json.phones).toHaveLength(1)
    expect((await rest(payload, `/contacts?where[phones.value][equals]=%2B3222385140`)).status).toBe(400)
  })

  test('gets what is public, with what it names', async () => {
    const project = await put(payload, 'projects', { name: canary('project') })
    const { id } = await aRelease(payload, { projects: [project.id], languages: ['nl'] })
    const { json, status } = await rest(payload, `/press-releases/${id}?depth=1`)
    expect(status).toBe(200)
    expect(json.projects[0].name).toBe(project.name)
  })
})

describe('staff', () => {
  let writer: User
  let editor: User
  let administrator: User
  beforeAll(async () => {
    administrator = await aUser(payload, 'administrator')
    writer = await aUser(payload, 'writer')
    editor = await aUser(payload, 'editor')
  })

  const draft = { title: 'Ontwerp', body: aBody('tekst') }

  test('writers write drafts and do not release', async () => {
    const made = await rest(payload, '/press-releases?draft=true', { method: 'POST', body: draft, user: writer })
    expect(made.status).toBe(201)
    const { id } = made.json.doc
    expect(
      (
        await rest(payload, `/press-releases/${id}?draft=true`, {
          method: 'PATCH',
          body: { title: 'Anders' },
          user: writer,
        })
      ).status,
    ).toBe(200)
    expect(
      (await rest(payload, `/press-releases/${id}`, { method: 'PATCH', body: { _status: 'published' }, user: writer }))
        .status,
    ).toBe(403)
    for (const user of [writer, editor, administrator])
      expect(
        (await rest(payload, '/press-releases', { method: 'POST', body: { ...draft, _status: 'published' }, user }))
          .status,
      ).toBe(403)
  })

  test('an update that says neither draft nor status is refused, so that nothing goes offline by accident', async () => {
    const { id } = await aRelease(payload)
    for (const path of [`/press-releases/${id}`, `/press-releases?where[id][equals]=${id}`]) {
      expect((await rest(payload, path, { method: 'PATCH', body: { title: 'x' }, user: administrator })).status).toBe(
        400,
      )
    }
    expect((await rest(payload, `/press-releases/${id}`)).status).toBe(200)
  })

  test('nobody but an administrator makes accounts or changes roles', async () => {
    const account = {
      email: `${canary('new')}@example.org`,
      password: 'a long password',
      name: 'New',
      role: 'administrator',
    }
    for (const user of [undefined, writer, editor])
      expect((await rest(payload, '/users', { method: 'POST', body: account, ...(user ? { user } : {}) })).status).toBe(
        403,
      )
    const promoted = await rest(payload, `/users/${writer.id}`, {
      method: 'PATCH',
      body: { role: 'administrator' },
      user: writer,
    })
    expect(promoted.json.doc?.role).toBe('writer')
    expect(
      (await rest(payload, `/users/${editor.id}`, { method: 'PATCH', body: { name: 'x' }, user: writer })).status,
    ).toBe(403)
    expect((await rest(payload, '/users', { method: 'POST', body: account, user: administrator })).status).toBe(201)
  })

  test('readers see no account', async () => {
    for (const path of ['/users', '/users/count', `/users/${writer.id}`, '/users?where[email][contains]=example']) {
      const { text, status } = await rest(payload, path)
      expect([path, status >= 400 || !text.includes('@')]).toEqual([path, true])
    }
  })

  test('the first account of a newsroom runs it, and only the first', async () => {
    expect(administrator.role).toBe('administrator')
    const late = await rest(payload, '/users/first-register', {
      method: 'POST',
      body: { email: 'late@example.org', password: 'a long password', name: 'Late' },
    })
    expect(late.status).toBe(403)
  })
})
