import type { Locale } from '../locales'
import { type Topic, toTopic } from '../model/topic'
import { byName } from './byName'
import { type AtAddress, recordAt, shaped } from './bySlug'
import { findAll } from './reader'

export async function topicAt(locale: Locale, slug: string): Promise<AtAddress<Topic>> {
  return shaped(await recordAt('topics', locale, slug, 0), (doc) => toTopic(doc, locale))
}

/** All topics that readers see, by name. */
export async function allTopics(locale: Locale): Promise<Topic[]> {
  const docs = await findAll('topics', { select: { name: true, slug: true, description: true } })
  return byName(
    docs.flatMap((doc) => toTopic(doc, locale) ?? []),
    locale,
  )
}
