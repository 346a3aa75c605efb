import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { putNetwork } from '../support/network'
import { openPayload } from '../support/payload'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** The network of forty cities, most of them near Brussels, as readers meet it. */

let site: Site
let browser: Browser
let cities: string[]

beforeAll(async () => {
  const { payload, dataDir, close } = await openPayload()
  cities = await putNetwork(payload, 20)
  await close()
  ;[site, browser] = await Promise.all([startSite({ demo: false, sharing: dataDir }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const path = '/nl/mentorships'
const desk = { width: 1280, height: 900 }

/** Names of links in the order in which the tab key reaches them, from the top of the page to the end of the table. */
async function reached(page: Page): Promise<string[]> {
  const names: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const link = document.activeElement
      const drawing = link?.closest('svg')?.getAttribute('aria-labelledby')
      const isInTable = Boolean(link?.closest('table'))
      const ring = link?.querySelector('rect, circle, path')
      return {
        text: link?.querySelector('title')?.textContent ?? link?.textContent ?? '',
        where: drawing ?? (isInTable ? 'table' : ''),
        isSeen:
          !drawing || (ring !== null && ring !== undefined && getComputedStyle(ring).stroke !== 'rgba(0, 0, 0, 0)'),
        isOver: !link || link === document.body || Boolean(link.closest('footer')),
      }
    })
    if (at.isOver) return names
    if (at.where) names.push(`${at.where}: ${at.text}${at.isSeen ? '' : ' (unseen)'}`)
  }
}

describe('by keyboard alone', () => {
  test('every city and every pair of the picture and of the map is reached, seen, and in the table', async () => {
    const reader = await visit(browser, site, { viewport: desk, javaScriptEnabled: true })
    const page = await reader.newPage()
    await page.goto(path)
    const names = await reached(page)
    expect(names.filter((name) => name.endsWith('(unseen)'))).toEqual([])
    const inTable = names.filter((name) => name.startsWith('table: ')).map((name) => name.slice('table: '.length))
    for (const city of cities) {
      const part = `${city}, ${city.startsWith('Mentor') ? 'mentorstad' : 'leerstad'}`
      expect(names).toContain(`network-wide-title: ${part}`)
      expect(names).toContain(`map-wide-title: ${part}`)
      expect(inTable).toContain(city)
    }
    const arrows = (drawing: string) =>
      names.filter((name) => name.startsWith(drawing) && /adviseert|koppeling/.test(name))
    expect(arrows('network-wide').length).toBe(22)
    expect(arrows('map-wide').length).toBe(20)
    await reader.close()
  })

  test('one key leads past the drawing to the table', async () => {
    const reader = await visit(browser, site, { viewport: desk })
    const page = await reader.newPage()
    await page.goto(path)
    const skip = page.getByRole('link', { name: 'De tekening overslaan' }).first()
    await skip.focus()
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('table')))).toBe(true)
    await reader.close()
  })
})

/** Boxes of the names that are shown, as the browser has set them, and those that touch. */
const touching = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('figure svg[aria-labelledby]')].filter(
      (svg) => svg.getClientRects().length > 0,
    )
    return shown.flatMap((svg) => {
      const frame = svg.getBoundingClientRect()
      const names = [...svg.querySelectorAll('text')].map((text) => ({
        name: text.textContent ?? '',
        box: text.getBoundingClientRect(),
      }))
      return names.flatMap(({ name, box }, index) => [
        ...names
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top + 2 < other.box.bottom - 2 &&
              other.box.top + 2 < box.bottom - 2,
          )
          .map((other) => `${name} × ${other.name}`),
        ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${name} over the edge`] : []),
      ])
    })
  })

describe('drawn in a browser', () => {
  test.each([320, 360, 768, 1280])(
    'no two names touch on a screen %d pixels wide, and nothing goes sideways',
    async (width) => {
      const reader = await visit(browser, site, { viewport: { width, height: 800 } })
      const page = await reader.newPage()
      const refused: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' && /style-src/.test(message.text())) refused.push(message.text())
      })
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.locator('figure svg[aria-labelledby]:visible').count()).toBe(2)
      expect(await touching(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)).toBe(0)
      expect(refused).toEqual([])
      await reader.close()
    },
  )

  test.each([360, 1280])(
    'letters twice as large are twice as large in the drawings too, and what goes sideways is their frame (%d)',
    async (width) => {
      const reader = await visit(browser, site, { viewport: { width, height: 800 } })
      const page = await reader.newPage()
      await page.goto(path)
      const letters = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('figure svg[aria-labelledby]')]
            .filter((svg) => svg.getClientRects().length > 0)
            .map((svg) => {
              const text = svg.querySelector('text')
              const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(' ')[2])
              return Number(text?.getAttribute('font-size')) * scale
            }),
        )
      const once = await letters()
      for (const size of once) expect(size).toBeGreaterThan(12)
      await page.evaluate(() => {
        const root = document.documentElement
        root.style.setProperty('font-size', `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`)
      })
      const twice = await letters()
      twice.forEach((size, at) => {
        expect(size / (once[at] ?? 1)).toBeGreaterThan(1.7)
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)).toBe(0)
      const frames = page.locator('figure:has(svg[aria-labelledby]) > div')
      for (const frame of await frames.all()) {
        const box = await frame.boundingBox()
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      }
      const last = page.locator('figure svg[aria-labelledby^=map]:visible a').last()
      await last.focus()
      expect(
        await last.evaluate((link) => {
          const [own, frame] = [link, link.closest('svg')?.parentElement].map((one) => one?.getBoundingClientRect())
          return own && frame && own.right > frame.left && own.left < frame.right
        }),
      ).toBe(true)
      await reader.close()
    },
  )

  test('the second drawing shows the land that is in the page once', async () => {
    const reader = await visit(browser, site, { viewport: { width: 360, height: 800 } })
    const page = await reader.newPage()
    await page.goto(path)
    const land = await page.locator('figure svg[aria-labelledby]:visible use').first().boundingBox()
    expect(land?.width).toBeGreaterThan(250)
    await reader.close()
  })

  test.each(['light', 'dark', 'forced', 'paper'] as const)(
    'mentors, learners and land differ in %s colours',
    async (colours) => {
      const reader = await visit(browser, site, {
        viewport: desk,
        colorScheme: colours === 'dark' ? 'dark' : 'light',
        ...(colours === 'forced' ? { forcedColors: 'active' as const } : {}),
      })
      const page = await reader.newPage()
      await page.goto(path)
      if (colours === 'paper') await page.emulateMedia({ media: 'print' })
      const seen = await page.evaluate(() => {
        const svg = [...document.querySelectorAll('svg[aria-labelledby^="map"]')].find(
          (one) => one.getClientRects().length > 0,
        )
        const style = (selector: string) => {
          const element = svg?.querySelector(selector)
          return element ? getComputedStyle(element) : undefined
        }
        return {
          mentor: style('[data-part=mentor]')?.fill,
          ring: style('[data-part=learner]')?.stroke,
          hole: style('[data-part=learner]')?.fill,
          name: style('text')?.fill,
          halo: style('text')?.stroke,
          dashed: style('[data-open]')?.strokeDasharray,
        }
      })
      expect(seen.mentor).toBe(seen.ring)
      expect(seen.mentor).not.toBe(seen.hole)
      expect(seen.name).not.toBe(seen.halo)
      expect(seen.dashed).toMatch(/6px,? ?5px/)
      await reader.close()
    },
  )
})
