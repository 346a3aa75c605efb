import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import vCard from 'vcf'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** From an empty newsroom to a card in a journalist's address book, as two people would do it. */

let site: Site
let browser: Browser
let editor: BrowserContext & { foreign: string[] }
let page: Page
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: false }), openBrowser()])
  editor = await visit(browser, site, { locale: 'nl-BE', viewport: { width: 1280, height: 1000 } })
  page = await editor.newPage()
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** The id in the address of the document that is being edited. */
const saved = (timeout?: number) => page.waitForURL(/\/[0-9a-f]{24}$/, timeout ? { timeout } : {})
/** Clicks as a person does: again when nothing came of it, because a page that is still loading listens to nobody. */
async function clickFor(button: Locator, what: string): Promise<void> {
  for (let tries = 0; tries < 5 && !(await page.locator(what).isVisible()); tries++) {
    await button.click()
    await page.waitForSelector(what, { timeout: 4000 }).catch(() => {})
  }
}
/** Adds a first row: it stands there at once, and its fields when the server has answered, however long that takes. */
async function addRow(button: Locator, rows: string, field: string): Promise<void> {
  await clickFor(button, `#${rows}-row-0`)
  await page.waitForSelector(`#field-${rows}__0__${field}`, { timeout: 60_000 })
}
/** A new contact on screen, with a row for a number. */
async function newContact(givenName: string, familyName: string): Promise<void> {
  await page.goto('/admin/collections/contacts/create')
  await page.waitForSelector('form[data-form-ready="true"]')
  await page.fill('#field-givenName', givenName)
  await page.fill('#field-familyName', familyName)
  await clickFor(page.getByRole('button', { name: 'Hoe te bereiken' }), '#field-phones')
  await addRow(page.getByRole('button', { name: /Nummer/ }).first(), 'phones', 'value')
}
const tab = (name: string) => page.getByRole('button', { name, exact: true }).click()

test('whoever comes first makes the first administrator', async () => {
  await page.goto('/admin')
  await page.waitForURL('**/admin/create-first-user')
  await page.fill('#field-name', 'Ada Beheerder')
  await page.fill('#field-email', 'ada@example.org')
  await page.fill('#field-password', 'een lang wachtwoord')
  await page.fill('#field-confirm-password', 'een lang wachtwoord')
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
  await page.getByText('Berichten').first().waitFor()
})

test('makes a contact, and a number that cannot be is answered at its field', async () => {
  await newContact('Łukasz', 'Ó Séa; Vermeulen')
  await page.fill('#field-phones__0__value', '12')
  await page.click('#action-save')
  await page.getByText('Dit nummer bestaat niet in deze vorm').first().waitFor()
  await tab('Wie')
  expect(await page.inputValue('#field-familyName')).toBe('Ó Séa; Vermeulen')
  await page.getByRole('button', { name: /^Hoe te bereiken/ }).click()
  await page.fill('#field-phones__0__value', '+32 (0)486 359 347')
  // The form may still hold the number as bad in the moment after the last key: a person presses again.
  for (let tries = 0; tries < 5 && page.url().endsWith('/create'); tries++) {
    await page.click('#action-save')
    await saved(8000).catch(() => {})
  }
  expect(await page.locator('[data-refused-save]').allInnerTexts()).toEqual([])
  await saved()
  await clickFor(page.getByRole('button', { name: 'Hoe te bereiken' }), '#field-phones')
  expect(await page.inputValue('#field-phones__0__value')).toBe('+32486359347')
})

const isHalf = (sent: string | null) => sent?.includes('"+32 48"') === true

test('a number put right while the answer about half of it is under way is taken', async () => {
  await newContact('Bo', 'Traag')
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.fill('#field-phones__0__value', '12')
  await page.click('#action-save')
  const atField = page.locator('.field-error', { hasText: 'Dit nummer bestaat niet in deze vorm' })
  await atField.waitFor()
  const asked = page.waitForRequest((request) => isHalf(request.postData()))
  await page.route('**/contacts/create', async (route) => {
    const response = await route.fetch()
    if (isHalf(route.request().postData())) await answered
    await route.fulfill({ response })
  })
  await page.fill('#field-phones__0__value', '+32 48')
  await asked
  await page.fill('#field-phones__0__value', '+32 486 35 93 47')
  answer()
  await atField.waitFor({ state: 'detached' })
  await page.click('#action-save')
  await saved()
  await page.unrouteAll({ behavior: 'wait' })
})

