import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { type Locale, locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** What a journalist does with a release once it is found: reads, copies, cites, saves a contact. */

let site: Site
let browser: Browser
let release: Record<Locale, string>
let figures: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: true }), openBrowser()])
  const found = await Promise.all(locales.map(async (locale) => [locale, await addressOf('2022-014', locale)]))
  release = Object.fromEntries(found)
  figures = await addressOf('2022-016', 'nl')
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const addressOf = async (reference: string, locale: Locale): Promise<string> => {
  const answer = await fetch(`${site.url}/r/${reference}`, {
    headers: { 'Accept-Language': locale },
    redirect: 'manual',
  })
  return answer.headers.get('location') ?? ''
}

/** Opens a page for a reader who lets the test look at the clipboard, and closes the browser window afterwards. */
async function reading(path: string, look: (page: Page) => Promise<void>, width = 1440): Promise<void> {
  const reader = await visit(browser, site, { viewport: { width, height: 900 } })
  await reader.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url })
  try {
    const page = await reader.newPage()
    await page.goto(path)
    await look(page)
  } finally {
    await reader.close()
  }
}

/** Presses the first button that does this; what it says when it is done, which it does for two seconds, and what is read aloud. */
async function press(page: Page, what: string): Promise<{ label: string; status: string }> {
  const done = page.waitForFunction((what) => {
    const label = document.querySelector<HTMLElement>(`[data-do=${what}][data-is-done]`)?.innerText
    const status = document.querySelector<HTMLElement>('[data-status]')?.innerText
    return label === undefined || !status ? undefined : { label, status }
  }, what)
  await page.locator(`[data-do=${what}]`).first().click()
  return (await (await done).jsonValue()) ?? { label: '', status: '' }
}

const onClipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const as = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '')
    return { text: await as('text/plain'), html: await as('text/html') }
  })

describe('copying', () => {
  test.each(locales)('the text takes the whole release along, as HTML and as plain text (%s)', async (locale) => {
    await reading(release[locale], async (page) => {
      const title = await page.locator('h1').innerText()
      const button = page.locator('[data-do=copyText]')
      const label = await button.innerText()
      const done = await press(page, 'copyText')
      expect(done.label).not.toBe(label)
      expect(done.status).toBe(done.label)
      const { text, html } = await onClipboard(page)
      const flat = text.replace(/\s+/g, ' ')
      expect(flat).toMatch(/^\S+( \S+)* 2022-014 8 /)
      expect(flat).toContain(title.replace(/\s+/g, ' '))
      for (const number of [1, 2]) {
        expect(text).toMatch(new RegExp(`\\S\\[${number}\\]`))
        expect(text).toMatch(new RegExp(`\\n\\[${number}\\] \\S`))
      }
      expect(text).toContain('https://www.unia.be/files/')
      expect(text.trim().split('\n').at(-1)).toBe(`${site.url}${release[locale]}`)
      expect(text).not.toMatch(/\n{3}|↩/)
      expect(html).toMatch(/<h1>/)
      expect(html).toMatch(/<h2>/)
      expect(html).toMatch(/<ul><li>/)
      expect(html).toMatch(/ lang="(fr|en)">/)
      expect(html).toContain(`href="${site.url}${release[locale]}"`)
      expect(html).not.toMatch(/ (class|id|style|data-\w+)=|<button|<script/)
      for (const aside of await page.locator('[data-aside] button:visible').allInnerTexts())
        expect([aside, flat.includes(aside)]).toEqual([aside, false])
      await page.locator('[data-do=copyText]:not([data-is-done])').waitFor()
      expect(await button.innerText()).toBe(label)
    })
  })

  test('works in a browser, or at an address, that has no clipboard for scripts', async () => {
    await reading(release.nl, async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
      await page.reload()
      await press(page, 'copyText')
      const other = await page.context().newPage()
      await other.goto('/nl')
      const { text, html } = await onClipboard(other)
      expect(text).toContain('[2] ')
      expect(html).toContain('<h1>')
    })
  })

  test('a figure says what it is of, which release it is from, the day, and the address of just this figure', async () => {
    await reading(figures, async (page) => {
      const figure = page.locator('figure[id^=fact-]').first()
      const id = await figure.getAttribute('id')
      await press(page, 'copyWithSource')
      const { text, html } = await onClipboard(page)
      const title = await page.locator('h1').innerText()
      expect(text).toContain((await figure.locator('p').nth(1).innerText()).trim())
      const day = '\\d+\\s\\w+\\s2022'
      // It was corrected since, and whoever quotes it says so.
      const from = `Uit „${title}”, .+, ${day} \\(Rechtzetting, ${day}\\)`
      expect(text).toMatch(new RegExp(`${from}\n${site.url}${figures}#${id}$`))
      expect(html).toContain(`href="${site.url}${figures}#${id}"`)
      expect(text).not.toContain('Kopiëren')
      await page.goto(`${figures}#${id}`)
      expect(await page.locator(`[id="${id}"]`).evaluate((one) => one.matches(':target'))).toBe(true)
    })
  })

  test('what was withdrawn says so in its tab and where it is shared', async () => {
    await reading(await addressOf('2022-012', 'nl'), async (page) => {
      expect(await page.title()).toMatch(/^Ingetrokken: Training Academies/)
      const shared = page.locator('meta[property="og:title"]')
      expect(await shared.getAttribute('content')).toMatch(/^Ingetrokken: /)
    })
  })

  test('the link is the page’s own address, without what was added to it', async () => {
    await reading(`${release.fr}?from=newsletter#contacts`, async (page) => {
      await press(page, 'copyLink')
      expect((await onClipboard(page)).text).toBe(`${site.url}${release.fr}`)
    })
  })

  test('sets the quotation marks that each language’s style sheet sets', async () => {
    for (const [locale, marks] of [
      ['nl', ['„', '”']],
      ['fr', ['«\u202f', '\u202f»']],
      ['en', ['“', '”']],
    ] as const)
      await reading(`/${locale}`, async (page) => {
        const quotes = await page.evaluate(() => getComputedStyle(document.body).quotes)
        expect([...quotes.matchAll(/"([^"]*)"/g)].slice(0, 2).map(([, mark]) => mark)).toEqual(marks)
      })
  })
})

