import { type CollectionConfig, type Endpoint, Forbidden, NotFound, type SanitizedConfig } from 'payload'
import { words } from '@/lib/locales'
import { administrators, isStaff, nobody, roleOf, staff } from './access'
import { refusal } from './refusal'

type Rules = NonNullable<CollectionConfig['access']>

const closed: Rules = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  readVersions: nobody,
  admin: nobody,
}

/** Payload's own collections come with rules of their own ("whoever is signed in"); each gets one that is said here. */
const rules: Record<string, Rules> = {
  'payload-locked-documents': { ...closed, create: staff, read: staff, update: staff, delete: staff },
  'payload-preferences': {
    ...closed,
    create: staff,
    read: ({ req }) => roleOf(req) !== undefined && { 'user.value': { equals: req.user?.id } },
    update: ({ req }) => roleOf(req) !== undefined && { 'user.value': { equals: req.user?.id } },
    delete: ({ req }) => roleOf(req) !== undefined && { 'user.value': { equals: req.user?.id } },
  },
}

/**
 * Gives an explicit rule to what Payload adds by itself: its own collections, the unlocking of accounts in collections
 * that have none, its jobs, and its ways of asking. What is not named here is closed.
 */
export function closeInternalDoors(config: SanitizedConfig): SanitizedConfig {
  for (const { access, auth, slug } of config.collections) {
    if (!auth) access.unlock = nobody
    if (slug.startsWith('payload-')) Object.assign(access, rules[slug] ?? closed)
  }
  for (const one of [...config.collections, ...config.globals])
    if (one.endpoints)
      one.endpoints = one.endpoints.map(behindTheDesk).map(verifyNothing).map(readLittle).map(keepToken)
  // The sanitized type of these endpoints asks for what no endpoint has.
  config.endpoints = [noPictures, ...config.endpoints].map(behindTheDesk) as typeof config.endpoints
  if (config.jobs) config.jobs.access = { run: jobs, queue: jobs, cancel: jobs }
  return config
}

/** In the place of Payload's own, which draws whatever text an address has: nothing is drawn here that the newsroom did not write. */
const noPictures: Endpoint = { method: 'get', path: '/og', handler: ({ t }) => Promise.reject(new NotFound(t)) }

/** What somebody without an account may send: all that leads to one. */
const openToStrangers = /^\/(login|logout|refresh-token|forgot-password|reset-password|first-register|verify\/:id)$/
const reading = /^\/(:id|count|init|me|file\/:filename)?$/

/**
 * A stranger reads, and does nothing else. Payload asks its rules too, but often only once it has looked for the
 * document: "you may not" and "there is none" then tell whether there is one.
 */
function behindTheDesk(endpoint: Endpoint): Endpoint {
  const { handler, method, path } = endpoint
  if (method === 'get' ? reading.test(path) : openToStrangers.test(path)) return endpoint
  return {
    ...endpoint,
    handler: (req) => {
      if (!isStaff(req)) throw new Forbidden(req.t)
      return handler(req)
    },
  }
}

/** An address is verified by the link that sets a password; Payload's own way stumbles where it is not in use. */
const verifyNothing = (endpoint: Endpoint): Endpoint =>
  endpoint.path === '/verify/:id' ? { ...endpoint, handler: ({ t }) => Promise.reject(new NotFound(t)) } : endpoint

/** More than an address and a password need, in bytes. */
const strangersBody = 64 * 1024

/**
 * What a stranger sends is read only if it says how long it is, and is short; and not if another site sent it: a form
 * there could sign somebody in to an account that is not theirs.
 */
function readLittle(endpoint: Endpoint): Endpoint {
  const { handler, method, path } = endpoint
  if (method === 'get' || !openToStrangers.test(path)) return endpoint
  return {
    ...endpoint,
    handler: (req) => {
      const { headers, payload } = req
      const origin = headers.get('Origin')
      const isForeign = origin ? !payload.config.csrf.includes(origin) : headers.get('Sec-Fetch-Site') === 'cross-site'
      if (isForeign) throw new Forbidden(req.t)
      const isLong = Number(req.headers.get('Content-Length') ?? 0) > strangersBody
      if (!isStaff(req) && (isLong || req.headers.has('Transfer-Encoding'))) throw refusal(req, 413, tooLong)
      return handler(req)
    },
  }
}

/** Where Payload tells the token of a session beside the cookie that holds it. */
const tellsToken = /^\/(login|refresh-token|first-register|reset-password|me)$/

/**
 * The token is in the cookie, which scripts cannot read; no answer tells it to them. (Payload's own switch for this leaves
 * whoever makes the first account without a session.)
 */
function keepToken(endpoint: Endpoint): Endpoint {
  if (!tellsToken.test(endpoint.path)) return endpoint
  return {
    ...endpoint,
    handler: async (req) => {
      const answer = await endpoint.handler(req)
      const { token, refreshedToken, ...told } = await answer.json()
      const headers = new Headers(answer.headers)
      headers.delete('Content-Length')
      return Response.json(told, { status: answer.status, headers })
    },
  }
}

const tooLong = words('Dat is te veel.', 'C’est trop.', 'That is too much.')

const jobs = (args: Parameters<typeof administrators>[0]): boolean => Boolean(administrators(args))