test('writes a release in Dutch with a footnote and a contact, and publishes it', async () => {
  await page.goto('/admin/collections/press-releases/create')
  await saved()
  await page.fill('#field-title', 'De eerste steen is gelegd')
  await page.fill('#field-standfirst', 'Op het Voorbeeldplein begint de bouw van de bibliotheek.')
  await page.fill('#field-datelinePlace', 'Voorbeeldstad')

  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Vandaag begon de bouw van de nieuwe bibliotheek')
  await page.keyboard.type(' /voet')
  await page.getByRole('button', { name: 'Voetnoot' }).or(page.locator('.slash-menu-popup__item')).first().waitFor()
  await page.keyboard.press('Enter')
  const drawer = page.locator('dialog').last()
  await drawer.locator('[contenteditable=true]').click()
  await page.keyboard.type('Zie het dossier op https://www.example.org/dossier.pdf ')
  await drawer.locator('button[type=submit]').click()
  await drawer.waitFor({ state: 'hidden' })
  await page.getByText(/Noot: Zie het dossier/).waitFor()

  await tab('Contact en afzenders')
  await addRow(page.getByRole('button', { name: /Contactpersoon toe/ }), 'contacts', 'contact')
  await page.locator('#field-contacts__0__contact .rs__control').click()
  await page.locator('.rs__option', { hasText: 'Vermeulen' }).click()
  await page.fill('#field-contacts__0__role', 'perscontact')

  await page.getByText(/Laatst opgeslagen/).waitFor()
  await page.getByText('Alles is in orde.').waitFor()
  await page.click('#step-more')
  await page.click('#step-releaseWithoutReview')
  await page.fill('dialog [name=text]', 'Eerste bericht; er is nog geen collega')
  await page.click('#step-confirm')
  await page.getByText(/Vrijgegeven · Publiek/).waitFor()
  expect(await page.inputValue('#field-slug')).toBe('de-eerste-steen-is-gelegd')
})

test('and asked the whole time for nothing from elsewhere', () => {
  expect(editor.foreign).toEqual([])
})

test('a journalist reads it at /nl, with scripts off, and not at /fr', async () => {
  const reader = await visit(browser, site, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
  const press = await reader.newPage()
  await press.goto('/nl')
  await press.getByRole('link', { name: 'De eerste steen is gelegd' }).click()
  await press.waitForURL('**/nl/releases/de-eerste-steen-is-gelegd')
  expect(await press.textContent('h1')).toBe('De eerste steen is gelegd')
  const text = (await press.innerText('main')).replace(/\s+/g, ' ')
  expect(text).toMatch(/Voorbeeldstad, \d+ \p{L}+ \d{4} – Vandaag begon de bouw van de nieuwe bibliotheek/u)
  expect(text).toContain('Zie het dossier op https://www.example.org/dossier.pdf')
  expect(await press.getAttribute('#noteref-1', 'href')).toBe('#note-1')
  expect(await press.getAttribute('#note-1 a[href="#noteref-1"]', 'aria-label')).toBe('Terug naar noot 1 in de tekst')

  await press.goto('/fr')
  expect(await press.innerText('main')).not.toContain('steen')
  const french = await press.goto('/fr/releases/de-eerste-steen-is-gelegd')
  expect(french?.status()).toBe(404)
  expect(await press.innerText('main')).toContain('Pas disponible en français')
  expect(await press.getAttribute('main li a', 'href')).toBe('/nl/releases/de-eerste-steen-is-gelegd')
  await reader.close()
})

test('and saves the contact’s card', async () => {
  const reader = await visit(browser, site, { acceptDownloads: true })
  const press = await reader.newPage()
  await press.goto('/nl/releases/de-eerste-steen-is-gelegd')
  const [download] = await Promise.all([
    press.waitForEvent('download'),
    press.getByRole('link', { name: 'Contact bewaren (vCard)' }).first().click(),
  ])
  expect(download.suggestedFilename()).toBe('Łukasz Ó Séa; Vermeulen.vcf')
  const [card] = vCard.parse(readFileSync(await download.path(), 'utf8'))
  expect(String(card?.get('fn')?.valueOf()).replaceAll('\\', '')).toBe('Łukasz Ó Séa; Vermeulen')
  expect(String(card?.get('tel')?.valueOf())).toBe('+32486359347')
  expect(String(card?.get('url')?.valueOf())).toMatch(/\/nl\/contacts\/lukasz-o-sea-vermeulen$/)

  const all = await press.request.get('/nl/releases/de-eerste-steen-is-gelegd/contacts.vcf')
  expect(all.headers()['content-type']).toBe('text/vcard; charset=utf-8')
  expect(await all.text()).toContain('ROLE:perscontact')
  await reader.close()
})

test('what the editor writes next stays unseen until it is published', async () => {
  await tab('Tekst')
  await page.fill('#field-title', 'Een titel die nog niet uit is')
  await page.getByText('Gewijzigd').first().waitFor()
  const answer = await page.request.get('/nl/releases/de-eerste-steen-is-gelegd')
  expect(await answer.text()).not.toContain('nog niet uit')
})
