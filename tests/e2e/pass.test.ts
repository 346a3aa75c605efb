import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { Browser, Page } from 'playwright-core'
import { body, p } from '@/demo/text'
import { hourAhead } from '../support/hourAhead'
import { account, type Desk, openDesk } from '../support/newsroomAtWork'
import { canary } from '../support/records'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** A journalist who may read before the hour, and a colleague who sees the draft: each by a link, in a real browser. */

let site: Site
let browser: Browser
let desk: Desk
const words = {
  nl: canary('titel'),
  fr: canary('titre'),
  given: canary('voornaam'),
  org: canary('org'),
  alt: canary('alt'),
}
let release: string
let picture: { id: string; filename: string }
/** Every token that this test was given; none may be in the log. */
const tokens: string[] = []
/** An accepted embargo pass. */
let link: string

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(new URL(address, site.url), { headers, redirect: 'manual' })
/** Takes a step with the release, as the administrator, who is alone in this newsroom. */
async function step(body: object): Promise<void> {
  const { status, json } = await desk.send('POST', `/press-releases/${release}/steps`, body)
  if (status !== 200) throw new Error(JSON.stringify(json))
}

/** Gives a pass over the API; its link as a path. */
async function givePass(asked: object): Promise<{ link: string; id: string }> {
  const { json } = await desk.send('POST', `/press-releases/${release}/passes`, { name: 'x', ...asked })
  return { link: keep(json.link), id: json.pass.id }
}

function keep(address: string): string {
  const at = new URL(address).pathname
  tokens.push(at.split('/')[2] ?? '')
  return at
}

async function accepted(): Promise<string> {
  const given = await givePass({ kind: 'embargo' })
  await fetch(`${site.url}${given.link}/accept`, { method: 'POST', redirect: 'manual' })
  return given.link
}

