import type { Payload } from 'payload'
import { type Readable, readable } from '@/collections/readable'
import { paths } from '@/lib/paths'
import type { Ask, Road } from '../../support/leak/asking'
import { aBody, change } from '../../support/records'
import type { Trials } from '../../support/trials'
import { leaves, saved } from '../corpus/fields'
import type { Known } from '../corpus/places'
import { Asked } from './askAll'

type Document = Record<string, unknown>
type Here = { payload: Payload; road: Road; host: string; known: Known }

/**
 * Puts each text into every field of one document of each kind, as an editor does over REST; then lets the release go out
 * with whatever its fields' own rules let through, and asks for all that shows any of it.
 */
export async function intoFields(trials: Trials, here: Here, texts: string[]): Promise<void> {
  const { payload, road, host, known } = here
  const [saves, shown] = [new Asked(road, host), new Asked(road, host)]
  const headers = { ...known.staff, 'Content-Type': 'application/json' }
  let [sent, taken, asked] = [0, 0, 0]

  for (const text of texts) {
    for (const collection of readable)
      for (const field of leaves(payload.collections[collection].config.flattenedFields, await documentOf(collection)))
        await save(`${collection} ${field.join('.')}`, text, {
          method: 'PATCH',
          path: `/api/${collection}/${(await documentOf(collection)).id}?depth=0&locale=nl${collection === 'press-releases' ? '&draft=true' : ''}`,
          body: saved(await documentOf(collection), field, text),
        })
    for (const name of ['name', 'legalNotice', 'accessibility', 'privacy', 'embargoTerms', 'colour'])
      await save(`newsroom ${name}`, text, {
        method: 'POST',
        path: '/api/globals/newsroom?locale=nl',
        body: { [name]: text },
      })
    await save('newsroom socialLinks', text, {
      method: 'POST',
      path: '/api/globals/newsroom?locale=nl',
      body: { socialLinks: [{ label: text, url: text }] },
    })
    await letOut(text)
    for (const ask of await surfaces()) {
      await shown.one({ name: `${ask.path} after ${JSON.stringify(text).slice(0, 60)}`, ask })
      asked++
    }
    const [kept, given] = [saves.outcome(), shown.outcome()]
    console.log(
      `  ${JSON.stringify(text).slice(0, 60)}: so far ${sent} saves, ${kept.happened}; ${asked} answers, ${given.happened}`,
    )
  }
  await trials.of(
    `${texts.length} texts into every field of ${readable.length} kinds and the newsroom’s, ${sent} saves`,
    'no 5xx: kept or refused',
    async () => {
      const { happened, held } = saves.outcome()
      return { happened: `${taken} kept; ${happened}`, held: held && taken > 0 }
    },
  )
  await trials.of(
    `${asked} answers that show them: pages, admin, feeds, cards, calendars, data, documents`,
    'no 5xx, nothing raw',
    async () => shown.outcome(),
  )

  async function save(where: string, text: string, { body, ...ask }: Pick<Ask, 'path' | 'method'> & { body: object }) {
    sent++
    const status = await saves.one({
      name: `${where} = ${JSON.stringify(text).slice(0, 60)}`,
      ask: { ...ask, headers, body: JSON.stringify(body) },
    })
    if (status === 200) taken++
  }

  /** The oldest of each kind; of the releases the one that has everything, with its newest draft. */
  async function documentOf(collection: Readable, draft = true): Promise<Document & { id: string }> {
    const question = { collection, depth: 0, locale: 'nl', overrideAccess: true } as const
    if (collection === 'press-releases')
      return (await payload.findByID({ ...question, collection, id: known.release.id, draft })) as never
    return (await payload.find({ ...question, sort: 'createdAt', limit: 1 })).docs[0] as never
  }

  async function letOut(text: string): Promise<void> {
    const doc = await documentOf('press-releases')
    for (const field of leaves(payload.collections['press-releases'].config.flattenedFields, doc))
      if (!kept.has(String(field[0])))
        await change(payload, known.release.id, saved(doc, field, text)).catch(() => undefined)
    await change(payload, known.release.id, { body: aBody(text) }).catch(() => undefined)
  }

  async function surfaces(): Promise<Ask[]> {
    const slugs = Object.fromEntries(
      await Promise.all(
        readable.map(
          async (one) => [one, encodeURIComponent(String((await documentOf(one, false)).slug).toWellFormed())] as const,
        ),
      ),
    ) as Record<Readable, string>
    const release = paths.release('nl', slugs['press-releases'])
    const project = paths.project('nl', slugs.projects)
    const open = [
      ...[paths.home, paths.releases, paths.archive, paths.contacts, paths.mentorships, paths.developers].map((page) =>
        page('nl'),
      ),
      ...[
        release,
        paths.fileAt(release, 'release.json'),
        paths.fileAt(release, 'card.png'),
        paths.cardsAt(release, 'ofRelease'),
      ],
      ...(['txt', 'html', 'docx', 'pdf', 'pack'] as const).map((form) => paths.fileOf(release, form)),
      ...[
        project,
        paths.fileOf(project, 'pack'),
        paths.city('nl', slugs['partner-cities']),
        paths.mentorship('nl', slugs.mentorships),
      ],
      ...[
        paths.contact('nl', slugs.contacts),
        paths.contactCard('nl', slugs.contacts),
        paths.organisation('nl', slugs.organisations),
      ],
      ...[paths.event('nl', slugs.events), paths.eventCalendar('nl', slugs.events), paths.topic('nl', slugs.topics)],
      ...(['rss', 'atom', 'json', 'ninjs'] as const).map((form) => paths.feed('nl', form)),
      ...[paths.releasesData, paths.contactsData, paths.projectsData, paths.mentorshipsData, paths.eventsData].map(
        (data) => data('nl'),
      ),
      ...[paths.contactsCards('nl'), paths.calendar('nl'), paths.search('nl', 'zq'), paths.suggestions('nl', 'zq')],
      ...[paths.sitemap(), paths.sitemapPart('nl', 1), paths.newsSitemap(), paths.robots(), paths.securityText()],
      ...(['terms', 'embargo', 'accessibility', 'privacy'] as const).map((page) => paths.about('nl', page)),
      ...[
        paths.reference(String((await documentOf('press-releases')).reference)),
        paths.pass(known.pass),
        paths.passRelease(known.pass, 'nl'),
      ],
      ...['/api/press-releases?depth=2', '/api/contacts', '/api/globals/newsroom?depth=1'],
    ]
    const desk = [
      ...['/admin', '/admin/collections/press-releases', '/admin/collections/contacts', '/admin/globals/newsroom'],
      ...(await Promise.all(
        (['contacts', 'events', 'press-releases'] as const).map(
          async (kind) => `/admin/collections/${kind}/${(await documentOf(kind)).id}`,
        ),
      )),
      paths.workingDraft('nl', known.release.id),
    ]
    const cookie = { Cookie: `payload-token=${known.staff.Authorization?.replace('JWT ', '')}` }
    return [...open.map((path) => ({ path })), ...desk.map((path) => ({ path, headers: cookie }))]
  }
}

/** What decides whether readers see it at all. */
const kept = new Set([
  'releaseAt',
  'releaseAt_tz',
  'languages',
  'withdrawal',
  'stage',
  'submitted',
  'approved',
  'reference',
])
