'use client'

import type { ReactNode } from 'react'
import { heldByAll } from '@/lib/oneForAll'

/**
 * Writes the page that was handed over on the server (`answerWithPage`). It is a component of the browser only for Next,
 * which would send what it shows as data otherwise; no reader's browser runs it.
 */
export function HandedOver() {
  const page = heldByAll<() => ReactNode>('page being rendered')?.()
  if (page === undefined) throw new Error('No page was handed over')
  return page
}
