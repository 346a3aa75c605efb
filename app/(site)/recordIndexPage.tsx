import { whenOf } from '@/components/EventRecord'
import { type ListedRecord, type ListKind, RecordIndex } from '@/components/RecordIndex'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { allCities } from '@/lib/queries/cities'
import { allEvents } from '@/lib/queries/events'
import { allOrganisations } from '@/lib/queries/organisations'
import { allProjects } from '@/lib/queries/projects'
import { releaseCounts, type Subject } from '@/lib/queries/releases'
import { allTopics } from '@/lib/queries/topics'
import { inEachLanguage, sitePage } from './sitePage'

/** The page of all records of a kind that readers see: where their addresses lead that are cut back. */
export const recordIndexPage = (kind: ListKind) =>
  sitePage(async ({ locale, words }) => {
    const { subject, ask } = lists[kind]
    const listed = await ask(locale, words)
    const counts = await releaseCounts(
      subject,
      listed.map(({ id }) => id),
      locale,
    )
    const records = listed.map((one, at) => ({ ...one, releases: counts[at] ?? 0 }))
    return {
      title: words.lists[kind].title,
      description: words.lists[kind].intro,
      pathsIn: inEachLanguage(paths[kind]),
      content: <RecordIndex kind={kind} records={records} locale={locale} words={words} />,
    }
  })

type List = {
  /** As facets of releases call it. */
  subject: Subject
  ask: (locale: Locale, words: Dictionary) => Promise<Omit<ListedRecord, 'releases'>[]>
}
type Parts = (ListedRecord['line'][number] | undefined | false)[]

const lists: Record<ListKind, List> = {
  projects: {
    subject: 'projects',
    ask: async (locale, words) =>
      (await allProjects(locale)).map(({ id, name, path, status, goal }) => ({
        ...{ id, path, name: { text: name, lang: locale } },
        line: said([status && words.project.statuses[status], goal]),
      })),
  },
  cities: {
    subject: 'partner-cities',
    ask: async (locale) =>
      (await allCities(locale)).map(({ id, name, path, region, country }) => ({
        ...{ id, path, name },
        line: said([region, country]),
      })),
  },
  organisations: {
    subject: 'organisations',
    ask: async (locale, words) =>
      (await allOrganisations(locale)).map(({ id, name, path, acronym, kind, country }) => ({
        ...{ id, path, name },
        line: said([acronym, kind && words.organisation.kinds[kind], country]),
      })),
  },
  events: {
    subject: 'events',
    ask: async (locale, words) =>
      (await allEvents(locale)).map((event) => ({
        ...{ id: event.id, path: event.path, name: event.title },
        heading: event.isPast ? words.lists.events.past : words.home.coming,
        line: said([event.isCancelled && words.event.cancelledAside, whenOf(event, locale), event.place]),
      })),
  },
  topics: {
    subject: 'topics',
    ask: async (locale) =>
      (await allTopics(locale)).map(({ id, name, path, description }) => ({
        ...{ id, path, name },
        line: said([description]),
      })),
  },
}

const said = (parts: Parts): ListedRecord['line'] => parts.flatMap((part) => part || [])
