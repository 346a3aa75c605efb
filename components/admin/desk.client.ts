'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import type { Desk } from '@/collections/workflow/endpoints'
import type { StepRequest } from '@/collections/workflow/stepRequest'

/**
 * The desk of the release on screen, asked for once and shared by the button at the top and the panel at the side.
 * Asked again after every save.
 */
let shown: { id: string; desk: Desk } | undefined
const listeners = new Set<() => void>()
const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(id: string, desk: Desk): void {
  shown = { id, desk }
  for (const listener of listeners) listener()
}

const address = (id: string, what: string) => `/api/press-releases/${encodeURIComponent(id)}/${what}`

let asking = ''
async function ask(id: string, when: string): Promise<void> {
  if (asking === `${id} ${when}`) return
  const mine = `${id} ${when}`
  asking = mine
  const answer = await fetch(address(id, 'desk'), { credentials: 'same-origin' }).catch(() => undefined)
  const desk = answer?.ok ? ((await answer.json()) as Desk) : undefined
  // A slow answer does not take the place of one to a later question.
  if (asking !== mine) return
  if (desk) show(id, desk)
  else asking = ''
}

/** The desk of the release on screen; undefined until it is known. */
export function useDesk(): Desk | undefined {
  const { id, lastUpdateTime } = useDocumentInfo()
  useEffect(() => {
    if (id) void ask(String(id), String(lastUpdateTime ?? ''))
  }, [id, lastUpdateTime])
  const now = useSyncExternalStore(
    listen,
    () => shown,
    () => undefined,
  )
  return now && id && now.id === String(id) ? now.desk : undefined
}

/** Takes a step. Resolves with the message of whoever refused it, undefined when it was taken. */
export async function takeStep(id: string, request: StepRequest, otherwise: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address(id, 'steps'), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    })
    const body: unknown = await answer.json()
    if (!answer.ok) return (body as { errors?: { message?: string }[] }).errors?.[0]?.message ?? otherwise
    show(id, body as Desk)
    return undefined
  } catch {
    return otherwise
  }
}
