'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { isLocale } from '@/lib/locales'

/**
 * What the server has said against the last save of each document on screen. Payload's form tells it in a message that
 * is gone after some seconds, and of a refused autosave it tells the fields nothing, while the bar goes on to say when
 * the last save succeeded. No event is given for it; so the answers to saves are listened to where they arrive.
 */
export type Refusal = {
  /** In the order in which the server names them; empty when it said nothing that people can use. */
  messages: string[]
  /** What it says of single fields, by their paths in the form. */
  faults: { path: string; message: string }[]
  /** The HTTP status; 0 when the server was not reached. */
  status: number
}

const refusals = new Map<string, Refusal>()
const listeners = new Set<() => void>()

/**
 * A document by the path of the API under which it is saved: `contacts` while it is new, `contacts/<id>`,
 * `globals/newsroom`, `users/first-register` for the first account.
 */
export function useRefusal(document: string): Refusal | undefined {
  useEffect(() => {
    listen()
    // Whoever comes back to a document finds what is stored, and nothing that was refused.
    return () => note(document, undefined)
  }, [document])
  return useSyncExternalStore(
    subscribe,
    () => refusals.get(document),
    () => undefined,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let isListening = false
function listen(): void {
  if (isListening) return
  isListening = true
  const ask = window.fetch
  window.fetch = async (...request) => {
    const document = savedBy(...request)
    if (!document) return ask(...request)
    try {
      const answer = await ask(...request)
      note(document, answer.ok ? undefined : { status: answer.status, ...(await saidIn(answer.clone())) })
      return answer
    } catch (error) {
      note(document, { status: 0, messages: [], faults: [] })
      throw error
    }
  }
}

function note(document: string, refusal: Refusal | undefined): void {
  if (refusal) refusals.set(document, refusal)
  else if (!refusals.delete(document)) return
  for (const listener of listeners) listener()
}

/** The document that a request saves; undefined for every other request. */
function savedBy(...[address, options]: Parameters<typeof fetch>): string | undefined {
  const method = options?.method?.toUpperCase()
  if (typeof address !== 'string' || (method !== 'PATCH' && method !== 'POST')) return undefined
  // Long questions are posted, too.
  if (new Headers(options?.headers).has('X-Payload-HTTP-Method-Override')) return undefined
  const url = new URL(address, window.location.origin)
  if (url.origin !== window.location.origin || url.searchParams.has('where')) return undefined
  const path = url.pathname.match(/^\/api\/([a-z-]+(?:\/[\w-]+)?)$/)?.[1]
  const isNew = path !== undefined && !path.includes('/')
  const isPosted = isNew || path?.startsWith('globals/') || path?.endsWith('/first-register')
  return isPosted === (method === 'POST') ? path : undefined
}

type Fault = { message?: unknown; label?: unknown; path?: unknown }
type Answer = { errors?: (Fault & { data?: { errors?: Fault[] } })[] }

/** What the server says of each field, and else of the whole. */
async function saidIn(answer: Response): Promise<Pick<Refusal, 'messages' | 'faults'>> {
  const { errors = [] } = ((await answer.json().catch(() => ({}))) ?? {}) as Answer
  const said = errors.flatMap(({ message, data }) =>
    data?.errors?.length ? data.errors.map((fault) => ofField(fault)) : [message],
  )
  const faults = errors
    .flatMap(({ data }) => data?.errors ?? [])
    .flatMap(({ message, path }) =>
      typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : [],
    )
  return { messages: [...new Set(said.filter((one): one is string => typeof one === 'string' && one !== ''))], faults }
}

function ofField({ label, message, path }: Fault): string {
  const name = named(label) ?? (typeof path === 'string' ? path : '')
  return name ? `${name}: ${message}` : String(message)
}

function named(label: unknown): string | undefined {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const { lang } = window.document.documentElement
  const each = label as Record<string, unknown>
  const one = each[isLocale(lang) ? lang : 'en']
  return typeof one === 'string' ? one : undefined
}
