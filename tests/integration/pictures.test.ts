import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { load } from 'exifreader'
import type { Payload, PayloadRequest } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { noteUnsettled, settle } from '@/collections/files/unsettled'
import type { Media, User } from '@/collections/payload-types'
import { toXmp } from '@/lib/xmp'
import { withXmp } from '@/lib/xmpInFile'
import { mediaFolder } from '../support/mediaFolder'
import { openPayload } from '../support/payload'
import { asPhone, hugePng, moving, movingPng, pdf, photograph, withGainMap, withStowaways } from '../support/pictures'
import { aUser, canary } from '../support/records'
import { type RestAnswer, rest } from '../support/rest'

/** What becomes of a picture on its way in, and what it says of itself from then on. */

let payload: Payload
let dataDir: string
let close: () => Promise<void>
let editor: User
beforeAll(async () => {
  ;({ payload, dataDir, close } = await openPayload())
  await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
})
afterAll(() => close())

const put = (data: Buffer, name: string, fields: object = {}): Promise<Media> =>
  payload.create({
    collection: 'media',
    locale: 'nl',
    depth: 0,
    overrideAccess: true,
    data: { visibility: 'always', ...fields },
    file: { data, mimetype: 'application/octet-stream', name, size: data.length },
  })

const change = (id: string, fields: object, locale: 'nl' | 'fr' | 'en' = 'nl'): Promise<Media> =>
  payload.update({ collection: 'media', id, locale, depth: 0, overrideAccess: true, data: fields })

/** As the admin sends it: a form with the file and the fields. */
function upload(
  file: Buffer,
  name: string,
  options: { user?: User; language?: string; id?: string; query?: string } = {},
) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file)]), name)
  form.set('_payload', JSON.stringify({ visibility: 'always' }))
  const { user, language = 'en', id, query = '' } = options
  return rest(payload, `/media${id ? `/${id}` : ''}${query}`, {
    method: id ? 'PATCH' : 'POST',
    form,
    ...(user ? { user } : {}),
    headers: { 'Accept-Language': language },
  })
}

const folder = (name = '') => path.join(mediaFolder(dataDir), name)
const stored = (media: Media): Buffer => readFileSync(folder(media.filename ?? ''))
const names = (media: Media): string[] =>
  [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)].filter(Boolean) as string[]
const files = (media: Media): Buffer[] => names(media).map((name) => readFileSync(folder(name)))
const pixels = (file: Buffer) => sharp(file, { ignoreIcc: true }).raw().toBuffer()
const faultOf = ({ json }: RestAnswer): string => json.errors[0].message

/** Peak signal to noise ratio in decibels: above 40, nobody sees a difference. */
async function likeness(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((file) => sharp(file).removeAlpha().raw().toBuffer()))
  if (!a || !b || a.length !== b.length) return 0
  let squares = 0
  for (let at = 0; at < a.length; at++) squares += ((a[at] ?? 0) - (b[at] ?? 0)) ** 2
  return 10 * Math.log10(255 ** 2 / (squares / a.length))
}

const formats: [name: string, encode: (picture: Sharp) => Sharp, kept: string][] = [
  ['JPEG', (picture) => picture.jpeg({ quality: 95 }), 'image/jpeg'],
  ['PNG', (picture) => picture.png(), 'image/png'],
  ['WebP', (picture) => picture.webp({ quality: 95 }), 'image/jpeg'],
  ['lossless WebP', (picture) => picture.webp({ lossless: true }), 'image/png'],
  ['transparent WebP', (picture) => picture.ensureAlpha(0.5).webp({ quality: 95 }), 'image/png'],
  ['AVIF', (picture) => picture.avif({ quality: 90, effort: 0 }), 'image/jpeg'],
]

