import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import type { Role } from '@/collections/access'
import type { User } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import { rawBody, rawParagraph, rawText } from '../support/body'
import { openPayload } from '../support/payload'
import { aBody, aContact, aReadyDraft, aRelease, aUser, canary, change, put } from '../support/records'
import { type RestAnswer, rest, takeStep } from '../support/rest'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** The smallest PDF that Payload's check of files takes for one. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n107\n%%EOF\n',
)

/** What an editor meets in the admin, asked over the same roads that its forms use. */

let payload: Payload
let close: () => Promise<void>
let users: Record<Role, User>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  users = {
    administrator: await aUser(payload, 'administrator'),
    writer: await aUser(payload, 'writer'),
    editor: await aUser(payload, 'editor'),
  }
})
afterAll(() => close())

// biome-ignore lint/suspicious/noExplicitAny: whatever the document holds; a test looks for what it expects
const read = (collection: CollectionSlug, id: string, locale: Locale = 'nl', draft = true): Promise<any> =>
  payload.findByID({ collection, id, draft, locale, depth: 0, overrideAccess: true })
const patch = (path: string, user: User, body: object) =>
  rest(payload, path, { method: 'PATCH', body, user, headers: { 'Accept-Language': 'nl' } })
const post = (path: string, user: User, body: object = {}) =>
  rest(payload, path, { method: 'POST', body, user, headers: { 'Accept-Language': 'nl' } })
const faultsOf = (json: { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }) =>
  (json.errors?.[0]?.data?.errors ?? []).map(({ path, message }) => [path, message])

test('an address for mail that another account has is refused at its field', async () => {
  const other = await aUser(payload, 'writer')
  const { status, json } = await patch(`/users/${other.id}`, users.administrator, { email: users.editor.email })
  expect({ status, faults: faultsOf(json) }).toEqual({ status: 400, faults: [['email', 'De waarde moet uniek zijn']] })
  expect((await read('users', other.id)).email).toBe(other.email)
})

describe('a copy of a release', () => {
  test('has a number and an address of its own in every language, and none of the first one’s history', async () => {
    const title = canary('titel')
    const { id } = await aRelease(payload, { title, languages: ['nl', 'fr'], _status: 'draft' })
    await change(payload, id, { title: 'Titre à part', body: aBody('texte') }, { locale: 'fr', draft: true })
    await change(payload, id, { title: 'Title of its own' }, { locale: 'en', draft: true })
    await change(payload, id, {})
    await change(payload, id, { slug: canary('ander') })
    for (const road of ['duplicate', 'duplicate?locale=fr']) {
      const { status, json } = await post(`/press-releases/${id}/${road}`, users.editor)
      expect(status).toBe(200)
      const copy = await read('press-releases', json.doc.id)
      const first = await read('press-releases', id)
      expect(copy).toMatchObject({ title, _status: 'draft', changes: [], stage: 'writing' })
      expect(copy.formerSlugs ?? []).toEqual([])
      expect(copy.reference).toMatch(/^\d{4}-\d{3,}$/)
      expect(copy.reference).not.toBe(first.reference)
      expect(copy.slug).toMatch(new RegExp(`^${title}(-\\d)?$`))
      expect((await read('press-releases', copy.id, 'fr')).slug).toMatch(/^titre-a-part-\d$/)
      expect((await read('press-releases', copy.id, 'en')).slug).toMatch(/^title-of-its-own-\d$/)
      await change(payload, copy.id, { title: 'Un autre titre' }, { locale: 'fr', draft: true })
      expect((await read('press-releases', copy.id, 'fr')).slug).toMatch(/^un-autre-titre(-\d)?$/)
    }
  })

  test('is behind in the languages in which the first one was, and in no others', async () => {
    const { id } = await aRelease(payload, { _status: 'draft' })
    await change(payload, id, { title: 'Traduction' }, { locale: 'fr', draft: true })
    await change(payload, id, { title: 'Anders' }, { draft: true })
    await change(payload, id, { title: 'Translation' }, { locale: 'en', draft: true })
    for (const locale of ['nl', 'fr', 'en']) {
      const { json } = await post(`/press-releases/${id}/duplicate?locale=${locale}`, users.writer)
      expect([locale, (await read('press-releases', json.doc.id)).behind]).toEqual([locale, ['fr']])
    }
  })

  test('keeps the words “About …” of the day on which it goes out itself', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('org'), boilerplate: 'Woorden van toen' })
    const boilerplates = [{ relationTo: 'organisations', value: organisation.id }]
    const { id } = await aRelease(payload, { boilerplates })
    const { json } = await post(`/press-releases/${id}/duplicate`, users.editor)
    const imported = await payload.duplicate({ collection: 'press-releases', id, draft: true, overrideAccess: true })
    for (const copy of [json.doc.id, imported.id])
      expect((await read('press-releases', copy)).boilerplateWording ?? null).toBeNull()
  })
})