describe('without scripts', () => {
  test('there is no button that does nothing, and every link of the tools leads somewhere', async () => {
    const reader = await visit(browser, site, { javaScriptEnabled: false })
    const page = await reader.newPage()
    for (const path of [release.nl, figures, '/nl/contacts/celine-mercier', paths.about('nl', 'embargo')]) {
      await page.goto(path)
      expect([path, await page.locator('button:visible:not([type=submit])').count()]).toEqual([path, 0])
    }
    await page.goto(release.nl)
    const links = page.locator('nav[aria-label="Met dit bericht aan de slag"] a')
    expect(await links.count()).toBe(2)
    for (const link of await links.all()) {
      const target = (await link.getAttribute('href')) ?? ''
      expect([target, await page.locator(target).count()]).toEqual([target, 1])
    }
    await page.goto(figures)
    const anchor = (await page.locator('figure[id^=fact-] a[href^="#fact-"]').first().getAttribute('href')) ?? ''
    expect(await page.locator(`[id="${anchor.slice(1)}"]`).count()).toBe(1)
    await reader.close()
  })
})

describe('by keyboard', () => {
  test.each(['release', 'contact'] as const)(
    'everything on the page of a %s is reached, in order, and shows that it is',
    async (kind) => {
      await reading(kind === 'release' ? release.nl : '/nl/contacts/celine-mercier', async (page) => {
        const all = await page
          .locator('a[href]:visible, button:visible, summary:visible, [tabindex="0"]:visible')
          .count()
        const seen: string[] = []
        for (let step = 0; step < all; step++) {
          await page.keyboard.press('Tab')
          const at = await page.evaluate(() => {
            const one = document.activeElement
            if (!one || one === document.body) return undefined
            const { outlineStyle, outlineWidth } = getComputedStyle(one)
            const name = one.getAttribute('aria-label') ?? one.textContent
            return {
              what: `${one.tagName} ${name} ${one.getAttribute('href')}`,
              ring: `${outlineStyle} ${outlineWidth}`,
            }
          })
          if (!at) break
          expect(at).toEqual({ what: at.what, ring: 'solid 3px' })
          seen.push(at.what)
        }
        expect(seen).toHaveLength(all)
        if (kind === 'release') {
          await page.locator('[data-do=copyLink]').focus()
          await page.keyboard.press('Enter')
          await page.locator('[data-do=copyLink][data-is-done]').waitFor()
          expect((await onClipboard(page)).text).toBe(`${site.url}${release.nl}`)
        }
      })
    },
  )
})

