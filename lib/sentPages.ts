import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { answerUnderWay } from './answer'
import { isLocale } from './locales'
import { newsroomWatch } from './newsroomWatch'
import { oneForAll } from './oneForAll'

/**
 * Pages as they were sent, which stand before Next: while nothing has changed that readers see, and within its minute, a
 * page that was sent to one reader is sent to the next as it is, and is not rendered again. See
 * docs/decisions/still-pages.md.
 */

/** Headers by their names as they were written, and the body as it went out, compressed or not. */
type Sent = { headers: [name: string, value: number | string | string[]][]; body: Buffer }
type Memory = { state: string; pages: LRUCache<string, Sent>; asked: number; again: number }

/** Bytes. */
const most = { together: 32_000_000, one: 1_000_000 }

const memory = oneForAll<Memory>('pages sent', () => ({ state: '', pages: empty(), asked: 0, again: 0 }))

function empty(): Memory['pages'] {
  const sizeCalculation = ({ headers, body }: Sent, name: string) =>
    name.length + JSON.stringify(headers).length + body.byteLength
  return new LRUCache({ maxSize: most.together, maxEntrySize: most.one, sizeCalculation })
}

/** How many pages are kept, their bytes; how many were asked for since the start, and of these how many were kept. */
export const sentPages = () => ({
  count: memory.pages.size,
  bytes: memory.pages.calculatedSize,
  asked: memory.asked,
  again: memory.again,
})

/** Stands before whatever serves the requests of this process. Called once, when the server starts, after `watchAnswers`. */
export function keepPages(): void {
  const known = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server }
    if (known.has(server)) return
    known.add(server)
    standBefore(server)
  })
}

function standBefore(server: Server): void {
  const behind = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    const goOn = () => {
      for (const listener of behind) listener.call(server, request, response)
    }
    const name = nameOf(request)
    if (name === undefined) goOn()
    else void answered(name, response).then((isDone) => isDone || goOn())
  })
}

/**
 * What a page goes by: its address, and how it may be compressed. Undefined for what is asked with anything that could
 * change the answer: by somebody who is signed in, on a condition, a part of it, or with a header that we do not know.
 */
function nameOf(request: IncomingMessage): string | undefined {
  const { method, url = '', headers } = request
  if (method !== 'GET' || url.length > 2000 || !isLocale(url.split(/[/?#]/, 2)[1])) return undefined
  for (const header of Object.keys(headers)) if (!ordinary.test(header)) return undefined
  // As Next chooses: it may give gzip or deflate to those who would rather have deflate.
  const coding = new Negotiator(request).encoding(['gzip', 'deflate', 'identity'])
  return coding === 'deflate' ? undefined : `${coding} ${url}`
}

const ordinary =
  /^(accept(-encoding|-language)?|cache-control|connection|dnt|forwarded|host|keep-alive|pragma|priority|referer|save-data|sec-[\w-]+|upgrade-insecure-requests|user-agent|via|x-forwarded-(for|host|proto)|x-real-ip|x-request-id)$/

/** True when the answer was sent; otherwise whoever stands behind gives it, and it is kept if it may be. */
async function answered(name: string, response: ServerResponse): Promise<boolean> {
  // The part of the server that knows is loaded with its first page; where it cannot be asked, the page says so itself.
  const state = await newsroomWatch.state?.().catch(() => undefined)
  if (state === undefined) return false
  if (memory.state !== state) Object.assign(memory, { state, pages: empty() })
  const { pages } = memory
  // What a page says by the clock (who can be reached now) goes by minutes.
  const inThisMinute = `${Math.floor(Date.now() / 60_000)} ${name}`
  const known = pages.get(inThisMinute)
  memory.asked++
  if (known) memory.again++
  if (!known) whenSent(response, (sent) => pages.set(inThisMinute, sent))
  else {
    for (const [header, value] of known.headers) response.setHeader(header, value)
    // In chunks, as it came the first time: its form tells nobody that it was asked for before.
    response.write(known.body)
    response.end()
  }
  return known !== undefined
}

/** Tells of a page that is for everybody (`pageIsForAll`) once it has gone out whole. */
function whenSent(response: ServerResponse, tell: (sent: Sent) => void): void {
  const parts: Buffer[] = []
  const answer = answerUnderWay()
  const note = (part: unknown, encoding: unknown) => {
    if (typeof part === 'string') parts.push(Buffer.from(part, encoding as BufferEncoding | undefined))
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  for (const method of ['write', 'end'] as const) {
    const send = response[method] as (...given: unknown[]) => never
    Object.assign(response, {
      [method]: (...given: unknown[]) => {
        if (!response.writableEnded) note(given[0], typeof given[1] === 'string' ? given[1] : undefined)
        return send.apply(response, given)
      },
    })
  }
  response.once('finish', () => {
    if (!answer?.isForAll || response.statusCode !== 200 || response.hasHeader('set-cookie')) return
    tell({ headers: headersOf(response), body: Buffer.concat(parts) })
  })
}

/** All but what Node says of the connection, and the name of the request. */
const headersOf = (response: ServerResponse): Sent['headers'] =>
  (response as ServerResponse & NamesAsWritten).getRawHeaderNames().flatMap((name) => {
    const value = response.getHeader(name)
    return value === undefined || /^(transfer-encoding|x-request-id)$/i.test(name) ? [] : [[name, value]]
  })

/** Node has it for all that it sends; its types name it for a client's requests alone. */
type NamesAsWritten = { getRawHeaderNames(): string[] }