describe('a copy of a record', () => {
  test('has an address of its own in each language, and is nobody’s to see yet', async () => {
    const name = canary('stad')
    const { id } = await put(payload, 'partner-cities', { name, visibility: 'always' })
    await payload.update({
      collection: 'partner-cities',
      id,
      locale: 'fr',
      data: { name: 'Ville' },
      overrideAccess: true,
    })
    const { status, json } = await post(`/partner-cities/${id}/duplicate`, users.writer)
    expect(status).toBe(200)
    const copy = await read('partner-cities', json.doc.id)
    expect(copy).toMatchObject({ slug: `${name}-2`, visibility: 'whenUsed' })
    expect(copy.formerSlugs ?? []).toEqual([])
    expect(copy.publicFrom ?? null).toBeNull()
    expect((await read('partner-cities', copy.id, 'fr')).slug).toBe('ville-2')
    expect((await rest(payload, `/partner-cities/${copy.id}`)).status).toBe(404)
  })
})

describe('the address of a record', () => {
  test('is there for a name without a letter that can stand in it, and stays until there is one', async () => {
    const { id, slug } = await aContact(payload, { givenName: '明', familyName: '李' })
    expect(slug).toMatch(/^x-[0-9a-f]{8}$/)
    await payload.update({ collection: 'contacts', id, data: { jobTitle: '記者' }, overrideAccess: true })
    expect((await read('contacts', id)).slug).toBe(slug)
    await payload.update({
      collection: 'contacts',
      id,
      data: { givenName: 'Ming', familyName: 'Li' },
      overrideAccess: true,
    })
    expect((await read('contacts', id)).slug).toBe('ming-li')
  })
})

describe('an older version', () => {
  const versionsOf = async (id: string) =>
    (
      await payload.findVersions({
        collection: 'press-releases',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        overrideAccess: true,
      })
    ).docs

  test.each(['', '?draft=false', '?draft=true'])('comes back as a draft, and says so (%s)', async (query) => {
    const { id } = await aReadyDraft(payload, { title: canary('eerst') })
    const [first] = await versionsOf(id)
    const title = canary('later')
    await change(payload, id, { title })
    const { status, json } = await post(`/press-releases/versions/${first?.id}${query}`, users.writer)
    expect([status, json.message]).toEqual([200, expect.stringContaining('als ontwerp')])
    expect((await read('press-releases', id)).title).toBe(first?.version.title)
    expect((await read('press-releases', id, 'nl', false)).title).toBe(title)
  })

  test('is nobody’s outside the newsroom', async () => {
    const { id } = await aReadyDraft(payload)
    const [first] = await versionsOf(id)
    expect((await rest(payload, `/press-releases/versions/${first?.id}`, { method: 'POST' })).status).toBe(403)
    expect((await post('/press-releases/versions/none', users.editor)).status).toBe(404)
  })
})

