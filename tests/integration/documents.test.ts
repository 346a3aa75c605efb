import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ExifReader from 'exifreader'
import mammoth from 'mammoth'
import ical from 'node-ical'
import type { Payload } from 'payload'
import { GET as projectPack } from '@/app/(site)/[locale]/projects/[slug]/pack.zip/route'
import { GET as pack } from '@/app/(site)/[locale]/releases/[slug]/pack.zip/route'
import { GET as docx } from '@/app/(site)/[locale]/releases/[slug]/release.docx/route'
import { GET as html } from '@/app/(site)/[locale]/releases/[slug]/release.html/route'
import { GET as pdf } from '@/app/(site)/[locale]/releases/[slug]/release.pdf/route'
import { GET as txt } from '@/app/(site)/[locale]/releases/[slug]/release.txt/route'
import { mediaFolders } from '@/collections/files/mediaFolders'
import { longWord, putExtremes } from '../support/extremes'
import { inZip, pdfText } from '../support/insideFile'
import { openPayload } from '../support/payload'
import { aContact, aRelease, canary, change, put } from '../support/records'
import { aPicture, storedNames } from '../support/storedPicture'

/** What the addresses of a release's files answer, by their own routes and through the gate. */

type Route = (request: Request, context: { params: Promise<{ locale: string; slug: string }> }) => Promise<Response>
const routes: Record<string, Route> = { txt, html, docx, pdf, zip: pack }
const forms = Object.entries(routes).map(([form, route]) => ({ form, route }))

let payload: Payload
let close: () => Promise<void>
let extremes: Record<string, string>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  extremes = await putExtremes(payload)
})
afterAll(() => close())

const ask = (route: Route, slug: unknown, { locale = 'nl', ...init }: RequestInit & { locale?: string } = {}) =>
  route(new Request('http://localhost:3000/', init), { params: Promise.resolve({ locale, slug: String(slug) }) })
const bytes = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
const told = async (answer: Response) => ({
  status: answer.status,
  headers: [...answer.headers].filter(([name]) => name !== 'etag'),
  body: await answer.text(),
})
const slugOf = (path: string | undefined) => path?.split('/').at(-1) ?? ''
const inNl = (slug: unknown): string => (slug as { nl?: string }).nl ?? String(slug)

describe.each(forms)('a release as $form', ({ form, route }) => {
  test('is a file with a name, a validator and a type, and is in no search index', async () => {
    const answer = await ask(route, slugOf(extremes.release))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(`.${form}`)
    expect(answer.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/)
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect((await bytes(answer)).length).toBeGreaterThan(500)
  })

  test('is not sent again to whoever has it, until it changes; HEAD is answered alike', async () => {
    const release = await aRelease(payload)
    const first = await ask(route, inNl(release.slug))
    const tag = first.headers.get('etag') ?? ''
    const headers = { 'If-None-Match': `"x", ${tag}` }
    const again = await ask(route, inNl(release.slug), { headers })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
    const head = await ask(route, inNl(release.slug), { method: 'HEAD' })
    expect([head.status, [...head.headers], await head.text()]).toEqual([200, [...first.headers], ''])
    await payload.update({
      collection: 'press-releases',
      id: release.id,
      locale: 'nl',
      overrideAccess: true,
      data: { standfirst: 'Anders.', _status: 'published' },
    })
    expect((await ask(route, inNl(release.slug), { headers })).status).toBe(200)
  })

  test('before its hour, in a language without it and as nothing is answered alike: 404', async () => {
    const hidden = await aRelease(payload, { releaseAt: '2999-01-01T00:00:00.000Z' })
    const draft = await aRelease(payload, { _status: 'draft' })
    const nothing = await told(await ask(route, 'nothing-there'))
    expect(nothing.status).toBe(404)
    for (const slug of [hidden.slug, draft.slug]) expect(await told(await ask(route, inNl(slug)))).toEqual(nothing)
    const release = await aRelease(payload)
    const inFrench = await told(await ask(route, 'rien', { locale: 'fr' }))
    expect(await told(await ask(route, inNl(release.slug), { locale: 'fr' }))).toEqual(inFrench)
  })

  test('is refused to whoever has it already once it is not public any more', async () => {
    const release = await aRelease(payload)
    const tag = (await ask(route, inNl(release.slug))).headers.get('etag') ?? ''
    await payload.update({
      collection: 'press-releases',
      id: release.id,
      overrideAccess: true,
      data: { withdrawal: { state: 'retracted', at: '2023-01-01T00:00:00.000Z' }, _status: 'published' },
    } as never)
    const answer = await ask(route, inNl(release.slug), { headers: { 'If-None-Match': tag } })
    expect(answer.status).toBe(410)
  })

  test('says that it was withdrawn', async () => {
    const note = canary('why')
    const release = await aRelease(payload, {
      withdrawal: { state: 'withdrawn', at: '2023-01-01T00:00:00.000Z', note: { nl: note } },
    })
    const file = await bytes(await ask(route, inNl(release.slug)))
    for (const text of await textsIn(form, file)) expect(text).toContain(note)
  })
})

