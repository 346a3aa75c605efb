import type { Locale } from '../locales'
import { type Topic, toTopic } from '../model/topic'
import { type AtAddress, recordAt, shaped } from './bySlug'

export async function topicAt(locale: Locale, slug: string): Promise<AtAddress<Topic>> {
  return shaped(await recordAt('topics', locale, slug, 0), (doc) => toTopic(doc, locale))
}
