import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Locale, locales } from '@/lib/locales'
import { everyPage, type KnownPage } from '../support/everyPage'
import { openPayload } from '../support/payload'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** Every kind of page, for every reader: whatever they see with, read with, or point with. */

let site: Site
let browser: Browser
let pages: Record<Locale, KnownPage[]>
let close: () => Promise<void>
beforeAll(async () => {
  const { payload, dataDir, close: closePayload } = await openPayload()
  close = closePayload
  ;[site, browser] = await Promise.all([startSite({ demo: true, sharing: dataDir }), openBrowser()])
  pages = await everyPage(payload, site.url)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await close?.()
})

/** Opens every page of a language one after the other; gives what `look` finds wrong, with the page it was on. */
async function onEach(
  locale: Locale,
  options: BrowserContextOptions,
  look: (page: Page, about: KnownPage) => Promise<string[]>,
  through: Browser = browser,
): Promise<string[]> {
  const reader = await visit(through, site, { bypassCSP: true, viewport: { width: 1280, height: 800 }, ...options })
  const page = await reader.newPage()
  const faults: string[] = []
  for (const about of pages[locale]) {
    const answer = await page.goto(about.path)
    expect([about.kind, answer?.status()]).toEqual([about.kind, about.status])
    faults.push(...(await look(page, about)).map((fault) => `${about.kind} (${about.path}): ${fault}`))
  }
  await reader.close()
  return faults
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (tags) => {
    type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }
    const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<Found> } }).axe
    const found = await run({ runOnly: tags })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  }, standards)
}

const onPhone = { viewport: { width: 360, height: 740 } }
const themes = ['light', 'dark'] as const
const inThemes = locales.flatMap((locale) => themes.map((theme) => [locale, theme] as const))

test('these are all the kinds of pages that there are', () => {
  expect(pages.nl.length).toBeGreaterThanOrEqual(32)
  for (const locale of locales) {
    expect(new Set(pages[locale].map(({ path }) => path)).size).toBe(pages[locale].length)
    expect(pages[locale].filter(({ path }) => !path.startsWith(`/${locale}`) && !path.startsWith('/pass/'))).toEqual([])
  }
})

describe('no page has anything in its way', () => {
  test.each(inThemes)(
    'that axe finds (%s, %s)',
    async (locale, colorScheme) => {
      expect(await onEach(locale, { colorScheme }, violations)).toEqual([])
    },
    180_000,
  )

  test.each(locales)(
    'that axe finds on a phone (%s)',
    async (locale) => {
      expect(await onEach(locale, { ...onPhone, colorScheme: 'dark' }, violations)).toEqual([])
    },
    180_000,
  )
})

describe('every page is valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // How React spells what the parser reads as the same: <br/>, hrefLang, hidden="".
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Next names its own element _R_, which HTML allows.
      'valid-id': ['error', { relaxed: true }],
      // A list or a drawing may have a name, says ARIA; this rule would keep names to landmarks and controls.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // Several boxes of one group are sent under its name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      // A title is as long as the news; search engines shorten it themselves.
      'long-title': 'off',
      // A telephone number is kept on one line by the style sheet, and copied with spaces that can be typed.
      'tel-non-breaking': 'off',
    },
  })

  test.each(locales)('in %s', async (locale) => {
    const faults: string[] = []
    for (const { kind, path, status } of pages[locale]) {
      const answer = await fetch(`${site.url}${path}`, { headers: { 'Accept-Language': locale } })
      expect([kind, answer.status]).toEqual([kind, status])
      const { results } = await validator.validateString(await answer.text())
      const messages = results.flatMap((result) => result.messages)
      faults.push(
        ...new Set(messages.map((one) => `${kind} (${path}): ${one.ruleId}: ${one.message} at ${one.selector}`)),
      )
    }
    expect(faults).toEqual([])
  })
})

describe('nothing has to be scrolled sideways', () => {
  const tooWide = async (page: Page) => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
    return overflow > 0 ? [`is ${overflow} pixels too wide`] : []
  }

  test.each(locales)(
    'at 400 %% zoom, which leaves 320 pixels (%s)',
    async (locale) => {
      expect(await onEach(locale, { viewport: { width: 320, height: 640 } }, tooWide)).toEqual([])
    },
    120_000,
  )

  test.each([360, 768, 1280])(
    'in a window of %d pixels',
    async (width) => {
      expect(await onEach('fr', { viewport: { width, height: 740 } }, tooWide)).toEqual([])
    },
    120_000,
  )

  test.each([1280, 768, 360, 320])(
    'with letters of twice their size in a window of %d pixels',
    async (width) => {
      // What a reader sets in the browser, which the style sheet's own sizes follow.
      const large = await openBrowser(['--blink-settings=defaultFontSize=32'])
      const faults = await onEach(
        'fr',
        { viewport: { width, height: 800 } },
        async (page) => {
          const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
          return size > 33 ? tooWide(page) : ['has letters of the usual size']
        },
        large,
      )
      await large.close()
      expect(faults).toEqual([])
    },
    120_000,
  )

  test('with the space between letters, words and lines that a reader needs', async () => {
    const spaced =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
    const faults = await onEach('fr', onPhone, async (page) => {
      await page.addStyleTag({ content: `${spaced} p { margin-bottom: 2em !important }` })
      return tooWide(page)
    })
    expect(faults).toEqual([])
  })
})

