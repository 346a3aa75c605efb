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

/** Headers by their names as they were written, and the body in the pieces in which it went out, compressed or not. */
type Sent = { headers: [name: string, value: number | string | string[]][]; body: Buffer[] }
type Memory = { state: string; pages: LRUCache<string, Sent>; rendered: number; again: number }

/** Bytes. */
const most = { together: 32_000_000, one: 1_000_000 }

const memory = oneForAll<Memory>('pages sent', () => ({ state: '', pages: empty(), rendered: 0, again: 0 }))

function empty(): Memory['pages'] {
  const sizeCalculation = ({ headers, body }: Sent, name: string) =>
    name.length + JSON.stringify(headers).length + lengthOf(body)
  return new LRUCache({ maxSize: most.together, maxEntrySize: most.one, sizeCalculation })
}

const lengthOf = (parts: Buffer[]): number => parts.reduce((sum, { byteLength }) => sum + byteLength, 0)

/** How many pages are kept, their bytes; how many were rendered to be kept, and sent again, since the start. */
export const sentPages = () => ({
  count: memory.pages.size,
  bytes: memory.pages.calculatedSize,
  rendered: memory.rendered,
  again: memory.again,
})

/**
 * Stands before whatever serves the requests of this process, but for the server at a port (of the figures) that has no
 * pages. Called once, when the server starts, after `watchAnswers`.
 */
export function keepPages(apartFrom?: number): void {
  const known = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    const { request, server } = message as { request: IncomingMessage; server: Server }
    if (known.has(server) || request.socket.localPort === apartFrom) return
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
    const asked = askedOf(request)
    if (!asked) goOn()
    else
      answered(asked, response)
        .then((isDone) => isDone || goOn())
        .catch((error: unknown) => {
          console.error(error)
          response.destroy()
        })
  })
}

type Coding = 'gzip' | 'identity'
type Asked = { url: string; coding: Coding }

/**
 * What a page goes by: its address, and whether it may be compressed. Undefined for what is asked with anything that could
 * change the answer: by somebody who is signed in, on a condition, a part of it, or with a header that we do not know.
 */
function askedOf(request: IncomingMessage): Asked | undefined {
  const { method, url = '', headers } = request
  if (method !== 'GET' || url.length > 2000 || !isLocale(url.split(/[/?#]/, 2)[1])) return undefined
  for (const header of Object.keys(headers)) if (!ordinary.test(header)) return undefined
  const coding = new Negotiator(request).encoding(['gzip', 'deflate', 'identity'])
  return coding === 'gzip' || coding === 'identity' ? { url, coding } : undefined
}

const ordinary =
  /^(accept(-encoding|-language)?|cache-control|connection|dnt|forwarded|host|keep-alive|pragma|priority|referer|save-data|sec-(ch|fetch|gpc)[\w-]*|upgrade-insecure-requests|user-agent|via|x-forwarded-(for|host|proto)|x-real-ip|x-request-id)$/

/** True when the answer was sent; otherwise whoever stands behind gives it, and it is kept if it may be. */
async function answered({ url, coding }: Asked, response: ServerResponse): Promise<boolean> {
  // The part of the server that knows is loaded with its first page; where it cannot be asked, the page says so itself.
  const state = await newsroomWatch.state?.().catch(() => undefined)
  if (state === undefined) return false
  // What a page says by the clock (who can be reached now) goes by minutes.
  const now = `${state} ${Math.floor(Date.now() / 60_000)}`
  if (memory.state !== now) Object.assign(memory, { state: now, pages: empty() })
  const { pages } = memory
  const name = `${coding} ${url}`
  const known = pages.get(name)
  if (!known) {
    whenSent(response, coding, (sent) => {
      memory.rendered++
      pages.set(name, sent)
    })
    return false
  }
  memory.again++
  for (const [header, value] of known.headers) response.setHeader(header, value)
  // In the same pieces: the form of an answer tells nobody that it was asked for before.
  for (const part of known.body) response.write(part)
  response.end()
  return true
}

/** Tells of a page that is for everybody (`pageIsForAll`) once it has gone out whole, in the coding that was asked for. */
function whenSent(response: ServerResponse, coding: Coding, tell: (sent: Sent) => void): void {
  const answer = answerUnderWay()
  const parts: Buffer[] = []
  let length = 0
  const note = (part: unknown, encoding: unknown) => {
    // A page says so before anything of it is sent. What says nothing may be of any length.
    if (!answer?.isForAll || length > most.one) return
    if (typeof part === 'string') parts.push(Buffer.from(part, encoding as BufferEncoding | undefined))
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
    length = lengthOf(parts)
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
    if (!answer?.isForAll || length > most.one || response.statusCode !== 200 || response.hasHeader('set-cookie'))
      return
    // Whoever compresses reads what was asked for by rules of its own.
    if ((response.getHeader('content-encoding') ?? 'identity') === coding)
      tell({ headers: headersOf(response), body: parts })
  })
}

/** All but what Node says of the connection; the name of the request keeps its place, and is another one each time. */
const headersOf = (response: ServerResponse): Sent['headers'] =>
  (response as ServerResponse & NamesAsWritten).getRawHeaderNames().flatMap((name) => {
    const value = /^x-request-id$/i.test(name) ? '' : response.getHeader(name)
    return value === undefined || /^transfer-encoding$/i.test(name) ? [] : [[name, value]]
  })

/** Node has it for all that it sends; its types name it for a client's requests alone. */
type NamesAsWritten = { getRawHeaderNames(): string[] }
