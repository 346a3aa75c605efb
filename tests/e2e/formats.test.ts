import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseFeed } from 'feedsmith'
import type { Browser } from 'playwright-core'
import { locales } from '@/lib/locales'
import { type FeedFormat, paths } from '@/lib/paths'
import { openBrowser, type Site, startSite, visit } from '../support/site'

/** What programs get of the demo newsroom, over HTTP. */

let site: Site
let browser: Browser
let release: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ demo: true }), openBrowser()])
  release = (await get('/r/2022-014', { headers: { 'Accept-Language': 'nl' } })).headers.get('location') ?? ''
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const get = (path: string, options: RequestInit = {}) => fetch(`${site.url}${path}`, { redirect: 'manual', ...options })
const formats: FeedFormat[] = ['rss', 'atom', 'json', 'ninjs']
const run = promisify(execFile)

describe('a page', () => {
  test('says where its feeds are, and each is what it is said to be', async () => {
    const reader = await visit(browser, site)
    const page = await reader.newPage()
    for (const path of ['/nl', `${paths.releases('nl')}?kind=press-release`, release]) {
      await page.goto(path)
      const links = await page
        .locator('head link[rel=alternate][type]')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('type') ?? '', one.getAttribute('href') ?? '']))
      expect(links).toHaveLength(4)
      for (const [type = '', href = ''] of links) {
        expect(href.includes('kind=press-release')).toBe(path.includes('kind='))
        const answer = await get(href)
        expect([href, answer.status, answer.headers.get('content-type')]).toEqual([href, 200, `${type}; charset=utf-8`])
        if (type === 'application/json') expect((await answer.json()).associations.length).toBeGreaterThan(0)
        else expect(parseFeed(await answer.text()).feed).toHaveProperty('title')
      }
    }
    await reader.close()
  })

  test('tells search engines what it is, which no policy keeps from them, and nothing runs', async () => {
    const reader = await visit(browser, site)
    const page = await reader.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/application\/ld\+json/.test(message.text())) refused.push(message.text())
    })
    for (const [path, types] of [
      ['/fr', ['Organization']],
      [release, ['NewsArticle', 'BreadcrumbList']],
      [paths.contact('nl', 'celine-mercier'), ['Person', 'BreadcrumbList']],
    ] as const) {
      await page.goto(path)
      const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
      expect(scripts).toHaveLength(1)
      expect(JSON.parse(scripts[0] ?? '')['@graph'].map((one: Record<string, string>) => one['@type'])).toEqual(types)
    }
    expect(refused).toEqual([])
    await page.goto(release)
    expect(await page.getAttribute('meta[property="og:image"]', 'content')).toBe(`${site.url}${release}/card.png`)
    expect(await page.getAttribute('link[hreflang=x-default]', 'href')).toBe(`${site.url}/r/2022-014`)
    await reader.close()
  })
})

test('the examples for developers run as they stand, in each language', async () => {
  for (const locale of locales) {
    const html = await (await get(paths.developers(locale))).text()
    const examples = [...html.matchAll(/<code data-kind="(sh|js)">([\s\S]*?)<\/code>/g)].map(([, kind, text = '']) => [
      kind,
      text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ])
    expect(examples.map(([kind]) => kind)).toEqual(['sh', 'sh', 'sh', 'js'])
    for (const [kind, text = ''] of examples) {
      const { stdout } =
        kind === 'sh' ? await run('sh', ['-c', text]) : await run(process.execPath, ['--input-type=module', '-e', text])
      expect([text, stdout.length > 40]).toEqual([text, true])
    }
  }
})

