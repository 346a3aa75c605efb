import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes, randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import onHeaders from 'on-headers'
import type { ReactNode } from 'react'
import { adminPolicy, apiPolicy } from './adminPolicy'
import { clientAddress } from './clientAddress'
import { env } from './env'
import { isLocale } from './locales'
import { oneForAll } from './oneForAll'

/**
 * What an answer says beside its body. Next gives a page no say in its status (beyond 404) or its cache headers;
 * here both are settled once, at the moment Node writes the headers, for every page, redirect and file alike.
 * See docs/decisions/answers.md.
 */

type Answer = {
  id: string
  client: string
  policy?: string
  status?: number
  headers?: Record<string, string>
  length?: number
  page?: ReactNode
  isForAll?: boolean
}

/** Next bundles instrumentation and pages apart from each other. */
const current = oneForAll('answer', () => new AsyncLocalStorage<Answer>())

/** The page being rendered answers with this status (404, 410 …) and, where one goes with it, a header. */
export function answerWith(status: number, headers: Record<string, string> = {}): void {
  const answer = current.getStore()
  if (answer) Object.assign(answer, { status, headers })
}

/** The body of this answer has so many bytes; Next keeps no route's own word for it, and a download could not tell how far it is. */
export function answerHasLength(bytes: number): void {
  const answer = current.getStore()
  if (answer) answer.length = bytes
}

/**
 * Hands the page being rendered to whatever writes it: Next makes data of a page in one place and HTML of the data in
 * another, in bundles that share nothing else. False where no request is being answered.
 */
export function answerWithPage(page: ReactNode): boolean {
  const answer = current.getStore()
  if (answer) answer.page = page
  return answer !== undefined
}

/** The page being rendered is what every reader gets at its address until something that they see changes: see `sentPages.ts`. */
export function pageIsForAll(): void {
  const answer = current.getStore()
  if (answer) answer.isForAll = true
}

/** What is known of the answer to the request that is being answered; what is said of it later is in it too. */
export const answerUnderWay = (): Readonly<Answer> | undefined => current.getStore()

/** What was handed to the page being rendered; held where the other bundle finds it, see `Still.client.tsx`. */
oneForAll('page being rendered', () => () => current.getStore()?.page)

/** Reads something for an answer that is itself an answer (a file by Payload's own way): it says nothing of the one under way. */
export const apart = <T>(work: () => T): T => current.run({ id: requestId() ?? '', client: askedFrom() }, work)

/** Where the request that is being answered comes from; see clientAddress.ts. */
export const askedFrom = (): string => current.getStore()?.client ?? 'unknown'

/** What the request that is being answered is called in logs and in its answer; undefined outside of one. */
export const requestId = (): string | undefined => current.getStore()?.id

/** Listens to every request that this process serves. Called once, when the server starts. */
export function watchAnswers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const forwarded = request.headers['x-forwarded-for']
    const client = clientAddress(request.socket.remoteAddress, forwarded?.toString())
    const answer: Answer = { id: named(request.headers['x-request-id']), client, ...policyFor(request) }
    current.enterWith(answer)
    if (!isHost(request.headers.host)) request.headers.host = new URL(env.siteUrl).host
    request.url = originForm(request.url ?? '/')
    if (!canBeDecoded(pathOf(request))) request.url = nowhere
    if (isPublic(pathOf(request))) forgetRouter(request)
    if (isAdmin(pathOf(request)) && !request.headers['next-action']) delete request.headers['content-type']
    onHeaders(response, () => settle(request, response, answer))
  })
}

/** The proxy's name for this request, or one of our own. What a stranger makes up gets no further than letters. */
const named = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()

/**
 * The address as a path, also of whoever writes it whole (RFC 9112, 3.2.2); `*` (3.2.4), which Next stumbles over, is none. Dots
 * are taken out as Next does it later (RFC 3986, 5.2.4), or what is decided by the path would be decided of another one;
 * and nobody gets a page as Next's own data.
 */
function originForm(target: string): string {
  const url = target.startsWith('/') ? `http://site${target}` : target
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return nowhere
  const { pathname, search } = new URL(url)
  if (pathname.endsWith('.rsc')) return nowhere
  return target.startsWith('/') && !dots.test(target) ? target : pathname + search
}