/** The words of a file of each form; a pack has four. */
async function textsIn(form: string, file: Uint8Array): Promise<string[]> {
  if (form === 'pdf') return [(await pdfText(file)).replace(/\s+/g, '')]
  if (form === 'docx') return [(await mammoth.extractRawText({ buffer: Buffer.from(file) })).value]
  if (form !== 'zip') return [Buffer.from(file).toString('utf8')]
  const texts = [...inZip(file)].filter(([name]) => name.startsWith('text/'))
  expect(texts.map(([name]) => name.split('.').at(-1))).toEqual(['txt', 'html', 'docx', 'pdf'])
  const all = await Promise.all(texts.map(([name, content]) => textsIn(name.split('.').at(-1) ?? '', content)))
  return all.flat()
}

describe('a pack', () => {
  test('has everything, under names that every system can store, each as its manifest says', async () => {
    const files = inZip(await bytes(await ask(pack, slugOf(extremes.release))))
    const names = [...files.keys()]
    expect(names.map((name) => name.replace(/\d{4}-\d{3}-[\w-]+/, '*'))).toEqual([
      'text/*.txt',
      'text/*.html',
      'text/*.docx',
      'text/*.pdf',
      'pictures/01-vierkant.png',
      'pictures/02-breed.png',
      'logos/01-vierkant.png',
      'logos/02-breed.png',
      'logos/03-hoog.png',
      'captions.csv',
      `attachments/01-bijlage-over-${longWord.toLowerCase().slice(0, 49)}.png`,
      'quotes.csv',
      'facts.csv',
      'boilerplates.txt',
      'contacts.vcf',
      'licences/CC-BY-4.0.txt',
      'terms.txt',
      'README.txt',
      'manifest.json',
    ])
    for (const name of names) expect(name).toMatch(/^([a-z][a-z-]*\/)*[A-Za-z0-9][\w.-]{0,75}$/)
    const { files: manifest } = JSON.parse(files.get('manifest.json')?.toString() ?? '{}')
    const sums = names
      .filter((name) => name !== 'manifest.json')
      .map((name) => {
        const content = files.get(name) ?? Buffer.alloc(0)
        return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
      })
    expect(manifest).toEqual(sums)
  })

  test('says of each quote and each figure where just that stands on the page', async () => {
    const slug = slugOf(extremes.release)
    const files = inZip(await bytes(await ask(pack, slug)))
    const { docs } = await payload.find({
      collection: 'press-releases',
      where: { slug: { equals: slug } },
      locale: 'nl',
      overrideAccess: true,
    })
    for (const kind of ['quote', 'fact']) {
      const addresses =
        files
          .get(`${kind}s.csv`)
          ?.toString()
          .match(/http\S+/g) ?? []
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) {
        const { pathname, hash } = new URL(address)
        expect([pathname, hash.startsWith(`#${kind}-`)]).toEqual([extremes.release, true])
        expect(JSON.stringify(docs[0]?.body)).toContain(`"id":"${hash.slice(kind.length + 2)}"`)
      }
    }
  })

  test('has pictures that say what they show, whose they are and what may be done with them', async () => {
    const files = inZip(await bytes(await ask(pack, slugOf(extremes.release))))
    const { xmp } = ExifReader.load(files.get('pictures/01-vierkant.png') ?? Buffer.alloc(0), { expanded: true })
    expect(xmp?.Credit?.description).toBe('© Ada Tekenaar, CC BY 4.0')
    expect(xmp?.creator?.description).toBe('Bo Schilder')
    expect(JSON.stringify(xmp?.UsageTerms?.value)).toContain('Niet voor reclame.')
  })

  test('neither has, names nor counts a picture that its reader may not have', async () => {
    const alt = canary('alt')
    const picture = await aPicture(payload, { alt, visibility: 'never' })
    const shown = await aPicture(payload, { visibility: 'always' })
    const release = await aRelease(payload, { gallery: [picture.id, shown.id] })
    const files = inZip(await bytes(await ask(pack, inNl(release.slug))))
    expect([...files.keys()].filter((name) => name.startsWith('pictures/'))).toHaveLength(1)
    const all = [...files].map(([name, content]) => name + content.toString('utf8')).join('\n')
    expect(all).not.toContain(alt)
    expect(all).not.toContain(picture.filename)
  })

  test('gives out no file that is closed while the pack is taken, and names none', async () => {
    const picture = await aPicture(payload, { visibility: 'always' })
    const release = await aRelease(payload, { gallery: [picture.id] })
    const answer = await ask(pack, inNl(release.slug))
    const data = { visibility: 'never' } as const
    await payload.update({ collection: 'media', id: picture.id, overrideAccess: true, data })
    const files = inZip(await bytes(answer))
    expect([...files.keys()].filter((name) => name.startsWith('pictures/'))).toEqual([])
    for (const name of ['captions.csv', 'terms.txt', 'README.txt', 'manifest.json'])
      expect(files.get(name)?.toString()).not.toContain('pictures/')
  })

  test('of a release with almost nothing has its text and no empty file', async () => {
    const release = await aRelease(payload)
    const names = [...inZip(await bytes(await ask(pack, inNl(release.slug)))).keys()]
    expect(names.filter((name) => !name.startsWith('text/'))).toEqual([
      'logos/01-vierkant.png',
      'captions.csv',
      'licences/CC-BY-4.0.txt',
      'terms.txt',
      'README.txt',
      'manifest.json',
    ])
  })
})

