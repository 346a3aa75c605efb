import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { parseVCards } from 'vcard4-ts'
import { seedFacts } from '@/demo/content/seedFacts'
import { type Locale, locales } from '@/lib/locales'
import { aboutPages, paths } from '@/lib/paths'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** The demo newsroom as readers meet it. */

let site: Site
let browser: Browser
/** The path of each kind of page, by language. */
let pages: Record<Locale, string[]>
let release: Record<Locale, string>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: true }), openBrowser()])
  release = Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await addressOf('2022-014', locale)])),
  )
  pages = Object.fromEntries(await Promise.all(locales.map(async (locale) => [locale, await pagesFrom(locale)])))
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url}${path}`, { headers, redirect: 'manual' })
const addressOf = async (reference: string, locale: Locale): Promise<string> =>
  (await get(`/r/${reference}`, { 'Accept-Language': locale })).headers.get('location') ?? ''

/** One page of each kind, found as a reader finds it: by following links from the release and the lists. */
async function pagesFrom(locale: Locale): Promise<string[]> {
  const html = await (await get(release[locale] ?? '')).text()
  const first = (kind: string) => new RegExp(`href="(/${locale}/${kind}/[^"/]+)"`).exec(html)?.[1] ?? ''
  const kinds = ['projects', 'cities', 'mentorships', 'contacts', 'organisations', 'events', 'topics'].map(first)
  return [
    `/${locale}`,
    `/${locale}/releases`,
    release[locale] ?? '',
    `/${locale}/mentorships`,
    `/${locale}/contacts`,
    `/${locale}/developers`,
    ...aboutPages.map((page) => paths.about(locale, page)),
    ...(['projects', 'cities', 'organisations', 'events', 'topics'] as const).map((kind) => paths[kind](locale)),
    ...kinds,
  ]
}

