import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { type MailServer, startMailServer, startSilence } from '../support/mailServer'

/** Letters about accounts, sent through a real mail server. */

const mailServer: MailServer = await startMailServer()
process.env.SMTP_URL = mailServer.url
process.env.MAIL_FROM = 'Perskamer <press@example.org>'
const { openPayload } = await import('../support/payload')
const { aUser, canary } = await import('../support/records')
const { rest } = await import('../support/rest')
const { mail } = await import('@/lib/mail')

let payload: Payload
let close: () => Promise<void>
let administrator: User
let editor: User
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  administrator = await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
})
afterAll(async () => {
  await close()
  await mailServer.close()
})
beforeEach(() => mailServer.behave('takes'))

const anInvitation = (data: object = {}) => ({
  name: 'Ann Déjà',
  email: `${canary('ann')}@example.org`,
  role: 'editor',
  ...data,
})
const invite = (body: object, user: User | 'nobody' = administrator) =>
  rest(payload, '/users/invitations', { method: 'POST', body, ...(user === 'nobody' ? {} : { user }) })
const setPassword = (token: string, password = 'een zin die ik onthoud') =>
  rest(payload, '/users/reset-password', { method: 'POST', body: { token, password } })
const signIn = (email: string, password = 'een zin die ik onthoud') =>
  rest(payload, '/users/login', { method: 'POST', body: { email, password } })
const tokenIn = (text: string | undefined) => /\/admin\/reset\/([0-9a-f]+)$/m.exec(text ?? '')?.[1] ?? ''

describe('an invitation', () => {
  test('brings a colleague from the mail to a first sign-in, by a link that works once', async () => {
    const asked = anInvitation({ interfaceLanguage: 'fr' })
    const { status, json } = await invite(asked)
    expect([status, json]).toEqual([201, { id: expect.any(String), sent: true }])
    const letter = await mailServer.next()
    expect(letter.to).toMatchObject({ value: [{ address: asked.email, name: 'Ann Déjà' }] })
    expect(letter.from).toMatchObject({ value: [{ address: 'press@example.org', name: 'Perskamer' }] })
    expect(letter.subject).toMatch(/^Votre compte chez /)
    const token = tokenIn(letter.text)
    expect(letter.html).toContain(`http://localhost:3000/admin/reset/${token}`)
    expect((await signIn(asked.email)).status).toBe(401)
    expect((await setPassword(token)).status).toBe(200)
    expect((await signIn(asked.email)).status).toBe(200)
    expect((await setPassword(token, 'een andere lange zin')).status).toBe(403)
  })

  test.each([
    ['nl', 'Uw account bij'],
    ['fr', 'Votre compte chez'],
    ['en', 'Your account with'],
  ])('is written in the colleague’s language (%s)', async (interfaceLanguage, subject) => {
    await invite(anInvitation({ interfaceLanguage }))
    expect((await mailServer.next()).subject).toContain(subject)
  })

  test('is an administrator’s to send', async () => {
    for (const user of [editor, 'nobody'] as const) expect((await invite(anInvitation(), user)).status).toBe(403)
    const { id } = editor
    const again = (user?: User) =>
      rest(payload, `/users/${id}/invitation`, { method: 'POST', body: {}, ...(user ? { user } : {}) })
    expect([(await again(editor)).status, (await again()).status]).toEqual([403, 403])
  })

  test('sent again makes the link before it worthless', async () => {
    const { json } = await invite(anInvitation())
    const first = tokenIn((await mailServer.next()).text)
    const again = await rest(payload, `/users/${json.id}/invitation`, { method: 'POST', body: {}, user: administrator })
    expect(again.json).toEqual({ id: json.id, sent: true })
    const second = tokenIn((await mailServer.next()).text)
    expect((await setPassword(first)).status).toBe(403)
    expect((await setPassword(second)).status).toBe(200)
  })

  test('that the mail server refuses keeps the account and gives the administrator the link', async () => {
    mailServer.behave('refuses')
    const asked = anInvitation()
    const { status, json } = await invite(asked)
    expect([status, json.sent]).toEqual([201, false])
    expect((await setPassword(tokenIn(json.link))).status).toBe(200)
    expect((await signIn(asked.email)).status).toBe(200)
  })

  test('holds nobody up who saves, while the mail server hangs, and ends by itself', async () => {
    mailServer.behave('hangs')
    let isAnswered = false
    const asked = invite(anInvitation()).finally(() => {
      isAnswered = true
    })
    await mailServer.hanging()
    await payload.update({ collection: 'users', id: editor.id, data: { name: 'x' }, overrideAccess: true })
    expect(isAnswered).toBe(false)
    expect((await asked).json.sent).toBe(false)
  })

  test('takes no line break from a name or an address into its headers', async () => {
    const { json } = await invite(anInvitation({ name: 'Ann\r\nBcc: eve@example.org\r\n\r\nHello' }))
    const letter = await mailServer.next()
    expect(json.sent).toBe(true)
    expect(letter.bcc).toBeUndefined()
    expect(letter.headers.has('hello')).toBe(false)
    expect((await invite(anInvitation({ email: 'ann@example.org\r\nBcc: eve@example.org' }))).status).toBe(400)
  })

  test('keeps of its link the fingerprint only', async () => {
    const { json } = await invite(anInvitation())
    const token = tokenIn((await mailServer.next()).text)
    const kept = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: json.id } } })
    expect(kept?.resetPasswordToken).toMatch(/^[0-9a-f]{64}$/)
    expect(kept?.resetPasswordToken).not.toBe(token)
  })

  test('is in the log of accounts, which administrators read and nobody changes', async () => {
    const { json } = await invite(anInvitation({ name: 'Logged' }))
    await mailServer.next()
    const log = (user: User) => rest(payload, `/account-log?where[account][equals]=${json.id}`, { user })
    const { docs } = (await log(administrator)).json
    expect(docs.map(({ event, byName }: { event: string; byName: string }) => [event, byName])).toEqual(
      expect.arrayContaining([
        ['created', 'administrator'],
        ['invited', 'administrator'],
      ]),
    )
    expect((await log(editor)).status).toBe(403)
    expect((await rest(payload, `/account-log/${docs[0].id}`, { method: 'DELETE', user: administrator })).status).toBe(
      403,
    )
  })
})