describe('notes', () => {
  test('stand beside the line that refers to them where there is room, never one over another', async () => {
    await reading(release.nl, async (page) => {
      const box = async (id: string) => (await page.locator(id).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      const [ref, note] = [await box('#noteref-1'), await box('#note-1')]
      const text = (await page.locator('[data-text-column] > [data-text]').first().boundingBox()) ?? { x: 0, width: 0 }
      expect(note.x).toBeGreaterThan(text.x + text.width)
      expect(Math.abs(note.y - ref.y)).toBeLessThan(12)
      const aside = (await page.locator('aside').first().boundingBox()) ?? { x: 0 }
      expect(note.x + note.width).toBeLessThan(aside.x)
      expect((await box('#note-2')).y).toBeGreaterThanOrEqual(note.y + note.height)
    })
  })

  test('are referred to by a number that never stands apart from the word before it', async () => {
    await reading(release.nl, async (page) => {
      const apart: string[] = []
      for (let width = 300; width <= 900; width += 7) {
        await page.setViewportSize({ width, height: 900 })
        apart.push(...(await page.evaluate(numbersApart)).map((which) => `${which} in ${width} pixels`))
      }
      expect(apart).toEqual([])
    })
  })

  test('stand at the foot on a phone, and lead there and back', async () => {
    await reading(
      release.nl,
      async (page) => {
        const inWindow = (id: string) =>
          page.locator(id).evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return top >= 0 && bottom <= globalThis.innerHeight
          })
        await page.locator('#noteref-2').click()
        expect(await inWindow('#note-2')).toBe(true)
        await page.locator('#note-2 a[href="#noteref-2"]').click()
        expect(await inWindow('#noteref-2')).toBe(true)
      },
      360,
    )
  })
})

/** The numbers of notes that stand on another line than the letter before them. */
function numbersApart(): string[] {
  return [...document.querySelectorAll('a[id^="noteref-"]')].flatMap((number) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    walker.currentNode = number
    const before = walker.previousNode()
    const range = document.createRange()
    const end = before?.textContent?.length ?? 0
    if (!before || end === 0) return ['a number without a word']
    range.setStart(before, end - 1)
    range.setEnd(before, end)
    const letter = range.getBoundingClientRect()
    range.selectNodeContents(number)
    const digits = range.getBoundingClientRect()
    return digits.top < letter.bottom && digits.bottom > letter.top && digits.left >= letter.left ? [] : [number.id]
  })
}

describe('a page on a slow telephone', () => {
  test.each(['figures', 'release'] as const)(
    'stays where it is when letters and scripts arrive (%s)',
    async (which) => {
      for (const width of [360, 412])
        await reading(
          which === 'figures' ? figures : release.en,
          async (page) => {
            const slow = await page.context().newCDPSession(page)
            await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
            await slow.send('Network.enable')
            await slow.send('Network.setCacheDisabled', { cacheDisabled: true })
            const [offline, latency, downloadThroughput, uploadThroughput] = [false, 150, 200_000, 100_000]
            const network = { offline, latency, downloadThroughput, uploadThroughput }
            await slow.send('Network.emulateNetworkConditions', network)
            await page.addInitScript(() => {
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  document.documentElement.dataset.shifted = String(
                    Number(document.documentElement.dataset.shifted ?? 0) +
                      (entry as unknown as { value: number }).value,
                  )
              }).observe({ type: 'layout-shift', buffered: true })
            })
            await page.reload()
            await page.locator('button[data-do=copyText]').waitFor()
            await page.waitForTimeout(300)
            const shifted = await page.evaluate(() => Number(document.documentElement.dataset.shifted ?? 0))
            expect(shifted).toBeLessThan(0.02)
          },
          width,
        )
    },
  )
})