describe('every kind of page', () => {
  test('answers in each language, in that language, without a script', async () => {
    const reader = await visit(browser, site, { javaScriptEnabled: false })
    const page = await reader.newPage()
    for (const locale of locales) {
      expect(new Set(pages[locale]).size).toBe(22)
      for (const path of pages[locale]) {
        const answer = await page.goto(path)
        expect([path, answer?.status()]).toEqual([path, 200])
        expect(await page.getAttribute('html', 'lang')).toBe(locale)
        expect(await page.locator('h1').count()).toBe(1)
        expect((await page.title()).length).toBeGreaterThan(3)
        expect(await page.getAttribute('link[rel=canonical]', 'href')).toBe(`${site.url}${path}`)
        expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(4)
      }
    }
    expect(reader.foreign).toEqual([])
    expect(await reader.cookies()).toEqual([])
    await reader.close()
  })

  test('makes a reader’s browser fetch only our own small scripts, and run nothing of the framework’s', async () => {
    const reader = await visit(browser, site)
    let fetched: string[] = []
    // What the policy keeps out is never asked for, so nobody answers it.
    reader.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (response.request().resourceType() === 'script' || pathname.endsWith('.js')) fetched.push(pathname)
    })
    const total = new Set<string>()
    const page = await reader.newPage()
    for (const path of pages.nl) {
      fetched = []
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => '__next_f' in globalThis || 'next' in globalThis)).toBe(false)
      expect(fetched.filter((one) => !/^\/scripts\/[a-z]+\.[0-9a-f]{16}\.js$/.test(one))).toEqual([])
      const bodies = await Promise.all(fetched.map(async (one) => (await get(one)).arrayBuffer()))
      const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
      expect([path, bytes <= 10_000]).toEqual([path, true])
      for (const one of fetched) total.add(one)
    }
    expect(total.size).toBeGreaterThan(0)
    for (const one of total) {
      const { headers } = await get(one)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    }
    await reader.close()
  })

  test('stands in its answer once, and in no other’s, however many are asked for at once', async () => {
    const all = locales.flatMap((locale) => pages[locale])
    const read = async (path: string) => {
      const html = await (await get(path)).text()
      const main = /<main id="content"[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
      const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main) ?? []
      // What Next sends along for its own runtime names the page’s parts, and holds none of its words.
      const along = [...html.matchAll(/self\.__next_f\.push\((.*?)\)<\/script>/g)].map(([, pushed]) => pushed).join('')
      return { canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], main, heading, along }
    }
    const alone = new Map<string, string>()
    for (const path of all) {
      const { canonical, main, heading, along } = await read(path)
      expect(canonical).toBe(`${site.url}${path}`)
      expect(heading.length).toBeGreaterThan(2)
      expect(along).toContain('$')
      expect(along).not.toMatch(/<main|<h1|canonical|og:title/)
      alone.set(path, main)
    }
    const asked = Array.from({ length: 3 }, () => all).flat()
    const together = await Promise.all(asked.map(async (path) => ({ path, ...(await read(path)) })))
    for (const { path, canonical, main } of together)
      expect([path, canonical, main === alone.get(path)]).toEqual([path, `${site.url}${path}`, true])
  })

  test('stays as it came where something took the policy away and the framework’s scripts run', async () => {
    const reader = await visit(browser, site, { bypassCSP: true })
    const page = await reader.newPage()
    for (const path of [release.nl, '/fr', '/en/nowhere']) {
      const came = /<main id="content"[^>]*>([\s\S]*)<\/main>/.exec(await (await get(path)).text())?.[1] ?? ''
      const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(came) ?? []
      await page.goto(path, { waitUntil: 'networkidle' })
      // They did run, and have taken nothing away.
      expect(await page.evaluate(() => '__next_f' in globalThis)).toBe(true)
      expect([path, heading, await page.innerHTML('h1')]).toEqual([path, expect.stringMatching(/../), heading])
    }
    await reader.close()
  })

  test('carries the headers that keep scripts and frames out and say how long it may be kept', async () => {
    for (const path of pages.nl) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toMatch(/; script-src( 'sha256-[\w+/]{43}=')+; /)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2, stale-while-revalidate=2')
      expect(headers.get('vary')).toBe('Accept-Encoding')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      for (const name of ['set-cookie', 'x-powered-by', 'critical-ch', 'accept-ch'])
        expect([path, name, headers.get(name)]).toEqual([path, name, null])
    }
  })

  test('is the same for whoever asks for the router’s private version of it', async () => {
    for (const headers of [
      { RSC: '1' },
      { RSC: '1', 'Next-Router-Prefetch': '1' },
      { 'Next-Router-Segment-Prefetch': '/_tree', RSC: '1' },
      { 'Next-Action': 'x' },
    ]) {
      const answer = await get(release.nl, headers as unknown as Record<string, string>)
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(await answer.text()).toMatch(/^<!DOCTYPE html>/)
    }
  })
})

