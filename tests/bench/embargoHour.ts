import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { paths } from '@/lib/paths'
import { type Ask, type Road, wordsTold } from '../support/leak/asking'
import { type Fixture, isPublic, publish } from '../support/leak/fixture'
import { overHttp } from '../support/leak/overHttp'
import { api, get } from '../support/leak/surface'
import { surfaces } from '../support/leak/surfaces'
import { startSite } from '../support/site'

/**
 * `npm run bench -- embargoHour`: twenty readers ask every surface for a release under embargo, ten thousand times and more,
 * until its hour strikes. Nothing of it may be told before; then it is measured how long after the hour each surface has it.
 */

const readers = 20
const wanted = 10_000

const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
// Before anything reads a variable: the newsroom is made in the folder that the site opens.
process.env = { ...process.env, NODE_ENV: 'test', DATA_DIR: dataDir }
const { openPayload } = await import('../support/payload')
const { makeNewsroom, settle } = await import('../support/leak/world')
const { states } = await import('../support/leak/states')

const { payload, close } = await openPayload()
payload.logger.level = 'silent'
const newsroom = await makeNewsroom(
  payload,
  states.filter(({ name }) => name === 'approved, embargoed'),
)
await settle(newsroom)
const site = await startSite({ demo: false, sharing: dataDir })
try {
  const [fixture] = newsroom.fixtures
  if (fixture) await measure(fixture, overHttp(site.url))
} finally {
  await site.stop()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(process.exitCode ?? 0)

async function measure(fixture: Fixture, road: Road): Promise<void> {
  const asks = surfaces.flatMap(({ byName, general }) => [
    ...(byName?.(fixture.names, newsroom.world) ?? []),
    ...(general?.(newsroom.world) ?? []),
  ])
  await rate(road, asks) // The first requests of a server take longer than all that come after.
  const seconds = (wanted / (await rate(road, asks))) * 1.3 + 10
  const hour = Date.now() + seconds * 1000
  await publish(fixture, { releaseAt: new Date(hour).toISOString() })
  console.log(`${asks.length} questions; the hour strikes in ${Math.round(seconds)} s.`)

  const told = { before: 0, after: 0, hits: 0 }
  const until = hour + 2000
  const polling = Array.from({ length: readers }, (_, reader) => poll(road, asks, reader, until, fixture, hour, told))
  const delays = await Promise.all(watched(fixture).map((one) => waitFor(road, one, hour)))
  await Promise.all(polling)

  console.log(
    `\nBefore the hour: ${told.before} requests of ${readers} readers, ${told.hits} hits. After it: ${told.after}.\n`,
  )
  console.log('| Surface | last without it, asked | first with it, asked | first with it, arrived |')
  console.log('| --- | ---: | ---: | ---: |')
  for (const { name, last, asked, arrived } of delays)
    console.log(`| ${name} | ${last.toFixed(0)} ms | ${asked.toFixed(0)} ms | ${arrived.toFixed(0)} ms |`)
  if (told.hits > 0 || told.before < wanted) process.exitCode = 1
}

/** Requests a second, by all readers together. */
async function rate(road: Road, asks: Ask[]): Promise<number> {
  const began = Date.now()
  let done = 0
  const ask = async (reader: number) => {
    for (let n = reader; Date.now() < began + 5000; n += readers) {
      await road(asks[n % asks.length] as Ask)
      done++
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => ask(reader)))
  return done / 5
}

async function poll(
  road: Road,
  asks: Ask[],
  reader: number,
  until: number,
  fixture: Fixture,
  hour: number,
  told: { before: number; after: number; hits: number },
): Promise<void> {
  for (let n = reader; Date.now() < until; n += readers) {
    const ask = asks[n % asks.length] as Ask
    const answer = await road(ask)
    const isBefore = Date.now() < hour
    told[isBefore ? 'before' : 'after']++
    if (!answer || !isBefore) continue
    const words = await wordsTold(ask, answer)
    for (const secret of fixture.secrets)
      if (words.has(secret.word) && !isPublic(fixture, secret)) {
        told.hits++
        console.error(`Told ${hour - Date.now()} ms before the hour: ${secret.what} (${ask.path})`)
      }
  }
}

type Watched = { name: string; ask: Ask; what: string | undefined; status?: number }

/** What is waited for: an answer of 200, or of another `status`, that has the word `what`. */
function watched({ names, secrets }: Fixture): Watched[] {
  const word = (what: string) => secrets.find((one) => one.what === what && (!one.lang || one.lang === 'nl'))?.word
  const { records, slug, files, id, reference } = names
  return [
    { name: 'page, 404 → 200', ask: get(paths.release('nl', slug.nl)), what: word('title') },
    { name: 'list', ask: get(paths.releases('nl')), what: word('title') },
    { name: 'home', ask: get(paths.home('nl')), what: word('title') },
    {
      name: 'number',
      ask: get(paths.reference(reference), { 'Accept-Language': 'nl' }),
      what: word('slug'),
      status: 307,
    },
    {
      name: 'page of a topic only there, 404 → 200',
      ask: get(paths.topic('nl', records.topics.slug)),
      what: word('topics name'),
    },
    { name: 'cards of the release', ask: get(paths.releaseContactCards('nl', slug.nl)), what: word('contacts name') },
    {
      name: 'card of a contact only there',
      ask: get(paths.contactCard('nl', records.contacts.slug)),
      what: word('contacts id'),
    },
    { name: 'picture', ask: get(paths.file(files.picture.stored[1] ?? '')), what: undefined },
    { name: 'document', ask: get(paths.file(files.document.stored[0] ?? '')), what: undefined },
    { name: 'REST, by id', ask: get(api(`/press-releases/${id}`)), what: word('title') },
    { name: 'REST, list', ask: get(api('/press-releases', { limit: 100, depth: 0 })), what: word('title') },
    { name: 'REST, count', ask: get(api('/press-releases/count', { 'where[id][equals]': id })), what: '"totaldocs":1' },
  ]
}

/** Asks again and again from a second before the hour; all times are milliseconds after it. */
async function waitFor(road: Road, { name, ask, what, status = 200 }: Watched, hour: number) {
  await new Promise((resolve) => setTimeout(resolve, hour - 1000 - Date.now()))
  let last = Number.NaN
  for (;;) {
    const asked = Date.now() - hour
    const answer = await road(ask)
    const arrived = Date.now() - hour
    const text = answer?.body.toString('utf8').toLowerCase() ?? ''
    const head = JSON.stringify(answer?.headers ?? [])
    const isThere = answer?.status === status && (!what || text.includes(what) || head.includes(what))
    if (isThere) return { name, last, asked, arrived }
    if (arrived > 60_000) return { name, last, asked: Number.NaN, arrived: Number.NaN }
    last = asked
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