describe.each(formats)('a photograph that comes as %s', (_, encode, kept) => {
  let media: Media
  let sent: Buffer
  const secret = canary('secret')
  const before: Buffer[] = []
  beforeAll(async () => {
    sent = await encode(asPhone(await photograph(), secret)).toBuffer()
    media = await put(sent, 'IMG_0001.bin', {
      alt: 'Een huis',
      credit: 'Jan Peeters',
      creator: 'Jan',
      licence: 'CC-BY-4.0',
    })
    before.push(...files(media))
  })

  test('came with a place and a camera in it', () => {
    expect(sent.includes(secret)).toBe(true)
    expect(Object.keys(load(sent)).join()).toMatch(/GPSLatitude/)
  })

  test(`is kept as ${kept}, a JPEG or PNG that every picture desk opens, and looks the same`, async () => {
    expect(media.mimeType).toBe(kept)
    expect(media.filename).toMatch(kept === 'image/png' ? /\.png$/ : /\.jpg$/)
    expect((await sharp(stored(media)).metadata()).format).toBe(kept.slice(6))
    const reference = await sharp(sent).png().toBuffer()
    expect(await likeness(stored(media), reference)).toBeGreaterThan(kept === 'image/png' ? 90 : 40)
    if (kept === 'image/png') expect((await pixels(stored(media))).equals(await pixels(reference))).toBe(true)
  })

  test('has lost place, camera, thumbnail and comments, in the original and in every rendition', () => {
    expect(before).toHaveLength(4)
    for (const file of before) {
      expect(file.includes(secret)).toBe(false)
      const tags = Object.keys(load(file))
      expect(
        tags.filter((tag) => /GPS|Make|Model|Serial|DateTime|UserComment|Thumbnail|Comment|Software/i.test(tag)),
      ).toEqual([])
      expect(file.includes('Exif\0')).toBe(false)
      expect(file.includes('8BIM')).toBe(false)
    }
  })

  test('says whose it is and what may be done with it, in the original and in every rendition', () => {
    for (const file of before) {
      const tags = load(file)
      expect(tags.Credit?.value).toBe('Jan Peeters')
      expect(tags.creator?.description).toBe('Jan')
      expect(tags.rights?.description).toContain('Jan Peeters · CC BY 4.0')
      expect(tags.UsageTerms?.description).toContain('CC BY 4.0')
      expect(tags.WebStatement?.value).toBe('https://creativecommons.org/licenses/by/4.0/')
      expect(tags.description?.description).toContain('Een huis')
    }
  })

  test('says so anew when the words change, in whatever language, without a pixel changed', async () => {
    const updated = await change(
      media.id,
      { credit: 'Łukasz & Zoë <3', terms: 'Réservé à la presse.', alt: 'Une maison' },
      'fr',
    )
    expect(names(updated)).toEqual(names(media))
    const after = files(updated)
    for (const [at, file] of after.entries()) {
      const tags = load(file)
      expect(tags.Credit?.value).toBe('Łukasz & Zoë <3')
      expect(tags.UsageTerms?.description).toContain('CC BY 4.0. Réservé à la presse.')
      expect(file.toString()).toContain('<rdf:li xml:lang="fr">Une maison</rdf:li>')
      expect(file.toString()).toContain('<rdf:li xml:lang="nl">Een huis</rdf:li>')
      expect(file.includes('Jan Peeters')).toBe(false)
      expect((await pixels(file)).equals(await pixels(before[at] ?? file))).toBe(true)
    }
  })

  test('tells its real sizes', async () => {
    const now = await payload.findByID({ collection: 'media', id: media.id, overrideAccess: true })
    expect(now.filesize).toBe(statSync(folder(now.filename ?? '')).size)
    for (const size of Object.values(now.sizes ?? {})) {
      expect(size?.filesize).toBe(statSync(folder(size?.filename ?? '')).size)
      expect(await sharp(folder(size?.filename ?? '')).metadata()).toMatchObject({
        width: size?.width,
        height: size?.height,
      })
    }
  })
})

