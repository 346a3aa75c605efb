import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, type Site, startSite, visit } from '../support/site'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A journalist who looks for something, with and without scripts, with a mouse and with the keyboard. */

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: true }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const titles = (page: Page) => page.locator('ol h2').allInnerTexts()
const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 } }

async function on(options: object, path: string): Promise<Page> {
  const page = await (await visit(browser, site, options)).newPage()
  await page.goto(path)
  return page
}

test('on a telephone the glass leads to a field in which one can type at once', async () => {
  const page = await on({ ...phone, javaScriptEnabled: false }, '/nl')
  await page.locator('header').getByRole('link', { name: 'Zoeken' }).click()
  await page.waitForURL('**/nl/search#search')
  await page.keyboard.type('foto Jelgava')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/nl/search?q=foto+Jelgava')
  expect(await page.locator('h2', { hasText: 'Beeld uit berichten hierover' }).count()).toBe(1)
})

describe('the list of releases', () => {
  test('is narrowed by a form without a script; each count is what comes of it', async () => {
    const page = await on({ ...phone, javaScriptEnabled: false }, '/nl/releases')
    const all = await titles(page)
    await page.getByText('Filteren', { exact: true }).click()
    const box = page.getByLabel(/^Feitenblad/)
    const count = Number(await page.locator('label', { has: box }).locator('span').last().innerText())
    await box.check()
    await page.getByRole('button', { name: 'Tonen' }).click()
    await page.waitForURL('**/nl/releases?kind=fact-sheet')
    const some = await titles(page)
    expect(some).toHaveLength(count)
    expect(some.length).toBeLessThan(all.length)
    expect(all).toEqual(expect.arrayContaining(some))
    await page.getByRole('link', { name: 'Feitenblad: weglaten' }).click()
    await page.waitForURL('**/nl/releases')
    expect(await titles(page)).toEqual(all)
  })

  test('is narrowed at once where scripts run, by the keyboard alone, and back brings back what was', async () => {
    const page = await on(desk, '/fr/releases')
    const all = await titles(page)
    const box = page.getByLabel(/^Jelgava/)
    await box.focus()
    await page.keyboard.press('Space')
    await page.waitForURL('**/fr/releases?city=jelgava')
    // Whoever goes on by keyboard is still at the same box.
    await page.waitForFunction(() => document.activeElement?.getAttribute('value') === 'jelgava')
    const some = await titles(page)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    // Whoever sees neither is told how many there are now, and what the page is called.
    const status = page.locator('#narrow [role=status]')
    await page.waitForFunction(() => document.querySelector('#narrow [role=status]')?.textContent)
    expect(await status.innerText()).toBe(`${some.length} communiqué${some.length > 1 ? 's' : ''}`)
    expect(await page.title()).toContain(`: Jelgava (${some.length} communiqué`)
    await page.goBack()
    await page.waitForURL('**/fr/releases')
    expect(await titles(page)).toEqual(all)
    expect(await page.getByLabel(/^Jelgava/).isChecked()).toBe(false)
    expect(await status.textContent()).toBe('')
  })

  test('stays open where it was on a telephone, once something is chosen', async () => {
    const page = await on(phone, '/nl/releases')
    await page.locator('#narrow > summary').click()
    const box = page.locator('#narrow input:visible').last()
    await box.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    await box.click()
    await page.waitForURL('**/nl/releases?*=*')
    await page.waitForFunction(() => document.activeElement?.matches('#narrow input'))
    expect(await page.locator('#narrow').getAttribute('open')).not.toBeNull()
    expect(before).toBeGreaterThan(0)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test('has one address for each state, which is the same for whoever gets it, and leads to the same in another language', async () => {
    const page = await on({ ...desk, javaScriptEnabled: false }, '/nl/releases?city=schaarbeek&kind=press-release')
    const here = await titles(page)
    await page.getByRole('navigation', { name: 'Talen' }).getByRole('link', { name: 'Français' }).click()
    await page.waitForURL('**/fr/releases?kind=press-release&city=schaerbeek')
    expect(await titles(page)).toHaveLength(here.length)
  })

  test('says what to leave out when nothing has it all', async () => {
    const page = await on({ javaScriptEnabled: false }, '/nl/releases?kind=press-release&year=2022&topic=nergens')
    expect(await page.innerText('main')).toContain('Geen enkel bericht heeft dit allemaal.')
    await page.getByRole('link', { name: /^zonder nergens: \d+ bericht/ }).click()
    await page.waitForURL('**/nl/releases?kind=press-release&year=2022')
    expect((await titles(page)).length).toBeGreaterThan(0)
  })

  test('names the part of an address that it does not know', async () => {
    const page = await (await visit(browser, site, { javaScriptEnabled: false })).newPage()
    const answer = await page.goto('/en/releases?year=soon&kind=press-release')
    expect(answer?.status()).toBe(400)
    expect(await page.innerText('main')).toContain('year=soon')
  })

  test('can be reached by year and month', async () => {
    const page = await on({ ...phone, javaScriptEnabled: false }, '/en/archive')
    await page.getByRole('link', { name: 'December 2022: 3 releases' }).click()
    await page.waitForURL('**/en/releases?year=2022&month=12')
    expect(await titles(page)).toHaveLength(3)
  })
})

test.each([
  ['cities/jelgava', 'cities', 'Villes'],
  ['projects/inclucities', 'projects', 'Projets'],
  ['topics/logement', 'topics', 'Thèmes'],
])('an address that is cut back is the list that the page stands in: %s', async (one, list, title) => {
  const page = await on({ ...phone, javaScriptEnabled: false }, `/fr/${one}`)
  expect(await page.locator('script[type="application/ld+json"]').last().textContent()).toContain(
    `"item":"${site.url}/fr/${list}"`,
  )
  await page.goto(`/fr/${list}`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.locator(`main a[href="/fr/${one}"]`).click()
  await page.waitForURL(`**/fr/${one}`)
})

describe('the search', () => {
  test('finds a person from a phone, without a script, with a slip', async () => {
    const page = await on({ ...phone, javaScriptEnabled: false }, '/en')
    await page.getByRole('link', { name: 'Search' }).click()
    await page.waitForURL('**/en/search#search')
    await page.getByRole('searchbox', { name: 'Search the press room' }).fill('justina podraska')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL('**/en/search?q=justina+podraska')
    expect(await page.innerText('main')).toContain('No exact match. Results for: justyna podrazka')
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await page.waitForURL('**/en/contacts/justyna-podrazka')
  })

  test('is in the head of every page on a desk, shows what matched, and is reached by the keyboard', async () => {
    const page = await on(desk, '/fr/contacts')
    const field = page.locator('#masthead-search')
    for (let presses = 0; presses < 12 && !(await field.evaluate((one) => one === document.activeElement)); presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.type('femmes')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/fr/search?q=femmes')
    expect(await page.locator('main mark').first().innerText()).toMatch(/^femmes$/i)
  })

  test('leads to the press room’s own pages by what they are called', async () => {
    const page = await on({ ...phone, javaScriptEnabled: false }, '/en/search?q=privacy')
    expect(await page.innerText('main')).toContain('Pages of this press room')
    await page.locator('main').getByRole('link', { name: 'Privacy' }).click()
    await page.waitForURL('**/en/about/privacy')
  })

  const options = (page: Page) => page.getByRole('option')
  const field = (page: Page) => page.getByRole('combobox')

  test('proposes names while somebody types, also in another spelling, and leads to the page of what is chosen', async () => {
    const page = await on(desk, '/fr')
    await field(page).fill('schaarb')
    await options(page).first().waitFor()
    expect(await options(page).first().innerText()).toBe('Schaerbeek\nVille')
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('search [aria-live]').innerText()).toMatch(/^\d+ suggestions?\s; choisissez/)
    await page.keyboard.press('ArrowDown')
    const active = options(page).and(page.locator('[aria-selected=true]'))
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'))
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/fr/cities/schaerbeek')
  })

  test('closes its proposals by Escape, keeps what was typed, and sends it where nothing is chosen', async () => {
    const page = await on(desk, '/nl')
    await field(page).fill('celine')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Escape')
    await options(page).first().waitFor({ state: 'hidden' })
    expect(await field(page).getAttribute('aria-expanded')).toBe('false')
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull()
    expect(await field(page).inputValue()).toBe('celine')
    await page.keyboard.press('ArrowDown')
    await options(page).first().waitFor()
    // Past the last it is the field again.
    for (let left = await options(page).count(); left > 0; left--) await page.keyboard.press('ArrowDown')
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/nl/search?q=celine')
  })

  test('proposes on a telephone what can be pressed, within the screen, without a fault that axe finds', async () => {
    const page = await on({ ...phone, hasTouch: true }, '/en/search')
    await page.locator('#search').fill('jel')
    const first = options(page).first()
    await first.waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(40)
    await page.evaluate(axe)
    const faults = await page.evaluate(async () => {
      type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(faults).toEqual([])
    await first.tap()
    await page.waitForURL('**/en/cities/jelgava')
  })

  test('of somebody gives the number to ring at once', async () => {
    const page = await on({ ...phone, javaScriptEnabled: false }, '/en/search?q=press+contact')
    const first = page.locator('main li', { has: page.getByRole('heading', { level: 3 }) }).first()
    expect(await first.getByRole('link', { name: /^\+\d/ }).getAttribute('href')).toMatch(/^tel:\+\d+$/)
    expect(await first.locator('a[href$="/contact.vcf"]').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  test('stands on a page that is not there, with somebody to ring', async () => {
    const page = await on({ ...phone, javaScriptEnabled: false }, '/fr/nulle-part')
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
    await page.getByRole('searchbox', { name: 'Rechercher' }).fill('mercier')
    await page.getByRole('button', { name: 'Rechercher' }).click()
    await page.waitForURL('**/fr/search?q=mercier')
  })

  test('says so kindly when nothing is found', async () => {
    const page = await on({ javaScriptEnabled: false }, '/nl/search?q=xylofoonvereniging')
    expect(await page.innerText('main')).toContain('Er is niets gevonden voor „xylofoonvereniging”.')
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
    expect(await page.locator('main a[href="/nl/releases"]').count()).toBe(1)
  })
})

test('a release leads to others that have most in common with it', async () => {
  const page = await on({ javaScriptEnabled: false }, '/nl/search?q=vrouwenhuis')
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  const related = page.locator('section', { has: page.getByRole('heading', { name: 'Verwante berichten' }) })
  await related.waitFor()
  expect(await related.locator('h3').count()).toBeGreaterThan(1)
})
