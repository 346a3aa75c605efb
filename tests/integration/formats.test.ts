import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import ical from 'node-ical'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { parseVCards } from 'vcard4-ts'
import shapes from '@/lib/formats/shapes.json'

import { type FeedFormat, paths } from '@/lib/paths'
import { putExtremes } from '../support/extremes'
import { isNinjs } from '../support/iptc/isNinjs'
import { headerOf } from '../support/leak/asking'
import { fileAnswer } from '../support/leak/filesInProcess'
import { routesIn } from '../support/leak/routes'
import { openPayload } from '../support/payload'
import { aContact, aRelease, canary, change, put } from '../support/records'
import { rest } from '../support/rest'
import { aPicture } from '../support/storedPicture'
import { strictXml, textsIn } from '../support/strictXml'

let payload: Payload
let close: () => Promise<void>
/** The address of a release with everything. */
let full: string
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  const pages = await putExtremes(payload)
  full = pages.release?.split('/').at(-1) ?? ''
})
afterAll(() => close())

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fileAnswer(path, headers)
  if (!answer) throw new Error(`No such file: ${path}`)
  const text = answer.body.toString('utf8')
  return { ...answer, text, header: (name: string) => headerOf(answer, name) }
}
const slugOf = (record: Record<string, unknown>) => String(record.slug)
const formats: FeedFormat[] = ['rss', 'atom', 'json', 'ninjs']