/** A draft that has all that the preflight asks for, in Dutch and French. */
async function draft({ contact, organisation }: { contact: string; organisation: string }): Promise<string> {
  const { json } = await desk.send('POST', '/press-releases?draft=true&locale=nl', {
    title: words.nl,
    standfirst: 'Wat er morgen gebeurt.',
    datelinePlace: 'Voorbeeldstad',
    body: body(p('Het nieuws van morgen.')),
    languages: ['nl', 'fr'],
    contacts: [{ contact, role: 'perscontact' }],
    issuers: [organisation],
    boilerplates: [{ relationTo: 'organisations', value: organisation }],
    gallery: [picture.id],
  })
  const { id } = json.doc
  await desk.send('PATCH', `/press-releases/${id}?draft=true&locale=fr`, {
    title: words.fr,
    standfirst: 'Ce qui arrive demain.',
    datelinePlace: 'Villexemple',
    body: body(p('Les nouvelles de demain.')),
  })
  return id
}
/** Puts a release of this kind under embargo; it is the one that the tests are then about. */
let underEmbargo: () => Promise<void>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: false }), openBrowser()])
  desk = await openDesk(site)
  picture = await desk.upload(words.alt)
  const made = async (collection: string, data: object) =>
    (await desk.send('POST', `/${collection}?locale=nl`, data)).json.doc.id as string
  const organisation = await made('organisations', { name: words.org, boilerplate: 'Wie dit uitgeeft.' })
  await desk.send('PATCH', `/organisations/${organisation}?locale=fr`, {
    name: words.org,
    boilerplate: 'Qui publie ceci.',
  })
  const phones = [{ value: '+32486359347', kind: 'cell', audience: 'public' }]
  const photo = (await desk.upload('portret')).id
  const contact = await made('contacts', { givenName: words.given, familyName: 'Peeters', phones, organisation, photo })
  const known = await made('contacts', { givenName: 'Bekende', familyName: 'Persdienst', phones })
  await desk.send('POST', '/globals/newsroom?locale=nl', { name: 'Persdienst', defaultContacts: [known] })
  underEmbargo = async () => {
    release = await draft({ contact, organisation })
    await step({ step: 'releaseWithoutReview', at: inHours(24), text: 'Alleen op de redactie' })
  }
  await underEmbargo()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('an embargo pass', () => {
  test('is given at the release in the admin, and its link is shown once', async () => {
    const staff = await visit(browser, site, { locale: 'nl-BE', viewport: { width: 1280, height: 1000 } })
    const page = await staff.newPage()
    await signIn(page)
    await page.goto(`/admin/collections/press-releases/${release}`)
    await page.waitForSelector('form[data-form-ready="true"]')
    await page.getByRole('button', { name: 'Vooraf lezen', exact: true }).click()
    await page.fill('#field-pass-embargo-name', 'Marie Dubois')
    await page.fill('#field-pass-embargo-outlet', 'Le Quotidien')
    await page.fill('#field-pass-embargo-email', 'geen adres')
    await page.press('#field-pass-embargo-email', 'Enter')
    await page.getByText('Dit is geen e-mailadres.').waitFor()
    await page.fill('#field-pass-embargo-email', 'marie@example.org')
    await page.getByRole('button', { name: 'Pas geven' }).click()
    link = keep(await page.getByLabel('De link voor Marie Dubois', { exact: true }).inputValue())
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByText('Nog niet aanvaard').waitFor()
    expect(await page.content()).not.toContain(link)
    expect(staff.foreign).toEqual([])
    await staff.close()
  })

  test('opens on its terms and its hour, in the reader’s language, without a word of the release', async () => {
    const reader = await visit(browser, site, { javaScriptEnabled: false, locale: 'fr-BE' })
    const page = await reader.newPage()
    const answer = await page.goto(link)
    expect(answer?.status()).toBe(200)
    const text = (await page.innerText('main')).replace(/\s+/gu, ' ')
    expect(text).toContain('Un communiqué sous embargo')
    expect(text).toContain('Marie Dubois (Le Quotidien)')
    expect(text).toMatch(
      /Embargo jusqu’au (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) .* heure (normale|d’été) d’Europe centrale .* UTC/,
    )
    expect(text).toContain('Bekende Persdienst')
    const html = await page.content()
    for (const word of Object.values(words)) expect([word, html.includes(word)]).toEqual([word, false])

    await page.getByRole('button', { name: 'J’accepte' }).click()
    await page.waitForURL(`**${link}/fr`)
    expect(await page.textContent('h1')).toBe(words.fr)
    expect(await reader.cookies()).toEqual([])
    await reader.close()
  })

  test('then shows the release in each of its languages, marked above and below, with its pictures', async () => {
    const reader = await visit(browser, site, { javaScriptEnabled: false, locale: 'fr-BE' })
    const page = await reader.newPage()
    await page.goto(link)
    for (const [language, title, embargo] of [
      ['fr', words.fr, /^Sous embargo jusqu’au/],
      ['nl', words.nl, /^Onder embargo tot/],
    ] as const) {
      if (language === 'nl') await page.getByRole('link', { name: 'Nederlands' }).first().click()
      await page.waitForURL(`**${link}/${language}`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(await page.textContent('h1')).toBe(title)
      const notices = await page.locator('main [role=note]').allInnerTexts()
      expect(notices).toHaveLength(2)
      for (const notice of notices)
        expect([notice, embargo.test(notice), notice.includes('Marie Dubois')]).toEqual([notice, true, true])
      const shown = page.locator(`main img[alt="${words.alt}"]`)
      await shown.scrollIntoViewIfNeeded()
      const isDrawn = (img: unknown) => (img as HTMLImageElement).decode().then(() => true)
      expect(await shown.evaluate(isDrawn)).toBe(true)
      expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex')
      expect(await page.locator('link[rel=canonical], link[rel=alternate]').count()).toBe(0)
    }
    const nowhere = await page.goto(`${link}/en`)
    expect([nowhere?.status(), await page.textContent('h1')]).toEqual([404, 'Not available in English'])
    expect(await reader.cookies()).toEqual([])
    expect(reader.foreign).toEqual([])
    await reader.close()
  })

  test('leads nowhere that does not answer, and names without a link what has no page yet', async () => {
    const html = await (await get(`${link}/nl`)).text()
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const addresses = [...new Set([...main.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, at]) => at ?? ''))]
    expect(addresses.length).toBeGreaterThan(4)
    for (const at of addresses) expect([at, (await get(at)).status]).toEqual([at, 200])
    expect(main).toContain(words.org)
    expect(main).not.toContain('/nl/organisations/')
    expect(main).not.toContain('/api/media/')
    for (const at of [
      `/nl/organisations/${words.org}`,
      `/api/media/file/${picture.filename}`,
      `/nl/releases/${words.nl}`,
    ])
      expect([at, (await get(at)).status >= 400]).toEqual([at, true])
  })

  test('gives cards that outlive it: with whom to call, without the link', async () => {
    for (const card of [`${link}/nl/contacts.vcf`, `${link}/nl/contacts/${words.given}-peeters/contact.vcf`]) {
      const answer = await get(card)
      const text = await answer.text()
      expect([card, answer.status, answer.headers.get('content-type')]).toEqual([
        card,
        200,
        'text/vcard; charset=utf-8',
      ])
      expect(text).toContain('+32486359347')
      expect(text).not.toMatch(/PHOTO|URL|\/pass\//)
    }
  })

  test('gives its files whole and in part', async () => {
    const file = `${link}/files/${picture.filename}`
    const whole = await get(file)
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'image/png'])
    const part = await get(file, { Range: 'bytes=0-99' })
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100])
  })

  test('tells every cache, index and page beyond it to keep out, whatever it answers', async () => {
    const unread = (await givePass({ kind: 'embargo' })).link
    for (const [at, status] of [
      [unread, 200],
      [`${unread}/nl/contacts.vcf`, 307],
      [link, 307],
      [`${link}/nl`, 200],
      [`${link}/nl/contacts.vcf`, 200],
      [`${link}/files/${picture.filename}`, 200],
      [`${link}/files/nothing.png`, 404],
      ['/pass/nothing', 404],
      ['/pass/nothing/nl', 404],
      ['/pass/nothing/files/x', 404],
      ['/pass/nothing/and/more', 404],
    ] as const) {
      const { headers, status: found } = await get(at)
      const told = ['cache-control', 'x-robots-tag', 'referrer-policy', 'set-cookie'].map((name) => headers.get(name))
      expect([at, found, ...told]).toEqual([at, status, 'private, no-store', 'noindex, nofollow', 'no-referrer', null])
      expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    }
  })
})

