import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { body, p, picture } from '@/demo/text'
import type { Locale } from '@/lib/locales'
import { picturePage } from '@/lib/queries/pictures'
import { openPayload } from '../support/payload'
import { pdf } from '../support/pictures'
import { aBody, aRelease, canary, change } from '../support/records'
import { aPicture } from '../support/storedPicture'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

const ahead = () => new Date(Date.now() + 86_400_000).toISOString()

/** The alternative texts in the list of a language, in its order, and how many pages there are of one each. */
const listed = async (locale: Locale = 'nl') => ({
  alts: (await picturePage(locale, 1, 100)).pictures.map(({ picture: { alt } }) => alt.text),
  count: (await picturePage(locale, 1, 1)).pages,
})
const altsIn = async (locale?: Locale) => (await listed(locale)).alts

/** A release with a picture of its own. */
async function withPicture(data: object = {}, ofPicture: object = {}) {
  const alt = canary('alt')
  const media = await aPicture(payload, { alt, ...ofPicture })
  const release = await aRelease(payload, { gallery: [media.id], ...data })
  return { alt, media: media.id, release: release.id, title: String(release.title) }
}

const aPdf = pdf('x')

const showing = (media: string) =>
  JSON.parse(JSON.stringify(body(p('x'), picture('x'))).replace('picture:x', media)) as never

describe('in the list of pictures', () => {
  test('stands each picture with its terms, its files and the newest release that shows it, the newest first', async () => {
    const older = await withPicture(
      { releaseAt: '2023-01-01T09:00:00.000Z' },
      { caption: 'Twee zalen', credit: '© wij' },
    )
    const newer = await withPicture({ releaseAt: '2023-01-02T09:00:00.000Z' })
    const third = await aRelease(payload, { releaseAt: '2023-01-03T09:00:00.000Z', gallery: [older.media] })
    const { pictures } = await picturePage('nl', 1)
    expect(pictures.slice(0, 2)).toMatchObject([
      {
        picture: {
          alt: { text: older.alt },
          caption: { text: 'Twee zalen' },
          credit: '© wij',
          licence: { name: 'CC BY 4.0' },
          original: { width: 1200, height: 800, mimeType: 'image/png', bytes: expect.any(Number) },
        },
        release: { title: third.title },
      },
      { picture: { alt: { text: newer.alt } }, release: { title: newer.title } },
    ])
    expect(pictures.filter(({ picture: { alt } }) => alt.text === older.alt)).toHaveLength(1)
    expect(pictures[0]?.picture.renditions.map(({ width }) => width)).toEqual([480, 960, 1200])
  })

  test('are those within a text and those attached, and no other file', async () => {
    const [inText, attached] = [canary('alt'), canary('alt')]
    const media = await aPicture(payload, { alt: inText })
    const also = await aPicture(payload, { alt: attached })
    const pdf = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { alt: canary('alt'), visibility: 'whenUsed' },
      file: { data: aPdf, mimetype: 'application/pdf', name: 'x.pdf', size: aPdf.length },
    })
    const before = (await listed()).count
    await aRelease(payload, { body: showing(media.id), attachments: [{ file: also.id }, { file: pdf.id }] })
    expect(await altsIn()).toEqual(expect.arrayContaining([inText, attached]))
    expect((await listed()).count).toBe(before + 2)
  })

  test('follow each other in pages, none twice', async () => {
    for (let made = 0; made < 3; made++) await withPicture()
    const { count, alts } = await listed()
    const each = await Promise.all(Array.from({ length: count }, (_, at) => picturePage('nl', at + 1, 1)))
    expect(each.flatMap(({ pictures }) => pictures.map(({ picture: { alt } }) => alt.text))).toEqual(alts)
    expect((await picturePage('nl', count + 1, 1)).pictures).toEqual([])
  })
})