describe('a feed of the list of releases', () => {
  test.each(formats)('as %s has what the list has, with the same filter', async (format) => {
    const topic = await put(payload, 'topics', { name: canary('thema') })
    const [about, other] = [canary('over'), canary('anders')]
    await aRelease(payload, { title: about, topics: [topic.id], kind: 'statement' })
    await aRelease(payload, { title: other })
    const all = await ask(paths.feed('nl', format))
    expect(all.text).toContain(about)
    expect(all.text).toContain(other)
    for (const query of [`?topic=${slugOf(topic)}`, `?kind=statement&topic=${slugOf(topic)}&year=2022&month=12`]) {
      const some = await ask(paths.feed('nl', format, query))
      expect(some.text).toContain(about)
      expect(some.text).not.toContain(other)
      expect(some.text).toContain(String(topic.name))
    }
    // Named as another language has it, a record is the same; one that is nowhere would be an empty feed for ever.
    const abroad = await ask(paths.feed('fr', format, `?topic=${topic.slug}`))
    expect(abroad.status).toBe(200)
    const none = await ask(paths.feed('nl', format, '?topic=nergens'))
    expect([none.status, none.text]).toEqual([400, expect.stringContaining('topic=nergens')])
  })

  test.each([
    ['kind=x', 'kind=x'],
    ['page=0', 'page=0'],
    ['page=1&page=2', 'page=1, 2'],
    ['year=22&language=de', 'year=22, language=de'],
    ['topic=%00', 'topic='],
  ])('says what is wrong with the question %s', async (query, fault) => {
    for (const path of [...formats.map((format) => paths.feed('fr', format)), paths.releasesData('fr')]) {
      const { status, text } = await ask(`${path}?${query}`)
      expect([status, text]).toEqual([400, expect.stringContaining(fault)])
    }
  })

  test('as ninjs keeps to the IPTC’s schema, in each language, for whatever there is', async () => {
    for (const locale of ['nl', 'fr'] as const) {
      const { text } = await ask(paths.feed(locale, 'ninjs'))
      expect(isNinjs(JSON.parse(text)) || isNinjs.errors).toBe(true)
    }
  })

  test('is not there in parts that there are none of', async () => {
    for (const format of formats) expect((await ask(paths.feed('nl', format, '?page=999'))).status).toBe(404)
  })

  test('is sent once, and not again until it has changed', async () => {
    const release = await aRelease(payload)
    for (const format of formats) {
      const path = paths.feed('nl', format)
      const first = await ask(path)
      const etag = first.header('etag') ?? ''
      expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
      for (const value of [etag, `"x", ${etag}`, etag.slice(2), '*']) {
        const again = await ask(path, { 'If-None-Match': value })
        expect([value, again.status, again.body.length, again.header('etag')]).toEqual([value, 304, 0, etag])
      }
      expect((await ask(path, { 'If-None-Match': '"x"' })).status).toBe(200)
    }
    const before = await ask(paths.feed('nl', 'atom'))
    await change(payload, release.id, {
      changes: [{ at: '2022-12-20T09:00:00.000Z', kind: 'correction', note: { nl: canary('fout') } }],
    })
    const after = await ask(paths.feed('nl', 'atom'), { 'If-None-Match': before.header('etag') ?? '' })
    expect(after.status).toBe(200)
    expect(after.header('last-modified')).toBe('Tue, 20 Dec 2022 09:00:00 GMT')
  })

  test('tells of a correction with its note, in every format, and loses what was retracted', async () => {
    const [title, note] = [canary('titel'), canary('toelichting')]
    const release = await aRelease(payload, { title })
    await change(payload, release.id, {
      changes: [{ at: '2022-12-21T09:00:00.000Z', kind: 'correction', note: { nl: note } }],
    })
    for (const format of formats) expect((await ask(paths.feed('nl', format))).text).toContain(note)
    await change(payload, release.id, {
      withdrawal: { state: 'retracted', at: new Date().toISOString(), note: { nl: canary('reden') } },
    })
    for (const format of formats) expect((await ask(paths.feed('nl', format))).text).not.toContain(title)
    expect((await ask(paths.releaseData('nl', slugOf(release)))).status).toBe(410)
    expect((await ask(paths.releaseCard('nl', slugOf(release)))).status).toBe(410)
  })

  test('comes in parts that hold each release once', async () => {
    for (let n = 0; n < 21; n++) await aRelease(payload, { title: canary('veel') })
    const { total, pages } = JSON.parse((await ask(paths.releasesData('nl'))).text)
    const ids: string[] = []
    let next: string | undefined = paths.feed('nl', 'json')
    let parts = 0
    while (next) {
      const answer = await ask(next)
      const { items, next_url } = JSON.parse(answer.text)
      ids.push(...items.map(({ id }: { id: string }) => id))
      expect(answer.header('link')?.includes('rel="next"')).toBe(Boolean(next_url))
      const url: URL | undefined = next_url && new URL(next_url)
      next = url && url.pathname + url.search
      parts++
    }
    expect([parts, ids.length, new Set(ids).size]).toEqual([pages, total, total])
  })
})

