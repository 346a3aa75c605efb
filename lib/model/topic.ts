import type { Topic as TopicDoc } from '@/collections/payload-types'
import type { InEach, Locale } from '../locales'
import { nameOf, pathsTo, pathTo } from './link'
import { optional } from './optional'
import { type Said, said } from './said'

export type Topic = { id: string; name: Said; description?: Said; path: string; pathsIn: InEach }

export function toTopic(doc: TopicDoc, locale: Locale): Topic | undefined {
  const name = nameOf(doc.name, locale)
  const path = pathTo('topics', doc, locale)
  return name && path
    ? {
        id: doc.id,
        name,
        ...optional('description', said(doc.description, locale)),
        path,
        pathsIn: pathsTo('topics', doc),
      }
    : undefined
}
