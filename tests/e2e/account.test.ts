import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** The admin under its own content security policy, and signing in with a second step, in a real browser. */

let site: Site
let browser: Browser
let editor: BrowserContext & { foreign: string[] }
let page: Page
const broken: string[] = []
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: false }), openBrowser()])
  editor = await visit(browser, site, { locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
  await editor.exposeFunction('tellBroken', (what: string) => broken.push(what))
  await editor.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const { tellBroken } = window as unknown as { tellBroken: (what: string) => void }
        tellBroken(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`)
      },
    )
  })
  page = await editor.newPage()
  page.setDefaultTimeout(30_000)
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const password = 'a sentence that I know'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Focus comes a moment after what it goes to. */
async function hasFocus(field: Locator): Promise<void> {
  await field.and(page.locator(':focus')).waitFor()
}
const main = () => page.locator('main, .template-minimal, .template-default').first()

/** What axe finds on this page that is ours: Payload's own admin is not. */
async function faultsIn(selector: string): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (within) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] }
    const { run } = (globalThis as unknown as { axe: { run: (where: string) => Promise<Found> } }).axe
    const { violations } = await run(within)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, selector)
}

test('the admin breaks nothing of its policy: signing up, writing, a file, the preview, people, settings', async () => {
  await page.goto('/admin')
  await page.waitForURL('**/admin/create-first-user')
  await page.fill('#field-name', 'Ada')
  await page.fill('#field-email', 'ada@example.org')
  await page.fill('#field-password', password)
  await page.fill('#field-confirm-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')

  await page.goto('/admin/collections/press-releases/create')
  await page.waitForURL(/\/[0-9a-f]{24}$/)
  await page.fill('#field-title', 'The first stone')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Today work on the new library began /')
  await page.locator('.slash-menu-popup__item').first().waitFor()
  await page.keyboard.press('Escape')
  const preview = page.locator('#live-preview-toggler')
  await preview.click()
  await page.frameLocator('iframe').first().getByText('The first stone').first().waitFor()

  await page.goto('/admin/collections/media/create')
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#456' } })
    .png()
    .toBuffer()
  await page.waitForSelector('form[data-form-ready="true"]')
  await page.setInputFiles('input[type=file]', { name: 'stone.png', mimeType: 'image/png', buffer: picture })
  await page.locator('img[src^="blob:"], .file-field__thumbnail, .thumbnail').first().waitFor()

  for (const path of [
    '/admin',
    '/admin/collections/press-releases',
    '/admin/collections/users',
    '/admin/globals/newsroom',
    '/admin/collections/contacts/create',
  ]) {
    await page.goto(path)
    await main().waitFor()
    await page.waitForLoadState('networkidle')
  }
  expect(broken).toEqual([])
  expect(editor.foreign).toEqual([])
})

test('a script that comes in with a text does not run in the admin, and a page of another site gets no frame of it', async () => {
  await page.goto('/admin')
  await main().waitFor()
  const ran = await page.evaluate(async () => {
    const here = window as unknown as Record<string, boolean>
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.body.append(script)
    const holder = document.createElement('div')
    holder.innerHTML =
      '<img src="x" onerror="window.ranHandler = true"><a id="x" href="javascript:window.ranLink = true">x</a>'
    document.body.append(holder)
    holder.querySelector('a')?.click()
    const base = document.createElement('base')
    base.href = 'https://evil.example/'
    document.head.append(base)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const kept = [here.ranInline, here.ranHandler, here.ranLink, document.baseURI.includes('evil')]
    base.remove()
    return kept
  })
  expect(ran.map(Boolean)).toEqual([false, false, false, false])
  expect(broken.length).toBeGreaterThanOrEqual(3)
  await page.goto('/admin')
  broken.length = 0

  const [one, other] = await Promise.all([1, 2].map(() => fetch(`${site.url}/admin/login`)))
  const nonce = (answer: Response | undefined) =>
    /'nonce-([^']+)'/.exec(answer?.headers.get('content-security-policy') ?? '')?.[1]
  expect(nonce(one)).toMatch(/^[\w+/]{22}==$/)
  expect(nonce(one)).not.toBe(nonce(other))
  expect(one?.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  const html = (await one?.text()) ?? ''
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce(one)}"`)
  const forged = await fetch(`${site.url}/nl`, { headers: { 'Content-Security-Policy': "script-src 'nonce-forged'" } })
  expect(await forged.text()).not.toContain('forged')
  for (const [name, value] of [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
  ] as const)
    for (const answer of [one, forged]) expect(answer?.headers.get(name)).toBe(value)
  const api = await fetch(`${site.url}/api/users/me`)
  expect(api.headers.get('content-security-policy')).toContain('sandbox')
})