describe('what is published as data', () => {
  /** The shapes to the letter: a property more is a fault here, though not to those who read. */
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  const schema = { $id: 'shapes', components: { schemas: inside(shapes) } }
  ajv.addSchema(schema)
  const fits = (name: string, value: unknown) => {
    const check = ajv.getSchema(`shapes#/components/schemas/${name}`)
    if (!check) throw new Error(name)
    expect(check(value) || check.errors).toBe(true)
  }

  test('is to the letter what is described, for a release with everything and one with almost nothing', async () => {
    const bare = await aRelease(payload)
    for (const slug of [full, slugOf(bare)]) {
      const { status, text } = await ask(paths.releaseData('nl', slug))
      expect(status).toBe(200)
      fits('Release', JSON.parse(text))
    }
    fits('ReleasesOnPage', JSON.parse((await ask(paths.releasesData('nl'))).text))
    for (const [path, name] of [
      [paths.contactsData('nl'), 'Contact'],
      [paths.projectsData('nl'), 'Project'],
      [paths.mentorshipsData('nl'), 'Mentorship'],
      [paths.eventsData('nl'), 'Event'],
    ] as const) {
      const found = JSON.parse((await ask(path)).text)
      expect([path, found.length > 0]).toEqual([path, true])
      for (const one of found) fits(name, one)
    }
  })

  test('is described by a document that keeps to OpenAPI 3.1, and every address of which answers as it says', async () => {
    const document = await openApi()
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors ?? valid).toBe(true)
    const served = new Ajv({ strict: false, allErrors: true })
    addFormats(served)
    served.addSchema({ ...document, $id: 'served' })
    const contact = await aContact(payload, { visibility: 'always' })
    const event = await put(payload, 'events', { title: 'Dag', start: new Date().toISOString(), visibility: 'always' })
    const project = await put(payload, 'projects', { name: canary('project'), visibility: 'always' })
    const picture = await aPicture(payload, { visibility: 'always' })
    const release = await aRelease(payload, { contacts: [{ contact: contact.id }] })
    const slugs: [RegExp, string][] = [
      [/releases/, slugOf(release)],
      [/contacts/, slugOf(contact)],
      [/events/, slugOf(event)],
      [/projects/, slugOf(project)],
    ]
    for (const [pattern, { get }] of Object.entries(document.paths)) {
      const slug = slugs.find(([kind]) => kind.test(pattern))?.[1] ?? ''
      const path = pattern
        .replace('{locale}', 'nl')
        .replace('{slug}', slug)
        .replace('{id}', release.id)
        .replace('{filename}', String(picture.filename))
        .replace('{file}', 'releases-1.xml')
      const tell = (name: string, value: unknown) => ({ pattern, [name]: value })
      const answer = await via(path)
      expect(tell('statuses', Object.keys(get.responses))).toEqual(
        tell('statuses', expect.arrayContaining([String(answer.status)])),
      )
      // Records by the id of a release are not there; everything else is.
      expect(tell('status', answer.status)).toEqual(tell('status', pattern.includes('{id}') ? answer.status : 200))
      if (answer.status !== 200) continue
      const described = get.responses['200']
      const types = Object.keys(described?.content ?? {})
      const type = types.find((one) => answer.headers.get('content-type')?.startsWith(one.replace(/\*$/, '')))
      expect(tell('type', [answer.headers.get('content-type'), type])).toEqual(
        tell('type', [expect.any(String), expect.any(String)]),
      )
      await keepsToItsConditions(tell, path, answer.headers.get('etag') ?? undefined, get.responses)
      if (!type || !/json/.test(type)) continue
      const media = `paths/${pattern.replaceAll('/', '~1')}/get/responses/200/content/${type.replace('/', '~1')}`
      const check = served.compile({ $ref: `served#/${media}/schema` })
      expect(tell('body', check(JSON.parse(answer.text)) || check.errors)).toEqual(tell('body', true))
    }
  })

  test('is described wherever it is: no route that is not a page is missing, and none is described that is not there', async () => {
    const routes = routesIn('app')
      .flatMap((file) => /^\/\(site\)(\/.+)\/route$/.exec(file)?.[1] ?? [])
      .filter((path) => !path.startsWith('/pass/'))
      .map((path) => path.replaceAll('[', '{').replaceAll(']', '}'))
    const described = Object.keys((await openApi()).paths).filter((path) => !path.startsWith('/api/'))
    expect(described.sort()).toEqual(routes.sort())
  })

  test('says of every filter, version and address what it says that it does', async () => {
    const { paths: described } = await openApi()
    const statuses = (path: string) => Object.keys(described[path]?.get.responses ?? {})
    const contact = await aContact(payload, { visibility: 'always' })
    const release = await aRelease(payload)
    const [old, anew] = [slugOf(release), canary('nieuw')]
    await change(payload, release.id, { slug: anew })
    for (const file of [
      'release.txt',
      'release.html',
      'release.docx',
      'release.pdf',
      'pack.zip',
      'release.json',
      'card.png',
    ]) {
      const moved = await ask(`/nl/releases/${old}/${file}`)
      expect([file, moved.status, moved.header('location')]).toEqual([file, 308, `/nl/releases/${anew}/${file}`])
      expect(statuses(`/{locale}/releases/{slug}/${file}`)).toEqual(expect.arrayContaining(['308', '410']))
    }
    for (const [pattern, path] of [
      ['/{locale}/contacts/contacts.vcf', paths.contactsCards('nl')],
      ['/{locale}/contacts/{slug}/contact.vcf', paths.contactCard('nl', slugOf(contact))],
    ] as const) {
      const etag = (await ask(path)).header('etag') ?? ''
      const answers = [await ask(path, { 'If-None-Match': etag }), await ask(`${path}?version=5`)]
      expect(answers.map(({ status }) => status)).toEqual([304, 400])
      expect(statuses(pattern)).toEqual(expect.arrayContaining(['304', '400']))
    }
  })

  type Described = { get: { responses: Record<string, { content?: object; headers?: Record<string, unknown> }> } }

  async function openApi(): Promise<{ paths: Record<string, Described> }> {
    return JSON.parse((await ask(paths.openApi())).text)
  }

  /** A validator is told where one is described, and is worth an answer without a body. */
  async function keepsToItsConditions(
    tell: (name: string, value: unknown) => object,
    path: string,
    etag: string | undefined,
    responses: Described['get']['responses'],
  ) {
    const isDescribed = Boolean(responses['200']?.headers?.ETag && responses['304'])
    expect(tell('has a validator', etag !== undefined)).toEqual(tell('has a validator', isDescribed))
    if (!etag) return
    const again = await via(path, { 'If-None-Match': etag })
    expect(tell('again', [again.status, again.text])).toEqual(tell('again', [304, '']))
  }

  async function via(path: string, headers: Record<string, string> = {}) {
    if (path.startsWith('/api/')) return rest(payload, path.slice(4), { headers })
    const answer = await ask(path, headers)
    return { status: answer.status, text: answer.text, headers: new Headers(answer.headers) }
  }
})

