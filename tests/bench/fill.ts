import path from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'libsql'
import { drawId } from '@/collections/drawnIds'
import { body, h2, p } from '@/demo/text'
import { env } from '@/lib/env'
import { locales } from '@/lib/locales'

/**
 * A newsroom with as many releases as `node bin/run.mjs tests/bench/fill.ts <count>` says, in three languages, on the
 * SQLite database of DATA_DIR: records by Payload, releases straight into its tables, because a hundred thousand by
 * Payload take an hour. Words are drawn as they come in a language: few are frequent, most are rare.
 */

const count = Number(process.argv[2] ?? 100)
let seed = 7
const random = () => {
  seed = (seed * 16_807) % 2_147_483_647
  return seed / 2_147_483_647
}
const whole = (below: number) => Math.floor(random() * below)

const syllables =
  'ba be bi bo bra de di do fa fe ga go ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so sta ta te ti to tra va ve vi vo wa we za zo'.split(
    ' ',
  )
const vocabulary = Array.from({ length: 20_000 }, (_, rank) =>
  Array.from({ length: 2 + (rank % 3) }, () => syllables[whole(syllables.length)]).join(''),
)
const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? ''
const text = (length: number) => Array.from({ length }, word).join(' ')
/** Some bodies, shared by many releases: what is measured does not depend on which. */
const bodies = Array.from({ length: 500 }, () =>
  JSON.stringify(body(p(text(60)), h2(text(4)), p(text(80)), p(text(80)), h2(text(3)), p(text(60)))),
)

async function records(): Promise<Record<string, string[]>> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const make = async (collection: string, many: number, data: (at: number) => object) => {
    const ids: string[] = []
    for (let at = 0; at < many; at++) {
      const made = await payload.create({
        collection: collection as 'topics',
        locale: 'nl',
        data: { ...data(at), visibility: 'always' } as never,
        overrideAccess: true,
      })
      ids.push(made.id)
    }
    return ids
  }
  const kept = {
    partner_cities: await make('partner-cities', 40, () => ({ name: `Stad ${word()}` })),
    organisations: await make('organisations', 20, () => ({ name: `Vereniging ${word()}` })),
    projects: await make('projects', 12, () => ({ name: `Project ${word()}` })),
    topics: await make('topics', 25, () => ({ name: `Thema ${word()}` })),
    contacts: await make('contacts', 10, () => ({
      givenName: word(),
      familyName: word(),
      phones: [{ value: '+32486359347', kind: 'cell', audience: 'public' }],
    })),
  }
  await payload.destroy()
  return kept
}

function releases(known: Record<string, string[]>): void {
  const db = new Database(path.join(env.dataDir, 'press-room.db'))
  db.pragma('synchronous = OFF')
  const into = (table: string, columns: string[]) =>
    db.prepare(`insert into ${table}(${columns.join(', ')}) values(${columns.map(() => '?').join(', ')})`)
  const release = into('press_releases', [
    'id',
    'kind',
    'release_at',
    'releaseat_tz',
    'original_language',
    'withdrawal_state',
    'reference',
    'updated_at',
    'created_at',
    '_status',
    'stage',
  ])
  const language = into('press_releases_languages', ['id', '"order"', 'parent_id', 'value'])
  const localized = into('press_releases_locales', [
    'title',
    'standfirst',
    'dateline_place',
    'body',
    'slug',
    '_locale',
    '_parent_id',
  ])
  const contact = into('press_releases_contacts', ['_order', '_parent_id', 'id', 'contact_id'])
  const relation = Object.fromEntries(
    ['organisations', 'projects', 'partner_cities', 'topics'].map((name) => [
      name,
      into('press_releases_rels', ['"order"', 'parent_id', 'path', `${name}_id`]),
    ]),
  )
  const kinds = ['press-release', 'press-release', 'press-release', 'statement', 'media-advisory', 'fact-sheet']
  const last = Date.parse('2026-11-01T09:00:00.000Z')
  const one = (list: string[] | undefined) => list?.[Math.floor((list.length ?? 0) * random() ** 2)] ?? ''
  for (let at = 0; at < count; at++) {
    if (at % 2000 === 0) db.exec(at === 0 ? 'begin' : 'commit; begin')
    const id = drawId()
    const hour = new Date(last - at * 3_600_000).toISOString()
    release.run(
      id,
      kinds[whole(kinds.length)],
      hour,
      'Europe/Brussels',
      'nl',
      'none',
      `B-${at}`,
      hour,
      hour,
      'published',
      'released',
    )
    for (const [order, locale] of locales.entries()) {
      language.run(drawId(), order + 1, id, locale)
      localized.run(text(8), text(22), 'Brussel', bodies[whole(bodies.length)], `bericht-${at}`, locale, id)
    }
    contact.run(1, id, drawId(), one(known.contacts))
    relation.organisations?.run(1, id, 'issuers', one(known.organisations))
    relation.projects?.run(1, id, 'projects', one(known.projects))
    for (let more = 0; more < 2; more++) {
      relation.partner_cities?.run(more + 1, id, 'partnerCities', one(known.partner_cities))
      relation.topics?.run(more + 1, id, 'topics', one(known.topics))
    }
  }
  db.exec('commit')
  db.close()
}

const begun = performance.now()
releases(await records())
console.log(`${count} releases in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
process.exit(0)
