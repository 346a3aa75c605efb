import { appendFileSync, readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { GET, HEAD } from '@/app/(site)/pass/[token]/files/[name]/route'
import { contextOf, mark } from '@/collections/passes/holder'
import type { User } from '@/collections/payload-types'
import { attempts } from '@/lib/attempts'
import { type Locale, locales } from '@/lib/locales'
import { hashOf, newSecret } from '@/lib/passToken'
import { type AtPass, atPass } from '@/lib/queries/passes'
import { hourAhead } from '../support/hourAhead'
import { mediaFolder } from '../support/mediaFolder'
import { askForPass, aWorld, inHours, revokePass } from '../support/passes'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, aUser, canary, change, put } from '../support/records'
import { rest } from '../support/rest'
import { storedNames } from '../support/storedPicture'

/** What a link opens, for whom, and until when. */

let payload: Payload
let close: () => Promise<void>
let editor: User
let dataDir: string
beforeAll(async () => {
  ;({ payload, close, dataDir } = await openPayload())
  editor = await aUser(payload, 'editor')
})
afterAll(() => close())

const embargoed = (data: object = {}) => aRelease(payload, { releaseAt: inHours(24), ...data })
const draft = (data: object = {}) => aRelease(payload, { _status: 'draft', ...data })

/** Each test asks from an address of its own, so that none is made to wait for another's failures. */
let clients = 0
const someone = () => `192.0.2.${++clients}`
const at = (token: string, from = someone()) => atPass(token, from)

type Opened = Extract<AtPass, { is: 'open' }>
async function opened(token: string): Promise<Opened> {
  const found = await at(token)
  if (found.is !== 'open') throw new Error(`The pass is ${found.is}`)
  return found
}

/** An embargo pass whose holder has accepted. */
async function accepted(release: string): Promise<{ token: string; id: string }> {
  const { token, id } = await askForPass(payload, editor, release, { kind: 'embargo' })
  const found = await at(token)
  if (found.is !== 'terms') throw new Error(`The pass is ${found.is}`)
  await found.accept()
  return { token, id }
}

const openFiles = () =>
  readdirSync('/proc/self/fd').flatMap((handle) => {
    try {
      return [readlinkSync(`/proc/self/fd/${handle}`)]
    } catch {
      return []
    }
  })

const inLanguages = ({ release }: Opened) => JSON.stringify(locales.map((locale) => release(locale)))
const preview = (release: string) => askForPass(payload, editor, release, { kind: 'preview' })
const update = (id: string, data: object) =>
  payload.update({ collection: 'passes', id, overrideAccess: true, data: data as never })
const stored = (id: string) =>
  payload.findByID({ collection: 'passes', id, depth: 0, showHiddenFields: true, overrideAccess: true })

