import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { PressRelease, User } from '@/collections/payload-types'
import { openPayload } from '../support/payload'
import { aBody, aContact, aReadyDraft, aRelease, aUser, canary, change, put } from '../support/records'
import { rest, takeStep } from '../support/rest'

let payload: Payload
let close: () => Promise<void>
let administrator: User
let writer: User
let editor: User
let colleague: User
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  administrator = await aUser(payload, 'administrator')
  writer = await aUser(payload, 'writer')
  editor = await aUser(payload, 'editor')
  colleague = await aUser(payload, 'editor')
})
afterAll(() => close())

const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()
const step = (id: string, user: User | undefined, body: object) => takeStep(payload, id, user, body)
const read = async (id: string, draft = true): Promise<PressRelease> =>
  payload.findByID({ collection: 'press-releases', id, draft, locale: 'nl', depth: 0, overrideAccess: true })
const edit = (id: string, user: User, data: object, query = 'draft=true') =>
  rest(payload, `/press-releases/${id}?${query}`, { method: 'PATCH', body: data, user })
const isPublic = async (id: string) => (await rest(payload, `/press-releases/${id}`)).status === 200

async function approved(data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await aReadyDraft(payload, data)
  expect((await step(id, writer, { step: 'submit' })).status).toBe(200)
  const answer = await step(id, editor, { step: 'approve' })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
  return id
}
async function released(data: Record<string, unknown> = {}): Promise<string> {
  const id = await approved(data)
  expect((await step(id, colleague, { step: 'release' })).status).toBe(200)
  return id
}

describe('the road of a release', () => {
  test('goes from writing through review and approval to the readers, and each step is in the log', async () => {
    const { id } = await aReadyDraft(payload)
    expect((await read(id)).stage).toBe('writing')
    await step(id, writer, { step: 'submit', text: 'Klaar voor nalezing' })
    expect((await read(id)).stage).toBe('inReview')
    await step(id, editor, { step: 'approve' })
    expect((await read(id)).stage).toBe('approved')
    expect(await isPublic(id)).toBe(false)
    await step(id, editor, { step: 'release' })
    expect((await read(id)).stage).toBe('released')
    expect(await isPublic(id)).toBe(true)
    const { json } = await rest(payload, `/press-releases/${id}/desk`, { user: writer })
    expect(json.log.map((entry: { step: string; byName: string }) => [entry.step, entry.byName])).toEqual([
      ['release', 'editor'],
      ['approve', 'editor'],
      ['submit', 'writer'],
    ])
    expect(json.log[2].text).toBe('Klaar voor nalezing')
  })

  test('lets nobody approve what they submitted themselves', async () => {
    const { id } = await aReadyDraft(payload)
    await step(id, editor, { step: 'submit' })
    expect((await step(id, editor, { step: 'approve' })).status).toBe(403)
    expect((await step(id, colleague, { step: 'approve' })).status).toBe(200)
  })

  test('lets writers submit and take back, and do nothing else', async () => {
    const { id } = await aReadyDraft(payload)
    await step(id, writer, { step: 'submit' })
    for (const body of [{ step: 'approve' }, { step: 'release' }, { step: 'releaseWithoutReview', text: 'haast' }])
      expect([body.step, (await step(id, writer, body)).status]).toEqual([body.step, 403])
    expect((await step(id, writer, { step: 'sendBack' })).status).toBe(200)
    expect((await read(id)).stage).toBe('writing')
  })

  test('asks an editor who sends it back for a remark', async () => {
    const { id } = await aReadyDraft(payload)
    await step(id, writer, { step: 'submit' })
    expect((await step(id, editor, { step: 'sendBack' })).status).toBe(400)
    expect((await step(id, editor, { step: 'sendBack', text: 'De datum klopt niet.' })).status).toBe(200)
    expect((await read(id)).stage).toBe('writing')
  })

  test('is closed to whoever has no account, and tells them nothing', async () => {
    const { id } = await aReadyDraft(payload)
    const [there, not] = [
      await step(id, undefined, { step: 'submit' }),
      await step('00000000-0000-4000-8000-000000000000', undefined, { step: 'submit' }),
    ]
    expect([there.status, there.text]).toEqual([403, not.text])
    expect((await rest(payload, `/press-releases/${id}/desk`)).text).toBe(not.text)
  })

  test('asks an editor to answer for each of its languages', async () => {
    const onlyDutch = await aUser(payload, 'editor')
    await payload.update({ collection: 'users', id: onlyDutch.id, data: { languages: ['nl'] }, overrideAccess: true })
    const { id } = await aReadyDraft(payload)
    await change(
      payload,
      id,
      { title: 'T', standfirst: 'C', datelinePlace: 'Bruxelles', body: aBody('t'), languages: ['nl', 'fr'] },
      { locale: 'fr', draft: true },
    )
    await step(id, writer, { step: 'submit' })
    const refused = await step(id, onlyDutch, { step: 'approve' })
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Français')])
    expect((await step(id, editor, { step: 'approve' })).status).toBe(200)
  })

  test('answers a step that is badly put with what is wrong', async () => {
    const { id } = await aReadyDraft(payload)
    for (const body of [
      {},
      { step: 'fly' },
      { step: 'submit', extra: 1 },
      { step: 'cancel' },
      { step: 'moveHour', at: 'morgen' },
      [],
      'x',
    ])
      expect([JSON.stringify(body), (await step(id, editor, body as object)).status]).toEqual([
        JSON.stringify(body),
        400,
      ])
  })
})

