import type { Payload } from 'payload'
import { storageLocale } from '@/lib/locales'
import type { DemoEvent } from './content/types'

const day = 24 * 60 * 60 * 1000

/** When an event begins and ends; one that is always to come is on a Tuesday, four weeks from now or a few days more. */
export function momentsOf(when: DemoEvent['when'], now = Date.now()): { start: string; end: string } {
  if ('start' in when) return when
  const fourWeeks = now + 28 * day
  const tuesday = new Date(fourWeeks + ((2 - new Date(fourWeeks).getUTCDay() + 7) % 7) * day).toISOString().slice(0, 10)
  return { start: `${tuesday}T${when.aheadFrom}:00.000Z`, end: `${tuesday}T${when.aheadUntil}:00.000Z` }
}

/** Moves the demo's event to come on, so that it stays ahead however long the newsroom runs. */
export async function keepEventsAhead(payload: Payload, demoEvents: DemoEvent[]): Promise<void> {
  for (const { when, title } of demoEvents) {
    if ('start' in when) continue
    const soon = new Date(Date.now() + 7 * day).toISOString()
    await payload.update({
      collection: 'events',
      where: { and: [{ title: { equals: title[storageLocale] } }, { start: { less_than: soon } }] },
      locale: storageLocale,
      depth: 0,
      overrideAccess: true,
      data: momentsOf(when),
    })
  }
}