describe('calendars and cards', () => {
  test('an event changes by its sequence, and one that is cancelled stays and says so', async () => {
    const made = await put(payload, 'events', {
      title: canary('dag'),
      start: new Date(Date.now() + 86_400_000).toISOString(),
      start_tz: 'Europe/Riga',
      visibility: 'always',
    })
    const own = async (path: string) => {
      const found = Object.values(ical.sync.parseICS((await ask(path)).text)).filter((one) => one?.type === 'VEVENT')
      return found.find(({ uid }) => String(uid).startsWith(made.id)) as
        | { sequence: number; status: string }
        | undefined
    }
    const [file, all] = [paths.eventCalendar('nl', slugOf(made)), paths.calendar('fr')]
    expect(await own(file)).toMatchObject({ status: 'CONFIRMED', sequence: 0 })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await payload.update({ collection: 'events', id: made.id, overrideAccess: true, data: { cancelled: true } })
    for (const path of [file, all]) {
      const now = await own(path)
      expect(now?.status).toBe('CANCELLED')
      expect(now?.sequence).toBeGreaterThan(0)
    }
  })

  test('the cards of all contacts are those of everybody who is here', async () => {
    const [here, gone] = [
      await aContact(payload, { visibility: 'always' }),
      await aContact(payload, { active: false, visibility: 'always' }),
    ]
    const { text, status, header } = await ask(`${paths.contactsCards('nl')}?version=4.0`)
    expect([status, header('content-type')]).toEqual([200, 'text/vcard; charset=utf-8'])
    const names = parseVCards(text).vCards?.map(({ FN }) => FN[0]?.value)
    expect(names).toContain(here.name)
    expect(names).not.toContain(gone.name)
  })
})

