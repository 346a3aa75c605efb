/**
 * What a page shows of the records that it names: a link, and of a city where it is. Everything else stays where it is.
 * Of a release the languages come along, without which the gate shows none of its texts.
 */
export const named = {
  organisations: { name: true, slug: true },
  projects: { name: true, slug: true },
  'partner-cities': { name: true, slug: true, country: true, coordinates: true },
  topics: { name: true, slug: true },
  'press-releases': { title: true, slug: true, languages: true },
} as const