test('what a language is copied into is a draft, also of a release that is out', async () => {
  const { id } = await aRelease(payload)
  const whole = await read('press-releases', id, 'nl', false)
  await payload.update({
    collection: 'press-releases',
    id,
    locale: 'fr',
    draft: true,
    data: whole,
    overrideAccess: false,
    user: users.writer,
  })
  expect((await read('press-releases', id, 'fr')).title).toBe(whole.title)
  expect((await read('press-releases', id, 'fr', false)).title ?? null).toBeNull()
  const { status } = await patch(`/press-releases/${id}?draft=true`, users.editor, { _status: 'published' })
  expect(status).toBe(403)
})

describe('a writer', () => {
  const records: [CollectionSlug, object, object][] = [
    ['contacts', { givenName: 'Ada', familyName: 'Public' }, { phones: [] }],
    ['organisations', { name: 'Org' }, { boilerplate: 'Anders' }],
    ['projects', { name: 'Project' }, { boilerplate: 'Anders' }],
    ['topics', { name: 'Thema' }, { description: 'Anders' }],
  ]
  test.each(records)(
    'changes %s as long as readers neither see it nor are about to',
    async (collection, data, changed) => {
      const { json } = await post(`/${collection}?locale=nl`, users.writer, data)
      const { id } = json.doc
      expect((await patch(`/${collection}/${id}`, users.writer, changed)).status).toBe(200)
      await payload.update({ collection, id, data: { visibility: 'always' } as never, overrideAccess: true })
      const refused = await patch(`/${collection}/${id}`, users.writer, changed)
      expect([refused.status, refused.json.errors[0].message]).toEqual([403, expect.stringContaining('eindredacteur')])
      expect((await patch(`/${collection}?where[id][equals]=${id}`, users.writer, changed)).json.docs).toEqual([])
      expect((await patch(`/${collection}/${id}`, users.editor, changed)).status).toBe(200)
    },
  )

  test('leaves alone what a release under embargo will bring with it', async () => {
    const contact = await aContact(payload)
    const releaseAt = new Date(Date.now() + 3_600_000).toISOString()
    await aRelease(payload, { contacts: [{ contact: contact.id }], releaseAt })
    expect((await patch(`/contacts/${contact.id}`, users.writer, { phones: [] })).status).toBe(403)
  })

  test('does not say when readers see a record, neither of an old one nor of a new', async () => {
    const { id } = await aContact(payload)
    for (const answer of [
      await patch(`/contacts/${id}`, users.writer, { visibility: 'always' }),
      await post('/contacts', users.writer, { givenName: 'Ada', familyName: 'Nu', visibility: 'always' }),
    ])
      expect([answer.status, answer.json.errors[0].message]).toEqual([403, expect.stringContaining('eindredacteur')])
    expect((await patch(`/contacts/${id}`, users.writer, { visibility: 'whenUsed', order: 3 })).status).toBe(200)
    expect((await patch(`/contacts/${id}`, users.editor, { visibility: 'always' })).status).toBe(200)
  })

  test('throws away a draft of their own that was never released, and nothing else', async () => {
    const trash = (id: string, user: User) =>
      patch(`/press-releases/${id}`, user, { deletedAt: new Date().toISOString() })
    const mine = (await post('/press-releases?draft=true', users.writer, { title: canary('mijn') })).json.doc.id
    const theirs = (await post('/press-releases?draft=true', users.editor, { title: canary('hun') })).json.doc.id
    const imported = (await aReadyDraft(payload)).id
    for (const id of [theirs, imported]) {
      const refused = await trash(id, users.writer)
      expect([refused.status, refused.json.errors[0].message]).toEqual([403, expect.stringContaining('prullenbak')])
    }
    expect((await trash(mine, users.writer)).status).toBe(200)
    expect((await trash(theirs, users.editor)).status).toBe(200)

    const once = (await post(`/press-releases/${imported}/duplicate`, users.writer)).json.doc.id
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await change(payload, once, { releaseAt: at })
    expect((await trash(once, users.writer)).status).toBe(403)
    expect((await takeStep(payload, once, users.editor, { step: 'cancel', text: 'toch niet' })).status).toBe(200)
    expect((await trash(once, users.writer)).status).toBe(403)
    expect((await trash(once, users.editor)).status).toBe(200)
    for (const user of Object.values(users))
      if (user.role !== 'administrator')
        expect((await rest(payload, `/press-releases/${mine}?trash=true`, { method: 'DELETE', user })).status).toBe(403)
  })

  test('cannot make somebody else’s draft their own', async () => {
    const { json } = await post('/press-releases?draft=true', users.editor, { title: canary('hun') })
    await patch(`/press-releases/${json.doc.id}?draft=true`, users.writer, { startedBy: users.writer.id, title: 'x' })
    expect((await read('press-releases', json.doc.id)).startedBy).toBe(users.editor.id)
  })
})

