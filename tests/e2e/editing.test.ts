import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** What is typed in the admin is kept, or it is said plainly that it is not. */

let site: Site
let browser: Browser
let editor: BrowserContext & { foreign: string[] }
let page: Page
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: false }), openBrowser()])
  editor = await visit(browser, site, { locale: 'nl-BE', viewport: { width: 1400, height: 1000 } })
  page = await editor.newPage()
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const password = 'een lang wachtwoord'
type Answer = { status: number; json: Record<string, unknown> & { doc: { id: string } } }

/** Asks the API as whoever is signed in on this page. */
const api = (path: string, method = 'GET', body?: object, on = page): Promise<Answer> =>
  on.evaluate(
    async ([path, method, body]) => {
      const answer = await fetch(`/api${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nl' },
        ...(body ? { body } : {}),
      })
      return { status: answer.status, json: await answer.json() }
    },
    [path, method, body ? JSON.stringify(body) : ''] as const,
  )
const text = () => page.locator('.rich-text-lexical [contenteditable=true]').first()
const tab = (name: string) => page.getByRole('button', { name, exact: true }).click()
const refused = () => page.locator('[data-refused-save]')

async function newContact(): Promise<void> {
  await page.goto('/admin/collections/contacts/create')
  await page.waitForSelector('form[data-form-ready="true"]')
}
async function addNumber(): Promise<void> {
  await tab('Hoe te bereiken')
  await page
    .getByRole('button', { name: /Nummer/ })
    .first()
    .click()
}

/** Keeps back what the server answers to a form's question about `words`, until it may: `hasAsked` is once there is one. */
async function holdAnswer(words: string): Promise<{ answer: () => void; hasAsked: Promise<unknown> }> {
  const isAbout = (request: Request) => request.postData()?.includes(words) === true
  let answer = () => {}
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/admin/collections/**', async (route) => {
    if (!isAbout(route.request())) return route.continue()
    const response = await route.fetch()
    await mayAnswer
    await route.fulfill({ response })
  })
  return { answer, hasAsked: page.waitForRequest(isAbout) }
}

/** A draft whose form is open. Its text is asked for until it holds what is expected: the form saves by itself, a while later. */
async function open(path: string): Promise<void> {
  await page.goto(path)
  await text().waitFor()
  await page.waitForSelector('form[data-form-ready="true"]')
}
async function newRelease(): Promise<{ id: string; holds: (words: string) => Promise<string> }> {
  const { json } = await api('/press-releases?draft=true&locale=nl', 'POST', { title: 'Een titel' })
  const { id } = json.doc
  await open(`/admin/collections/press-releases/${id}?locale=nl`)
  const stored = async () =>
    JSON.stringify((await api(`/press-releases/${id}?draft=true&depth=0&locale=nl`)).json.body ?? '')
  return {
    id,
    holds: async (words) => {
      for (const deadline = Date.now() + 60_000; Date.now() < deadline; await page.waitForTimeout(300))
        if ((await stored()).includes(words)) return stored()
      throw new Error(`“${words}” is not kept. The page says: ${(await page.innerText('body')).slice(0, 2000)}`)
    },
  }
}

/** Puts HTML into the text as the clipboard does. */
const paste = (html: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    document
      .querySelector('.rich-text-lexical [contenteditable=true]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

test('the first account is an administrator’s, and a password that is too short is answered until it is mended', async () => {
  await page.goto('/admin')
  await page.waitForURL('**/admin/create-first-user')
  await page.getByText('Dit eerste account wordt beheerder').waitFor()
  await page.fill('#field-name', 'Ada Beheerder')
  await page.fill('#field-email', 'ada@example.org')
  for (const field of ['#field-password', '#field-confirm-password']) await page.fill(field, 'te kort')
  await page.click('button[type=submit]')
  await refused().waitFor()
  await page.waitForTimeout(6000)
  expect(await refused().innerText()).toContain('12 tot 256 tekens')
  for (const field of ['#field-password', '#field-confirm-password']) await page.fill(field, password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
  for (const [name, role] of [['wim', 'writer']])
    expect((await api('/users', 'POST', { name, role, email: `${name}@example.org`, password })).status).toBe(201)
})

test('a link that was begun and left with Esc loses nothing that is typed after it', async () => {
  const { holds } = await newRelease()
  await text().click()
  await page.keyboard.type('Lees dit')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.locator('.toolbar-popup__button-link').first().click()
  await page.locator('dialog.lexical-link-edit-drawer input').first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog.lexical-link-edit-drawer').waitFor({ state: 'hidden' })
  await text().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' en wat daarna kwam')
  expect(await holds('en wat daarna kwam')).toContain('"url":""')
  expect(await refused().count()).toBe(0)
  await page.getByText('De link op “dit').waitFor()
})

test('a page that is pasted with its pictures, links, headings and tables loses no word', async () => {
  const { holds } = await newRelease()
  await text().click()
  await paste(
    '<h1>Kop</h1><p>Een <a href="over-ons/team">ploeg</a> <img src="file:///C:/x.png"> met ' +
      '<a href="javascript:void(0)">menu</a></p><table><tr><td><h2>In een cel</h2><img src="x.png"></td></tr></table>',
  )
  await text().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('en verder')
  const stored = await holds('en verder')
  for (const words of ['Kop', 'ploeg', 'menu', 'In een cel']) expect(stored).toContain(words)
  expect(stored).not.toContain('javascript')
  expect(editor.foreign).toEqual([])
})

test('a footnote is kept whichever way its drawer is closed, and shows what is kept', async () => {
  const { holds } = await newRelease()
  await text().click()
  await page.keyboard.type('Een bewering /voet')
  await page.locator('.slash-menu-popup__item').first().waitFor()
  await page.keyboard.press('Enter')
  const drawer = page.locator('dialog[open], .drawer--is-open').last()
  const note = drawer.locator('[contenteditable=true]')
  await note.click()
  await page.keyboard.type('Bron: het jaarverslag')
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'hidden' })
  await holds('Bron: het jaarverslag')
  await page.reload()
  await page.getByText('Noot: Bron: het jaarverslag').waitFor()

  await page.locator('.LexicalEditorTheme__inlineBlock__editButton').click()
  await note.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', bladzijde 12')
  await page.keyboard.press('Escape')
  await holds('Bron: het jaarverslag, bladzijde 12')
})

test('why a save was refused stays said, on every tab, until it is mended; and leaving asks first', async () => {
  const { holds } = await newRelease()
  await text().click()
  await paste(`${'<ul><li>diep'.repeat(25)}${'</li></ul>'.repeat(25)}`)
  await refused().waitFor()
  await tab('Vrijgave')
  await page.waitForTimeout(6000)
  expect(await refused().innerText()).toMatch(/Niet bewaard[\s\S]*Tekst: De tekst is te lang of te diep genest/)
  await page.locator('.step-nav a', { hasText: 'Berichten' }).click()
  await page.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  await tab('Tekst')
  await text().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('Gewone tekst')
  await holds('Gewone tekst')
  await refused().waitFor({ state: 'detached' })
})

test('without a connection it is said that nothing is kept, and saved when there is one again', async () => {
  const { holds } = await newRelease()
  await editor.setOffline(true)
  await text().click()
  await page.keyboard.type('Getypt zonder verbinding')
  await refused().waitFor()
  expect(await refused().innerText()).toContain('De server antwoordt niet')
  await editor.setOffline(false)
  await refused().getByRole('button').click()
  await holds('Getypt zonder verbinding')
  await refused().waitFor({ state: 'detached' })
})

test('a translation that is behind is brought up by its box', async () => {
  const { id } = await newRelease()
  const save = (locale: string, data: object) => api(`/press-releases/${id}?draft=true&locale=${locale}`, 'PATCH', data)
  await save('fr', { title: 'Traduction' })
  await save('nl', { title: 'Origineel, veranderd' })
  const behind = async () => (await api(`/press-releases/${id}?draft=true&depth=0`)).json.behind
  expect(await behind()).toEqual(['fr'])
  await open(`/admin/collections/press-releases/${id}?locale=fr`)
  await tab('Vrijgave')
  await page.locator('#field-followsOriginal').check()
  await page.getByText(/Laatst opgeslagen/).waitFor()
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && String(await behind()); )
    await page.waitForTimeout(300)
  expect(await behind()).toEqual([])
})

test('an older version of a draft is put back by its button, and what has come of it is said', async () => {
  const { id } = await newRelease()
  await api(`/press-releases/${id}?draft=true&locale=nl`, 'PATCH', { title: 'Een latere titel' })
  const { json } = await api(`/press-releases/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&locale=nl`)
  const [first] = json.docs as { id: string }[]
  await page.goto(`/admin/collections/press-releases/${id}/versions/${first?.id}?locale=nl`)
  const asks = page.getByText('Wat lezers zien, verandert niet.')
  // A page that is still loading listens to nobody.
  for (let tries = 0; tries < 10 && !(await asks.isVisible()); tries++) {
    await page.getByRole('button', { name: 'Als ontwerp terugzetten' }).click()
    await asks.waitFor({ timeout: 5000 }).catch(() => {})
  }
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await page.getByText('Teruggezet als ontwerp.').waitFor()
  await page.waitForURL(new RegExp(`/press-releases/${id}$`))
  expect((await api(`/press-releases/${id}?draft=true&locale=nl`)).json.title).toBe('Een titel')
})

test('what a field wants stays said until it is right, also for a number as it is read at home', async () => {
  await api('/globals/newsroom', 'POST', { country: 'BE' })
  await newContact()
  await page.fill('#field-givenName', 'Ada')
  await page.fill('#field-familyName', 'Lovelace')
  await addNumber()
  await page.fill('#field-phones__0__value', '12')
  await page.click('#action-save')
  await refused().waitFor()
  await tab('Wie')
  await page.waitForTimeout(6000)
  expect(await refused().innerText()).toMatch(/Nummer: Dit nummer bestaat niet in deze vorm/)
  await page.getByRole('button', { name: /^Hoe te bereiken/ }).click()
  await page.fill('#field-phones__0__value', '02 238 51 41 toestel 5')
  await page.click('#action-save')
  await page.waitForURL(/\/contacts\/[0-9a-f]{24}/)
  await tab('Hoe te bereiken')
  expect(await page.inputValue('#field-phones__0__value')).toBe('+3222385141;ext=5')
})

test('a row that is added just before the answer to an earlier question gets its fields', async () => {
  await newContact()
  const { answer, hasAsked } = await holdAnswer('"Grace"')
  await page.fill('#field-givenName', 'Grace')
  await hasAsked
  await addNumber()
  answer()
  await page.fill('#field-phones__0__value', '+32 486 35 93 47')
  await page.unrouteAll({ behavior: 'wait' })
})

test('a row whose question to the server is lost on its way gets its fields all the same', async () => {
  await newContact()
  let lost = 0
  await page.route('**/contacts/create', (route) => (lost++ === 0 ? route.abort() : route.continue()))
  await addNumber()
  await page.fill('#field-phones__0__value', '+32 486 35 93 47')
  expect(lost).toBeGreaterThan(1)
  await page.unrouteAll({ behavior: 'wait' })
})

test('the reasons of a refused save stay at their fields when an answer to an earlier question comes after it', async () => {
  await newContact()
  await page.fill('#field-givenName', 'Grace')
  await page.fill('#field-familyName', 'Hopper')
  await addNumber()
  await page.waitForSelector('#field-phones__0__value')
  const { answer, hasAsked } = await holdAnswer('"12"')
  await page.fill('#field-phones__0__value', '12')
  await hasAsked
  await page.click('#action-save')
  const atField = page.locator('.field-error', { hasText: 'Dit nummer bestaat niet in deze vorm' })
  await atField.waitFor()
  answer()
  await page.unrouteAll({ behavior: 'wait' })
  await page.waitForTimeout(3000)
  await atField.waitFor()
})

test('what was refused because nobody was signed in can be saved again as it stands', async () => {
  const { json } = await api('/contacts', 'POST', { givenName: 'Een', familyName: 'Tweede' })
  await page.goto(`/admin/collections/contacts/${json.doc.id}`)
  await page.waitForSelector('form[data-form-ready="true"]')
  await page.fill('#field-givenName', 'Nog een')
  await page.waitForLoadState('networkidle')
  const cookies = await editor.cookies()
  await editor.clearCookies()
  await page.click('#action-save')
  await refused().waitFor()
  await page.waitForTimeout(1000)
  await editor.addCookies(cookies)
  await page.click('#action-save')
  await refused().waitFor({ state: 'detached' })
  expect((await api(`/contacts/${json.doc.id}`)).json.givenName).toBe('Nog een')
})

test('what only a save finds out stays said at its field', async () => {
  const { json } = await api('/users', 'POST', { name: 'Zoe', email: 'zoe@example.org', password, role: 'writer' })
  await page.goto(`/admin/collections/users/${json.doc.id}`)
  await page.waitForSelector('form[data-form-ready="true"]')
  await page.fill('#field-email', 'ada@example.org')
  await page.click('#action-save')
  const atField = page.locator('.field-error')
  await atField.waitFor()
  await page.waitForTimeout(3000)
  expect(await atField.count()).toBe(1)
  await page.fill('#field-email', 'zoe.zweiter@example.org')
  await page.click('#action-save')
  await refused().waitFor({ state: 'detached' })
  await atField.waitFor({ state: 'detached' })
  expect((await api(`/users/${json.doc.id}`)).json.email).toBe('zoe.zweiter@example.org')
})

test('what is typed in a quote just before the answer to an earlier question reaches the text', async () => {
  const { holds } = await newRelease()
  await text().click()
  await page.keyboard.type('/citaat')
  await page.locator('.slash-menu-popup__item').first().waitFor()
  await page.keyboard.press('Enter')
  const words = page.locator('.LexicalEditorTheme__block textarea').first()
  await words.click()
  const { answer, hasAsked } = await holdAnswer('Wij bouwen')
  await page.keyboard.type('Wij bouwen')
  await hasAsked
  await page.keyboard.type(' aan de stad')
  answer()
  await page.unrouteAll({ behavior: 'wait' })
  await holds('Wij bouwen aan de stad')
})

test('a writer reads in words why a contact that readers see is locked', async () => {
  const { json } = await api('/contacts', 'POST', {
    givenName: 'Publieke',
    familyName: 'Persoon',
    visibility: 'always',
  })
  const desk = await visit(browser, site, { locale: 'nl-BE' })
  const theirs = await desk.newPage()
  await theirs.goto('/admin/login')
  await theirs.fill('#field-email', 'wim@example.org')
  await theirs.fill('#field-password', password)
  await theirs.click('button[type=submit]')
  await theirs.waitForURL('**/admin')
  await theirs.goto(`/admin/collections/contacts/${json.doc.id}`)
  await theirs.getByText('Een eindredacteur wijzigt het.').waitFor()
  expect(await theirs.locator('#action-save').count()).toBe(0)
  await desk.close()
})

test('the editor names languages, tables and notes in the language of the account', async () => {
  const me = (await api('/users/me')).json.user as { id: string }
  expect((await api(`/users/${me.id}`, 'PATCH', { interfaceLanguage: 'fr' })).status).toBe(200)
  await newRelease()
  await text().click()
  await page.keyboard.type('Mot /')
  const menu = page.locator('.slash-menu-popup')
  await menu.waitFor()
  expect(await menu.innerText()).toMatch(/Dans la ligne[\s\S]*Note de bas de page[\s\S]*Tableau/)
  await page.keyboard.press('Backspace')
  await page.locator('.toolbar-popup__dropdown-textState').click()
  await page.getByRole('button', { name: 'néerlandais' }).waitFor()
})