describe('the release of the seed', () => {
  test('has every fact, name, date, figure, address, footnote and contact of it on its page', async () => {
    const reader = await visit(browser, site)
    const page = await reader.newPage()
    await page.goto(release.nl)
    const text = (await page.innerText('main')).replace(/\s+/gu, ' ')
    const missing = seedFacts.flatMap(({ what, pattern }) =>
      pattern.filter((one) => !one.test(text)).map((one) => `${what}: ${one}`),
    )
    expect(missing).toEqual([])
    expect(seedFacts.length).toBeGreaterThanOrEqual(60)
    for (const url of [
      'https://www.unia.be/files/Documenten/Publicaties_docs/Socio-economische_monitoring_2022.pdf',
      'https://brulocalis.brussels/nl/agenda/training-academies-inclucities',
    ])
      expect(await page.locator(`a[href="${url}"]`).count()).toBeGreaterThan(0)
    expect(await page.locator('a[href="tel:+32486359347"]').count()).toBeGreaterThan(0)
    await reader.close()
  })

  test('marks French words in Dutch text as French', async () => {
    const html = await (await get(release.nl)).text()
    expect(html).toMatch(/<i lang="fr">Maison des Femmes<\/i>/)
    expect(html).toMatch(/<i lang="fr">Bureaux d’Accueil des Primo-Arrivants<\/i>/)
  })

  test('gives both contacts in one file, each with a role', async () => {
    const text = await (await get(`${release.nl}/contacts.vcf?version=4.0`)).text()
    const { vCards } = parseVCards(text)
    expect(vCards?.map((card) => [card.FN[0].value, card.hasErrors])).toEqual([
      ['Céline Mercier', false],
      ['Justyna Podrazka', false],
    ])
    expect(vCards?.every((card) => Boolean(card.ROLE?.[0]?.value))).toBe(true)
    expect(vCards?.[1]?.TEL).toBeUndefined()
  })

  test('opens its pictures', async () => {
    const html = await (await get(release.nl)).text()
    const files = [...new Set([...html.matchAll(/\/api\/media\/file\/[^"<\\ ]+/g)].map(([path]) => path))]
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) expect([file, (await get(file)).status]).toEqual([file, 200])
  })
})

describe('files', () => {
  const filesOf = async (locale: Locale) => {
    const html = await (await get(release[locale])).text()
    return [...new Set([...html.matchAll(/\/api\/media\/file\/[-.\w]+/g)].map(([path]) => path))]
  }

  test('go by their human names, tell their length, and run nothing', async () => {
    for (const file of await filesOf('nl')) {
      const answer = await get(file)
      const { length } = Buffer.from(await answer.arrayBuffer())
      expect(answer.headers.get('content-length')).toBe(String(length))
      expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="?[a-z-]+(-\d+x\d+)?\.(png|webp)"?$/)
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      )
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2, stale-while-revalidate=2')
    }
  })

  test('say the same to whoever asks for their headers only, and to whoever asks for a part', async () => {
    const [file = ''] = await filesOf('nl')
    const nowhere = '/api/media/file/00000000-0000-4000-8000-000000000000.png'
    for (const path of [file, nowhere]) {
      const [whole, head] = [await get(path), await fetch(`${site.url}${path}`, { method: 'HEAD' })]
      const said = ({ headers }: Response) =>
        [...headers].filter(
          ([name]) =>
            !['date', 'transfer-encoding', 'content-encoding', 'connection', 'keep-alive', 'x-request-id'].includes(
              name,
            ),
        )
      expect([head.status, said(head)]).toEqual([whole.status, said(whole)])
      expect((await head.arrayBuffer()).byteLength).toBe(0)
    }
    const part = await get(file, { Range: 'bytes=0-9' })
    expect([part.status, part.headers.get('content-length')]).toEqual([206, '10'])
    expect(part.headers.get('content-disposition')).toMatch(/^inline/)
  })

  test('are drawn of no text that a stranger sends', async () => {
    const answer = await get('/api/og?title=Resignation%20of%20the%20mayor')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, expect.stringContaining('json')])
  })

  test('have no second door: the framework’s image optimizer opens nothing, public or not', async () => {
    const [file = ''] = await filesOf('nl')
    const hidden = '/api/media/file/00000000-0000-4000-8000-000000000000.png'
    const picture = readFileSync(path.join(site.dataDir, 'media', file.split('/').at(-1) ?? ''))
    writeFileSync(path.join(site.dataDir, 'media', path.basename(hidden)), picture)
    const bodies = new Set<string>()
    for (const url of [file, hidden, '/icon.svg', 'https://example.org/x.png', '/admin', ''])
      for (const query of [
        `url=${encodeURIComponent(url)}&w=640&q=75`,
        `url=${encodeURIComponent(`${site.url}${url}`)}&w=64&q=75`,
      ]) {
        const answer = await get(`/_next/image?${query}`)
        expect([query, answer.status]).toEqual([query, 404])
        bodies.add(await answer.text())
      }
    expect(bodies.size).toBe(1)
  })
})

