import { handleEndpoints, type Payload } from 'payload'
import type { User } from '@/collections/payload-types'

/** A body is sent as JSON, a form as a form with its files, or as it was encoded. */
type Options = {
  method?: string
  body?: unknown
  form?: FormData | string
  user?: User
  headers?: Record<string, string>
}

export type RestAnswer = {
  status: number
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API says; a test looks for what it expects
  json: any
  bytes: Buffer
  headers: Headers
}

/** Asks Payload's REST API as a browser would, through its own handler. `path` begins below /api. */
export async function rest(
  payload: Payload,
  path: string,
  { method = 'GET', body, form, user, headers }: Options = {},
): Promise<RestAnswer> {
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(user ? { Authorization: `JWT ${await tokenOf(payload, user)}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(form ? { body: form } : {}),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString()
  return { status: response.status, text, json: parsed(text), bytes, headers: response.headers }
}

/** Takes a step of the workflow as a client of the API does. */
export const takeStep = (payload: Payload, id: string, user: User | undefined, body: object): Promise<RestAnswer> =>
  rest(payload, `/press-releases/${id}/steps`, { method: 'POST', body, ...(user ? { user } : {}) })

const tokens = new Map<string, string>()

/** Signs somebody in whom records.ts made; once, because a password is slow to check on purpose. */
export async function tokenOf(payload: Payload, user: User): Promise<string> {
  const known = tokens.get(user.id)
  if (known) return known
  const body = { email: user.email, password: 'a long password' }
  const { headers } = await rest(payload, '/users/login', { method: 'POST', body })
  const token = /payload-token=([^;]+)/.exec(headers.get('Set-Cookie') ?? '')?.[1] ?? ''
  tokens.set(user.id, token)
  return token
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
