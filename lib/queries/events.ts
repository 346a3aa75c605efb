import type { Where } from 'payload'
import type { Locale } from '../locales'
import { type Event, toEvent } from '../model/event'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { find } from './door'
import { named } from './named'

export async function eventAt(locale: Locale, slug: string): Promise<AtAddress<Event>> {
  return shaped(await recordAt('events', locale, slug, 1, named), (doc) => toEvent(doc, locale, now()))
}

/** Public events that have not ended yet, the next first. */
export async function comingEvents(locale: Locale, limit = 5): Promise<Event[]> {
  const withoutEnd: Where = { and: [{ end: { exists: false } }, { start: { greater_than: now(-day) } }] }
  const where: Where = { or: [{ end: { greater_than: now() } }, withoutEnd] }
  const docs = await find('events', { where, sort: 'start', limit })
  return docs.flatMap((doc) => toEvent(doc, locale, now()) ?? []).filter(({ isPast }) => !isPast)
}

/** The longest that a day can be: the one on which summer time ends. */
const day = 25 * 60 * 60 * 1000

const now = (shift = 0): string => new Date(Date.now() + shift).toISOString()