test('a colleague who leaves can be removed, whatever they began, submitted and approved', async () => {
  const leaving = await aUser(payload, 'editor')
  const { json } = await post('/press-releases?draft=true', leaving, { title: canary('van een ander') })
  const { id } = await aReadyDraft(payload)
  await takeStep(payload, id, leaving, { step: 'submit' })
  await takeStep(payload, id, users.editor, { step: 'approve' })
  expect((await rest(payload, `/users/${leaving.id}`, { method: 'DELETE', user: users.administrator })).status).toBe(
    200,
  )
  expect((await read('press-releases', json.doc.id)).startedBy ?? null).toBeNull()
  const desk = await rest(payload, `/press-releases/${id}/desk`, { user: users.editor })
  expect(desk.json.log.map(({ step, byName }: { step: string; byName: string }) => [step, byName])).toContainEqual([
    'submit',
    'editor',
  ])
})

describe('a record is not accepted', () => {
  const refusedAs = async (collection: CollectionSlug, data: object) =>
    faultsOf((await post(`/${collection}?locale=nl`, users.editor, data)).json)

  test.each(['topics', 'projects', 'organisations', 'partner-cities'] as const)(
    'without a name, among %s',
    async (collection) => {
      for (const name of [undefined, '', '  '])
        expect(await refusedAs(collection, { name })).toEqual([['name', 'Geef een naam.']])
      const { json } = await post(`/${collection}?locale=nl`, users.editor, { name: canary('naam') })
      const emptied = await patch(`/${collection}/${json.doc.id}?locale=nl`, users.editor, { name: '' })
      expect([emptied.status, faultsOf(emptied.json)]).toEqual([400, [['name', 'Geef een naam.']]])
    },
  )

  test('without a name in any language, but may lack it in one', async () => {
    const { json } = await post('/topics?locale=nl', users.editor, { name: canary('naam') })
    const { id } = json.doc
    expect((await patch(`/topics/${id}?locale=fr`, users.editor, { description: 'Sans nom' })).status).toBe(200)
    expect((await patch(`/topics/${id}?locale=fr`, users.editor, { name: canary('nom') })).status).toBe(200)
    expect((await patch(`/topics/${id}?locale=nl`, users.editor, { name: '' })).status).toBe(200)
    expect((await patch(`/topics/${id}?locale=fr`, users.editor, { name: '' })).status).toBe(400)
  })

  test.each(['projects', 'events', 'mentorships'] as const)(
    'that ends before it starts, among %s',
    async (collection) => {
      const project = await put(payload, 'projects', { name: canary('p') })
      const cities = await Promise.all([1, 2].map(() => put(payload, 'partner-cities', { name: canary('c') })))
      const rest = { name: canary('n'), title: 't', project: project.id, mentor: cities[0]?.id, learner: cities[1]?.id }
      const [early, late] = ['2026-01-01T12:00:00.000Z', '2026-01-02T12:00:00.000Z']
      expect(await refusedAs(collection, { ...rest, start: late, end: early })).toEqual([
        ['end', 'Het einde valt voor het begin.'],
      ])
      for (const end of [late, early, null])
        expect(
          (await post(`/${collection}`, users.editor, { ...rest, name: canary('n'), start: early, end })).status,
        ).toBe(201)
    },
  )

  test('in which a city advises itself', async () => {
    const project = await put(payload, 'projects', { name: canary('p') })
    const city = await put(payload, 'partner-cities', { name: canary('c') })
    expect(await refusedAs('mentorships', { project: project.id, mentor: city.id, learner: city.id })).toEqual([
      ['learner', expect.stringContaining('adviseert zichzelf niet')],
    ])
  })

  test('with hours that end before they begin', async () => {
    const hours = (from: string, to: string) => [{ days: ['mon'], from, to }]
    const somebody = { givenName: 'Ada', familyName: 'Uren' }
    for (const [from, to] of [
      ['17:00', '08:00'],
      ['09:00', '09:00'],
    ] as const)
      expect(await refusedAs('contacts', { ...somebody, hours: hours(from, to) })).toEqual([
        ['hours.0.to', expect.stringContaining('komt na')],
      ])
    expect((await post('/contacts', users.editor, { ...somebody, hours: hours('08:00', '17:00') })).status).toBe(201)
  })
})