describe('an embargo pass', () => {
  test('shows its terms, and nothing of the release, until they are accepted; then it shows the release', async () => {
    const { release, said } = await aWorld(payload, 'published')
    const { token, id } = await askForPass(payload, editor, release.id, {
      kind: 'embargo',
      name: 'Ada',
      outlet: 'Krant',
    })
    const before = await at(token)
    expect(before).toMatchObject({ is: 'terms', pass: { name: 'Ada', outlet: 'Krant', hour: release.releaseAt } })
    expect((await stored(id)).acceptedAt).toBeFalsy()
    const began = Date.now()
    if (before.is === 'terms') await before.accept()
    const when = (await stored(id)).acceptedAt
    expect(Date.parse(when ?? '')).toBeGreaterThanOrEqual(began)
    const shown = inLanguages(await opened(token))
    expect(said.filter((word) => !shown.includes(word))).toEqual([])
    if (before.is === 'terms') await before.accept()
    expect((await stored(id)).acceptedAt).toBe(when)
  })

  test('keeps nothing of its reader but when the pass was accepted', async () => {
    const { id } = await accepted((await embargoed()).id)
    const { updatedAt, createdAt, ...kept } = await stored(id)
    const given = ['id', 'kind', 'release', 'name', 'secretHash', 'acceptedAt', 'madeBy']
    expect(Object.keys(kept).filter((key) => kept[key as keyof typeof kept])).toEqual(expect.arrayContaining(given))
    // What was not given has a place on SQLite, and none on MongoDB.
    const places = [...given, 'outlet', 'email', 'expiresAt', 'revokedAt']
    expect(Object.keys(kept).filter((key) => !places.includes(key))).toEqual([])
  })

  test('leads to cards and files of its own, to public pages, and to no page that is not there yet', async () => {
    const known = await put(payload, 'organisations', { name: canary('known'), visibility: 'always' })
    const { release, contact, organisation } = await aWorld(payload, 'published', { partners: [known.id] })
    const { token } = await accepted(release.id)
    const shape = (await opened(token)).release('nl')
    expect(shape?.path).toBe(`/pass/${token}/nl`)
    expect(shape?.contactCardsPath).toBe(`/pass/${token}/nl/contacts.vcf`)
    expect(shape?.contacts[0]?.contact.cardPath).toBe(`/pass/${token}/nl/contacts/${contact.slug}/contact.vcf`)
    expect(shape?.issuers).toEqual([{ name: { text: organisation.name, lang: 'nl' } }])
    expect(shape?.contacts[0]?.contact.path).toBeUndefined()
    expect(shape?.contacts[0]?.contact.organisation?.path).toBeUndefined()
    expect(shape?.partners.organisations[0]?.path).toBe(`/nl/organisations/${known.slug}`)
    expect(shape?.referencePath).toBeUndefined()
    for (const { src } of [shape?.gallery[0]?.original, ...(shape?.gallery[0]?.renditions ?? [])].flatMap(
      (one) => one ?? [],
    ))
      expect(src).toMatch(new RegExp(`^/pass/${token}/files/[0-9a-f-]{36}`))
  })

  test('opens the files of its release, with all their sizes and in part, and nobody else’s', async () => {
    const { release, picture, photo } = await aWorld(payload, 'published')
    const other = await aWorld(payload, 'published')
    const { file } = await opened((await accepted(release.id)).token)
    for (const name of [...storedNames(picture), ...storedNames(photo)]) {
      const answer = await file(name, new Headers())
      expect([name, answer?.status, (await answer?.arrayBuffer())?.byteLength]).toEqual([
        name,
        200,
        Number(answer?.headers.get('content-length')),
      ])
      expect((await rest(payload, `/media/file/${name}`)).status).toBe(403)
    }
    const part = await file(String(picture.filename), new Headers({ Range: 'bytes=0-9' }))
    expect([part?.status, (await part?.arrayBuffer())?.byteLength]).toEqual([206, 10])
    for (const name of [...storedNames(other.picture), '../secret', '..%2fsecret', 'nothing.png', '', '.'])
      expect([name, await file(name, new Headers())]).toEqual([name, undefined])
  })

  test('says of a file what it is without leaving it open', async () => {
    const { release, picture } = await aWorld(payload, 'published')
    const { token } = await accepted(release.id)
    const [name = ''] = storedNames(picture)
    // Longer than what is read ahead.
    appendFileSync(path.join(mediaFolder(dataDir), name), Buffer.alloc(1_000_000))
    const ask = (method: typeof HEAD) =>
      method(new Request('https://press.example.org/'), { params: Promise.resolve({ token, name }) })
    const [head, whole] = [await ask(HEAD), await ask(GET)]
    expect([head.status, head.body, head.headers.get('content-length')]).toEqual([
      200,
      null,
      String((await whole.arrayBuffer()).byteLength),
    ])
    expect(openFiles().filter((file) => file.endsWith(name))).toEqual([])
  })

  test('shows nothing of another embargoed release, also when its own relates to it', async () => {
    const other = await aWorld(payload, 'published')
    const project = await put(payload, 'projects', { name: canary('project') })
    await change(payload, other.release.id, { projects: [project.id] })
    const mentorship = await put(payload, 'mentorships', {
      project: project.id,
      mentor: (await put(payload, 'partner-cities', { name: canary('city') })).id,
      learner: (await put(payload, 'partner-cities', { name: canary('city') })).id,
      outcomes: [{ title: 'x', source: other.release.id }],
    })
    const own = await aWorld(payload, 'published', {
      related: [other.release.id],
      projects: [project.id],
      mentorships: [mentorship.id],
    })
    const { token } = await accepted(own.release.id)
    const shown = inLanguages(await opened(token))
    expect(shown).toContain(String(project.name))
    expect(other.telling.filter((word) => shown.includes(word))).toEqual([])
    const back = await accepted(other.release.id)
    const shownBack = inLanguages(await opened(back.token))
    expect(own.telling.filter((word) => shownBack.includes(word))).toEqual([])
  })

  test('shows no one whom staff never show, no internal number, no language that is not public, no newer draft', async () => {
    const hidden = await aContact(payload, { visibility: 'never' })
    const { release, contact } = await aWorld(payload, 'published')
    const secret = canary('ontwerp')
    await change(payload, release.id, { contacts: [{ contact: contact.id }, { contact: hidden.id }] })
    await change(payload, release.id, { title: canary('titre'), body: aBody(secret) }, { locale: 'fr' })
    await change(payload, release.id, { standfirst: secret, body: aBody(secret) }, { draft: true })
    const reader = await opened((await accepted(release.id)).token)
    const shown = inLanguages(reader)
    expect(shown).not.toContain(String(hidden.givenName))
    expect(shown).not.toContain('3222385140')
    expect(shown).not.toContain(secret)
    expect(locales.filter((locale) => reader.release(locale))).toEqual(['nl'])
    await change(payload, release.id, { languages: ['nl', 'fr'], standfirst: '' }, { locale: 'fr' })
    const more = await opened((await accepted(release.id)).token)
    expect(locales.filter((locale) => more.release(locale))).toEqual(['nl', 'fr'])
    expect(more.pass.versions.map(({ locale }) => locale)).toEqual(['nl', 'fr'])
  })

  test('dies at the hour by leading to the public page, and not a moment sooner', async () => {
    const { release } = await aWorld(payload, 'published')
    const { token } = await accepted(release.id)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const hour = await hourAhead(async () => {
      await change(payload, release.id, { releaseAt: tomorrow })
      await at(token)
    })
    await change(payload, release.id, { releaseAt: new Date(hour).toISOString() })
    let before = 0
    while (Date.now() < hour - 60) {
      const found = await at(token)
      if (Date.now() < hour) expect([found.is, ++before > 0]).toEqual(['open', true])
    }
    expect(before).toBeGreaterThan(3)
    await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 5))
    const found = await at(token)
    expect(found.is).toBe('released')
    expect(found.is === 'released' && found.release('nl')?.path).toBe(`/nl/releases/${release.slug}`)
  })

  type Step = (id: string) => Promise<unknown>
  const ways: { state: string; take: Step; giveBack?: Step }[] = [
    {
      state: 'retracted',
      take: (id) => change(payload, id, { withdrawal: { state: 'retracted' } }),
      giveBack: (id) => change(payload, id, { withdrawal: { state: 'none' } }),
    },
    {
      state: 'in the trash',
      take: (id) => change(payload, id, { deletedAt: new Date().toISOString() }),
      giveBack: (id) =>
        payload.update({
          collection: 'press-releases',
          id,
          trash: true,
          overrideAccess: true,
          data: { deletedAt: null, _status: 'published' },
        }),
    },
    {
      state: 'a draft again',
      take: (id) => change(payload, id, { _status: 'draft' }),
      giveBack: (id) => change(payload, id, {}),
    },
    { state: 'deleted', take: (id) => payload.delete({ collection: 'press-releases', id, overrideAccess: true }) },
  ]
  test.each(ways)('closes while its release is $state', async ({ take, giveBack }) => {
    const { release } = await aWorld(payload, 'published')
    const { token } = await accepted(release.id)
    await take(release.id)
    expect(await at(token)).toEqual({ is: 'closed' })
    await giveBack?.(release.id)
    expect((await at(token)).is).toBe(giveBack ? 'open' : 'closed')
  })
})