describe('an approval', () => {
  const changes: [string, () => Promise<object>][] = [
    ['a word', async () => ({ title: 'Een ander woord' })],
    ['the text', async () => ({ body: aBody('iets anders') })],
    ['a contact', async () => ({ contacts: [{ contact: (await aContact(payload)).id }] })],
    ['a language', async () => ({ languages: ['nl', 'en'] })],
    ['the hour', async () => ({ releaseAt: hours(30) })],
    ['the address', async () => ({ slug: canary('adres') })],
  ]
  test.each(changes)('is void once somebody changes %s', async (_, data) => {
    const id = await approved()
    expect((await edit(id, editor, await data())).status).toBe(200)
    const { stage, approved: approval } = await read(id)
    expect([stage, approval?.by ?? null]).toEqual(['writing', null])
    expect((await step(id, editor, { step: 'release' })).status).toBe(409)
    expect(await isPublic(id)).toBe(false)
  })

  test('is void for a change in another language', async () => {
    const id = await approved()
    await edit(id, writer, { title: 'Titre' }, 'draft=true&locale=fr')
    expect((await read(id)).stage).toBe('writing')
  })

  test('holds when a form is saved in which nothing was changed', async () => {
    const id = await approved()
    const { title, standfirst, body, contacts } = await read(id)
    expect((await edit(id, writer, { title, standfirst, body, contacts }, 'draft=true&autosave=true')).status).toBe(200)
    expect((await read(id)).stage).toBe('approved')
  })

  test('is not inherited by a copy, nor by an older version that is restored', async () => {
    const id = await approved()
    const copy = await rest(payload, `/press-releases/${id}/duplicate`, { method: 'POST', body: {}, user: editor })
    expect(copy.status).toBe(200)
    const { stage, submitted, reference } = await read(copy.json.doc.id)
    expect([stage, submitted?.by ?? null]).toEqual(['writing', null])
    expect(reference).not.toBe((await read(id)).reference)

    const { docs } = await payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
      sort: '-createdAt',
      overrideAccess: true,
    })
    const version = docs.find((one) => one.version.stage === 'approved')
    await edit(id, writer, { title: 'Nieuwer' })
    const back = await rest(payload, `/press-releases/versions/${version?.id}`, { method: 'POST', user: editor })
    expect(back.status).toBe(200)
    expect((await read(id, false))._status).toBe('draft')
    expect((await read(id)).stage).toBe('writing')
    expect((await step(id, editor, { step: 'release' })).status).toBe(409)
  })

  test('cannot be given by a hand that writes the fields of the workflow', async () => {
    const { id } = await aReadyDraft(payload)
    const forged = {
      stage: 'approved',
      approved: { by: editor.id, at: hours(0), fingerprint: 'x' },
      unreviewed: false,
      waivers: [],
    }
    for (const user of [writer, editor, administrator]) {
      await edit(id, user, forged)
      expect((await read(id)).stage).toBe('writing')
    }
    const made = await rest(payload, '/press-releases?draft=true', {
      method: 'POST',
      body: { title: 'x', ...forged, withdrawal: { state: 'withdrawn' } },
      user: editor,
    })
    expect(made.json.doc).toMatchObject({ stage: 'writing', withdrawal: { state: 'none' } })
  })
})

