import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { answerWith, pageIsForAll, watchAnswers } from '@/lib/answer'
import { newsroomWatch } from '@/lib/newsroomWatch'
import { behind, stateNow } from '@/lib/queries/searchIndex'
import { keepPages, sentPages } from '@/lib/sentPages'
import { hourAhead } from '../support/hourAhead'
import { openPayload } from '../support/payload'
import { aRelease } from '../support/records'

/** A server that tells how often it has written a page, behind what stands before Next, on a real database. */

let payload: Payload
let close: () => Promise<void>
let server: Server
/** One that has no pages. */
let other: Server
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
    if (url.includes('coded')) response.setHeader('Content-Encoding', 'deflate')
    if (url.includes('endless')) return pipeline(Readable.from(endless()), response, () => undefined)
    if (url.includes('torn')) return response.write(page, () => response.destroy())
    if (request.headers['accept-encoding']?.includes('gzip')) {
      response.setHeader('Content-Encoding', 'gzip')
      return response.end(gzipSync(page))
    }
    response.write(page.slice(0, 10))
    if (url.includes('long')) response.write('x'.repeat(1_000_000))
    return response.end(page.slice(10), 'utf8')
  })
  other = createServer((_, response) => response.end('figures'))
  port = await portOf(server)
  watchAnswers()
  keepPages(await portOf(other))
  Object.assign(newsroomWatch, { state: stateNow })
})
afterAll(async () => {
  for (const one of [server, other]) {
    one.closeAllConnections()
    one.close()
  }
  await close()
})

/** 300 MB, and how much memory was in use while it went out. */
function* endless() {
  const piece = Buffer.alloc(1_000_000)
  for (let sent = 0; sent < 300; sent++) {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers)
    yield piece
  }
}
let peak = 0

async function portOf(one: Server): Promise<number> {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  return (one.address() as AddressInfo).port
}

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
/** The same as it is written there, its pieces with their lengths. */
const onWire = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    })
    socket.on('data', (part) => parts.push(part)).on('error', reject)
    socket.on('end', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
const writings = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const before = written
  for (let n = 0; n < 3; n++) await ask(path, headers, method)
  return written - before
}

test('a page is sent again as it was, to the byte, with its headers and pieces in their order', async () => {
  const varying = /^(Date|X-Request-Id): .*/gm
  const [first, again] = [await onWire('/nl/a'), await onWire('/nl/a')]
  expect(written).toBe(1)
  expect(again.replace(varying, '$1')).toBe(first.replace(varying, '$1'))
  expect(first).toMatch(
    /^HTTP\/1.1 200 OK\r\n[\s\S]*\r\nX-Cased-Oddly: a\r\nX-Cased-Oddly: b\r\n[\s\S]*\r\n\r\nd\r\npage 1 /,
  )
  const id = (told: string) => /^X-Request-Id: (.+)/m.exec(told)?.[1]
  expect(id(again)).toMatch(/^[\w-]{36}/)
  expect(id(again)).not.toBe(id(first))
})

test.each([
  ['one that may not be', '/nl/search?q=a', {}, 'GET', 3],
  ['one that is gone', '/nl/gone', {}, 'GET', 3],
  ['one that sets a cookie', '/nl/cookie', {}, 'GET', 3],
  ['one in another coding than was understood', '/nl/coded', {}, 'GET', 3],
  ['one that is too long', '/nl/long', {}, 'GET', 3],
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

test('nothing of it is told by another server of the process', async () => {
  const own = port
  await ask('/nl/other')
  port = (other.address() as AddressInfo).port
  const { body } = await ask('/nl/other')
  port = own
  expect(body.toString()).toBe('figures')
})

test('it is written anew in the next minute', async () => {
  await ask('/nl/minute')
  const { now } = Date
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 60_000)
  const again = await writings('/nl/minute')
  clock.mockRestore()
  expect(again).toBe(1)
})

test('what does not say that it is for everybody is not held, however long it is', async () => {
  const before = process.memoryUsage().arrayBuffers
  await new Promise((resolve, reject) => {
    request({ port, path: '/nl/search/endless' }, (response) => response.on('close', resolve).resume())
      .on('error', reject)
      .end()
  })
  expect(peak - before).toBeLessThan(100_000_000)
  expect(peak).toBeGreaterThan(0)
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
  const hour = await hourAhead(() => aRelease(payload, { _status: 'draft' }))
  const soon = await aRelease(payload, { releaseAt: new Date(hour).toISOString() })
  expect(await writings('/nl/changes')).toBeLessThan(2)
  await new Promise((resolve) => setTimeout(resolve, Date.parse(String(soon.releaseAt)) + 5 - Date.now()))
  expect(await writings('/nl/changes')).toBe(1)
})

test('what was saved is followed at once, and no reader waits longer for it', async () => {
  await ask('/nl/followed')
  await aRelease(payload, { _status: 'draft' })
  let late = 1
  for (let tries = 0; late > 0 && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    late = await behind()
  }
  expect(late).toBe(0)
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
  Object.assign(newsroomWatch, { state: stateNow })
  await ask('/nl/changes')
  expect(await writings('/nl/changes')).toBe(0)
})

test('they weigh no more than a server can bear, and those asked for longest ago go first', async () => {
  for (let n = 0; n < 450; n++) await ask(`/nl/many/${n}`)
  expect(sentPages().bytes).toBeGreaterThan(30_000_000)
  expect(sentPages().bytes).toBeLessThanOrEqual(32_000_000)
  expect([await writings('/nl/many/0'), await writings('/nl/many/449')]).toEqual([1, 0])
})
