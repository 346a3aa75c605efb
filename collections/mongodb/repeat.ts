import { AsyncLocalStorage } from 'node:async_hooks'
import { type Endpoint, getDataLoader, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import { busy, pauseOf, sleep } from '../turns'
import { isMongo } from './server'
import { isTransient } from './transient'
import { hasTransactions } from './withTurns'

/**
 * What MongoDB undid for a reason that passes is done again, from its beginning: a single statement of a transaction that
 * is gone cannot be. So whole operations are repeated, where they come in: requests at Payload's endpoints
 * (`repeatRequests`) and calls of its Local API (`repeatCalls`). What is inside another is repeated with that.
 */

const times = 5
const inside = new AsyncLocalStorage<true>()

/** Does it, and again while the reason for its failure is one that passes; `attempt` begins anew each time. */
async function repeated<T>(attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await inside.run(true, attempt)
    } catch (error) {
      if (!isTransient(error)) throw error
      if (n === times) throw busy()
      await sleep(pauseOf(n + 3, 1000))
    }
  }
}

const isRepeatable = (payload: Payload): boolean =>
  isMongo(payload.db) && hasTransactions(payload.db) && inside.getStore() === undefined

/** Payload's endpoints, and our own beside them, with requests that change something done again where need be. */
export function repeatRequests(config: SanitizedConfig): SanitizedConfig {
  for (const one of [...config.collections, ...config.globals])
    if (one.endpoints) one.endpoints = one.endpoints.map(repeatRequest)
  config.endpoints = config.endpoints.map(repeatRequest) as typeof config.endpoints
  return config
}

function repeatRequest(endpoint: Endpoint): Endpoint {
  if (endpoint.method === 'get' || endpoint.method === 'head' || endpoint.method === 'options') return endpoint
  return {
    ...endpoint,
    handler: (req) => {
      if (!isRepeatable(req.payload)) return endpoint.handler(req)
      const fresh = freshRequests(req)
      return repeated(async () => {
        const again = fresh()
        const answer = await endpoint.handler(again)
        // Payload reads these from the request that it knows.
        if (again.responseHeaders) req.responseHeaders = again.responseHeaders
        return answer
      })
    },
  }
}

/**
 * The same request as often as it is asked for: its body unread, and nothing in it of what an attempt before wrote there.
 * A body is kept while it is read, and one is no longer than Payload and nginx let through.
 */
function freshRequests(req: PayloadRequest): () => PayloadRequest {
  // By name: what Node itself keeps with a request, under symbols, belongs to each alone.
  const asItCame = Object.fromEntries(Object.entries(req)) as Partial<PayloadRequest>
  let unread = req as unknown as Request
  return () => {
    const current = unread
    unread = current.clone()
    const again = Object.assign(current, {
      ...asItCame,
      context: { ...asItCame.context },
      query: structuredClone(asItCame.query),
      transactionID: undefined,
    }) as unknown as PayloadRequest
    again.payloadDataLoader = getDataLoader(again)
    return again
  }
}

const writing = [
  'create',
  'delete',
  'duplicate',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
] as const satisfies (keyof Payload)[]

/** Payload's Local API with calls that change something done again where need be, unless they are part of a transaction. */
export function repeatCalls(payload: Payload): void {
  type Call = (options: Options) => Promise<unknown>
  for (const name of writing) {
    const call = payload[name] as unknown as Call
    const repeating: Call = (options) =>
      isRepeatable(payload) && !options.req?.transactionID
        ? repeated(() =>
            call.call(payload, options.context ? { ...options, context: { ...options.context } } : options),
          )
        : call.call(payload, options)
    Object.assign(payload, { [name]: repeating })
  }
}

type Options = { context?: object; req?: Partial<PayloadRequest> }