describe('a preview', () => {
  test('shows the newest draft, in every language that has a title, with what the draft brings along', async () => {
    const { release, said, picture } = await aWorld(payload, 'draft', { releaseAt: null })
    await change(payload, release.id, { title: canary('titre') }, { locale: 'fr', draft: true })
    const newest = canary('nieuwst')
    await change(payload, release.id, { standfirst: newest }, { draft: true })
    const reader = await opened((await preview(release.id)).token)
    const shown = inLanguages(reader)
    expect([newest, ...said].filter((word) => !shown.includes(word))).toEqual([])
    expect(locales.filter((locale) => reader.release(locale))).toEqual(['nl', 'fr'])
    expect((await reader.file(String(picture.filename), new Headers()))?.status).toBe(200)
  })

  test('of a public release shows what is being written in it, and what only the draft names', async () => {
    const { id } = await aRelease(payload)
    const contact = await aContact(payload)
    const newest = canary('nieuwst')
    await change(payload, id, { title: newest, contacts: [{ contact: contact.id }] }, { draft: true })
    const shown = inLanguages(await opened((await preview(id)).token))
    expect(shown).toContain(newest)
    expect(shown).toContain(String(contact.givenName))
    expect((await rest(payload, `/press-releases/${id}`)).text).not.toContain(newest)
  })

  test('shows nothing of another draft, and no newer draft of a related release', async () => {
    const other = await aWorld(payload, 'draft')
    const newer = canary('nieuwer')
    const out = await aRelease(payload)
    await change(payload, out.id, { title: newer }, { draft: true })
    const own = await aWorld(payload, 'draft', { related: [other.release.id, out.id] })
    const shown = inLanguages(await opened((await preview(own.release.id)).token))
    expect(shown).toContain(String(out.title))
    expect([newer, ...other.telling].filter((word) => shown.includes(word))).toEqual([])
  })

  test('ends by the clock', async () => {
    const { token, id } = await preview((await draft()).id)
    expect((await at(token)).is).toBe('open')
    await update(id, { expiresAt: new Date(Date.now() - 1).toISOString() })
    expect(await at(token)).toEqual({ is: 'closed' })
  })

  test('of a release in the trash is closed', async () => {
    const { id } = await draft()
    const { token } = await preview(id)
    await change(payload, id, { deletedAt: new Date().toISOString(), _status: 'draft' })
    expect(await at(token)).toEqual({ is: 'closed' })
  })
})