describe('a preview link', () => {
  test('shows the draft as it is being written, and says that it is one', async () => {
    const newest = canary('nieuwst')
    await desk.send('PATCH', `/press-releases/${release}?draft=true&locale=nl`, { standfirst: newest })
    const preview = (await givePass({ kind: 'preview', name: 'Vertaalbureau' })).link
    const reader = await visit(browser, site, { javaScriptEnabled: false, locale: 'nl-BE' })
    const page = await reader.newPage()
    await page.goto(preview)
    expect(new URL(page.url()).pathname).toBe(`${preview}/nl`)
    expect(await page.innerText('main')).toContain(newest)
    const notices = await page.locator('main [role=note]').allInnerTexts()
    expect(notices).toHaveLength(2)
    for (const notice of notices)
      expect(notice).toMatch(/Ontwerp, niet goedgekeurd voor publicatie\s+Getoond aan: Vertaalbureau/)
    expect(await (await get(`${link}/nl`)).text()).not.toContain(newest)
    expect(await reader.cookies()).toEqual([])
    await reader.close()
  })
})

describe('beside the form in the admin', () => {
  test('the page is shown as it will be, and follows what is written', async () => {
    const staff = await visit(browser, site, { locale: 'nl-BE', viewport: { width: 1600, height: 1000 } })
    const page = await staff.newPage()
    await signIn(page)
    await page.goto(`/admin/collections/press-releases/${release}`)
    await page.waitForSelector('form[data-form-ready="true"]')
    await page.locator('#live-preview-toggler').click()
    const shown = page.frameLocator('#live-preview-iframe')
    await shown.getByRole('heading', { level: 1, name: words.nl }).waitFor()
    await page.getByRole('button', { name: 'Tekst', exact: true }).click()
    const newer = canary('nog-nieuwer')
    await page.fill('#field-standfirst', newer)
    await shown.getByText(newer).waitFor()
    await staff.close()
  })

  test('and to nobody who is not signed in', async () => {
    for (const at of [`/admin/preview/nl/${release}`, '/admin/preview/nl/00000000-0000-4000-8000-000000000000']) {
      const answer = await get(at)
      const html = await answer.text()
      expect([at, answer.status, answer.headers.get('cache-control')]).toEqual([at, 404, 'private, no-store'])
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      for (const word of Object.values(words)) expect(html).not.toContain(word)
    }
  })
})