describe('a picture', () => {
  const corners = async (file: Buffer) => {
    const { data, info } = await sharp(file)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const colour = (x: number, y: number) => {
      const at = (y * info.width + x) * info.channels
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      if (Math.min(red, green, blue) > 200) return 'white'
      return red > 150 ? 'red' : green > 120 ? 'green' : 'blue'
    }
    const [right, bottom] = [info.width - 5, info.height - 5]
    return [colour(5, 5), colour(right, 5), colour(5, bottom), colour(right, bottom)]
  }

  const turns: [degrees: number, isMirrored: boolean][] = [
    [0, false],
    [0, true],
    [180, false],
    [180, true],
    [90, true],
    [270, false],
    [270, true],
    [90, false],
  ]

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'that was held in position %d stands upright, in every size',
    async (orientation) => {
      const quarter = (background: string) =>
        sharp({ create: { width: 300, height: 200, channels: 3, background } })
          .png()
          .toBuffer()
      const at = [
        { left: 0, top: 0 },
        { left: 300, top: 0 },
        { left: 0, top: 200 },
        { left: 300, top: 200 },
      ]
      const quarters = await Promise.all(['#f00', '#0a0', '#00f', '#fff'].map(quarter))
      const upright = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#000' } })
        .composite(quarters.map((input, index) => ({ input, ...at[index] })))
        .png()
        .toBuffer()
      // What a camera stores: the scene turned by so many degrees, and mirrored in the even positions up to 4 and the odd beyond.
      const [degrees, isMirrored] = turns[orientation - 1] ?? [0, false]
      const held = sharp(await sharp(upright).rotate(degrees).png().toBuffer())
      const turned = await (isMirrored ? held.flop() : held).png().toBuffer()
      const sent = await sharp(turned).withMetadata({ orientation }).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer()
      const media = await put(sent, 'phone.jpg')
      expect([media.width, media.height]).toEqual([600, 400])
      for (const file of files(media)) {
        expect(await corners(file)).toEqual(['red', 'green', 'blue', 'white'])
        expect((await sharp(file).metadata()).orientation).toBeUndefined()
      }
    },
  )

  test('loses whatever was hidden beside it: comments, old IPTC, a page behind its end', async () => {
    const secret = canary('stowaway')
    const sent = withStowaways(await (await photograph()).jpeg().toBuffer(), secret)
    expect(sent.toString('latin1').match(new RegExp(secret, 'g'))).toHaveLength(3)
    for (const file of files(await put(sent, 'x.jpg'))) expect(file.includes(secret)).toBe(false)
  })

  test('keeps its colours: a wide profile stays with the original, pages get what every screen shows', async () => {
    const sent = await sharp({ create: { width: 600, height: 400, channels: 3, background: { r: 230, g: 20, b: 20 } } })
      .withIccProfile('p3')
      .png()
      .toBuffer()
    const media = await put(sent, 'p3.png')
    const [original, ...renditions] = files(media)
    expect((await sharp(original).metadata()).icc?.equals((await sharp(sent).metadata()).icc ?? Buffer.alloc(0))).toBe(
      true,
    )
    expect((await pixels(original as Buffer)).equals(await pixels(sent))).toBe(true)
    for (const file of renditions) {
      expect((await sharp(file).metadata()).icc).toBeUndefined()
      expect(Math.abs(((await pixels(file))[0] ?? 0) - 230)).toBeLessThan(6)
    }
  })

  test('in ink (CMYK) becomes one in light, which every browser shows alike', async () => {
    const sent = await (await photograph()).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
    expect((await sharp(sent).metadata()).space).toBe('cmyk')
    const media = await put(sent, 'print.jpg')
    expect(await sharp(stored(media)).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
    expect(await likeness(stored(media), await sharp(sent).png().toBuffer())).toBeGreaterThan(35)
  })

  test('in black and white stays so, one with 16 bits a colour keeps them, a drawing keeps its few colours', async () => {
    const grey = await (await photograph()).toColourspace('b-w').jpeg().toBuffer()
    expect(await sharp(stored(await put(grey, 'grey.jpg'))).metadata()).toMatchObject({ space: 'b-w', channels: 1 })
    const fine = await (await photograph()).toColourspace('rgb16').png().toBuffer()
    expect(await sharp(stored(await put(fine, 'fine.png'))).metadata()).toMatchObject({
      space: 'rgb16',
      depth: 'ushort',
    })
    const drawing = await (await photograph({ width: 300, height: 200 }))
      .png({ palette: true, colours: 64, dither: 0 })
      .toBuffer()
    const kept = stored(await put(drawing, 'drawing.png'))
    expect((await sharp(kept).metadata()).isPalette).toBe(true)
    expect((await pixels(kept)).equals(await pixels(drawing))).toBe(true)
    expect(kept.length).toBeLessThan(drawing.length * 1.2)
  })

  test('of a phone with extra light (HDR) is kept as the picture that every screen can show', async () => {
    const sent = await withGainMap(await photograph())
      .jpeg({ quality: 95 })
      .toBuffer()
    expect((await sharp(sent).metadata()).gainMap).toBeDefined()
    const media = await put(sent, 'hdr.jpg')
    expect((await sharp(stored(media)).metadata()).gainMap).toBeUndefined()
    expect(await likeness(stored(media), await sharp(sent).png().toBuffer())).toBeGreaterThan(40)
  })

  test.each([
    [16_000, 20],
    [20, 16_000],
    [1, 1],
    [300, 200],
  ])('of %d × %d pixels has its renditions', async (width, height) => {
    const media = await put(await hugePng(width, height), 'long.png')
    expect([media.width, media.height]).toEqual([width, height])
    expect(names(media)).toHaveLength(4)
    for (const file of files(media)) expect((await sharp(file).metadata()).width).toBeLessThanOrEqual(width)
  })

  test('with as many words as its fields hold carries them all', async () => {
    const full = (length: number) => '&'.repeat(length)
    const media = await put(await (await photograph()).jpeg().toBuffer(), 'words.jpg', {
      credit: full(200),
      creator: full(200),
      licence: 'press-use',
    })
    for (const [at, locale] of (['nl', 'fr', 'en'] as const).entries())
      await change(media.id, { alt: full(500 - at), caption: full(1500 - at), terms: full(600 - at) }, locale)
    for (const file of files(media)) {
      expect(load(file).Credit?.value).toBe(full(200))
      expect(file.toString()).toContain(`<rdf:li xml:lang="en">${'&amp;'.repeat(1498)}</rdf:li>`)
    }
    await expect(change(media.id, { caption: full(1501) })).rejects.toThrow()
  })

  test('changed together with others says so too', async () => {
    const each = await Promise.all(
      ['a.jpg', 'b.jpg'].map(async (name) => put(await (await photograph()).jpeg().toBuffer(), name)),
    )
    await payload.update({
      collection: 'media',
      where: { id: { in: each.map(({ id }) => id) } },
      data: { credit: 'Samen' },
      overrideAccess: true,
    })
    for (const media of each) for (const file of files(media)) expect(load(file).Credit?.value).toBe('Samen')
  })

  test('whose file is lost or broken can still be edited', async () => {
    const media = await put(await (await photograph()).jpeg().toBuffer(), 'lost.jpg')
    rmSync(folder(media.filename ?? ''))
    expect((await change(media.id, { credit: 'x' })).credit).toBe('x')
    writeFileSync(folder(media.filename ?? ''), Buffer.from([0xff, 0xd8, 0xff]))
    expect((await change(media.id, { credit: 'y' })).credit).toBe('y')
  })
})