describe('there is no road past the review', () => {
  const roads: [string, (id: string) => [string, object]][] = [
    ['publishing', (id) => [`/press-releases/${id}`, { _status: 'published' }]],
    ['publishing as a draft', (id) => [`/press-releases/${id}?draft=true`, { _status: 'published' }]],
    ['publishing in bulk', (id) => [`/press-releases?where[id][equals]=${id}`, { _status: 'published' }]],
    ['publishing one language', (id) => [`/press-releases/${id}?publishSpecificLocale=nl`, { _status: 'published' }]],
    ['publishing all languages', (id) => [`/press-releases/${id}?publishAllLocales=true`, { title: 'x' }]],
    ['saving without a word about it', (id) => [`/press-releases/${id}`, { title: 'x' }]],
    ['saving in bulk without a word about it', (id) => [`/press-releases?where[id][equals]=${id}`, { title: 'x' }]],
  ]
  test.each(roads)('by %s, for nobody', async (_, road) => {
    const id = await approved()
    for (const user of [writer, editor, administrator]) {
      const [path, body] = road(id)
      const answer = await rest(payload, path, { method: 'PATCH', body, user })
      expect([answer.status >= 400 || answer.json.errors?.length > 0, await isPublic(id)]).toEqual([true, false])
    }
    expect((await read(id)).stage).toBe('approved')
  })

  test('and none that takes a public release offline', async () => {
    const id = await released()
    for (const user of [writer, editor, administrator])
      for (const [path, body] of [
        [`/press-releases/${id}`, { _status: 'draft' }],
        [`/press-releases/${id}?unpublishAllLocales=true`, {}],
        [`/press-releases/${id}`, { deletedAt: new Date().toISOString() }],
      ] as const)
        expect((await rest(payload, path, { method: 'PATCH', body, user })).status).toBeGreaterThanOrEqual(400)
    for (const user of [writer, editor, administrator])
      expect((await rest(payload, `/press-releases/${id}`, { method: 'DELETE', user })).status).toBe(403)
    expect(await isPublic(id)).toBe(true)
  })

  test('the Local API as a user obeys the same rules', async () => {
    const id = await approved()
    for (const user of [writer, editor, administrator]) {
      const asUser = { collection: 'press-releases', overrideAccess: false, user } as const
      await expect(payload.update({ ...asUser, id, data: { _status: 'published' } })).rejects.toThrow()
      await expect(payload.update({ ...asUser, id, data: { title: 'x' } })).rejects.toThrow()
      await expect(payload.update({ ...asUser, id, data: { _status: 'draft' } })).rejects.toThrow()
    }
    expect(await isPublic(id)).toBe(false)
  })

  test('what is in the trash comes back as a draft', async () => {
    const { id } = await aReadyDraft(payload)
    await edit(id, editor, { deletedAt: new Date().toISOString() }, '')
    const back = await edit(id, editor, { deletedAt: null }, 'trash=true')
    expect(back.status).toBe(200)
    expect((await read(id)).stage).toBe('writing')
    expect(await isPublic(id)).toBe(false)
  })
})