describe('for search engines', () => {
  test('every sitemap is listed and keeps to the rules of sitemaps.org, with each language of each page', async () => {
    const index = await ask(paths.sitemap())
    expect(strictXml(index.text)[0]?.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    const listed = textsIn(index.text, 'loc').map((url) => new URL(url).pathname)
    expect(listed).toContain('/sitemaps/pages-1.xml')
    expect(listed).toContain('/sitemaps/releases-1.xml')
    expect(listed).toContain('/sitemaps/news.xml')
    const addresses: string[] = []
    for (const path of listed) {
      const { text, status } = await ask(path)
      expect([path, status]).toEqual([path, 200])
      const elements = strictXml(text)
      expect(elements.length).toBeLessThan(50_000)
      expect(text.length).toBeLessThan(50_000_000)
      const order = elements.filter(({ name }) => /^(url|loc|lastmod|xhtml:link)$/.test(name)).map(({ name }) => name)
      expect(order.join(' ')).toMatch(
        path.endsWith('news.xml') ? /^(url loc ?)*$/ : /^(url loc (lastmod )?(xhtml:link ?)+ ?)+$/,
      )
      for (const moment of textsIn(text, 'lastmod')) expect(new Date(moment).toISOString()).toBe(moment)
      if (!path.endsWith('news.xml')) addresses.push(...textsIn(text, 'loc'))
    }
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('http://localhost:3000/fr')
    expect(addresses.some((url) => url.includes('/en'))).toBe(false)
  })

  test('a release is in it in each language in which it can be read, and with its number for all others', async () => {
    const release = await aRelease(payload, { title: canary('talen') })
    const { text } = await ask(paths.sitemapPart('releases', 1))
    const links = strictXml(text).filter(
      ({ name, attributes }) => name === 'xhtml:link' && attributes.href?.includes(slugOf(release)),
    )
    expect(links.map(({ attributes }) => attributes.hreflang)).toEqual(['nl'])
    expect(text).toContain(
      `hreflang="x-default" href="http://localhost:3000${paths.reference(String(release.reference))}"`,
    )
  })

  test('news are the releases of the last two days that were not withdrawn', async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
    const [fresh, old, withdrawn] = [canary('vers'), canary('oud'), canary('ingetrokken')]
    await aRelease(payload, { title: `${fresh} & <zo>`, releaseAt: hoursAgo(47) })
    await aRelease(payload, { title: old, releaseAt: hoursAgo(49) })
    await aRelease(payload, {
      title: withdrawn,
      releaseAt: hoursAgo(1),
      withdrawal: { state: 'withdrawn', at: hoursAgo(0) },
    })
    const { text } = await ask(paths.newsSitemap())
    expect(textsIn(text, 'news:title')).toEqual([`${fresh} & <zo>`])
    expect(textsIn(text, 'news:language')).toEqual(['nl'])
    expect(textsIn(text, 'news:name')).toEqual(['Voorbeeld pers'])
  })

  test('robots are shown the way to both, and kept from what is not for them', async () => {
    const { text } = await ask(paths.robots())
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml')
    expect(text).toContain('Disallow: /pass/')
  })

  test('what is no sitemap is not there', async () => {
    for (const path of [
      '/sitemaps/users-1.xml',
      '/sitemaps/releases-0.xml',
      '/sitemaps/releases-99999.xml',
      '/sitemaps/x',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })
})

describe('the picture of a release', () => {
  test('is as large as networks ask, in each language', async () => {
    const { status, body, header } = await ask(paths.releaseCard('nl', full))
    expect([status, header('content-type')]).toEqual([200, 'image/png'])
    expect(await sharp(body).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  })

  test('is asked for by many at once without being drawn for all of them: the rest is told to come back', async () => {
    const releases = []
    for (let n = 0; n < 40; n++) releases.push(await aRelease(payload, { title: canary('kaart') }))
    const answers = await Promise.all(releases.map((release) => ask(paths.releaseCard('nl', slugOf(release)))))
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    expect(answers.find(({ status }) => status === 503)?.header('retry-after')).toBe('2')
    const again = await ask(paths.releaseCard('nl', slugOf(releases[39] ?? {})))
    expect(again.status).toBe(200)
  })
})

/** References within the document itself become references to the schema that is added. */
function inside<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"shapes#/components'))
}