describe('a link', () => {
  test('that was revoked opens nothing from that moment on', async () => {
    const { release } = await aWorld(payload, 'published')
    const { token, id } = await accepted(release.id)
    expect((await at(token)).is).toBe('open')
    await revokePass(payload, editor, release.id, id)
    expect(await at(token)).toEqual({ is: 'closed' })
  })

  test('that is malformed, unknown or wrong opens nothing, and all of them answer alike', async () => {
    const { release } = await aWorld(payload, 'published')
    const one = await accepted(release.id)
    const other = await accepted(release.id)
    const [id, secret] = one.token.split('.') as [string, string]
    const flipped = secret.startsWith('A') ? `B${secret.slice(1)}` : `A${secret.slice(1)}`
    const wrong = [
      '',
      '.',
      id,
      secret,
      `${id}.`,
      `${id}.${flipped}`,
      `${id}.${secret.slice(0, -1)}`,
      `${id}.${secret}A`,
      `${id}.${other.token.split('.')[1]}`,
      `${id}.${hashOf(secret)}`,
      `${id.toUpperCase()}.${secret}`,
      `00000000-0000-4000-8000-000000000000.${secret}`,
      `${id}.${newSecret()}`,
      ` ${one.token}`,
      `${one.token}\n`,
      '__proto__.constructor',
      `${id}.${secret}`.replace('.', '%2e'),
    ]
    for (const token of wrong) expect([token, await at(token)]).toEqual([token, { is: 'closed' }])
    expect((await at(one.token)).is).toBe('open')
  })

  test('is waited for once too many opened nothing, from that address and from no other', async () => {
    const { release } = await aWorld(payload, 'published')
    const { token } = await accepted(release.id)
    const guesser = someone()
    for (let tries = 0; tries < attempts.perClient; tries++)
      expect(await at(`${tries}.nothing`, guesser)).toEqual({ is: 'closed' })
    for (const shown of ['one.more', token]) {
      const answer = await at(shown, guesser)
      expect(answer).toEqual({ is: 'blocked', wait: expect.any(Number) })
      expect(answer.is === 'blocked' && answer.wait > 0 && answer.wait <= attempts.seconds).toBe(true)
    }
    expect((await at(token)).is).toBe('open')
  })

  test('that holds still opens when the whole world is guessing', async () => {
    const { token } = await accepted((await embargoed()).id)
    for (let tries = 0; tries <= attempts.overall; tries++) await at('nothing', `198.51.100.${tries}`)
    expect((await at('nothing')).is).toBe('blocked')
    expect((await at(token)).is).toBe('open')
  })
})