describe('a release without review', () => {
  test('is an administrator’s, with a reason, and stays flagged until an editor has agreed', async () => {
    const { id } = await aReadyDraft(payload)
    expect((await step(id, administrator, { step: 'release' })).status).toBe(403)
    expect((await step(id, administrator, { step: 'releaseWithoutReview', text: '' })).status).toBe(400)
    expect((await step(id, editor, { step: 'releaseWithoutReview', text: 'haast' })).status).toBe(403)
    expect(
      (await step(id, administrator, { step: 'releaseWithoutReview', text: 'Brand, niemand bereikbaar' })).status,
    ).toBe(200)
    expect(await isPublic(id)).toBe(true)
    expect((await read(id, false)).unreviewed).toBe(true)
    expect((await rest(payload, `/press-releases/${id}`)).json).not.toHaveProperty('unreviewed')
    expect((await step(id, administrator, { step: 'agree' })).status).toBe(403)
    expect((await step(id, editor, { step: 'agree' })).status).toBe(200)
    expect((await read(id, false)).unreviewed).toBe(false)
    const { json } = await rest(payload, `/press-releases/${id}/desk`, { user: editor })
    expect(json.log.find((entry: { step: string }) => entry.step === 'releaseWithoutReview').text).toContain('Brand')
  })

  test('is not needed in a newsroom of one, and the log says that nobody else looked', async () => {
    await payload.updateGlobal({ slug: 'newsroom', data: { fourEyes: false }, overrideAccess: true })
    const { id } = await aReadyDraft(payload)
    await step(id, administrator, { step: 'submit' })
    expect((await step(id, administrator, { step: 'approve' })).status).toBe(200)
    expect((await step(id, administrator, { step: 'release' })).status).toBe(200)
    const { json } = await rest(payload, `/press-releases/${id}/desk`, { user: administrator })
    expect(json.log.map((entry: { step: string; detail: string }) => [entry.step, entry.detail])).toContainEqual([
      'approve',
      'fourEyes=off',
    ])
    await payload.updateGlobal({ slug: 'newsroom', data: { fourEyes: true }, overrideAccess: true })
  })
})

describe('under embargo', () => {
  test('is what is approved with its hour ahead, and its draft goes on without it', async () => {
    const at = hours(5)
    const id = await approved({ releaseAt: at })
    expect((await read(id, false))._status).toBe('published')
    expect(await isPublic(id)).toBe(false)
    const { title } = await read(id, false)
    await edit(id, writer, { title: 'Nog niet goedgekeurd', releaseAt: hours(-5) })
    const standing = await read(id, false)
    expect([standing.title, standing.releaseAt]).toEqual([title, at])
    expect((await read(id)).releaseAt).toBe(at)
    expect(await isPublic(id)).toBe(false)
  })

  test('the hour is moved at once, for the released text and the draft, and sooner only with a reason', async () => {
    const id = await approved({ releaseAt: hours(5) })
    const { title } = await read(id, false)
    await edit(id, writer, { title: 'Nieuwer ontwerp' })
    const later = hours(9)
    expect((await step(id, editor, { step: 'moveHour', at: later })).status).toBe(200)
    expect([(await read(id, false)).releaseAt, (await read(id)).releaseAt]).toEqual([later, later])
    expect((await step(id, editor, { step: 'moveHour', at: hours(1) })).status).toBe(400)
    expect((await step(id, writer, { step: 'moveHour', at: hours(1), text: 'mag dit' })).status).toBe(403)
    expect(
      (await step(id, editor, { step: 'moveHour', at: null, text: 'De burgemeester heeft het al gezegd' })).status,
    ).toBe(200)
    expect(await isPublic(id)).toBe(true)
    expect((await read(id, false)).title).toBe(title)
    expect((await read(id)).title).toBe('Nieuwer ontwerp')
    expect((await rest(payload, `/press-releases/${id}`)).json.title).toBe(title)
  })

  test('can be called off before its hour, with a reason', async () => {
    const id = await approved({ releaseAt: hours(5) })
    expect((await step(id, editor, { step: 'cancel' })).status).toBe(400)
    expect((await step(id, editor, { step: 'cancel', text: 'Het akkoord is er niet' })).status).toBe(200)
    const { _status, stage } = await read(id, false)
    expect([_status, stage]).toEqual(['draft', 'writing'])
    expect((await step(id, editor, { step: 'moveHour', at: hours(3) })).status).toBe(409)
  })

  test('a contact that only it names becomes public with it, wherever the hour is moved', async () => {
    const contact = await aContact(payload)
    const id = await approved({ releaseAt: hours(5), contacts: [{ contact: contact.id }] })
    expect((await rest(payload, `/contacts/${contact.id}`)).status).toBe(404)
    await step(id, editor, { step: 'moveHour', at: null, text: 'Eerder dan gedacht' })
    expect((await rest(payload, `/contacts/${contact.id}`)).status).toBe(200)
  })
})