test.each([360, 1280])(
  'whatever is not in a sentence is large enough to hit (%d pixels wide)',
  async (width) => {
    const faults = await onEach('fr', { viewport: { width, height: 800 } }, (page) => page.evaluate(smallTargets))
    expect(faults).toEqual([])
  },
  120_000,
)

/** Links and controls of less than 24 × 24 pixels that do not stand in a sentence (WCAG 2.2, 2.5.8). */
function smallTargets(): string[] {
  const isSeen = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const isHidden = (one: Element) => getComputedStyle(one).clipPath !== 'none'
  const inSentence = (one: Element) => {
    if (getComputedStyle(one).display !== 'inline') return false
    const block = one.closest('p, li, dd, td, th, figcaption, h1, h2, h3')
    const letters = (node: Element | null) => (node?.textContent ?? '').replace(/\s/g, '').length
    return letters(block) > letters(one)
  }
  const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), label')]
  return targets
    .filter((one) => isSeen(one) && !isHidden(one) && !one.closest('svg') && !inSentence(one))
    .filter((one) => !(one instanceof HTMLInputElement && one.closest('label')))
    .flatMap((one) => {
      const { width, height, bottom } = one.getBoundingClientRect()
      const size = `${Math.round(width)} × ${Math.round(height)}`
      // Above the window: the link past the masthead, until it is reached.
      return bottom > 0 && (width < 24 || height < 23.9) ? [`${size}: ${one.outerHTML.slice(0, 160)}`] : []
    })
}

test('a sentence says the same language on every page', async () => {
  const said = new Map<string, string>()
  const faults: string[] = []
  for (const locale of locales)
    faults.push(
      ...(await onEach(locale, {}, async (page) =>
        (
          await page.evaluate(sentences)
        ).flatMap(([text, lang]) => {
          const before = said.get(text) ?? lang
          said.set(text, before)
          return before === lang ? [] : [`${lang}, elsewhere ${before}: ${text}`]
        }),
      )),
    )
  expect([...new Set(faults)]).toEqual([])
  expect(said.size).toBeGreaterThan(500)
})

/** Every piece of text of at least five words, with the language that it is said to be in. */
function sentences(): [text: string, lang: string][] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: [string, string][] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    const isText = !node.parentElement?.closest('script, style, code')
    if (isText && text.split(' ').filter((word) => /\p{L}/u.test(word)).length >= 5)
      found.push([text, node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''])
  }
  return found
}

describe('with settings of their own', () => {
  test('readers who force their colours see the same words, and what a colour says otherwise', async () => {
    const faults = await onEach('fr', { ...onPhone, forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      const unseen = await page.evaluate(unseenDrawings)
      const forced = await page.innerText('body')
      await page.emulateMedia({ forcedColors: 'none' })
      const isSame = (await page.innerText('body')) === forced
      await page.emulateMedia({ forcedColors: 'active' })
      return [...(isSame ? [] : ['says something else']), ...unseen]
    })
    expect(faults).toEqual([])
  })

  test('readers who want no motion get none', async () => {
    const faults = await onEach('fr', { reducedMotion: 'reduce' }, (page) =>
      page.evaluate(() => document.getAnimations().map((one) => `moves: ${one.id}`)),
    )
    expect(faults).toEqual([])
  })

  test('readers without scripts meet no button that does nothing', async () => {
    const reader = await visit(browser, site, { javaScriptEnabled: false })
    const page = await reader.newPage()
    for (const { kind, path } of pages.fr) {
      await page.goto(path)
      const idle = page.locator('button:not([type=submit]):visible, button:not(form button):visible')
      expect([kind, await idle.count()]).toEqual([kind, 0])
    }
    await reader.close()
  })
})

/** Lines and marks of drawings that have the colour of what is behind them. */
function unseenDrawings(): string[] {
  const paper = getComputedStyle(document.body).backgroundColor
  const behind = paper === 'rgba(0, 0, 0, 0)' ? 'rgb(0, 0, 0)' : paper
  const shapes = [...document.querySelectorAll('svg :is(path, circle, rect, line)')]
  return (
    shapes
      .filter((one) => one.checkVisibility() && !one.closest('defs, marker, clipPath'))
      // A code to be read by a telephone brings its own ground along.
      .filter((one) => getComputedStyle(one).forcedColorAdjust !== 'none')
      .filter((one) => {
        const { stroke, fill } = getComputedStyle(one)
        return [stroke, fill].every((colour) => colour === 'none' || colour === behind)
      })
      .map((one) => `cannot be seen: ${one.outerHTML.slice(0, 120)}`)
  )
}

