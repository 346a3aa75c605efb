import type { CollectionSlug } from 'payload'

/** Records: when they are public follows from what uses them (hooks/settleVisibility.ts). Files are found by what shows them. */
const named = [
  'projects',
  'partner-cities',
  'mentorships',
  'contacts',
  'organisations',
  'events',
  'topics',
] as const satisfies CollectionSlug[]

/** Those whose visibility is derived. */
export const records = [...named, 'media'] as const
export type RecordSlug = (typeof records)[number]

/** What can be searched for. */
export const searched = ['press-releases', ...named] as const
export type Searched = (typeof searched)[number]

/** All of them. Each document has a mark that every write renews (withMarks.ts). */
export const readable = [...searched, 'media'] as const
export type Readable = (typeof readable)[number]
