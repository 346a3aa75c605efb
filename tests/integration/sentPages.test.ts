import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { answerWith, pageIsForAll, watchAnswers } from '@/lib/answer'
import { newsroomWatch } from '@/lib/newsroomWatch'
import { state } from '@/lib/queries/searchIndex'
import { keepPages, sentPages } from '@/lib/sentPages'
import { openPayload } from '../support/payload'
import { aRelease } from '../support/records'

/** A server that tells how often it has written a page, behind what stands before Next, on a real database. */

let payload: Payload
let close: () => Promise<void>
let server: Server
let port: number
let written = 0
let held: Promise<void> | undefined

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  server = createServer(async (request, response) => {
    const url = request.url ?? ''
    const page = `page ${++written} ${'é'.repeat(40_000)}`
    await held
    if (url.includes('gone')) answerWith(410)
    if (!url.includes('search')) pageIsForAll()
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('X-Cased-Oddly', ['a', 'b'])
    if (url.includes('cookie')) response.setHeader('Set-Cookie', 'a=b')
    if (url.includes('torn')) return response.write(page, () => response.destroy())
    if (request.headers['accept-encoding']?.includes('gzip')) {
      response.setHeader('Content-Encoding', 'gzip')
      return response.end(gzipSync(page))
    }
    response.write(page.slice(0, 10))
    return response.end(page.slice(10), 'utf8')
  })
  watchAnswers()
  keepPages()
  Object.assign(newsroomWatch, { state })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await close()
})

/** What is looked at happens within one minute of the clock. */
beforeEach(async () => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left < 10_000) await new Promise((resolve) => setTimeout(resolve, left))
}, 20_000)

type Told = { headers: [name: string, value: string][]; body: Buffer }

/** The answer as it comes over the wire. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Told>((resolve, reject) => {
    const asking = request({ port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      const raw = response.rawHeaders
      const pairs = raw.flatMap((name, at): Told['headers'] => (at % 2 ? [] : [[name, raw[at + 1] ?? '']]))
      response.on('data', (part) => parts.push(part)).on('error', reject)
      response.on('end', () => resolve({ headers: pairs, body: Buffer.concat(parts) }))
    })
    asking.on('error', reject).end()
  })
const writings = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const before = written
  for (let n = 0; n < 3; n++) await ask(path, headers, method)
  return written - before
}

test('a page is sent again as it was, to the byte, with its headers as they were written', async () => {
  const [first, again] = [await ask('/nl/a'), await ask('/nl/a')]
  expect(again.body.equals(first.body)).toBe(true)
  expect(again.body.toString()).toContain('ééé')
  const without = ({ headers }: Told) => headers.filter(([name]) => !/^(date|x-request-id)$/i.test(name))
  expect(without(again)).toEqual(without(first))
  expect(without(again)).toContainEqual(['X-Cased-Oddly', 'a'])
  const names = [first, again].map(({ headers }) => headers.find(([name]) => name === 'X-Request-Id')?.[1])
  expect(names[0]).not.toBe(names[1])
})

test.each([
  ['one that may not be', '/nl/search?q=a', {}, 'GET', 3],
  ['one that is gone', '/nl/gone', {}, 'GET', 3],
  ['one that sets a cookie', '/nl/cookie', {}, 'GET', 3],
  ['one outside the languages', '/pass/a', {}, 'GET', 3],
  ['a head', '/nl/head', {}, 'HEAD', 3],
  ['what was posted', '/nl/post', {}, 'POST', 3],
  ['for somebody signed in', '/nl/cookies', { cookie: 'payload-token=x' }, 'GET', 3],
  ['for somebody with a key', '/nl/keys', { authorization: 'users API-Key x' }, 'GET', 3],
  ['under a condition', '/nl/condition', { 'if-none-match': '"a"' }, 'GET', 3],
  ['a part', '/nl/part', { range: 'bytes=0-1' }, 'GET', 3],
  ['with a header that nobody knows', '/nl/header', { 'x-matched-path': '/admin' }, 'GET', 3],
  ['as a program of old asks', '/nl/old', { 'accept-encoding': 'deflate, gzip' }, 'GET', 3],
  ['an endless address', `/nl/${'a'.repeat(2000)}`, {}, 'GET', 3],
  ['one that is asked as a browser asks', '/nl/ordinary', { 'sec-fetch-mode': 'navigate', dnt: '1' }, 'GET', 1],
  ['one with another question', '/nl?page=2', {}, 'GET', 1],
])('%s: %s', async (_, path, headers, method, times) => {
  expect(await writings(path, headers, method)).toBe(times)
})

test('it is kept once for each way to be compressed', async () => {
  const [plain, packed] = [await ask('/nl/both'), await ask('/nl/both', { 'accept-encoding': 'gzip' })]
  expect(plain.headers.find(([name]) => name === 'Content-Encoding')).toBeUndefined()
  expect(packed.body.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
  expect((await ask('/nl/both', { 'accept-encoding': 'br, gzip;q=0.5, *;q=0' })).body.equals(packed.body)).toBe(true)
  expect((await ask('/nl/both', { 'accept-encoding': 'br' })).body.equals(plain.body)).toBe(true)
})

test('one that was not sent whole is not kept', async () => {
  await expect(ask('/nl/torn')).rejects.toThrow()
  const before = written
  await expect(ask('/nl/torn')).rejects.toThrow()
  expect(written).toBe(before + 1)
})

test('it is written anew once something has changed that readers see, or an hour has come, and not before', async () => {
  await ask('/nl/changes')
  expect(await writings('/nl/changes')).toBe(0)
  await aRelease(payload, { _status: 'draft' })
  expect(await writings('/nl/changes')).toBe(0)
  await aRelease(payload, {})
  expect(await writings('/nl/changes')).toBe(1)
  const soon = await aRelease(payload, { releaseAt: new Date(Date.now() + 1500).toISOString() })
  expect(await writings('/nl/changes')).toBeLessThan(2)
  await new Promise((resolve) => setTimeout(resolve, Date.parse(String(soon.releaseAt)) + 5 - Date.now()))
  expect(await writings('/nl/changes')).toBe(1)
})

test('one that was being written while something changed is for whoever asked before', async () => {
  let goOn = (): void => undefined
  held = new Promise((resolve) => {
    goOn = resolve
  })
  const slow = ask('/nl/meanwhile')
  const before = written
  while (written === before) await new Promise((resolve) => setTimeout(resolve, 5))
  await aRelease(payload, {})
  held = undefined
  await ask('/nl/other')
  goOn()
  await slow
  expect(await writings('/nl/meanwhile')).toBe(1)
})

test('where it cannot be known whether something has changed, each is written', async () => {
  Object.assign(newsroomWatch, { state: () => Promise.reject(new Error('away')) })
  expect(await writings('/nl/changes')).toBe(3)
  Object.assign(newsroomWatch, { state })
  await ask('/nl/changes')
  expect(await writings('/nl/changes')).toBe(0)
})

test('they weigh no more than a server can bear, and those asked for longest ago go first', async () => {
  for (let n = 0; n < 450; n++) await ask(`/nl/many/${n}`)
  expect(sentPages().bytes).toBeGreaterThan(30_000_000)
  expect(sentPages().bytes).toBeLessThanOrEqual(32_000_000)
  expect([await writings('/nl/many/0'), await writings('/nl/many/449')]).toEqual([1, 0])
})
