/**
 * What a page shows of the records that it names: a link. Everything else stays where it is. Of a release the languages
 * come along, without which the gate shows none of its texts. Cities come whole: Payload's SQLite adapter cannot select
 * a point, and it is their coordinates that a map is drawn of.
 */
export const named = {
  organisations: { name: true, slug: true },
  projects: { name: true, slug: true },
  topics: { name: true, slug: true },
  'press-releases': { title: true, slug: true, languages: true },
} as const