describe('after release', () => {
  test('a change is told to readers with a note in each public language, a minor one is not', async () => {
    const id = await released()
    await edit(id, writer, { title: 'Verbeterde titel' })
    await step(id, writer, { step: 'submit' })
    const without = await step(id, editor, { step: 'approve' })
    expect([without.status, without.json.errors[0].data.findings]).toEqual([
      409,
      [{ finding: 'significance', level: 'error' }],
    ])
    await edit(id, writer, { nextChange: { significance: 'correction', note: { fr: 'Corrigé' } } })
    expect((await step(id, editor, { step: 'approve' })).text).toContain('note:nl')
    await edit(id, writer, { nextChange: { significance: 'correction', note: { nl: 'De titel klopte niet.' } } })
    expect((await step(id, editor, { step: 'approve' })).status).toBe(200)
    expect((await rest(payload, `/press-releases/${id}`)).json.changes).toEqual([])
    expect((await step(id, editor, { step: 'release' })).status).toBe(200)
    const { json } = await rest(payload, `/press-releases/${id}`)
    expect(json.title).toBe('Verbeterde titel')
    expect(json.changes).toMatchObject([{ kind: 'correction', note: { nl: 'De titel klopte niet.' } }])
    expect(json).not.toHaveProperty('nextChange')
    expect((await read(id)).nextChange?.significance ?? null).toBeNull()

    await edit(id, writer, { title: 'Verbeterde titel.', nextChange: { significance: 'minor' } })
    await step(id, writer, { step: 'submit' })
    await step(id, editor, { step: 'approve' })
    await step(id, editor, { step: 'release' })
    expect((await rest(payload, `/press-releases/${id}`)).json).toMatchObject({
      title: 'Verbeterde titel.',
      changes: [{ kind: 'correction' }],
    })
  })

  test('keeps the hour at which it went out, also when its draft says another', async () => {
    const id = await released()
    const { releaseAt } = await read(id, false)
    await edit(id, editor, { title: 'Anders', releaseAt: hours(48), nextChange: { significance: 'minor' } })
    await step(id, writer, { step: 'submit' })
    await step(id, editor, { step: 'approve' })
    await step(id, editor, { step: 'release' })
    expect((await read(id, false)).releaseAt).toBe(releaseAt)
    expect(await isPublic(id)).toBe(true)
  })

  test('it is withdrawn with a reason and a notice, at once, whatever is being written meanwhile', async () => {
    const id = await released()
    const { title } = await read(id, false)
    await edit(id, writer, { title: 'Half geschreven' })
    expect((await step(id, writer, { step: 'withdraw', text: 'fout', note: { nl: 'Fout' } })).status).toBe(403)
    expect((await step(id, editor, { step: 'withdraw', text: 'foute cijfers', note: {} })).status).toBe(400)
    expect(
      (
        await step(id, editor, {
          step: 'withdraw',
          text: 'Foute cijfers gekregen',
          note: { nl: 'De cijfers kloppen niet.' },
        })
      ).status,
    ).toBe(200)
    const { json, text } = await rest(payload, `/press-releases/${id}`)
    expect(json).toMatchObject({
      title,
      withdrawal: { state: 'withdrawn', note: { nl: 'De cijfers kloppen niet.' } },
      changes: [{ kind: 'withdrawal' }],
    })
    expect(text).not.toMatch(/Foute cijfers gekregen|Half geschreven/)
    expect((await read(id)).title).toBe('Half geschreven')
  })

  test('it is retracted out of everything, and comes back only through the gate', async () => {
    const id = await released()
    expect(
      (await step(id, editor, { step: 'retract', text: 'Persoonsgegevens', note: { nl: 'Teruggehaald.' } })).status,
    ).toBe(200)
    expect(await isPublic(id)).toBe(false)
    for (const body of [{ step: 'release' }, { step: 'approve' }, { step: 'moveHour', at: null, text: 'toch maar' }])
      expect([body.step, (await step(id, editor, body)).status]).toEqual([body.step, 409])
    await edit(id, writer, { body: aBody('Zonder namen'), nextChange: { significance: 'minor' } })
    await step(id, writer, { step: 'submit' })
    expect((await step(id, editor, { step: 'approve' })).text).toContain('significance:back')
    await edit(id, writer, { nextChange: { significance: 'correction', note: { nl: 'De namen zijn eruit.' } } })
    await step(id, editor, { step: 'approve' })
    expect(await isPublic(id)).toBe(false)
    expect((await step(id, editor, { step: 'release' })).status).toBe(200)
    const { json } = await rest(payload, `/press-releases/${id}`)
    expect(json).toMatchObject({
      withdrawal: { state: 'none' },
      changes: [{ kind: 'retraction' }, { kind: 'reinstatement' }],
    })
  })

  test('an older version that is restored brings back neither its hour nor its standing', async () => {
    const id = await released()
    await step(id, editor, { step: 'retract', text: 'Persoonsgegevens', note: { nl: 'Teruggehaald.' } })
    const { docs } = await payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
      overrideAccess: true,
    })
    await rest(payload, `/press-releases/versions/${docs[0]?.id}?draft=true`, { method: 'POST', user: editor })
    const newest = await read(id)
    expect([newest.withdrawal?.state, newest.changes?.length, newest.stage]).toEqual(['retracted', 1, 'writing'])
    expect(await isPublic(id)).toBe(false)
  })
})

