import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { putExtremes, putInSwitchedOffLanguage } from '../support/extremes'
import { openPayload } from '../support/payload'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** Pages that hold more than anybody expects: whatever is typed, they stay readable. */

let site: Site
let browser: Browser
let paths: Record<string, string>
let english: { reference: string; slug: string }
beforeAll(async () => {
  const { payload, dataDir, close } = await openPayload()
  paths = await putExtremes(payload)
  english = await putInSwitchedOffLanguage(payload)
  await close()
  ;[site, browser] = await Promise.all([startSite({ demo: false, sharing: dataDir }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Opens pages one after the other at a width, and closes the reader's browser afterwards. */
async function at<T>(
  width: number,
  look: (page: Page, reader: BrowserContext) => Promise<T>,
  dark = false,
): Promise<T> {
  const colorScheme = dark ? 'dark' : 'light'
  const reader = await visit(browser, site, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  try {
    return await look(await reader.newPage(), reader)
  } finally {
    await reader.close()
  }
}

test.each([320, 360, 768, 1280])(
  'no page is wider than a window of %d pixels, nor hides anything from anybody',
  async (width) => {
    const found = await at(
      width,
      async (page) => {
        const faults: string[] = []
        for (const path of Object.values(paths)) {
          expect([path, (await page.goto(path))?.status()]).toEqual([path, 200])
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
          if (overflow > 0) faults.push(`${path} is ${overflow} pixels too wide`)
          await page.addScriptTag({ content: axe })
          const violations = await page.evaluate(async () => {
            type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
            const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
          })
          faults.push(...violations.map((violation) => `${path} ${violation}`))
        }
        return faults
      },
      width === 1280,
    )
    expect(found).toEqual([])
  },
)

test.each([320, 360])(
  'no page is wider than a window of %d pixels with letters of twice their size, narrowed lists included',
  async (width) => {
    const large = await openBrowser(['--blink-settings=defaultFontSize=32'])
    const reader = await visit(large, site, { viewport: { width, height: 740 } })
    const page = await reader.newPage()
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
    const found: string[] = []
    const look = async (path: string) => {
      await page.goto(path)
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      const overflow = await tooWide()
      if (overflow > 0) found.push(`${path} is ${overflow} pixels too wide`)
    }
    for (const path of Object.values(paths)) await look(path)
    await look('/nl/releases')
    const choices = await page
      .locator('#narrow input')
      .evaluateAll((boxes) =>
        boxes.map((box) => `${(box as HTMLInputElement).name}=${(box as HTMLInputElement).value}`),
      )
    expect(choices.length).toBeGreaterThan(3)
    await look(`/nl/releases?${choices.join('&')}`)
    await large.close()
    expect(found).toEqual([])
  },
)

describe('on a phone', () => {
  test('whom to ring is a line before the text with a number in it, which opens and closes', async () => {
    await at(360, async (page) => {
      await page.goto(paths.release ?? '')
      const block = page.locator('aside').first()
      expect((await block.boundingBox())?.height).toBeLessThan(96)
      const phone = block.getByRole('link', { name: '+32 2 238 51 40' })
      const mail = block.locator('a[href^="mailto:"]').first()
      expect([await phone.isVisible(), await mail.isVisible()]).toEqual([true, false])
      await block.locator('summary').click()
      expect([await phone.isVisible(), await mail.isVisible()]).toEqual([true, true])
      await block.locator('summary').click()
      expect([await phone.isVisible(), await mail.isVisible()]).toEqual([true, false])
    })
  })

  test('a wide table scrolls in its own place, by keyboard too', async () => {
    await at(360, async (page) => {
      await page.goto(paths.release ?? '')
      const table = page.getByRole('region', { name: 'Tabel 1' })
      expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
      await table.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.querySelector('[aria-label="Tabel 1"]')?.scrollLeft ?? 0) > 0)
      const cue = await table.evaluate((box) => getComputedStyle(box).backgroundAttachment)
      expect(cue).toBe('local, local, scroll, scroll')
    })
  })

  test('a figure is never broken inside', async () => {
    for (const width of [360, 1280])
      await at(width, async (page) => {
        await page.goto(paths.release ?? '')
        const lines = await page.locator('figure[id^="fact-"] > p:first-child').evaluateAll((values) =>
          values.map((value) => {
            const range = document.createRange()
            range.selectNodeContents(value.firstChild as Node)
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
          }),
        )
        expect([width, lines]).toEqual([width, [1, 1, 1]])
      })
  })

  test('the number of a note is large enough to hit, and stands close to the full stop after it', async () => {
    await at(360, async (page) => {
      await page.goto(paths.release ?? '')
      const notes = await page.locator('a[id^="noteref-"]').evaluateAll((links) =>
        links.map((link) => {
          const { width, height } = link.getBoundingClientRect()
          const right = (node: Node, side: 'left' | 'right', [from, to]: [number, number]) => {
            const range = document.createRange()
            range.setStart(node, from)
            range.setEnd(node, to)
            return range.getBoundingClientRect()[side]
          }
          const after = link.closest('sup')?.nextSibling as Node
          const gap = right(after, 'left', [0, 1]) - right(link.firstChild as Node, 'right', [0, 1])
          return { width, height, gap }
        }),
      )
      expect(notes).toHaveLength(2)
      for (const { width, height, gap } of notes) {
        expect(width).toBeGreaterThanOrEqual(24)
        expect(height).toBeGreaterThanOrEqual(24)
        expect(Math.abs(gap)).toBeLessThan(2)
      }
      for (const back of await page.locator('a[href^="#noteref-"]').all()) {
        const box = await back.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      }
    })
  })
})

describe('on a desk', () => {
  test('whom to ring is in sight beside the title', async () => {
    for (const width of [1024, 1280])
      await at(width, async (page) => {
        for (const kind of ['release', 'project', 'city']) {
          await page.goto(paths[kind] ?? '')
          const [aside, title] = [page.locator('main aside').first(), page.locator('h1')]
          const [call, name] = await Promise.all([aside.boundingBox(), title.boundingBox()])
          expect([kind, (call?.y ?? 999) <= (name?.y ?? 0) + 1]).toEqual([kind, true])
          expect([kind, (call?.x ?? 0) > (name?.x ?? 0) + (name?.width ?? 0)]).toEqual([kind, true])
        }
        await page.goto(paths.release ?? '')
        expect(await page.locator('aside').first().getByRole('link', { name: '+32 2 238 51 40' }).isVisible()).toBe(
          true,
        )
      })
  })

  test('the lines of a page end in one place', async () => {
    for (const width of [768, 1280])
      await at(width, async (page) => {
        for (const kind of ['release', 'project', 'city', 'mentorship', 'organisation', 'event']) {
          await page.goto(paths[kind] ?? '')
          const ends = await page.evaluate(() => {
            const within = [...document.querySelectorAll('article *')].filter(
              (one) => !one.closest('aside, [tabindex], table'),
            )
            const lined = within.filter((one) => {
              const { borderTopWidth, borderBottomWidth } = getComputedStyle(one)
              return borderTopWidth !== '0px' || borderBottomWidth !== '0px'
            })
            return [...new Set(lined.map((one) => Math.round(one.getBoundingClientRect().right)))]
          })
          expect([width, kind, ends]).toEqual([width, kind, [expect.any(Number)]])
        }
      })
  })

  test('a list in a list has one mark for each item', async () => {
    await at(1280, async (page) => {
      await page.goto(paths.release ?? '')
      const items = page.locator('main li:has(> ul)')
      expect(await items.allInnerTexts()).toEqual([expect.stringMatching(/^een\n/)])
    })
  })

  test('the funding statement keeps its distance from what is above it', async () => {
    await at(1280, async (page) => {
      await page.goto(paths.project ?? '')
      const statement = page.locator('p', { hasText: 'Met geld van het fonds' })
      const gap = await statement.evaluate((one) => {
        const above = one.previousElementSibling?.getBoundingClientRect().bottom ?? 0
        return one.getBoundingClientRect().top - above
      })
      expect(gap).toBeGreaterThan(12)
    })
  })

  test('logos of every shape stand in one row and are there', async () => {
    await at(1280, async (page) => {
      await page.goto(paths.release ?? '')
      const logos = page.locator('section[aria-label="Partners"] img')
      expect(await logos.count()).toBe(3)
      for (const logo of await logos.all()) {
        await logo.scrollIntoViewIfNeeded()
        await page.waitForFunction((image) => (image as HTMLImageElement).complete, await logo.elementHandle())
        expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
      }
      const middles = await logos.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => Math.round(top + height / 2)),
      )
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1)
    })
  })
})

test('a language that is switched off is nowhere, and leads nobody anywhere', async () => {
  const status = async (path: string) => {
    const answer = await fetch(`${site.url}${path}`, { redirect: 'manual', headers: { 'Accept-Language': 'en' } })
    return [answer.status, /Only in English|\/en\//.test(await answer.text())]
  }
  const { reference, slug } = english
  for (const path of ['/en', `/en/releases/${slug}`, `/nl/releases/${slug}`, `/r/${reference}`, '/fr/rien'])
    expect([path, ...(await status(path))]).toEqual([path, 404, false])
})

test('what somebody said stands in the quotation marks of its language', async () => {
  await at(1280, async (page) => {
    await page.goto(paths.release ?? '')
    const quotes = (lang: string) =>
      page.locator('blockquote').evaluate((one, language) => {
        one.setAttribute('lang', language)
        return getComputedStyle(one).quotes.replaceAll(/["\s]/g, '')
      }, lang)
    expect(await quotes('nl')).toMatch(/^„”/)
    expect(await quotes('fr')).toMatch(/^«»/)
    expect(await quotes('en')).toMatch(/^“”/)
  })
})

test('an event without an end is announced', async () => {
  const html = await (await fetch(`${site.url}/nl`)).text()
  expect(html).toContain('Een dag zonder einde')
})