test('a document is left as it is, byte for byte', async () => {
  const sent = pdf('words')
  const media = await put(sent, 'rapport.pdf', { credit: 'x', licence: 'CC-BY-4.0' })
  expect(media.mimeType).toBe('application/pdf')
  expect(stored(media).equals(sent)).toBe(true)
  await change(media.id, { credit: 'y' })
  expect(stored(media).equals(sent)).toBe(true)
})

describe('a file that cannot be taken', () => {
  const small = async () => (await photograph({ width: 200, height: 100 })).jpeg().toBuffer()
  const faults: [what: string, name: string, make: () => Promise<Buffer> | Buffer, says: RegExp][] = [
    ['empty', 'empty.jpg', () => Buffer.alloc(0), /^This file is empty/],
    [
      'with a name that lies',
      'x.png',
      () => Buffer.from('<html><script>alert(1)</script></html>'),
      /^This kind of file/,
    ],
    ['a drawing in SVG', 'x.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /^This kind of file/],
    [
      'SVG dressed up as WebP',
      'x.webp',
      () => Buffer.from('<!--    WEBP--><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      /^This kind of file/,
    ],
    [
      'SVG dressed up as AVIF',
      'x.avif',
      () => Buffer.from('<!--ftypavif--><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      /^This kind of file/,
    ],
    ['a GIF', 'x.gif', () => moving(2, 'gif'), /^This kind of file/],
    [
      'a TIFF',
      'x.jpg',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
          .tiff()
          .toBuffer(),
      /^This kind of file/,
    ],
    [
      'a film',
      'x.avif',
      () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08free', 'latin1'),
      /^This kind of file/,
    ],
    [
      'HEIC',
      'x.heic',
      () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1\0\0\0\x08free', 'latin1'),
      /^This kind of file/,
    ],
    ['a JPEG cut short', 'x.jpg', async () => (await small()).subarray(0, -500), /^This picture is incomplete/],
    [
      'a JPEG that is only a header',
      'x.jpg',
      async () => (await small()).subarray(0, 200),
      /^This picture is incomplete/,
    ],
    [
      'a PNG cut short',
      'x.png',
      async () => (await (await photograph()).png().toBuffer()).subarray(0, 5000),
      /^This picture is incomplete/,
    ],
    [
      'a PNG with a wrong checksum',
      'x.png',
      async () => {
        const png = await (await photograph()).png().toBuffer()
        png[20] = 9
        return png
      },
      /^This picture is incomplete/,
    ],
    [
      'a WebP cut short',
      'x.webp',
      async () => (await (await photograph()).webp().toBuffer()).subarray(0, 2000),
      /^This picture is incomplete/,
    ],
    [
      'an AVIF cut short',
      'x.avif',
      async () => (await (await photograph({ width: 200 })).avif({ effort: 0 }).toBuffer()).subarray(0, -900),
      /incomplete|kind of file/,
    ],
    ['a PDF cut short', 'x.pdf', () => pdf('x').subarray(0, 80), /^This PDF file is incomplete/],
    ['a moving WebP of 2,000 frames', 'x.webp', () => moving(2000, 'webp'), /^This file moves/],
    ['a moving PNG', 'x.png', async () => movingPng(await (await photograph()).png().toBuffer()), /^This file moves/],
    [
      'a picture of 256 million pixels in 800 kB',
      'x.png',
      () => hugePng(16_000, 16_000),
      /^This picture of 16,000 × 16,000 pixels is too large/,
    ],
    [
      'a picture of 65,000 × 1 pixels',
      'x.png',
      () => hugePng(65_000, 1),
      /^This picture of 65,000 × 1 pixels is too long/,
    ],
  ]

  test.each(faults)(
    '(%s) is refused with what to do about it, and leaves nothing behind',
    async (_, name, make, says) => {
      const before = readdirSync(folder())
      const answer = await upload(await make(), name, { user: editor })
      expect([answer.status, faultOf(answer)]).toEqual([400, expect.stringMatching(says)])
      expect(answer.json.errors[0].data.errors).toEqual([{ path: 'file', message: 'This file cannot be used' }])
      // The admin makes a list of what follows a colon.
      expect(faultOf(answer)).not.toContain(':')
      expect(readdirSync(folder())).toEqual(before)
    },
  )

  test('is explained in the language of whoever uploads it', async () => {
    const file = await hugePng(9000, 9000)
    const said = await Promise.all(
      ['nl', 'fr', 'en'].map(async (language) => faultOf(await upload(file, 'x.png', { user: editor, language }))),
    )
    expect(said).toEqual([
      expect.stringMatching(/9\.000 × 9\.000 pixels is te groot.* 50\.000\.000 zijn/),
      expect.stringMatching(/9\s000 × 9\s000 pixels est trop grande.* 50\s000\s000 en tout/u),
      expect.stringMatching(/9,000 × 9,000 pixels is too large.* 50,000,000 in all/),
    ])
  })

  test.each([26_000_000, 60_000_000])('because it has %d bytes is refused as such', async (bytes) => {
    const answer = await upload(Buffer.alloc(bytes, 'x'), 'x.jpg', { user: editor, language: 'nl' })
    expect([answer.status, faultOf(answer)]).toEqual([413, expect.stringContaining('Het maximum is 25 MB')])
  })

  test('costs the press room nothing when it comes from a stranger', async () => {
    // Not even what is wrong with it is found out.
    for (const file of [await hugePng(9000, 9000), Buffer.from('nothing'), Buffer.alloc(0)])
      expect((await upload(file, 'x.png')).status).toBe(403)
  })
})

describe('a file that takes the place of another', () => {
  const jpeg = async (size = {}) => (await photograph(size)).jpeg().toBuffer()
  const gone = async (files: string[]) => {
    for (let turn = 0; turn < 500 && files.some((name) => existsSync(folder(name))); turn++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    return files.every((name) => !existsSync(folder(name)))
  }

  test('brings its own name, kind, sizes and words along, and the old one goes', async () => {
    const media = await put(await jpeg(), 'old.jpg', { credit: 'Jan' })
    const png = await (await photograph({ width: 700, height: 300 })).png().toBuffer()
    const answer = await upload(png, 'new.png', { user: editor, id: media.id })
    expect(answer.status).toBe(200)
    const now = await payload.findByID({ collection: 'media', id: media.id, overrideAccess: true })
    expect(now).toMatchObject({
      originalName: 'new.png',
      mimeType: 'image/png',
      width: 700,
      height: 300,
      credit: 'Jan',
    })
    expect(answer.json.doc.filesize).toBe(statSync(folder(now.filename ?? '')).size)
    for (const file of files(now)) expect(load(file).Credit?.value).toBe('Jan')
    expect(names(now).filter((name) => names(media).includes(name))).toEqual([])
    expect(await gone(names(media))).toBe(true)
  })

  test('leaves the old one where it is when the change fails', async () => {
    const media = await put(await jpeg(), 'old.jpg', { credit: 'Jan' })
    const before = readdirSync(folder())
    const failing = payload.update({
      collection: 'media',
      id: media.id,
      overrideAccess: true,
      data: { credit: 'x'.repeat(201) },
      file: { data: await jpeg(), mimetype: 'image/jpeg', name: 'new.jpg', size: 1 },
    })
    await expect(failing).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(readdirSync(folder())).toEqual(before)
    expect((await rest(payload, `/media/file/${media.filename}`)).status).toBe(200)
  })

  test('goes with its document, and not before that is final', async () => {
    const media = await put(await jpeg(), 'old.jpg')
    const req = {
      payload,
      transactionID: (await payload.db.beginTransaction()) ?? undefined,
    } as Partial<PayloadRequest>
    await payload.delete({ collection: 'media', id: media.id, overrideAccess: true, req })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(files(media)).toHaveLength(4)
    await payload.db.rollbackTransaction(req.transactionID as string)
    delete req.transactionID
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(files(media)).toHaveLength(4)
    await payload.delete({ collection: 'media', id: media.id, overrideAccess: true })
    expect(await gone(names(media))).toBe(true)
  })

  test('may be a part of itself: what was cut off is nowhere any more, and its old address is dead', async () => {
    const left = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#f00' } })
      .png()
      .toBuffer()
    const whole = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#00f' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .jpeg()
      .toBuffer()
    const media = await put(whole, 'two.jpg', { credit: 'Jan' })
    const crop =
      '?uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100' +
      '&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=800' +
      '&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=30'
    const answer = await rest(payload, `/media/${media.id}${crop}`, { method: 'PATCH', body: {}, user: editor })
    expect(answer.status).toBe(200)
    const now = await payload.findByID({ collection: 'media', id: media.id, overrideAccess: true })
    expect(now).toMatchObject({ originalName: 'two.jpg', width: 600, height: 800, focalX: 20, focalY: 30 })
    for (const file of files(now)) {
      const { dominant } = await sharp(file).stats()
      expect(dominant.b).toBeGreaterThan(dominant.r)
      expect(load(file).Credit?.value).toBe('Jan')
    }
    expect(await gone(names(media))).toBe(true)
    expect((await rest(payload, `/media/file/${media.filename}`)).status).toBe(403)
  })

  test('is cut as it comes, in one go, when it is cropped before it is sent', async () => {
    const crop =
      '?uploadEdits[crop][x]=25&uploadEdits[crop][y]=50&uploadEdits[widthInPixels]=300&uploadEdits[heightInPixels]=200'
    const answer = await upload(await jpeg(), 'part.jpg', { user: editor, query: crop })
    expect(answer.json.doc).toMatchObject({ width: 300, height: 200 })
  })

  test('stays, byte for byte, when only its focal point is moved', async () => {
    const media = await put(await jpeg(), 'focus.jpg')
    const before = files(media)
    const edits =
      '?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90&uploadEdits[widthInPixels]=1200&uploadEdits[heightInPixels]=800' +
      '&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0'
    const answer = await rest(payload, `/media/${media.id}${edits}`, { method: 'PATCH', body: {}, user: editor })
    expect(answer.json.doc).toMatchObject({ focalX: 10, focalY: 90, filename: media.filename })
    expect(files(media).map((file, at) => file.equals(before[at] ?? Buffer.alloc(0)))).toEqual([true, true, true, true])
  })

  test('is not made by copying a document', async () => {
    const media = await put(await jpeg(), 'one.jpg')
    const answer = await rest(payload, `/media/${media.id}/duplicate`, { method: 'POST', body: {}, user: editor })
    expect(answer.status).toBe(404)
    const copy = {
      collection: 'media',
      duplicateFromID: media.id,
      data: { visibility: 'always' },
      overrideAccess: true,
    }
    await expect(payload.create(copy as never)).rejects.toThrow()
  })
})

test('what arrived in a change that failed is swept away an hour later', async () => {
  const arriving = (name = '') => path.join(dataDir, 'media-arriving', name)
  writeFileSync(arriving('fresh.jpg'), 'x')
  for (const name of readdirSync(arriving())) if (name !== 'fresh.jpg') utimesSync(arriving(name), 1, 1)
  await put(await (await photograph()).jpeg().toBuffer(), 'next.jpg')
  // The note of this very change goes a moment after it.
  expect(readdirSync(arriving()).filter((name) => !name.endsWith('.unsettled.json'))).toEqual(['fresh.jpg'])
})

test('what a change brought that was undone goes again', async () => {
  const before = readdirSync(path.join(dataDir, 'media'))
  const req = { payload, transactionID: (await payload.db.beginTransaction()) ?? undefined } as Partial<PayloadRequest>
  const data = await (await photograph()).jpeg().toBuffer()
  const file = { data, mimetype: 'image/jpeg', name: 'undone.jpg', size: data.length }
  const media = await payload.create({
    collection: 'media',
    data: { visibility: 'always' },
    file,
    overrideAccess: true,
    req,
  })
  expect(files(media)).toHaveLength(4)
  await payload.db.rollbackTransaction(req.transactionID as string)
  delete req.transactionID
  const now = () => readdirSync(path.join(dataDir, 'media'))
  for (let turn = 0; turn < 500 && now().length > before.length; turn++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(now().sort()).toEqual(before.sort())
})

test('what a change wrote into files that was undone is what the document says again', async () => {
  const media = await put(await (await photograph()).jpeg().toBuffer(), 'words.jpg', { credit: 'Het eerste woord' })
  const before = files(media)
  const req = { payload, transactionID: (await payload.db.beginTransaction()) ?? undefined } as Partial<PayloadRequest>
  const data = { credit: 'Een ander woord' }
  await payload.update({ collection: 'media', id: media.id, data, overrideAccess: true, req })
  expect(files(media).every((file) => file.includes('Een ander woord'))).toBe(true)
  await payload.db.rollbackTransaction(req.transactionID as string)
  delete req.transactionID
  const isBack = () => files(media).every((file, at) => file.equals(before[at] ?? Buffer.of()))
  for (let turn = 0; turn < 500 && !isBack(); turn++) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(isBack()).toBe(true)
})

test('what a change that is still under way wrote into files is not taken back by the one before', async () => {
  const media = await put(await (await photograph()).jpeg().toBuffer(), 'soon.jpg', { credit: 'Wat het document zegt' })
  const [name = ''] = names(media)
  const ofDocument = stored(media)
  const before = await noteUnsettled([name])
  const underWay = await noteUnsettled([name])
  const written = withXmp(ofDocument, toXmp({ credit: 'Wat het zal zeggen' }))
  writeFileSync(folder(name), written)
  await settle([name], before, payload)
  expect(stored(media).equals(written)).toBe(true)
  await settle([name], underWay, payload)
  expect(stored(media).equals(ofDocument)).toBe(true)
  expect([before, underWay].filter(existsSync)).toEqual([])
})

test('what a killed change left of files is swept away an hour later, and what documents name stays', async () => {
  const [kept, arriving] = ['media', 'media-arriving'].map(
    (folder) => (name: string) => path.join(dataDir, folder, name),
  )
  const media = await put(await (await photograph()).jpeg().toBuffer(), 'named.jpg')
  writeFileSync(kept?.('left.jpg') ?? '', 'x')
  const note = arriving?.('killed.unsettled.json') ?? ''
  writeFileSync(note, JSON.stringify([...names(media), 'left.jpg']))
  await put(await (await photograph()).jpeg().toBuffer(), 'soon.jpg')
  expect([existsSync(note), existsSync(kept?.('left.jpg') ?? '')]).toEqual([true, true])
  utimesSync(note, 1, 1)
  await put(await (await photograph()).jpeg().toBuffer(), 'later.jpg')
  expect([existsSync(note), existsSync(kept?.('left.jpg') ?? '')]).toEqual([false, false])
  expect(files(media)).toHaveLength(4)
})
