import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { body, p } from '@/demo/text'
import { type Desk, openDesk } from '../support/newsroomAtWork'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** The whole road of a release, by the people who go it: from a writer’s draft to a withdrawal that readers see. */

const password = 'een lang wachtwoord'
const people = {
  writer: { email: 'wout@example.org', name: 'Wout Schrijver' },
  editor: { email: 'ed@example.org', name: 'Ed Eindredacteur' },
}

let site: Site
let browser: Browser
let desk: Desk
let writer: Page
let editor: Page
let reader: Page
let release: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: false }), openBrowser()])
  desk = await openDesk(site)
  for (const [role, person] of Object.entries(people)) await desk.send('POST', '/users', { ...person, role, password })
  const phones = [{ value: '+32486359347', kind: 'cell', audience: 'public' }]
  const contact = (await desk.send('POST', '/contacts', { givenName: 'Ada', familyName: 'Peeters', phones })).json.doc
    .id
  release = (
    await desk.send('POST', '/press-releases?draft=true&locale=nl', {
      title: 'Het plan is klaar',
      standfirst: 'Wat er verandert, en voor wie.',
      datelinePlace: 'Voorbeeldstad',
      body: body(p('De gemeente legt haar plan voor.')),
      languages: ['nl'],
      contacts: [{ contact, role: 'perscontact' }],
    })
  ).json.doc.id
  ;[writer, editor] = await Promise.all([signedIn('writer'), signedIn('editor')])
  reader = await (await visit(browser, site, { javaScriptEnabled: false, locale: 'nl-BE' })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function signedIn(who: keyof typeof people): Promise<Page> {
  const page = await (
    await visit(browser, site, { locale: 'nl-BE', viewport: { width: 1280, height: 1000 } })
  ).newPage()
  page.setDefaultTimeout(30_000)
  await page.goto('/admin/login')
  await page.fill('#field-email', people[who].email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
  return page
}

const open = async (page: Page): Promise<void> => {
  await page.goto(`/admin/collections/press-releases/${release}`)
  await page.locator('#release-log').waitFor({ state: 'attached' })
}
/** Takes a step as people do, and waits for where the release then stands. */
async function take(page: Page, step: string, stands: RegExp, typed: Record<string, string> = {}): Promise<void> {
  await open(page)
  const button = page.locator(`#step-${step}`)
  if (!(await button.isVisible())) await page.click('#step-more')
  await button.click()
  for (const [name, text] of Object.entries(typed)) await page.fill(`dialog [name=${name}]`, text)
  await page.click('#step-confirm')
  await page.locator('section p').filter({ hasText: stands }).first().waitFor()
  await leave(page)
}
/** Nobody keeps a release open for others. */
const leave = (page: Page) => page.goto('/admin')

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const publicPage = () => fetch(`${site.url}/nl/releases/het-plan-is-klaar`)

test('a writer submits, and an editor approves', async () => {
  await take(writer, 'submit', /^Ter nalezing/, { text: 'Graag vandaag' })
  await open(editor)
  await editor.getByText('Graag vandaag').waitFor()
  await leave(editor)
  await take(editor, 'approve', /^Goedgekeurd/)
  expect((await publicPage()).status).toBe(404)
})

test('an edit voids the approval, and while somebody writes, others are told who', async () => {
  await open(writer)
  await writer.fill('#field-standfirst', 'Wat er verandert, voor wie, en wanneer.')
  await writer
    .locator('section p')
    .filter({ hasText: /^In bewerking/ })
    .first()
    .waitFor()
  await editor.goto(`/admin/collections/press-releases/${release}`)
  await editor.getByText(people.writer.name).first().waitFor()
  await leave(editor)
  await leave(writer)
  const { status } = await desk.send('POST', `/press-releases/${release}/steps`, { step: 'release' })
  expect(status).toBe(403)
  expect((await publicPage()).status).toBe(404)
})

test('approved again with its hour ahead it is under embargo, and a journalist with a pass reads it', async () => {
  await desk.send('PATCH', `/press-releases/${release}?draft=true&locale=nl`, { releaseAt: inSeconds(3600) })
  await take(writer, 'submit', /^Ter nalezing/)
  await take(editor, 'approve', /^Vrijgegeven · Onder embargo/)
  expect((await publicPage()).status).toBe(404)

  const { json } = await desk.send('POST', `/press-releases/${release}/passes`, {
    kind: 'embargo',
    name: 'Marie Dubois',
  })
  const pass = new URL(json.link).pathname
  await reader.goto(pass)
  await reader.getByRole('button', { name: 'Ik ga akkoord' }).click()
  await reader.waitForURL(`**${pass}/nl`)
  expect(await reader.textContent('h1')).toBe('Het plan is klaar')

  const hour = inSeconds(8)
  const moved = { step: 'moveHour', at: hour, text: 'De raad heeft beslist' }
  expect((await desk.send('POST', `/press-releases/${release}/steps`, moved)).status).toBe(200)
  let before = 0
  while (Date.now() < Date.parse(hour) - 100) {
    const { status } = await publicPage()
    if (Date.now() < Date.parse(hour)) expect([status, ++before]).toEqual([404, before])
  }
  expect(before).toBeGreaterThan(3)
  await new Promise((resolve) => setTimeout(resolve, Date.parse(hour) - Date.now() + 20))
  expect((await publicPage()).status).toBe(200)
  await reader.goto(`${pass}/nl`)
  expect(new URL(reader.url()).pathname).toBe('/nl/releases/het-plan-is-klaar')
})

test('a correction goes the same road, and readers see what was wrong', async () => {
  await desk.send('PATCH', `/press-releases/${release}?draft=true&locale=nl`, {
    body: body(p('De gemeente legt haar plan voor op 3 december.')),
    nextChange: { significance: 'correction', note: { nl: 'De datum ontbrak.' } },
  })
  await take(writer, 'submit', /^Ter nalezing/)
  await take(editor, 'approve', /^Goedgekeurd/)
  expect(await (await publicPage()).text()).not.toContain('3 december')
  await take(editor, 'release', /^Vrijgegeven · Publiek/)
  await reader.goto('/nl/releases/het-plan-is-klaar')
  const text = await reader.innerText('main')
  expect(text).toContain('3 december')
  expect(text).toContain('Rechtzetting')
  expect(text).toContain('De datum ontbrak.')
  await reader.goto('/nl/releases')
  expect(await reader.innerText('main')).toContain('Rechtzetting')
})

test('withdrawn, its page stays with the notice; retracted, only the notice is left', async () => {
  await take(editor, 'withdraw', /Ingetrokken/, {
    text: 'Het plan is vernietigd',
    'note-nl': 'Dit plan geldt niet meer.',
  })
  await reader.goto('/nl/releases/het-plan-is-klaar')
  const text = await reader.innerText('main')
  expect(text).toContain('Dit plan geldt niet meer.')
  expect(text).toContain('De gemeente legt haar plan voor')
  expect(text).not.toContain('vernietigd')

  await take(editor, 'retract', /Teruggehaald/, {
    text: 'Er stonden namen in',
    'note-nl': 'Teruggehaald om privacyredenen.',
  })
  const gone = await reader.goto('/nl/releases/het-plan-is-klaar')
  expect(gone?.status()).toBe(410)
  const left = await reader.innerText('main')
  expect(left).toContain('Teruggehaald om privacyredenen.')
  expect(left).not.toContain('legt haar plan voor')
  for (const path of ['/nl', '/nl/releases', '/api/press-releases?limit=100'])
    expect([path, await (await fetch(`${site.url}${path}`)).text()]).toEqual([
      path,
      expect.not.stringContaining('Het plan is klaar'),
    ])
})

test('and the log tells who did all that', async () => {
  await open(editor)
  const log = await editor.locator('#release-log').innerText()
  for (const line of [
    'Wout Schrijver · Voorleggen',
    'Ed Eindredacteur · Goedkeuren',
    'Ada Beheerder · Het uur verzetten',
    'Ed Eindredacteur · Vrijgeven',
    'Ed Eindredacteur · Intrekken',
    'Ed Eindredacteur · Terughalen',
  ])
    expect(log).toContain(line)
})