const dots = /[/\\](\.|%2e){1,2}(?=[/\\?#]|$)/i

/** An address with a broken percent sign would be a fault of the server to Next; it is one that is not there. */
const nowhere = '/-'

/** What is no host (RFC 9110, 7.2) cannot be part of an address, and Next stumbles over it. A proxy lets none of it through. */
const isHost = (host: string | undefined): boolean =>
  host !== undefined && /^([\w.-]{1,255}|\[[\da-f:.]{2,50}\])(:\d{1,5})?$/i.test(host)

function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * The client router's private requests get the page that everybody gets. Readers' browsers do not run the router
 * (the content security policy keeps it out), so whoever sends these headers wants to see something else.
 */
function forgetRouter(request: IncomingMessage): void {
  const { headers } = request
  // Next gives whoever has no name another body than everybody else.
  headers['user-agent'] ||= '-'
  if (process.env.NODE_ENV !== 'production') return
  for (const name of Object.keys(headers)) if (/^(rsc|next-)/.test(name)) delete headers[name]
  // A page takes no form; Next would read one for the action that it is not meant for. The terms of a pass are accepted by a route.
  if (!pathOf(request).endsWith('/accept')) delete headers['content-type']
}

/**
 * Next takes the nonce of its scripts from a header of the request, which is a proxy's to write there and nobody else's.
 * In development its scripts need more than a policy worth the name allows.
 */
function policyFor(request: IncomingMessage): { policy?: string } {
  const { headers } = request
  for (const name of ['content-security-policy', 'content-security-policy-report-only']) delete headers[name]
  if (process.env.NODE_ENV !== 'production') return {}
  const path = pathOf(request)
  if (path.startsWith('/api/') && !path.startsWith('/api/media/file/')) return { policy: apiPolicy }
  if (!isAdmin(path)) return {}
  const policy = adminPolicy(randomBytes(16).toString('base64'))
  headers['content-security-policy'] = policy
  return { policy }
}

const isEncrypted = env.siteUrl.startsWith('https:')

function settle(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { id, status, headers = {}, length, policy } = answer
  response.setHeader('X-Request-Id', id)
  // Next's own refusals and redirects pass by next.config.js.
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (policy) response.setHeader('Content-Security-Policy', policy)
  // RFC 6797: a browser that was here once asks over TLS from then on. Whether that holds for other hosts is not ours to say.
  if (isEncrypted) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
  if (status) response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (length !== undefined && response.statusCode < 300) response.setHeader('Content-Length', length)
  const path = pathOf(request)
  const cache = cacheControl(path, response.statusCode, isSignedIn(request))
  if (cache) response.setHeader('Cache-Control', cache)
  if (isPublic(path)) response.setHeader('Vary', 'Accept-Encoding')
}

/**
 * The cache contract. A public answer may be shared for two seconds and shown stale for two more while it is asked anew;
 * "not found" for one, and two more. A cache that counts in whole seconds (nginx) may add one to that: it carries a crowd
 * with one question at a time, and an embargo lifts, or a withdrawal holds, within five seconds.
 * `undefined` where the answer keeps what it has: files whose address changes with their content.
 */
export function cacheControl(path: string, status: number, signedIn: boolean): string | undefined {
  if (/^\/(_next|theme|scripts)\//.test(path)) return undefined
  const isFile = path.startsWith('/api/media/file/')
  if (!isPublic(path) && !isFile) return 'private, no-store'
  if (signedIn && isFile) return 'private, no-store'
  if (status >= 500) return 'no-store'
  if (!isFile && !isLocale(path.split('/')[1]) && !isForAll(path)) return 'private, no-store' // the answer is in the reader's language
  if (status >= 400 && status !== 410) return 'public, max-age=0, s-maxage=1, stale-while-revalidate=2'
  return 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'
}

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').split(/[?#]/, 1)[0] ?? '/'

const isPublic = (path: string): boolean => !/^\/(admin|api|_next|theme|scripts)(\/|$)/.test(path)

const isAdmin = (path: string): boolean => /^\/admin(\/|$)/.test(path)

/** In no language, or in all of them. */
const isForAll = (path: string): boolean =>
  /^\/(robots\.txt|\.well-known\/security\.txt|sitemap\.xml|sitemaps\/|developers\/openapi\.json)/.test(path)

const isSignedIn = ({ headers }: IncomingMessage): boolean =>
  Boolean(headers.authorization) || /(^|;\s*)payload-token=/.test(headers.cookie ?? '')