describe('a picture is in no list, nor is it counted,', () => {
  /** What the lists were before anything happened, and what they are after. */
  const unchangedBy = async (work: () => Promise<unknown>, locales: Locale[] = ['nl', 'fr', 'en']) => {
    const before = await Promise.all(locales.map(listed))
    await work()
    expect(await Promise.all(locales.map(listed))).toEqual(before)
  }

  test('while its release is under embargo, a draft, or nothing but a newer text', async () => {
    const { release, alt } = await withPicture()
    await unchangedBy(async () => {
      await withPicture({ releaseAt: ahead() })
      await withPicture({ _status: 'draft' })
      const media = await aPicture(payload, { alt: canary('alt') })
      await change(payload, release, { gallery: [media.id] }, { draft: true })
    })
    expect(await altsIn()).toContain(alt)
  })

  test('in a language in which its release is not public, also when another release there will show it', async () => {
    await unchangedBy(async () => {
      const { media } = await withPicture()
      const { id } = await aRelease(payload, { _status: 'draft', gallery: [media] })
      await change(payload, id, { title: canary('titre'), body: aBody('texte') }, { locale: 'fr', draft: true })
      await change(payload, id, { languages: ['fr'], releaseAt: ahead() })
    }, ['fr', 'en'])
  })

  test('of a text in another language', async () => {
    const [here, there] = [await aPicture(payload), await aPicture(payload)]
    const { id } = await aRelease(payload, { _status: 'draft', body: showing(here.id) })
    await change(payload, id, { title: canary('titre'), body: showing(there.id) }, { locale: 'fr', draft: true })
    await change(payload, id, { languages: ['nl', 'fr'] })
    const ofBoth = [here, there].map(({ alt }) => alt)
    const own = async (locale: Locale) => (await altsIn(locale)).filter((alt) => ofBoth.includes(alt))
    expect([await own('nl'), await own('fr')]).toEqual([[here.alt], [there.alt]])
  })

  test('once its release was withdrawn, retracted, or put in the trash, unless another shows it', async () => {
    for (const data of [
      { withdrawal: { state: 'withdrawn', at: '2022-12-10T09:00:00.000Z' } },
      { withdrawal: { state: 'retracted', at: '2022-12-10T09:00:00.000Z' } },
      { deletedAt: new Date().toISOString() },
    ])
      await unchangedBy(async () => {
        const { release, alt } = await withPicture()
        expect(await altsIn()).toContain(alt)
        await change(payload, release, data)
      })
    const { release, media, alt } = await withPicture({ releaseAt: '2023-02-01T09:00:00.000Z' })
    const other = await aRelease(payload, { gallery: [media] })
    await change(payload, release, { withdrawal: { state: 'withdrawn', at: '2023-02-02T09:00:00.000Z' } })
    const found = (await picturePage('nl', 1, 100)).pictures.find(({ picture }) => picture.alt.text === alt)
    expect(found?.release.title).toBe(other.title)
  })

  test('while it shall never be seen; from the moment that it may be, it is there', async () => {
    const never = { visibility: 'never' } as const
    const { media, alt } = await withPicture({}, never)
    expect(await altsIn()).not.toContain(alt)
    const set = (visibility: 'never' | 'whenUsed') =>
      payload.update({ collection: 'media', id: media, data: { visibility }, overrideAccess: true })
    const before = (await listed()).count
    await set('whenUsed')
    expect([(await altsIn()).includes(alt), (await listed()).count]).toEqual([true, before + 1])
    await set('never')
    expect([(await altsIn()).includes(alt), (await listed()).count]).toEqual([false, before])
  })
})

test('a picture whose consent is over is offered no more', async () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const over = await withPicture({}, { usableUntil: day(-2) })
  const still = await withPicture({}, { usableUntil: day(2) })
  const alts = await altsIn()
  expect([alts.includes(over.alt), alts.includes(still.alt)]).toEqual([false, true])
})

test('what nobody has released has no pictures: one page, with nothing on it', async () => {
  expect(await picturePage('en', 1)).toEqual({ pictures: [], pages: 1 })
})
