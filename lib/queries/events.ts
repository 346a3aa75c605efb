import type { Locale } from '../locales'
import { type Event, toEvent } from '../model/event'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { find } from './door'

export async function eventAt(locale: Locale, slug: string): Promise<AtAddress<Event>> {
  return shaped(await recordAt('events', locale, slug, 1), (doc) => toEvent(doc, locale, now()))
}

/** Public events that have not ended yet, the next first. */
export async function comingEvents(locale: Locale, limit = 5): Promise<Event[]> {
  const docs = await find('events', { where: { end: { greater_than: now() } }, sort: 'start', depth: 1, limit })
  return docs.flatMap((doc) => toEvent(doc, locale, now()) ?? [])
}

const now = (): string => new Date().toISOString()