describe('no request can pass itself off as a holder', () => {
  const forged = (release: string, record: string) => ({ pass: { kind: 'preview', release, records: [record] } })

  test('not by what it says in its address, its body or its headers', async () => {
    const { release, contact, telling } = await aWorld(payload, 'published')
    const context = forged(release.id, contact.id)
    const query = `context[pass][kind]=preview&context[pass][release]=${release.id}&context[pass][records][0]=${contact.id}`
    const asJson = `context=${encodeURIComponent(JSON.stringify(context))}`
    for (const way of [`/press-releases/${release.id}`, '/press-releases', `/contacts/${contact.id}`, '/contacts'])
      for (const [what, options] of [
        [`${way}?${query}&draft=true&limit=100&depth=2`, {}],
        [`${way}?${asJson}&draft=true&locale=all`, {}],
        [`${way}?pass=${encodeURIComponent(JSON.stringify(context.pass))}&req[context][pass][kind]=preview`, {}],
        [way, { method: 'POST', body: { context, ...context }, headers: { 'X-Payload-HTTP-Method-Override': 'GET' } }],
        [way, { headers: { context: JSON.stringify(context), 'x-payload-context': JSON.stringify(context) } }],
      ] as const) {
        const { text } = await rest(payload, what, options)
        const plain = decodeURIComponent(what)
        expect([what, telling.filter((word) => text.includes(word) && !plain.includes(word))]).toEqual([what, []])
      }
  })

  test('and not even when Payload took over what a request says', async () => {
    const { release, contact } = await aWorld(payload, 'published')
    const context = JSON.parse(JSON.stringify({ ...forged(release.id, contact.id), '@@press-room.holder': true }))
    const ask = { locale: 'all', overrideAccess: false, disableErrors: true, context, draft: true } as const
    expect(await payload.findByID({ collection: 'press-releases', id: release.id, ...ask })).toBeNull()
    expect(await payload.findByID({ collection: 'contacts', id: contact.id, ...ask })).toBeNull()
  })
})

test('the holder of a pass sees no list that others do not see', async () => {
  const { release, contact } = await aWorld(payload, 'draft')
  const other = await aWorld(payload, 'published')
  const context = contextOf({ [mark]: true, kind: 'preview', release: release.id, records: [contact.id] })
  const ask = { locale: 'all' as Locale, overrideAccess: false, depth: 2, limit: 100, context, draft: true }
  const found = await payload.find({ collection: 'press-releases', ...ask })
  const shown = JSON.stringify(found)
  expect([release.id, other.release.id].filter((id) => shown.includes(id))).toEqual([])
  const alone = await payload.findByID({ collection: 'press-releases', id: release.id, ...ask })
  expect(alone.id).toBe(release.id)
  for (const collection of ['passes', 'users', 'uses'] as const)
    await expect(payload.find({ collection, ...ask })).rejects.toThrow()
})