describe('by keyboard', () => {
  test('the first stop is the way past the masthead, and it leads there', async () => {
    const faults = await onEach('fr', {}, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.locator('a[href="#content"]')
      const box = await skip.boundingBox()
      if (!(await skip.evaluate((one) => one === document.activeElement))) return ['is not the first']
      if (!box || box.y < 0 || box.height < 24) return ['cannot be seen']
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const inHead = await page.evaluate(() => Boolean(document.activeElement?.closest('header:has(nav)')))
      return inHead ? ['leads back into the masthead'] : []
    })
    expect(faults).toEqual([])
  })

  test('everything is reached in the order in which it is read, in sight, and shows that it is', async () => {
    const faults = await onEach('fr', { viewport: { width: 1280, height: 720 } }, async (page) => {
      const found: string[] = []
      const order: number[] = []
      for (let step = 0; step < 400; step++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(whereFocusIs)
        // Past the last one the browser may begin anew.
        if (!at || at.at === order[0]) break
        if (!at.isShown) found.push(`${at.what} does not show that it is reached`)
        if (!at.isInSight) found.push(`${at.what} is out of sight`)
        order.push(at.at)
      }
      const jumps = order.filter((at, index) => index > 0 && at <= (order[index - 1] ?? 0)).length
      if (jumps > 0) found.push(`goes back ${jumps} times`)
      if (order.length < 10) found.push('has nearly nothing to reach')
      return found
    })
    expect(faults).toEqual([])
  })
})

function whereFocusIs(): { what: string; at: number; isShown: boolean; isInSight: boolean } | undefined {
  const one = document.activeElement
  if (!one || one === document.body) return undefined
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  const inside = one.querySelector('circle, path, text, rect')
  const ring = inside ? getComputedStyle(inside) : undefined
  const { top, bottom, left, right, height } = one.getBoundingClientRect()
  return {
    what: one.outerHTML.slice(0, 120),
    at: [...document.querySelectorAll('*')].indexOf(one),
    isShown:
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      (one.closest('svg') !== null && ring !== undefined && Number.parseFloat(ring.strokeWidth) >= 2),
    isInSight:
      bottom > 0 &&
      top < globalThis.innerHeight &&
      right > 0 &&
      left < globalThis.innerWidth &&
      (top >= -1 || height > globalThis.innerHeight),
  }
}

describe('little is fetched', () => {
  test('at most 20 kB of style and 130 kB of letters for a page (150 with italics), nothing from elsewhere, no cookie', async () => {
    const reader = await visit(browser, site)
    const page = await reader.newPage()
    let bytes = { stylesheet: 0, font: 0 }
    const seen = new Map<string, number>()
    for (const { kind, path } of pages.fr) {
      bytes = { stylesheet: 0, font: 0 }
      const asked: [type: 'stylesheet' | 'font', url: string][] = []
      const note = (request: { resourceType: () => string; url: () => string }) => {
        const type = request.resourceType()
        if (type === 'stylesheet' || type === 'font') asked.push([type, request.url()])
      }
      page.on('request', note)
      await page.goto(path, { waitUntil: 'networkidle' })
      page.off('request', note)
      const linked = await page
        .locator('link[rel=stylesheet]')
        .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href))
      const all = new Map([
        ...asked.map(([type, url]) => [url, type] as const),
        ...linked.map((url) => [url, 'stylesheet'] as const),
      ])
      for (const [url, type] of all) {
        if (!seen.has(url)) {
          const body = Buffer.from(await (await fetch(url)).arrayBuffer())
          seen.set(url, type === 'font' ? body.length : gzipSync(body).length)
        }
        bytes[type] += seen.get(url) ?? 0
      }
      const hasItalics = [...all.keys()].some((one) => /italic/.test(one))
      const letters = hasItalics ? 150_000 : 130_000
      expect([kind, bytes.stylesheet <= 20_000, bytes.font <= letters, bytes]).toEqual([kind, true, true, bytes])
    }
    expect(reader.foreign).toEqual([])
    expect(await reader.cookies()).toEqual([])
    await reader.close()
  })
})

test('nothing moves while a page comes over a slow line', async () => {
  const faults: string[] = []
  for (const width of [360, 1280]) {
    const context = await visit(browser, site, { bypassCSP: true, viewport: { width, height: 740 } })
    for (const about of pages.fr.filter(({ kind }) =>
      /^(home|releases|release|search, found|contact|mentorships)$/.test(kind),
    )) {
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Network.enable')
      // A slow telephone line: 1.6 Mbit/s down, 150 ms away.
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 93_750,
      })
      await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
      await page.addInitScript(() => {
        const moved = globalThis as unknown as { moved: number }
        moved.moved = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.moved += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(about.path, { waitUntil: 'networkidle' })
      const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)
      if (moved > 0.05) faults.push(`${about.kind} at ${width}: ${moved.toFixed(3)}`)
      await page.close()
    }
    await context.close()
  }
  expect(faults).toEqual([])
})
