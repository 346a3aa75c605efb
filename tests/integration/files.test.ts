import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'content-disposition'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/collections/payload-types'
import { body, picture } from '@/demo/text'
import { mediaFolder } from '../support/mediaFolder'
import { openPayload } from '../support/payload'
import { pdf } from '../support/pictures'
import { aRelease, aUser, canary, change, put } from '../support/records'
import { type RestAnswer, rest } from '../support/rest'

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
    expect(readdirSync(mediaFolder(dataDir))).toEqual(expect.arrayContaining(names(media)))
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
      expect(existsSync(path.join(mediaFolder(dataDir), media.filename ?? ''))).toBe(true)
    }
    for (const name of ['..%2Fsecret', '%2e%2e%2fpress-room.db', '..\\secret'])
      expect((await rest(payload, `/media/file/${name}`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('what a file says besides its bytes', () => {
  const named = ({ headers }: RestAnswer) => {
    const { type, parameters } = parse(headers.get('content-disposition') ?? '')
    return [type, parameters.filename]
  }

  test('is its human name: as it came, with the size of a rendition and the kind that it has now', async () => {
    const media = await aPicture('Persfoto burgemeester.jpeg', { visibility: 'always' })
    const answers = await Promise.all(names(media).map((name) => rest(payload, `/media/file/${name}`)))
    expect(answers.map(named)).toEqual([
      ['inline', 'Persfoto burgemeester.png'],
      ['inline', 'Persfoto burgemeester-480x320.webp'],
      ['inline', 'Persfoto burgemeester-960x640.webp'],
      ['inline', 'Persfoto burgemeester-1200x800.webp'],
    ])
    for (const { text, headers } of answers) expect(text + JSON.stringify([...headers])).not.toContain(media.filename)
  })

  test.each([
    'Łódź – 日本 – محمد.png',
    'quote".png',
    'a;b, c.png',
    'percent%20.png',
    'evil\u202Egnp.png',
    'a\r\nSet-Cookie: x=1.png',
    '.png',
    '  .png',
    `${'x'.repeat(300)}.png`,
    '👩‍💻.png',
    `${'👩'.repeat(100)}.png`,
    `x${'👩'.repeat(100)}.png`,
    'a\ud800b.png',
  ])('holds the name %j without breaking', async (name) => {
    const media = await aPicture(name, { visibility: 'always' })
    const answer = await rest(payload, `/media/file/${media.filename}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const [type, filename] = named(answer)
    expect(type).toBe('inline')
    expect(filename).toMatch(/^[^\p{Cc}\p{Cf}/\\":]+\.png$/u)
  })

  test('is that a document is to be saved, and a picture may be shown', async () => {
    const data = pdf('x')
    const media = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { visibility: 'always' },
      file: { data, mimetype: 'application/pdf', name: 'Jaarverslag.pdf', size: data.length },
    })
    expect(named(await rest(payload, `/media/file/${media.filename}`))).toEqual(['attachment', 'Jaarverslag.pdf'])
  })

  test('is that nothing in it may run and that it is what it says it is', async () => {
    const media = await aPicture('x.png', { visibility: 'always' })
    for (const name of names(media))
      for (const headers of [{}, { Range: 'bytes=0-9' }] as Record<string, string>[]) {
        const answer = await rest(payload, `/media/file/${name}`, { headers })
        expect(answer.headers.get('content-security-policy')).toBe(
          "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        )
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        expect(answer.headers.get('content-type')).toMatch(/^image\/(png|webp)$/)
      }
  })

  test('comes with a part of it as well', async () => {
    const media = await aPicture('deel.png', { visibility: 'always' })
    const whole = await rest(payload, `/media/file/${media.filename}`)
    const part = await rest(payload, `/media/file/${media.filename}`, { headers: { Range: 'bytes=10-19' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${whole.bytes.length}`])
    expect(part.bytes.equals(whole.bytes.subarray(10, 20))).toBe(true)
    expect(named(part)).toEqual(['inline', 'deel.png'])
    const beyond = await rest(payload, `/media/file/${media.filename}`, { headers: { Range: 'bytes=99999999-' } })
    expect([beyond.status, beyond.bytes.length]).toEqual([416, 0])
  })

  test('comes whole when the part that is asked for makes no sense, or is several', async () => {
    const media = await aPicture('deel.png', { visibility: 'always' })
    for (const Range of ['bytes', 'lines=1-2', 'bytes=0-1,4-5'])
      expect([Range, (await rest(payload, `/media/file/${media.filename}`, { headers: { Range } })).status]).toEqual([
        Range,
        200,
      ])
  })

  test('is let go of when its reader hangs up halfway', async () => {
    const data = pdf('x'.repeat(3_000_000))
    const media = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { visibility: 'always' },
      file: { data, mimetype: 'application/pdf', name: 'Jaarverslag.pdf', size: data.length },
    })
    const open = () => readdirSync('/dev/fd').length
    const before = open()
    for (let turn = 0; turn < 20; turn++) {
      const request = new Request(`http://localhost:3000/api/media/file/${media.filename}`)
      const { body } = await handleEndpoints({ config: payload.config, request })
      const reader = body?.getReader()
      await reader?.read()
      await reader?.cancel()
    }
    for (let turn = 0; turn < 100 && open() - before >= 5; turn++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(open() - before).toBeLessThan(5)
  })

  test('is nothing at all while it is hidden: header for header as one that is not there', async () => {
    const secret = canary('geheim')
    const media = await aPicture(`${secret}.png`)
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const headers of [{}, { Range: 'bytes=0-9' }, { 'If-None-Match': '*' }] as Record<string, string>[])
      for (const name of names(media)) {
        const ask = (file: string) => rest(payload, `/media/file/${file}`, { headers })
        const [hidden, missing] = [await ask(name), await ask(name.replace(/^[0-9a-f-]{36}/, nowhere))]
        expect([hidden.status, hidden.text, [...hidden.headers]]).toEqual([
          missing.status,
          missing.text,
          [...missing.headers],
        ])
        expect(hidden.text + JSON.stringify([...hidden.headers])).not.toContain(secret)
      }
  })

  test('to staff, for a name that nothing has, is that there is no such file', async () => {
    const user = await aUser(payload, 'writer')
    const answer = await rest(payload, '/media/file/00000000-0000-4000-8000-000000000000.png', { user })
    expect(answer.status).toBe(404)
    const media = await aPicture('intern.png')
    expect(named(await rest(payload, `/media/file/${media.filename}`, { user }))).toEqual(['inline', 'intern.png'])
  })
})

test('a person’s photograph comes with the person', async () => {
  const photo = await aPicture()
  const contact = await put(payload, 'contacts', { givenName: 'A', familyName: canary('b'), photo: photo.id })
  expect((await open(photo))[0]).toBe(403)
  await aRelease(payload, { contacts: [{ contact: contact.id }] })
  expect((await open(photo))[0]).toBe(200)
})