describe('a forgotten password', () => {
  const forgot = (email: unknown, headers = {}) =>
    rest(payload, '/users/forgot-password', { method: 'POST', body: { email }, headers })

  test('is answered alike whether there is an account, one switched off, or none', async () => {
    const known = await aUser(payload, 'writer')
    const off = await aUser(payload, 'writer')
    await payload.update({ collection: 'users', id: off.id, data: { disabled: true }, overrideAccess: true })
    const answers = []
    const before = mailServer.mails.length
    for (const email of [known.email, off.email, 'nobody@example.org']) answers.push(await forgot(email))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect((await mailServer.next()).to).toMatchObject({ value: [{ address: known.email }] })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(mailServer.mails.length).toBe(before + 1)
  })

  test('is answered before the mail server is, and its link signs nobody in by itself', async () => {
    const user = await aUser(payload, 'writer')
    expect((await forgot(user.email)).status).toBe(200)
    const set = await setPassword(tokenIn((await mailServer.next()).text))
    expect(set.json.token ?? '').toBe('')
    expect(set.headers.get('Set-Cookie') ?? '').not.toMatch(/payload-token=[^;]/)
    const kept = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } })
    expect(kept?.sessions ?? []).toEqual([])
    expect((await signIn(user.email)).status).toBe(200)
    const other = await aUser(payload, 'writer')
    mailServer.behave('hangs')
    let isGivenUp = false
    const patience = setTimeout(() => {
      isGivenUp = true
    }, 9500)
    expect((await forgot(other.email)).status).toBe(200)
    expect(isGivenUp).toBe(false)
    clearTimeout(patience)
    await mailServer.hanging()
  })

  test('sets no password of an account that was switched off meanwhile', async () => {
    const user = await aUser(payload, 'writer')
    await forgot(user.email)
    const token = tokenIn((await mailServer.next()).text)
    await payload.update({ collection: 'users', id: user.id, data: { disabled: true }, overrideAccess: true })
    expect((await setPassword(token)).status).toBe(401)
    await payload.update({ collection: 'users', id: user.id, data: { disabled: false }, overrideAccess: true })
    expect((await signIn(user.email, 'a long password')).status).toBe(200)
  })

  test('brings a link to this site, whatever host was asked', async () => {
    const user = await aUser(payload, 'writer')
    const evil = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' }
    await forgot(user.email, evil)
    const { text } = await mailServer.next()
    expect(text).toContain('http://localhost:3000/admin/reset/')
    expect(text).not.toContain('evil')
  })

  test('is written about once a minute at the most, whoever asks', async () => {
    const user = await aUser(payload, 'writer')
    await forgot(user.email)
    await mailServer.next()
    await forgot(user.email.toUpperCase())
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(mailServer.mails.filter(({ to }) => JSON.stringify(to).includes(user.email))).toHaveLength(1)
  })

  test('asked for with something that is no address is a fault of the question', async () => {
    for (const email of [{ $gt: '' }, ['x'], null, 7, ''])
      expect([email, (await forgot(email)).status]).toEqual([email, 400])
  })
})

test('a mail server that takes the connection and says nothing is given up', async () => {
  const silence = await startSilence()
  const adapter = mail({ server: silence.url, from: { name: 'x', address: 'x@example.org' } })({ payload })
  await expect(adapter.sendEmail({ to: 'a@example.org', subject: 'x', text: 'x' })).rejects.toThrow()
  silence.close()
})
