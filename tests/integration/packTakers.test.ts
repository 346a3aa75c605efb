import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { GET as pack } from '@/app/(site)/[locale]/releases/[slug]/pack.zip/route'
import { whileTaken } from '@/app/(site)/whileTaken'
import { mediaFolders } from '@/collections/files/mediaFolders'
import { watchAnswers } from '@/lib/answer'
import { openPayload } from '../support/payload'
import { aRelease } from '../support/records'
import { aPicture } from '../support/storedPicture'

/** Packs over real connections: who keeps others from them, and who does not. */

let payload: Payload
let close: () => Promise<void>
let slug: string
let server: Server
const taking = new Set<IncomingMessage>()

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  const pictures = [
    await aPicture(payload, { visibility: 'always' }),
    await aPicture(payload, { visibility: 'always' }),
  ]
  // More than all that lies between two machines holds: whoever takes nothing keeps the pack waiting.
  for (const { filename } of pictures) {
    const file = path.join(mediaFolders.kept, filename ?? '')
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(16_000_000)]))
  }
  slug = String((await aRelease(payload, { gallery: pictures.map(({ id }) => id) })).slug)
  watchAnswers()
  server = createServer(async (request, response) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const answer = await answerTo(request.url ?? '', gone.signal)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    // As Next does: what is not taken any more is let go of.
    await pipeline(answer.body ? Readable.fromWeb(answer.body as never) : [], response).catch(() => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(leaveAll)
afterAll(async () => {
  await leaveAll()
  server?.closeAllConnections()
  await new Promise((resolve) => server?.close(resolve))
  await close()
})

const answerTo = async (url: string, signal: AbortSignal): Promise<Response> =>
  url.startsWith('/endless')
    ? new Response(whileTaken(endless(), () => givenUp.set(url, performance.now()), { signal, patience: 2000, rate }))
    : pack(new Request('http://localhost:3000/', { signal }), { params: Promise.resolve({ locale: 'nl', slug }) })

/** Bytes a second. */
const rate = 1_000_000
/** When, by the address. */
const givenUp = new Map<string, number>()

/** Asks from an address, and takes nothing of the answer until it is read. The proxy of the newsroom is this machine. */
function takeFrom(address: string, at = '/pack.zip'): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: at, headers: { 'X-Forwarded-For': address }, agent: false }, (answer) => {
      answer.once('error', () => undefined)
      taking.add(answer)
      resolve(answer)
    }).once('error', reject)
  })
}

/** The places are free again a moment after their takers have gone. */
async function leaveAll(): Promise<void> {
  for (const one of taking) one.destroy()
  taking.clear()
  await new Promise((resolve) => setTimeout(resolve, 200))
}

const statuses = (answers: IncomingMessage[]) => answers.map(({ statusCode }) => statusCode)

describe('packs', () => {
  test('are not kept from others by one address, however many it asks for', async () => {
    const slow: IncomingMessage[] = []
    for (let n = 0; n < 20; n++) slow.push(await takeFrom('203.0.113.1'))
    expect(statuses(slow)).toEqual([200, 200, 200, 200, ...Array(16).fill(503)])
    expect(slow[4]?.headers['retry-after']).toBe('5')
    const other = await takeFrom('198.51.100.1')
    expect(other.statusCode).toBe(200)
    let bytes = 0
    for await (const piece of other) bytes += (piece as Buffer).length
    expect(bytes).toBeGreaterThan(32_000_000)
  })

  test('are taken by sixteen at once, from whatever addresses, and each that goes away makes room', async () => {
    const all: IncomingMessage[] = []
    for (let n = 0; n < 16; n++) all.push(await takeFrom(`203.0.113.${n % 4}`))
    expect(statuses(all)).toEqual(Array(16).fill(200))
    expect((await takeFrom('198.51.100.1')).statusCode).toBe(503)
    all[0]?.destroy()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await takeFrom('198.51.100.1')).statusCode).toBe(200)
    // The one that went away was of the first address, which has three now; but there is no place.
    expect((await takeFrom('203.0.113.0')).statusCode).toBe(503)
  })

  test('are counted by network where an address has millions to choose from', async () => {
    for (let n = 0; n < 4; n++) expect((await takeFrom(`2001:db8:1:2::${n}`)).statusCode).toBe(200)
    expect((await takeFrom('2001:db8:1:2:ffff::9')).statusCode).toBe(503)
    expect((await takeFrom('2001:db8:1:3::1')).statusCode).toBe(200)
  })

  test('break off for whoever takes a little now and then, and not for whoever takes enough', async () => {
    const taken = { slow: 0, quick: 0 }
    const quick = await takeFrom('203.0.113.2', '/endless/quick')
    quick.on('data', (piece: Buffer) => {
      taken.quick += piece.length
    })
    const began = performance.now()
    const slow = await takeFrom('203.0.113.1', '/endless/slow')
    // Some 100,000 bytes a second, where a million are the least.
    while (!givenUp.has('/endless/slow') && performance.now() - began < 60_000) {
      taken.slow += (slow.read(10_000) as Buffer | null)?.length ?? 0
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const after = (givenUp.get('/endless/slow') ?? 0) - began
    process.stderr.write(`A slow taker had ${taken.slow} bytes when it was given up after ${after.toFixed(0)} ms.\n`)
    expect(after).toBeGreaterThan(1900)
    const before = taken.quick
    for (let tries = 0; tries < 100 && taken.quick - before <= rate; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(taken.quick - before).toBeGreaterThan(rate)
    expect(givenUp.has('/endless/quick')).toBe(false)
  })
})

const endless = () =>
  new ReadableStream<Uint8Array>(
    { pull: (controller) => controller.enqueue(new Uint8Array(65_536)) },
    { highWaterMark: 0 },
  )