describe('addresses', () => {
  test('the root leads to the reader’s language', async () => {
    for (const [language, path] of [
      ['fr-BE,fr;q=0.9', '/fr'],
      ['en-GB', '/en'],
      ['de', '/nl'],
      ['', '/nl'],
    ] as const) {
      const answer = await get('/', language ? { 'Accept-Language': language } : {})
      expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
        307,
        path,
        'private, no-store',
      ])
    }
  })

  test('that are not there say so in the reader’s language', async () => {
    for (const [path, words] of [
      ['/nl/nergens', 'Op dit adres staat geen pagina'],
      ['/fr/releases/nulle-part', 'Il n’y a pas de page à cette adresse'],
      ['/en/a/b/c', 'There is no page at this address'],
      ['/de', 'Il n’y a pas de page à cette adresse'],
      ['/nl/releases?page=99', 'Op dit adres staat geen pagina'],
      ['/nl/releases?page=999', 'Op dit adres staat geen pagina'],
      ['/r/1999-001', 'Il n’y a pas de page à cette adresse'],
    ] as const) {
      const answer = await get(path, { 'Accept-Language': 'fr' })
      const html = await answer.text()
      expect([path, answer.status, html.includes(words)]).toEqual([path, 404, true])
      expect(html).toContain('<meta name="robots" content="noindex"/>')
    }
  })

  test('an embargoed release answers as one that does not exist', async () => {
    expect((await get('/r/2026-301')).status).toBe(404)
    const list = await (await get('/nl/releases')).text()
    expect(list).not.toContain('Wat blijft er van IncluCities')
    const twin = async (slug: string) => {
      const answer = await get(`/nl/releases/${slug}`)
      return [answer.status, [...answer.headers.keys()].sort(), (await answer.text()).replaceAll(slug, 'SLUG').length]
    }
    expect(await twin('wat-blijft-er-van-inclucities-een-overzicht-per-stad')).toEqual(
      await twin('wat-blijft-er-van-inclucities-een-overzicht-per-land'),
    )
  })

  test('the states of a release can be read on its page', async () => {
    const page = async (reference: string, locale: Locale) => (await get(await addressOf(reference, locale))).text()
    expect(await page('2022-012', 'nl')).toContain('Dit bericht werd ingetrokken')
    expect(await page('2022-016', 'nl')).toContain('Rechtzetting')
    expect(await page('2022-017', 'fr')).toContain('a changé depuis cette traduction')
    expect(await page('2022-009', 'nl')).toContain('niet in het Frans')
    const dutchOnly = (await addressOf('2022-009', 'nl')).replace('/nl/', '/fr/')
    const answer = await get(dutchOnly)
    expect([answer.status, (await answer.text()).includes('Pas disponible en français')]).toEqual([404, true])
  })

  test('a page that is not there offers the languages in which there is one, and says which there is not', async () => {
    const reader = await visit(browser, site)
    const page = await reader.newPage()
    const languages = async (path: string) => {
      await page.goto(path)
      const nav = page.getByRole('navigation', { name: 'Langues' })
      const links = await nav.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      return { links, text: await nav.innerText() }
    }
    const dutchOnly = await addressOf('2022-009', 'nl')
    const elsewhere = await languages(dutchOnly.replace('/nl/', '/fr/'))
    expect(elsewhere.links).toEqual([dutchOnly])
    expect(elsewhere.text).toContain('pas en anglais')
    for (const path of ['/fr/rien', '/fr/releases/rien', '/fr/releases?page=99'])
      expect([path, (await languages(path)).links]).toEqual([path, ['/nl', '/en']])
    await reader.close()
  })

  test('of people and places say their names in the reader’s language', async () => {
    const html = await (await get(release.fr)).text()
    expect(html).toContain('Bruxelles → Saint-Jean-de-la-Ruelle')
    expect(html).not.toMatch(/Brussel →|Schaarbeek →/)
    expect(html).toContain('À propos d’IncluCities')
    expect(await (await get('/nl/cities/schaarbeek')).text()).toContain('Naar het voorbeeld van')
  })

  test('asked in ways that nobody should ask answer with a page or a 4xx, never with a fault', async () => {
    const strange = [
      '/%',
      '/%2e%2e',
      '/nl/%00',
      '/nl/releases/%E0%A4%A',
      '/nl//releases',
      '/nl/releases/..%2f..%2fadmin',
      '/nl/contacts/x/contact.vcf?version=9',
      '/NL',
      '/nl/',
      `/nl/${'x'.repeat(3000)}`,
      '/nl/releases/x.rsc',
      '/.well-known/x',
      '/theme/zzzzzz.css',
      '/theme/0b4f6c.css?x=1',
      '/nl/releases?page[]=1',
      '/nl/releases?page=1&page=2',
      '/api/nothing',
      '/api/graphql',
    ]
    for (const path of strange) expect([path, (await get(path)).status < 500]).toEqual([path, true])
  })
})