/** The files and folders that a README names. */
const namedIn = (readme: string) => [...readme.matchAll(/^- ([\w./-]+):/gm)].map(([, name = '']) => name)

describe('the README of a pack', () => {
  test('names what is in it and nothing else, for everything, almost nothing and a project', async () => {
    const bare = inNl((await aRelease(payload)).slug)
    for (const [route, slug] of [
      [pack, slugOf(extremes.release)],
      [pack, bare],
      [projectPack, slugOf(extremes.project)],
    ] as const) {
      const names = [...inZip(await bytes(await ask(route, slug))).entries()]
      const readme = names.find(([name]) => name === 'README.txt')?.[1].toString() ?? ''
      const files = names.map(([name]) => name).filter((name) => name !== 'README.txt')
      const named = namedIn(readme)
      expect(named).toContain('manifest.json')
      const isNamed = (file: string) => named.some((one) => (one.endsWith('/') ? file.startsWith(one) : file === one))
      expect(named.filter((one) => !files.some((file) => file.startsWith(one)))).toEqual([])
      expect(files.filter((file) => !isNamed(file))).toEqual([])
      expect(readme).not.toContain('ontbreekt')
    }
  })
})

describe('a document that cannot be made', () => {
  type Running = { typesetter?: ChildProcess }
  const running = () => (globalThis as { [key: symbol]: Running })[Symbol.for('press-room.typesetter')] ?? {}
  const gone = (typesetter: ChildProcess) => new Promise((resolve) => typesetter.once('exit', resolve))
  async function end(typesetter: ChildProcess | undefined) {
    if (!typesetter) return
    typesetter.kill('SIGKILL')
    await gone(typesetter)
  }
  /** Asks, and ends the typesetter while it is at work. */
  async function askInVain(route: Route, slug: unknown) {
    await end(running().typesetter)
    const answer = ask(route, slug)
    while (!running().typesetter) await new Promise((resolve) => setTimeout(resolve, 2))
    await end(running().typesetter)
    return answer
  }

  test('is not tried again and again: who asks is told when to come back, until the text is another', async () => {
    const release = await aRelease(payload)
    const first = await askInVain(pdf, inNl(release.slug))
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '300'])
    expect(await first.text()).toContain('kan op dit ogenblik niet worden gemaakt')
    for (let n = 0; n < 3; n++) expect((await ask(pdf, inNl(release.slug))).status).toBe(503)
    expect(running().typesetter).toBeUndefined()
    expect((await ask(docx, inNl(release.slug))).status).toBe(200)
    await change(payload, release.id, { standfirst: 'Anders.' })
    expect((await ask(pdf, inNl(release.slug))).status).toBe(200)
  })

  test('is not in a pack, whose README says so and names the others', async () => {
    const release = await aRelease(payload)
    await (await askInVain(pdf, inNl(release.slug))).text()
    const files = inZip(await bytes(await ask(pack, inNl(release.slug))))
    const forms = [...files.keys()].filter((name) => name.startsWith('text/')).map((name) => name.split('.').at(-1))
    expect(forms).toEqual(['txt', 'html', 'docx'])
    const readme = files.get('README.txt')?.toString().replace(/\s+/g, ' ')
    expect(readme).toContain('- text/: De tekst, als platte tekst, HTML en Word')
    expect(readme).toContain(`Kon niet worden gemaakt en ontbreekt hier: PDF (${release.reference}).`)
  })

  test('is made without a picture that cannot be read, and is not taken for the whole', async () => {
    const picture = await aPicture(payload, { visibility: 'always' })
    const release = await aRelease(payload, { gallery: [picture.id] })
    const head = await ask(pdf, inNl(release.slug), { method: 'HEAD' })
    const tag = head.headers.get('etag') ?? ''
    const stored = storedNames(picture).map((name) => path.join(mediaFolders.kept, name))
    for (const file of stored) writeFileSync(file, 'no picture')
    const broken = await ask(pdf, inNl(release.slug))
    expect([broken.status, broken.headers.get('etag')]).toEqual([200, null])
    expect(
      Buffer.from(await bytes(broken))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    for (const file of stored) rmSync(file)
    const other = await ask(docx, inNl(release.slug))
    expect([other.status, other.headers.get('etag')]).toEqual([200, null])
    // Whoever had the whole one has it still.
    expect((await ask(pdf, inNl(release.slug), { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })
})

describe('the pack of a project', () => {
  test('has its public releases in this language, its results, mentorships, contacts and pictures', async () => {
    const files = inZip(await bytes(await ask(projectPack, slugOf(extremes.project))))
    const kinds = [...new Set([...files.keys()].map((name) => name.replace(/\/.*/, '/')))]
    expect(kinds).toEqual([
      'releases/',
      'pictures/',
      'logos/',
      'captions.csv',
      'results/',
      'results.csv',
      'mentorships.csv',
      'events/',
      'project.json',
      'contacts.vcf',
      'licences/',
      'terms.txt',
      'README.txt',
      'manifest.json',
    ])
    const { project, mentorships, events } = JSON.parse(files.get('project.json')?.toString() ?? '')
    expect(project.path).toMatch(/^http:\/\/localhost:\d+\/nl\/projects\//)
    expect(mentorships).toHaveLength(1)
    const calendars = [...files].filter(([name]) => name.startsWith('events/'))
    expect(calendars.map(([name]) => name)).toEqual([expect.stringMatching(/^events\/01-[\w-]+\.ics$/)])
    expect(events).toHaveLength(1)
    const [event] = Object.values(ical.sync.parseICS(calendars[0]?.[1].toString() ?? '')).filter(
      (one) => one?.type === 'VEVENT',
    )
    expect(event).toMatchObject({ summary: events[0].title.text })
  })

  test('leaves no trace of a release that is not public', async () => {
    const [title, name] = [canary('title'), canary('given')]
    const always = { visibility: 'always' }
    const project = await put(payload, 'projects', { name: canary('project'), ...always })
    const open = await aRelease(payload, { projects: [project.id] })
    const contact = await aContact(payload, { givenName: name })
    const hidden = { projects: [project.id], title, contacts: [{ contact: contact.id }] }
    await put(payload, 'events', { title, project: project.id, start: '2022-12-08T09:00:00.000Z', visibility: 'never' })
    const before = inZip(await bytes(await ask(projectPack, project.slug)))
    await aRelease(payload, { ...hidden, releaseAt: '2999-01-01T00:00:00.000Z' })
    await aRelease(payload, { ...hidden, _status: 'draft' })
    const after = inZip(await bytes(await ask(projectPack, project.slug)))
    expect([...after.keys()]).toEqual([...before.keys()])
    const all = [...after].map(([file, content]) => file + content.toString('utf8')).join('\n')
    expect(all).toContain(open.reference)
    expect(all).not.toContain(title)
    expect(all).not.toContain(name)
  })

  test('is 404 where there is no project', async () => {
    expect((await ask(projectPack, 'nothing')).status).toBe(404)
  })
})