describe('the preflight of what is in a release', () => {
  const findings = async (id: string): Promise<{ id: string; level: string }[]> =>
    (await rest(payload, `/press-releases/${id}/desk`, { user: users.writer })).json.findings
  const ids = async (id: string) => (await findings(id)).map((one) => one.id)
  const aFile = (mimeType: 'image/png' | 'application/pdf', data: object = {}) =>
    mimeType === 'image/png' ? upload('beeld.png', png, mimeType, data) : upload('nota.pdf', pdf, mimeType, data)
  const upload = async (name: string, bytes: Buffer, mimetype: string, data: object) =>
    payload.create({
      collection: 'media',
      locale: 'nl',
      overrideAccess: true,
      data: { alt: 'Wat er te zien is', credit: 'Ada', licence: 'CC-BY-4.0', ...data } as never,
      file: { name, data: bytes, mimetype, size: bytes.length },
    })
  const withFile = (id: string) =>
    rawBody(rawParagraph(rawText('x')), { type: 'upload', relationTo: 'media', value: id, version: 3 })

  test('finds nothing in a picture with its rights, and a file in the text that is no picture', async () => {
    const [picture, file] = [await aFile('image/png'), await aFile('application/pdf')]
    expect(await ids((await aReadyDraft(payload, { body: withFile(picture.id) })).id)).toEqual([])
    expect(await ids((await aReadyDraft(payload, { body: withFile(file.id) })).id)).toEqual([
      `notAPicture:${file.id}:nl`,
    ])
    expect(await ids((await aReadyDraft(payload, { attachments: [{ file: file.id }] })).id)).toEqual([])
  })

  test('finds a consent that is over on the day of release, wherever the picture stands', async () => {
    const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()
    const [over, until] = [
      await aFile('image/png', { usableUntil: day(-1) }),
      await aFile('image/png', { usableUntil: day(3) }),
    ]
    for (const data of [{ gallery: [over.id] }, { body: withFile(over.id) }, { attachments: [{ file: over.id }] }])
      expect(await ids((await aReadyDraft(payload, data)).id)).toEqual([`consent:${over.id}`])
    expect(await ids((await aReadyDraft(payload, { gallery: [until.id] })).id)).toEqual([])
    expect(await ids((await aReadyDraft(payload, { gallery: [until.id], releaseAt: day(5) })).id)).toEqual([
      `consent:${until.id}`,
    ])
  })

  test('finds what readers would not see: a quote without a speaker, a figure without a value, a video without an address', async () => {
    const block = (fields: object) => ({ type: 'block', version: 2, fields: { id: canary('b'), ...fields } })
    const unfinished = rawBody(
      rawParagraph(rawText('x')),
      block({ blockType: 'quote', text: 'Gezegd' }),
      block({ blockType: 'fact', statement: 'Van iets' }),
      block({ blockType: 'embed', title: 'Film' }),
    )
    const { id } = await aReadyDraft(payload)
    await change(payload, id, { body: unfinished }, { draft: true })
    expect(await ids(id)).toEqual(['quote', 'fact', 'embed'].map((kind) => `unfinished:${kind}:nl`))
  })

  test('finds a footnote that is empty, which a draft may hold', async () => {
    const empty = { type: 'inlineBlock', version: 1, fields: { id: 'n', blockType: 'footnote' } }
    const { json, status } = await post('/press-releases?draft=true&locale=nl', users.writer, {
      title: 'x',
      body: rawBody(rawParagraph(rawText('x'), empty)),
    })
    expect(status).toBe(201)
    expect(await ids(json.doc.id)).toContain('footnotes:nl')
  })

  test('finds rows in which nothing was chosen', async () => {
    const contact = await aContact(payload)
    const { id } = await aReadyDraft(payload)
    await patch(`/press-releases/${id}?draft=true`, users.writer, {
      contacts: [{ contact: contact.id }, { role: 'pers' }],
      attachments: [{ title: 'Nota' }],
    })
    expect(await ids(id)).toEqual(['emptyContact', 'emptyAttachment'])
  })
})