let secret = ''
let recoveryCode = ''
const codeNow = (steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

test('a second step is set up with the keyboard alone', async () => {
  await page.goto('/admin/account')
  const setUp = page.getByRole('button', { name: 'Set up' })
  await setUp.waitFor()
  await page.waitForLoadState('networkidle')
  await setUp.focus()
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Code from the app')
  await field.waitFor()
  await hasFocus(field)
  expect(await faultsIn('section[aria-labelledby=second-step]')).toEqual([])
  secret = (await page.locator('section[aria-labelledby=second-step] code').innerText()).replace(/\s/g, '')
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await page.getByText('This code is not right').waitFor()
  // Good until the next half minute begins.
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 8000) await page.waitForTimeout(left + 50)
  await field.fill(codeNow(-1))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor()
  expect(await faultsIn('section[aria-labelledby=second-step]')).toEqual([])
  recoveryCode = await page.locator('section[aria-labelledby=second-step] li code').first().innerText()
  await page.getByRole('button', { name: 'I have kept them' }).press('Enter')
  await page.getByText(/On since .* 10 recovery codes left/).waitFor()
})

test('signing in asks for the code, with the keyboard alone', async () => {
  await editor.clearCookies({ name: 'payload-token' })
  await page.goto('/admin/login')
  await page.waitForLoadState('networkidle')
  expect(await faultsIn('form')).toEqual([])
  await page.locator('#field-email').focus()
  await page.keyboard.type('ada@example.org')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not that one at all')
  await page.keyboard.press('Enter')
  await page.getByText('The email or password provided is incorrect.').waitFor()
  await page.fill('#field-password', password)
  await page.keyboard.press('Enter')
  const field = page.locator('#field-code')
  await field.waitFor()
  await hasFocus(field)
  expect(await faultsIn('form')).toEqual([])
  await page.keyboard.type(codeNow())
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin')
  await page.getByText('Releases').first().waitFor()
})

test('whoever has lost the telephone signs in with a recovery code, and comes where the link led', async () => {
  await editor.clearCookies({ name: 'payload-token' })
  await page.goto('/admin/collections/contacts')
  await page.waitForURL(/\/admin\/login/)
  await page.waitForLoadState('networkidle')
  await page.fill('#field-email', 'ada@example.org')
  await page.fill('#field-password', password)
  await page.keyboard.press('Enter')
  await page.locator('#field-code').waitFor()
  await page.keyboard.type(recoveryCode)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin/collections/contacts')
})

test('an administrator invites a colleague, and hands the link over where no mail goes out', async () => {
  await page.goto('/admin/collections/users')
  await page.waitForLoadState('networkidle')
  await page.getByText('Invite a colleague').click()
  await page.fill('#field-invite-name', 'Wim')
  await page.fill('#field-invite-email', 'wim@example.org')
  expect(await faultsIn('details')).toEqual([])
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  expect(link).toContain('/admin/reset/')
  const theirs = await (await visit(browser, site, { locale: 'nl-BE' })).newPage()
  await theirs.goto(new URL(link).pathname)
  await theirs.waitForLoadState('networkidle')
  await theirs.fill('#field-password', 'een zin die ik onthoud')
  await theirs.fill('#field-confirm-password', 'een zin die ik onthoud')
  await theirs.click('button[type=submit]')
  await theirs.waitForURL('**/admin/login')
  await theirs.fill('#field-email', 'wim@example.org')
  await theirs.fill('#field-password', 'een zin die ik onthoud')
  await theirs.click('button[type=submit]')
  await theirs.waitForURL('**/admin')
  await theirs.context().close()
})

test('nothing of all that broke the policy', () => {
  expect(broken).toEqual([])
})
