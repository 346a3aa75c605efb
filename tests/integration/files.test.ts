import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/collections/payload-types'
import { body, picture } from '@/demo/text'
import { openPayload } from '../support/payload'
import { aRelease, aUser, canary, change, put } from '../support/records'
import { rest } from '../support/rest'

let payload: Payload
let dataDir: string
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, dataDir, close } = await openPayload())
})
afterAll(() => close())

const drawing = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b4f6c' } })
    .png()
    .toBuffer()

async function aPicture(name = 'persfoto.png', data: object = {}): Promise<Media> {
  const png = await drawing()
  return payload.create({
    collection: 'media',
    locale: 'nl',
    depth: 0,
    overrideAccess: true,
    data: { alt: canary('alt'), credit: 'x', licence: 'CC-BY-4.0', visibility: 'whenUsed', ...data },
    file: { data: png, mimetype: 'image/png', name, size: png.length },
  })
}

const names = (media: Media): string[] =>
  [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)].filter(Boolean) as string[]
const open = async (media: Media) =>
  Promise.all(names(media).map(async (name) => (await rest(payload, `/media/file/${name}`)).status))

describe('a file', () => {
  test('is stored under a name that nobody can guess, and keeps its own for people', async () => {
    const media = await aPicture('Persfoto burgemeester.png')
    expect(media.originalName).toBe('Persfoto burgemeester.png')
    for (const name of names(media)) expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}(-\d+x\d+)?\.(png|webp)$/)
    expect(names(media).length).toBeGreaterThan(2)
    expect(readdirSync(path.join(dataDir, 'media'))).toEqual(expect.arrayContaining(names(media)))
  })

  test('opens, with all its sizes, from the moment something public uses it', async () => {
    const media = await aPicture()
    const shut = names(media).map(() => 403)
    expect(await open(media)).toEqual(shut)
    const { id } = await aRelease(payload, {
      gallery: [media.id],
      releaseAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    expect(await open(media)).toEqual(shut)
    await change(payload, id, { releaseAt: '2022-12-08T09:00:00.000Z' })
    expect(await open(media)).toEqual(names(media).map(() => 200))
    await change(payload, id, { withdrawal: { state: 'retracted' } })
    expect(await open(media)).toEqual(shut)
  })

  test('is used by a text that shows it, in whatever language, and not by a draft that would', async () => {
    const media = await aPicture()
    const shown = JSON.parse(JSON.stringify(body(picture('x'))).replace('picture:x', media.id))
    const { id } = await aRelease(payload)
    await change(payload, id, { title: 'x', body: shown }, { locale: 'fr', draft: true })
    expect((await open(media))[0]).toBe(403)
    await change(payload, id, { languages: ['nl', 'fr'] }, { locale: 'fr' })
    expect((await open(media))[0]).toBe(200)
  })

  test('that is hidden answers as one that is not there', async () => {
    const media = await aPicture()
    const hidden = await rest(payload, `/media/file/${media.filename}`)
    const nowhere = await rest(payload, '/media/file/00000000-0000-4000-8000-000000000000.png')
    expect([hidden.status, hidden.text]).toEqual([nowhere.status, nowhere.text])
    expect((await rest(payload, '/media?limit=100')).text).not.toContain(media.filename)
    expect((await rest(payload, `/media/${media.id}`)).status).toBe(404)
  })

  test('opens for staff all the same', async () => {
    const media = await aPicture()
    const user = await aUser(payload, 'writer')
    expect((await rest(payload, `/media/file/${media.filename}`, { user })).status).toBe(200)
  })

  test.each([
    ['evil.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
    ['evil.html', '<script>alert(1)</script>', 'text/html'],
    ['evil.xml', '<?xml version="1.0"?><x/>', 'application/xml'],
    ['evil.png', '<html><script>alert(1)</script></html>', 'image/png'],
    ['evil.mjs', 'alert(1)', 'text/javascript'],
  ])('%s is refused', async (name, text, mimetype) => {
    const data = Buffer.from(text)
    await expect(
      payload.create({
        collection: 'media',
        overrideAccess: true,
        data: { visibility: 'always' },
        file: { data, mimetype, name, size: data.length },
      }),
    ).rejects.toThrow()
  })

  test('cannot leave its folder by its name', async () => {
    for (const name of [
      '../../evil.png',
      '..\\evil.png',
      'a\r\nSet-Cookie: x=1.png',
      `${'x'.repeat(300)}.png`,
      'evil\u202Egnp.png',
    ]) {
      const media = await aPicture(name)
      expect(media.filename).toMatch(/^[0-9a-f-]{36}\.png$/)
      expect(existsSync(path.join(dataDir, 'media', media.filename ?? ''))).toBe(true)
    }
    for (const name of ['..%2Fsecret', '%2e%2e%2fpress-room.db', '..\\secret'])
      expect((await rest(payload, `/media/file/${name}`)).status).toBeGreaterThanOrEqual(400)
  })
})

test('a person’s photograph comes with the person', async () => {
  const photo = await aPicture()
  const contact = await put(payload, 'contacts', { givenName: 'A', familyName: canary('b'), photo: photo.id })
  expect((await open(photo))[0]).toBe(403)
  await aRelease(payload, { contacts: [{ contact: contact.id }] })
  expect((await open(photo))[0]).toBe(200)
})