describe('whatever is asked', () => {
  const files = () => [
    ...formats.map((format) => paths.feed('nl', format)),
    paths.releasesData('nl'),
    `${release}/release.json`,
    `${release}/card.png`,
    paths.calendar('nl'),
    paths.contactsCards('nl'),
    paths.contactsData('nl'),
    paths.sitemap(),
    paths.newsSitemap(),
    paths.robots(),
    paths.openApi(),
  ]

  test('HEAD is answered as GET is, without a body', async () => {
    for (const path of files()) {
      const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)]
      expect([path, head.status, (await head.arrayBuffer()).byteLength]).toEqual([path, 200, 0])
      for (const name of ['content-type', 'etag', 'cache-control', 'link', 'last-modified'])
        expect([path, name, head.headers.get(name)]).toEqual([path, name, whole.headers.get(name)])
    }
  })

  test('what has not changed is not sent again, and is kept for seconds only', async () => {
    for (const path of files().filter((one) => !one.endsWith('.vcf'))) {
      const first = await get(path)
      const etag = first.headers.get('etag') ?? ''
      const again = await get(path, { headers: { 'If-None-Match': etag } })
      expect([path, again.status, (await again.arrayBuffer()).byteLength]).toEqual([path, 304, 0])
      expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2, stale-while-revalidate=2')
    }
  })

  const elsewhere = { Origin: 'https://elsewhere.example.org' }
  const alsoFiles = () => [
    ...['release.txt', 'release.html', 'release.docx', 'release.pdf', 'pack.zip', 'contacts.vcf'].map(
      (file) => `${release}/${file}`,
    ),
    paths.suggestions('nl', 'riga'),
    paths.sitemapPart('releases', 1),
    paths.feed('nl', 'rss', '?kind=x'),
    '/nl/releases/nergens/release.pdf',
  ]

  test('other sites may read, and only read', async () => {
    for (const path of [...files(), ...alsoFiles(), '/api/press-releases?limit=1']) {
      const { headers, body } = await get(path, { headers: elsewhere })
      expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*'])
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      await body?.cancel()
    }
    for (const path of ['/nl', release, '/admin', '/pass/x/nl/contacts.vcf', '/pass/x/files/x.png'])
      expect([path, (await get(path, { headers: elsewhere })).headers.get('access-control-allow-origin')]).toEqual([
        path,
        null,
      ])
  })

  test('other sites may ask for what has changed, and for parts of files', async () => {
    const [picture] = /\/api\/media\/file\/[\w.-]+/.exec(await (await get(release)).text()) ?? []
    expect(picture).toBeDefined()
    for (const path of [...files(), ...alsoFiles(), picture ?? '']) {
      const asks = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'if-none-match,range' }
      const answer = await get(path, { method: 'OPTIONS', headers: { ...elsewhere, ...asks } })
      const { headers } = answer
      expect([path, answer.status, await answer.text()]).toEqual([path, 204, ''])
      expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*'])
      expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
      expect(headers.get('access-control-allow-headers')).toMatch(/If-None-Match.*Range/)
      expect(headers.get('access-control-max-age')).toBe('86400')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
    const other = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>')
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const reader = await visit(browser, site)
    const page = await reader.newPage()
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const asked = (url: string, headers: Record<string, string>) =>
      page.evaluate(
        async ([address, more]) => {
          const answer = await fetch(address, { headers: more })
          return {
            status: answer.status,
            etag: answer.headers.get('etag'),
            bytes: (await answer.arrayBuffer()).byteLength,
          }
        },
        [url, headers] as const,
      )
    for (const path of [paths.feed('nl', 'json'), `${release}/release.pdf`, paths.suggestions('nl', 'riga')]) {
      const { etag } = await asked(site.url + path, {})
      expect(etag).toMatch(/^W\//)
      expect(await asked(site.url + path, { 'If-None-Match': etag ?? '' })).toMatchObject({ status: 304, bytes: 0 })
    }
    expect(await asked(site.url + picture, { Range: 'bytes=0-9' })).toMatchObject({ status: 206, bytes: 10 })
    await reader.close()
    other.closeAllConnections()
    other.close()
  })

  test('other sites may write nothing: Payload says no to them beforehand', async () => {
    for (const path of ['/api/press-releases', '/api/press-releases/x', '/api/users/login', '/api/media'])
      for (const method of ['PATCH', 'POST', 'DELETE', 'GET']) {
        const headers = { ...elsewhere, 'Access-Control-Request-Method': method }
        const preflight = await get(path, { method: 'OPTIONS', headers })
        expect([path, preflight.headers.get('access-control-allow-origin')]).toEqual([path, null])
      }
  })

  test.each([
    ['/nl/feed.xml', 404],
    ['/nl/feed', 404],
    ['/nl/feed.rss/x', 404],
    ['/de/feed.rss', 404],
    ['/de/events.ics', 404],
    ['/nl/releases/nergens/release.json', 404],
    ['/nl/releases/nergens/card.png', 404],
    ['/nl/releases/%00/card.png', 404],
    ['/nl/releases/%E0%A4%A/release.json', 404],
    ['/nl/events/nergens/event.ics', 404],
    ['/sitemaps/%2e%2e%2fx.xml', 404],
    ['/nl/feed.atom?kind=x', 400],
    ['/nl/feed.json?page=-1', 400],
    ['/nl/releases.json?year=x', 400],
    ['/nl/contacts/contacts.vcf?version=5', 400],
  ])('%s is answered %d, never as a fault of the server', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })

  test('nothing of it can be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get(paths.feed('nl', 'rss'), { method })).status).toBe(405)
  })
})
