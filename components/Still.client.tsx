'use client'

import { type ReactNode, use } from 'react'
import { heldByAll } from '@/lib/oneForAll'

/**
 * Writes the page that was handed over on the server (`answerWithPage`). It is a component of the browser only for Next,
 * which would send what it shows as data otherwise. No reader's browser runs it; one that does all the same, because
 * something took the policy away, waits for ever and so leaves the page as it came.
 */
export function HandedOver() {
  const page = heldByAll<() => ReactNode>('page being rendered')?.()
  if (page !== undefined) return page
  if (typeof window === 'undefined') throw new Error('No page was handed over')
  return use(never)
}

const never = new Promise<never>(() => undefined)
