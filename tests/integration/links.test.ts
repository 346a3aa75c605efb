import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { askLink, isPublicAddress } from '@/collections/links/askLink'
import { checkLinks } from '@/collections/links/checkLinks'
import { body, link, note, p } from '@/demo/text'
import { openPayload } from '../support/payload'
import { aReadyDraft, aRelease, aUser, change } from '../support/records'
import { rest, takeStep } from '../support/rest'

let payload: Payload
let close: () => Promise<void>
let server: Server
let home: string
const asked: string[] = []
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const path = request.url ?? ''
    if (path === '/hangs') return
    if (path === '/moved') response.writeHead(301, { Location: '/fine' })
    else if (path === '/round') response.writeHead(302, { Location: '/round' })
    else if (path === '/inside') response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data' })
    else if (path === '/elsewhere') response.writeHead(302, { Location: 'file:///etc/passwd' })
    else if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405)
    else response.writeHead({ '/gone': 404, '/broken': 500, '/members': 403 }[path] ?? 200)
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await close()
})

/** The test's own server is the only address that may be reached. */
const mayReach = (address: string) => address === '127.0.0.1'

describe('a link', () => {
  test.each([
    ['/fine', 'alive', '200'],
    ['/moved', 'alive', '200'],
    ['/no-head', 'alive', '200'],
    ['/members', 'alive', '403'],
    ['/gone', 'dead', '404'],
    ['/broken', 'dead', '500'],
    ['/round', 'dead', 'too many redirects'],
    ['/inside', 'dead', 'not a public address'],
    ['/elsewhere', 'dead', 'not http'],
  ] as const)('to %s is %s', async (path, state, answer) => {
    expect(await askLink(`${home}${path}`, mayReach)).toEqual({ state, answer })
  })

  test('where nobody listens is dead', async () => {
    expect(await askLink('http://127.0.0.1:1/', mayReach)).toEqual({ state: 'dead', answer: 'ECONNREFUSED' })
  })

  test('that never answers is given up', async () => {
    expect(await askLink(`${home}/hangs`, mayReach)).toEqual({ state: 'dead', answer: 'no answer in 10 s' })
  }, 20_000)

  test('to a private address is never asked, by number or by name', async () => {
    const before = asked.length
    const { port } = server.address() as AddressInfo
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      expect([host, (await askLink(`http://${host}:${port}/fine`)).state]).toEqual([host, 'dead'])
    expect(asked).toHaveLength(before)
  })

  test.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fc00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '224.0.0.1',
    '255.255.255.255',
    'x',
  ])('%s is no public address', (address) => expect(isPublicAddress(address)).toBe(false))
})

describe('the links of a release', () => {
  /** Links in releases have names; this one stands for the test's own server. */
  const site = 'http://links.example.org'
  const ask = (url: string) => askLink(url.replace(site, home), mayReach)
  const checks = async (id: string) =>
    (
      await payload.find({
        collection: 'link-checks',
        where: { usedBy: { in: [id] } },
        depth: 0,
        overrideAccess: true,
        pagination: false,
      })
    ).docs
  const textWith = (...urls: string[]) =>
    body(p('Zie ', ...urls.map((url) => link(url, 'hier')), note(link(`${urls[0]}?noot`, 'noot')))) as never

  test('are listed while a version of it leads to them, each once, and forgotten after', async () => {
    const one = await aRelease(payload, { body: textWith(`${site}/a`, `${site}/b`, `${site}/a`) })
    const other = await aRelease(payload, { body: textWith(`${site}/b`) })
    expect((await checks(one.id)).map(({ url }) => url).sort()).toEqual([`${site}/a`, `${site}/a?noot`, `${site}/b`])
    await change(payload, one.id, { body: textWith(`${site}/c`) }, { draft: true })
    expect((await checks(one.id)).map(({ url }) => url)).toHaveLength(5)
    await change(payload, one.id, {})
    expect((await checks(one.id)).map(({ url }) => url).sort()).toEqual([`${site}/c`, `${site}/c?noot`])
    expect((await checks(other.id)).map(({ url }) => url)).toContain(`${site}/b`)
  })

  test('are asked once a day, and one that is dead holds the release until somebody answers for it', async () => {
    const writer = await aUser(payload, 'writer')
    const editor = await aUser(payload, 'editor')
    const { id } = await aReadyDraft(payload, { body: textWith(`${site}/gone`) })
    await takeStep(payload, id, writer, { step: 'submit' })
    await checkLinks(payload, { most: 100, ask })
    expect((await checks(id)).find(({ url }) => url === `${site}/gone`)).toMatchObject({ state: 'dead', answer: '404' })
    const refused = await takeStep(payload, id, editor, { step: 'approve' })
    expect([refused.status, refused.json.errors[0].data.findings]).toEqual([
      409,
      [{ finding: `link:${site}/gone`, level: 'warning' }],
    ])
    await takeStep(payload, id, editor, { step: 'waive', finding: `link:${site}/gone`, text: 'Komt morgen online' })
    expect((await takeStep(payload, id, editor, { step: 'approve' })).status).toBe(200)
    expect(await checkLinks(payload, { most: 100, ask })).toBe(0)
  })

  test('are asked by one of two instances only', async () => {
    await aRelease(payload, { body: textWith(...Array.from({ length: 12 }, (_, n) => `${site}/once-${n}`)) })
    const before = asked.length
    const counts = await Promise.all([checkLinks(payload, { most: 100, ask }), checkLinks(payload, { most: 100, ask })])
    expect(counts[0] + counts[1]).toBe(13)
    expect(asked.slice(before).filter((one) => one.includes('once'))).toHaveLength(13)
  })

  test('are nobody’s business but the newsroom’s', async () => {
    const answer = await rest(payload, '/link-checks?limit=100')
    expect([answer.status, answer.text.includes(site)]).toEqual([403, false])
  })
})