describe('the preflight', () => {
  const findings = async (id: string): Promise<{ id: string; level: string }[]> =>
    (await rest(payload, `/press-releases/${id}/desk`, { user: writer })).json.findings

  test('finds nothing wrong with a release that has everything', async () => {
    const { id } = await aReadyDraft(payload)
    expect(await findings(id)).toEqual([])
  })

  test('says for each public language what is missing, and where to go', async () => {
    const { id } = await aRelease(payload, {
      title: null,
      body: null,
      datelineDate: null,
      languages: ['nl', 'fr'],
      _status: 'draft',
    })
    const found = await findings(id)
    for (const what of ['title', 'standfirst', 'place', 'date', 'body'])
      for (const language of ['nl', 'fr'])
        expect(found).toContainEqual(
          expect.objectContaining({
            id: `${what}:${language}`,
            level: 'error',
            language,
            place: expect.objectContaining({ field: expect.any(String) }),
          }),
        )
    expect(found).toContainEqual(expect.objectContaining({ id: 'contact', level: 'error' }))
  })

  test('wants somebody who can be reached, and rather by telephone', async () => {
    const silent = await aContact(payload, { phones: [{ value: '+32486359347', kind: 'cell', audience: 'internal' }] })
    const written = await aContact(payload, { phones: [], emails: [{ value: 'a@example.org', audience: 'public' }] })
    const gone = await aContact(payload, { active: false })
    const replaced = await aContact(payload, { active: false, successor: written.id })
    const ids = async (contact: string) =>
      (await findings((await aReadyDraft(payload, { contacts: [{ contact }] })).id)).map((one) => one.id)
    expect(await ids(silent.id)).toEqual(['contact'])
    expect(await ids(written.id)).toEqual(['phone'])
    expect(await ids(gone.id)).toEqual([`gone:${gone.id}`])
    expect(await ids(replaced.id)).toEqual(['phone'])
    const away = await aContact(payload, { absences: [{ from: hours(-24), until: hours(24) }] })
    expect(await ids(away.id)).toEqual([`away:${away.id}`])
    const back = await aContact(payload, { absences: [{ from: hours(-96), until: hours(-48) }] })
    expect(await ids(back.id)).toEqual([])
  })

  test('wants the sender introduced and the funder named', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('org'), boilerplate: 'Over ons' })
    const project = await put(payload, 'projects', { name: canary('project'), funder: organisation.id })
    const { id } = await aReadyDraft(payload, { issuers: [organisation.id], projects: [project.id] })
    expect((await findings(id)).map((one) => one.id)).toEqual([
      `boilerplate:${organisation.id}`,
      `funding:${project.id}:nl`,
    ])
    await payload.update({
      collection: 'projects',
      id: project.id,
      locale: 'nl',
      data: { fundingStatement: 'Met steun van de EU' },
      overrideAccess: true,
    })
    await change(
      payload,
      id,
      { boilerplates: [{ relationTo: 'organisations', value: organisation.id }] },
      { draft: true },
    )
    expect(await findings(id)).toEqual([])
  })

  test('a warning holds a release until somebody answers for it, and only for what it was', async () => {
    const { id } = await aReadyDraft(payload, {
      contacts: [
        {
          contact: (await aContact(payload, { phones: [], emails: [{ value: 'a@example.org', audience: 'public' }] }))
            .id,
        },
      ],
    })
    await step(id, writer, { step: 'submit' })
    expect((await step(id, editor, { step: 'approve' })).status).toBe(409)
    expect((await step(id, writer, { step: 'waive', finding: 'phone', text: 'Alleen per mail' })).status).toBe(403)
    expect((await step(id, editor, { step: 'waive', finding: 'title:nl', text: 'Hoeft niet' })).status).toBe(409)
    expect(
      (await step(id, editor, { step: 'waive', finding: 'phone', text: 'Alleen per mail bereikbaar' })).status,
    ).toBe(200)
    expect((await step(id, editor, { step: 'approve' })).status).toBe(200)
  })

  test('a warning about a translation comes back when the original changes again', async () => {
    const { id } = await aReadyDraft(payload)
    await change(
      payload,
      id,
      { title: 'T', standfirst: 'C', datelinePlace: 'Bruxelles', body: aBody('t'), languages: ['nl', 'fr'] },
      { locale: 'fr', draft: true },
    )
    await change(payload, id, { title: 'Veranderd' }, { draft: true })
    const [stale] = await findings(id)
    expect(stale?.id).toMatch(/^stale:fr:/)
    await step(id, editor, { step: 'waive', finding: stale?.id, text: 'Vertaling volgt' })
    expect((await findings(id))[0]).toMatchObject({ waived: { reason: 'Vertaling volgt' } })
    await change(payload, id, { title: 'Weer veranderd' }, { draft: true })
    expect((await findings(id))[0]).not.toHaveProperty('waived')
  })
})