describe('on paper', () => {
  test('stand the pictures of a release, small, each with its credit, its terms and its address', async () => {
    await reading(release.fr, async (page) => {
      const gallery = page.locator('#files figure')
      const address = gallery.locator('figcaption > p').last()
      expect(await address.isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await gallery.count()).toBe(2)
      // A browser that prints fetches what it has not shown yet; this one only looks as if.
      for (const image of await gallery.locator('img').all())
        await image.evaluate((one: HTMLImageElement) => {
          one.loading = 'eager'
          return one.decode()
        })
      for (const figure of await gallery.all()) {
        const picture = await figure.locator('img').boundingBox()
        expect(picture?.height).toBeLessThan(140)
        expect(picture?.height).toBeGreaterThan(40)
        const text = await figure.locator('figcaption').innerText()
        for (const said of ['© Demo Press Desk', 'CC BY 4.0', 'Publication autorisée', `${site.url}/api/media/file/`])
          expect(text).toContain(said)
        expect(text).not.toContain('px')
      }
    })
  })
})

describe('the list of pictures', () => {
  test('has each picture with its terms, its files and the way to its release, also without scripts', async () => {
    for (const width of [320, 360, 1440]) {
      const reader = await visit(browser, site, { viewport: { width, height: 800 }, javaScriptEnabled: false })
      const page = await reader.newPage()
      await page.goto(paths.home('nl'))
      await page
        .locator(`a[href="${paths.pictures('nl')}"]:visible`)
        .first()
        .click()
      await page.waitForURL(`**${paths.pictures('nl')}`)
      const figures = await page.locator('main figure').all()
      expect(figures.length).toBe(3)
      for (const figure of figures) {
        expect(await figure.locator('img').getAttribute('alt')).not.toBe('')
        expect(await figure.locator('img[width][height]').count()).toBe(1)
        const text = await figure.innerText()
        for (const said of ['© Demo Press Desk', 'CC BY 4.0', 'Mag gepubliceerd worden', 'px', 'kB'])
          expect(text).toContain(said)
        expect(await figure.locator(`a[href^="${paths.release('nl', '')}"]`).count()).toBe(1)
        expect(await figure.locator('a[download]').count()).toBeGreaterThan(1)
      }
      const lines = await page
        .locator('header nav')
        .first()
        .locator('a:visible')
        .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size)
      expect(lines).toBe(width === 320 ? lines : 1)
      await reader.close()
    }
  })

  test('can be found in each language by machines: under one address, in the sitemap, with the way to it', async () => {
    const sitemap = await (await fetch(`${site.url}/sitemaps/pages-1.xml`)).text()
    for (const locale of locales) {
      const html = await (await fetch(`${site.url}${paths.pictures(locale)}`)).text()
      const whole = (language: Locale) => `${site.url}${paths.pictures(language)}`
      expect(html).toContain(`<link rel="canonical" href="${whole(locale)}"/>`)
      for (const other of locales) expect(html).toContain(`hrefLang="${other}" href="${whole(other)}"`)
      expect(html).toContain('"BreadcrumbList"')
      expect(sitemap).toContain(`<loc>${whole(locale)}</loc>`)
    }
    expect((await fetch(`${site.url}${paths.pictures('nl')}?page=2`)).status).toBe(404)
    expect((await fetch(`${site.url}${paths.pictures('nl')}?page=soon`)).status).toBe(400)
  })
})

describe('a contact’s page', () => {
  test('carries a code that a telephone reads as the card, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const reader = await visit(browser, site, { colorScheme })
      const page = await reader.newPage()
      await page.goto('/nl/contacts/celine-mercier')
      const picture = await page.locator('main svg[role=img]').screenshot()
      const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)
      const card = Buffer.from(read?.binaryData ?? []).toString('utf8')
      expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/)
      expect(card).toContain('FN:Céline Mercier')
      expect(card).toContain('TEL;TYPE=CELL,VOICE:+32486359347')
      expect(card).toContain(`URL:${site.url}/nl/contacts/celine-mercier`)
      await reader.close()
    }
  })

  test('says whom else to ask', async () => {
    await reading('/nl/contacts/justyna-podrazka', async (page) => {
      const others = page.locator('section', { has: page.getByRole('heading', { name: 'Andere perscontacten' }) })
      expect(await others.locator('a[href="tel:+32486359347"]').count()).toBe(1)
    })
  })
})
