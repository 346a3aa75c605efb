import { dictionary } from '../../dictionaries/dictionary'
import type { Locale } from '../../locales'
import type { Event } from '../../model/event'
import type { Picture } from '../../model/media'
import type { Mentorship } from '../../model/mentorship'
import type { Project } from '../../model/project'
import type { Release, ReleaseContact } from '../../model/release'
import { absolute } from '../../paths'
import { toCalendar } from '../calendar'
import { toCsv } from '../csv'
import { picturesOf } from '../document'
import { withWholeAddresses } from '../wholeAddresses'
import { Ledger } from './ledger'
import { packName } from './packName'
import { contactFile, linkedFiles, type PackSetting, partFiles, pictureFiles, textFiles } from './releaseFiles'
import type { PackFile } from './zipped'

export type ProjectContent = {
  locale: Locale
  project: Project
  mentorships: Mentorship[]
  events: Event[]
  /** Whole, the newest first. */
  releases: AsyncIterable<Release>
  /** When any of it last changed. */
  at: Date
}

/** All that is public about a project in one language, file by file as they are asked for. */
export async function* projectPack(content: ProjectContent, setting: PackSetting): AsyncGenerator<PackFile> {
  const { locale, project, mentorships, events, releases, at } = content
  const { pack } = dictionary(locale)
  const ledger = new Ledger(locale, at)
  const pictures = new Map<string, Picture>()
  const contacts = new Map<string, ReleaseContact>()
  for await (const release of releases) {
    const folder = `releases/${packName(release.reference, release.title)}/`
    ledger.list('releases/', pack.releases)
    yield* textFiles(release, folder + packName(release.reference, ''), setting, ledger)
    // Not listed one by one: each release has the same.
    yield* partFiles(release, folder, setting, new Ledger(locale, new Date(release.updatedAt)))
    yield* linkedFiles(release.attachments, `${folder}attachments/`, undefined, setting, ledger)
    for (const picture of picturesOf(release)) pictures.set(picture.original.src, picture)
    for (const one of release.contacts) if (!contacts.has(one.contact.id)) contacts.set(one.contact.id, one)
  }
  yield* pictureFiles([...pictures.values()], 'pictures/', pack.pictures, setting, ledger)
  yield* pictureFiles(project.logo ? [project.logo] : [], 'logos/', pack.logos, setting, ledger)
  yield* ledger.captions(setting.siteUrl)
  yield* resultFiles(project, setting, ledger)
  yield* mentorshipFile(mentorships, setting, ledger)
  yield* eventFiles(events, setting, ledger)
  const { pathsIn: _, ...plain } = project
  const whole = {
    project: plain,
    mentorships: mentorships.map(({ pathsIn: __, ...mentorship }) => mentorship),
    events: events.map(({ pathsIn: __, ...event }) => event),
  }
  const json = `${JSON.stringify(withWholeAddresses(whole, setting.siteUrl), null, 2)}\n`
  yield ledger.file('project.json', json, pack.project)
  yield* contactFile([...contacts.values()], setting, ledger)
  yield* ledger.terms(setting.newsroom)
  yield ledger.readme(project.name, absolute(setting.siteUrl, project.path))
}

async function* resultFiles({ results }: Project, setting: PackSetting, ledger: Ledger): AsyncGenerator<PackFile> {
  if (results.length === 0) return
  const { pack } = dictionary(ledger.locale)
  const t = pack.columns
  const rows: (string | undefined)[][] = []
  for (const [index, { title, text, cities, files }] of results.entries()) {
    const names: string[] = []
    for await (const file of linkedFiles(
      files,
      `results/${packName(index + 1, title.text)}/`,
      undefined,
      setting,
      ledger,
    )) {
      ledger.list('results/', pack.results)
      names.push(file.name)
      yield file
    }
    rows.push([title.text, text?.text, cities.map(({ name }) => name.text).join('; '), names.join('; ')])
  }
  yield ledger.file('results.csv', toCsv([[t.title, t.text, t.cities, t.files], ...rows], ledger.locale), pack.results)
}

/** Those whose day is known, each for a calendar. */
function* eventFiles(events: Event[], { siteUrl, newsroom }: PackSetting, ledger: Ledger): Generator<PackFile> {
  const { locale } = ledger
  const words = dictionary(locale)
  for (const [index, event] of events.filter(({ start }) => start).entries()) {
    ledger.list('events/', words.pack.events)
    yield {
      name: `events/${packName(index + 1, event.title.text, 'ics')}`,
      content: toCalendar([event], { siteUrl, newsroom, locale, words, path: event.calendarPath }),
      at: new Date(event.updatedAt),
    }
  }
}

function* mentorshipFile(mentorships: Mentorship[], { siteUrl }: PackSetting, ledger: Ledger): Generator<PackFile> {
  if (mentorships.length === 0) return
  const { pack, mentorship } = dictionary(ledger.locale)
  const t = pack.columns
  const rows = mentorships.flatMap(({ mentor, learner, period, isConfirmed, note, outcomes, path }) => {
    const own = [
      mentor.name.text,
      learner.name.text,
      period.start,
      period.end,
      isConfirmed ? undefined : mentorship.unconfirmed,
      note?.text,
    ]
    const url = absolute(siteUrl, path)
    if (outcomes.length === 0) return [[...own, undefined, undefined, undefined, undefined, url]]
    return outcomes.map(({ title, text, city, modelledOn }) => [
      ...own,
      title.text,
      text?.text,
      city?.name.text,
      modelledOn?.name.text,
      url,
    ])
  })
  const heads = [t.mentor, t.learner, t.start, t.end, t.state, t.note, t.outcome, t.text, t.city, t.modelledOn, t.url]
  yield ledger.file('mentorships.csv', toCsv([heads, ...rows], ledger.locale), pack.mentorships)
}
