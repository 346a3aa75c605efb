import type { Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import type { DemoRelease } from './content/types'
import { type Data, type Desk, type In, languagesOf, noon, rows } from './desk'
import type { BodyTree } from './text'

const year = 365 * 24 * 60 * 60 * 1000

/** Writes a release as a draft, in all its languages, original first. */
export async function draftRelease(desk: Desk, release: DemoRelease): Promise<void> {
  const { key, reference, original } = release
  let id = await desk.find('press-releases', { reference })
  const languages = [original, ...languagesOf(release.title).filter((locale) => locale !== original)]
  for (const locale of languages) {
    const data = dataIn(desk, release, (text) => text?.[locale] ?? null)
    const isTranslation = locale !== original
    const doc = id
      ? await save(desk.payload, id, locale, { ...data, ...(isTranslation ? { followsOriginal: true } : {}) }, 'draft')
      : await desk.payload.create({
          collection: 'press-releases',
          locale,
          depth: 0,
          overrideAccess: true,
          draft: true,
          data: { ...data, reference } as never,
        })
    id = doc.id
  }
  desk.know('press-releases', key, String(id))
  desk.onKept(`${reference} (draft)`)
}

/** Releases it, and makes the later change that leaves its translations behind. */
export async function finishRelease(
  desk: Desk,
  { key, reference, original, released, related, later, title }: DemoRelease,
): Promise<void> {
  const id = desk.id('press-releases', key) as string
  const links = { related: desk.ids('press-releases', related) }
  if (released === 'draft') await save(desk.payload, id, original, links, 'draft')
  else {
    const releaseAt = released === 'ahead' ? hourAhead() : released
    await save(desk.payload, id, original, { ...links, releaseAt }, 'published')
    if (later) {
      const change = {
        ...(later.body ? { body: withPictures(later.body, desk) } : {}),
        title: later.title ?? title[original],
      }
      await save(desk.payload, id, original, change, 'published')
    }
  }
  desk.onKept(reference)
}

/** Moves the demo's embargo on, so that its hour stays ahead however long the newsroom runs. */
export async function keepEmbargoAhead(payload: Payload, demoReleases: DemoRelease[]): Promise<void> {
  for (const { reference } of demoReleases.filter(({ released }) => released === 'ahead')) {
    const { docs } = await payload.find({
      collection: 'press-releases',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { reference: { equals: reference }, _status: { equals: 'published' } },
    })
    const release = docs[0]
    if (release?.releaseAt && Date.parse(release.releaseAt) < Date.now() + year / 2)
      await save(payload, release.id, release.originalLanguage, { releaseAt: hourAhead() }, 'published')
  }
}

/** Nine o'clock UTC, a year from now. */
const hourAhead = (): string => `${new Date(Date.now() + year).toISOString().slice(0, 10)}T09:00:00.000Z`

const save = (payload: Payload, id: string, locale: Locale, data: Data, status: 'draft' | 'published') =>
  payload.update({
    collection: 'press-releases',
    id,
    locale,
    depth: 0,
    overrideAccess: true,
    draft: status === 'draft',
    data: { ...data, _status: status } as never,
  })

function dataIn(desk: Desk, release: DemoRelease, l: In): Data {
  const { key, kind, languages, original, date } = release
  return {
    kind,
    languages,
    originalLanguage: original,
    title: l(release.title),
    standfirst: l(release.standfirst),
    datelinePlace: l(release.place),
    // Nothing rather than today, which a new release is given otherwise.
    datelineDate: noon(date) ?? null,
    body: withPictures(l(release.body), desk),
    issuers: desk.ids('organisations', release.issuers),
    projects: desk.ids('projects', release.projects),
    partnerCities: desk.ids('partner-cities', release.cities),
    mentorships: desk.ids('mentorships', release.mentorships),
    events: desk.ids('events', release.events),
    topics: desk.ids('topics', release.topics),
    contacts: rows(key, 'contacts', release.contacts, ({ contact, role }) => ({
      contact: desk.id('contacts', contact),
      role: l(role),
    })),
    boilerplates: (release.boilerplates ?? []).map((about) =>
      'project' in about ? desk.poly('projects', about.project) : desk.poly('organisations', about.organisation),
    ),
    partnersLabel: l(release.partnersLabel),
    partners: desk.ids('organisations', release.partners),
    gallery: desk.ids('media', release.gallery),
    changes: rows(key, 'changes', release.changes, ({ at, kind: change, note }) => ({
      at,
      kind: change,
      note,
    })),
    withdrawal: release.withdrawn
      ? { state: 'withdrawn', at: release.withdrawn.at, note: release.withdrawn.note }
      : { state: 'none' },
  }
}

/** Replaces the keys of pictures in a text by the ids of the stored files. */
function withPictures(body: BodyTree | null, desk: Desk): BodyTree | null {
  const filled = JSON.stringify(body, (_, value) =>
    typeof value === 'string' && value.startsWith('picture:')
      ? desk.id('media', value.slice('picture:'.length))
      : value,
  )
  return JSON.parse(filled)
}