describe('a link that holds no longer', () => {
  const without = (html: string, token: string) =>
    html.replaceAll(token, 'TOKEN').replaceAll(encodeURIComponent(token), 'TOKEN')

  test('answers at once, alike for revoked, unknown and malformed, with whom to ask', async () => {
    const { link: gone, id } = await givePass({ kind: 'embargo' })
    expect((await get(gone)).status).toBe(200)
    await desk.send('POST', `/press-releases/${release}/passes/${id}/revoke`, {})
    const unknown = `00000000-0000-4000-8000-000000000000.${gone.split('.')[1]}`
    const pages = await Promise.all(
      [gone.slice('/pass/'.length), unknown, 'malformed'].map(async (token) => {
        const answer = await get(`/pass/${token}`, { 'Accept-Language': 'nl' })
        return { status: answer.status, html: without(await answer.text(), token) }
      }),
    )
    for (const { status, html } of pages) {
      expect(status).toBe(404)
      expect(html).toContain('Deze link opent niets')
      expect(html).toContain('Bekende Persdienst')
      expect(html.length).toBe(pages[0]?.html.length)
    }
    const reader = await visit(browser, site, { javaScriptEnabled: false, locale: 'en-GB' })
    const page = await reader.newPage()
    await page.goto(`${gone}/fr`)
    expect(await page.textContent('h1')).toBe('Ce lien n’ouvre rien')
    await reader.close()
  })

  test('is to be waited for after too many of them, and says how long', async () => {
    const from = { 'X-Forwarded-For': '203.0.113.7', 'Accept-Language': 'en' }
    let answer = await get('/pass/nothing', from)
    for (let tries = 1; tries < 40 && answer.status === 404; tries++) answer = await get('/pass/nothing', from)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toContain('Too many links that open nothing')
    expect((await get(`${link}/files/${picture.filename}`, from)).status).toBe(429)
    expect((await get(`${link}/nl`)).status).toBe(200)
  })
})

test('when the hour strikes, the pass leads to the public page in that language, and its files and cards go along', async () => {
  const hour = 3500 + (await hourAhead(() => get(`${link}/fr`)))
  await step({ step: 'moveHour', at: new Date(hour).toISOString(), text: 'Vroeger dan gedacht' })
  const reader = await visit(browser, site, { javaScriptEnabled: false, locale: 'nl-BE' })
  const page = await reader.newPage()
  let before = 0
  while (Date.now() < hour - 300) {
    const { status } = await get(`${link}/fr`)
    if (Date.now() < hour) expect([status, ++before > 0]).toEqual([200, true])
  }
  expect(before).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 20))
  const answer = await get(`${link}/fr`)
  expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
    307,
    `/fr/releases/${words.fr}`,
    'private, no-store',
  ])
  for (const [at, to] of [
    [link, `/nl/releases/${words.nl}`],
    [`${link}/nl/contacts.vcf`, `/nl/releases/${words.nl}/contacts.vcf`],
    [`${link}/files/${picture.filename}`, `/api/media/file/${picture.filename}`],
  ] as const) {
    const moved = await get(at, { 'Accept-Language': 'nl' })
    expect([at, moved.status, moved.headers.get('location')]).toEqual([at, 307, to])
    expect([to, (await get(to)).status]).toEqual([to, 200])
  }
  await page.goto(`${link}/nl`)
  expect(await page.textContent('h1')).toBe(words.nl)
  expect(await page.locator('main [role=note]').count()).toBe(0)
  await reader.close()
})

test('no link is in the server’s log, not even when something goes wrong under one', async () => {
  await underEmbargo()
  const again = await accepted()
  rmSync(path.join(site.dataDir, 'media', picture.filename))
  expect((await get(`${again}/files/${picture.filename}`)).status).toBe(404)
  const database = createClient({ url: `file:${path.join(site.dataDir, 'press-room.db')}` })
  await database.execute('ALTER TABLE press_releases_rels RENAME TO gone')
  database.close()
  for (const at of [again, `${again}/nl`, `${again}/nl/contacts.vcf`])
    expect([at, (await get(at)).status]).toEqual([at, 500])
  const log = site.log()
  expect(log).toContain('press_releases_rels')
  expect(tokens.length).toBeGreaterThan(4)
  for (const token of tokens)
    for (const part of [token, token.split('.')[1] ?? token]) expect([log.includes(part), part]).toEqual([false, part])
})

async function signIn(page: Page): Promise<void> {
  page.setDefaultTimeout(60_000)
  await page.goto('/admin/login')
  await page.fill('#field-email', account.email)
  await page.fill('#field-password', account.password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
}
