import type { Where } from 'payload'
import type { Locale } from '../locales'
import { type Event, toEvent } from '../model/event'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { named } from './named'
import { find, findAll } from './reader'

export async function eventAt(locale: Locale, slug: string): Promise<AtAddress<Event>> {
  return shaped(await recordAt('events', locale, slug, 1, named), (doc) => toEvent(doc, locale, now()))
}

/** Public events that have not ended yet, the next first. */
export async function comingEvents(locale: Locale, limit = 5): Promise<Event[]> {
  // Asked by the minute, so that one answer does for many readers; which of them are over is settled by the shape.
  const withoutEnd: Where = { and: [{ end: { exists: false } }, { start: { greater_than: minute(-day) } }] }
  const where: Where = { or: [{ end: { greater_than: minute(0) } }, withoutEnd] }
  const docs = await find('events', { where, sort: 'start', limit })
  return docs.flatMap((doc) => toEvent(doc, locale, now()) ?? []).filter(({ isPast }) => !isPast)
}

/** The events of a calendar to subscribe to, the first first: those to come, and those of the last ninety days. */
export async function calendarEvents(locale: Locale): Promise<Event[]> {
  const since = { greater_than: minute(-90 * day) }
  // What began before and has ended since, or goes on, is among them.
  const where: Where = { or: [{ start: since }, { end: since }] }
  const docs = await findAll('events', { where, sort: 'start', depth: 1, populate: named })
  return docs.flatMap((doc) => toEvent(doc, locale, now()) ?? [])
}

/** All events that readers see: those to come, the next first; then those that were, the last first. */
export async function allEvents(locale: Locale): Promise<Event[]> {
  const docs = await findAll('events', { sort: 'start' })
  const events = docs.flatMap((doc) => toEvent(doc, locale, now()) ?? [])
  return [...events.filter(({ isPast }) => !isPast), ...events.filter(({ isPast }) => isPast).reverse()]
}

/** The public events of a project, the first first; those without a day last. */
export async function eventsOfProject(locale: Locale, id: string): Promise<Event[]> {
  const where: Where = { project: { equals: id } }
  const docs = await findAll('events', { where, sort: 'start', depth: 1, populate: named })
  const events = docs.flatMap((doc) => toEvent(doc, locale, now()) ?? [])
  return [...events.filter(({ start }) => start), ...events.filter(({ start }) => !start)]
}

/** The longest that a day can be: the one on which summer time ends. */
const day = 25 * 60 * 60 * 1000

const now = (): string => new Date().toISOString()
const minute = (shift: number): string => new Date(Math.floor((Date.now() + shift) / 60_000) * 60_000).toISOString()