describe('a password', () => {
  const refusal = ({ status, json }: RestAnswer) => [status, json.errors?.[0].message]
  const short = [400, expect.stringContaining('12')]

  test('is long for a new account and for one’s own', async () => {
    const account = { name: 'Nieuw', email: `${canary('nieuw')}@example.org`, role: 'writer' }
    for (const password of ['elf tekens!', 'x', 'x'.repeat(257)]) {
      expect(refusal(await post('/users', users.administrator, { ...account, password }))).toEqual(short)
      expect(refusal(await patch(`/users/${users.writer.id}`, users.writer, { password }))).toEqual(short)
    }
    expect((await post('/users', users.administrator, { ...account, password: 'twaalf teken' })).status).toBe(201)
  })

  test('is long when it is reset', async () => {
    const { email } = await aUser(payload, 'writer')
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = (password: string) =>
      rest(payload, '/users/reset-password', {
        method: 'POST',
        body: { token, password },
        headers: { 'Accept-Language': 'nl' },
      })
    expect(refusal(await reset('te kort'))).toEqual(short)
    expect((await reset('lang genoeg om te onthouden')).status).toBe(200)
  })
})

test('the admin speaks the language of the account, from each sign-in on and once it is changed', async () => {
  const user = await aUser(payload, 'writer')
  const signIn = () =>
    rest(payload, '/users/login', { method: 'POST', body: { email: user.email, password: 'a long password' } })
  expect((await signIn()).headers.get('Set-Cookie')).not.toContain('payload-lng')
  const changed = await patch(`/users/${user.id}`, user, { interfaceLanguage: 'fr' })
  expect(changed.headers.get('Set-Cookie')).toContain('payload-lng=fr')
  expect((await signIn()).headers.get('Set-Cookie')).toContain('payload-lng=fr')
  expect((await patch(`/users/${user.id}`, users.administrator, { name: 'x' })).headers.get('Set-Cookie')).toBeNull()
})

test('a chosen file is shown by the name that people know, and stored under the other', async () => {
  const data = png
  const { id } = await payload.create({
    collection: 'media',
    overrideAccess: true,
    data: {} as never,
    file: { name: 'Opening op 8 december.png', data, mimetype: 'image/png', size: data.length },
  })
  const asked = (headers: Record<string, string>) =>
    rest(payload, `/media?where[id][equals]=${id}`, { user: users.writer, headers })
  const shown = await rest(payload, '/media', {
    method: 'POST',
    user: users.writer,
    headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
    form: `where[id][equals]=${id}`,
  })
  expect(shown.json.docs[0].filename).toBe('Opening op 8 december.png')
  expect(shown.json.docs[0].url).not.toContain('Opening')
  expect((await asked({})).json.docs[0].filename).toMatch(/^[0-9a-f-]{36}\.png$/)
})
