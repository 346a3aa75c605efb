import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { body, p } from '@/demo/text'
import { locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { type Desk, openDesk } from '../support/newsroomAtWork'
import { freePort, type Running, run, unpack } from '../support/packaged'
import { printTable } from '../support/printTable'
import { readFigures } from '../support/prometheus'

/**
 * `npm run bench -- load`: readers and an editor at work for LOAD_MINUTES (120), LOAD_RATE (10) requests a second, on the
 * packaged press room with the demo and 1,000 releases beside it. Memory and handles of the process have to stay level:
 * the last quarter is held against the second one, because the first is what any server takes to warm up.
 */

const minutes = Number(process.env.LOAD_MINUTES ?? 120)
const rate = Number(process.env.LOAD_RATE ?? 10)
/** What the last quarter may have more than the second. */
const allowed = { memory: 1.1, handles: 20 }

type Told = { failed: Map<string, number>; asked: number; times: number[]; saves: number[] }
type Sample = { minute: number; rss: number; heap: number; files: number; handles: number; p95: number; delay: number }

/** Every address that is reached from the home pages in three steps, by how it is spoken of below. */
async function addressesOf(url: string): Promise<{ pages: string[]; files: string[] }> {
  const known = new Set<string>(locales.flatMap((locale) => [paths.home(locale), paths.archive(locale)]))
  let edge = [...known]
  for (let step = 0; step < 3; step++) {
    const found: string[] = []
    for (const at of edge) {
      const answer = await fetch(url + at, { redirect: 'manual' })
      if (!answer.headers.get('content-type')?.includes('text/html')) {
        await answer.body?.cancel()
        continue
      }
      const html = await answer.text()
      for (const [, path = ''] of html.matchAll(/(?:href|src)="(\/(?:nl|fr|en|api\/media)[^"#]*)"/g))
        if (!known.has(path)) {
          known.add(path.replaceAll('&amp;', '&'))
          found.push(path.replaceAll('&amp;', '&'))
        }
    }
    edge = found.slice(0, 150)
  }
  const all = [...known]
  const isFile = (one: string) => /\.\w+(\?|$)/.test(one)
  return { pages: all.filter((one) => !isFile(one)), files: all.filter(isFile) }
}

const told: Told = { failed: new Map(), asked: 0, times: [], saves: [] }
const fault = (what: string): void => {
  told.failed.set(what, (told.failed.get(what) ?? 0) + 1)
}
const oneOf = <One>(list: One[]): One => list[Math.floor(Math.random() * list.length)] as One
const words = 'stad gemeente nieuwkomers mentor bericht onthaal ville integration city contact'.split(' ')

/** What a reader asks for next: mostly pages, often a search, and now and then a file, which may be a whole pack. */
function question({ pages, files }: { pages: string[]; files: string[] }): string {
  const drawn = Math.random()
  if (drawn < 0.1) return paths.search(oneOf([...locales]), oneOf(words))
  if (drawn < 0.15) return paths.release('nl', `bericht-${Math.floor(Math.random() * 1000)}`)
  if (drawn < 0.17) return paths.release('nl', `bericht-${Math.random()}`)
  if (drawn < 0.25) return oneOf(files)
  return oneOf(pages)
}

async function read(url: string, at: string): Promise<void> {
  const begun = performance.now()
  try {
    const answer = await fetch(url + at, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    // One in fifty goes away before the end.
    if (Math.random() < 0.02) await answer.body?.cancel()
    else await answer.arrayBuffer()
    told.asked++
    told.times.push(performance.now() - begun)
    if (answer.status >= 500) fault(`${answer.status} ${at.split('?')[0]}`)
  } catch (error) {
    fault(`${error instanceof Error ? error.name : error} ${at.split('?')[0]}`)
  }
}

type Given = { contact: string; boilerplates: { relationTo: 'organisations'; value: string }[] }

/** Writes a release as an editor does it, saved again and again while it is typed, with a picture; it goes out, and some are retracted. */
async function write(desk: Desk, { contact, boilerplates }: Given, n: number): Promise<void> {
  const saved = async (what: string, sending: ReturnType<Desk['send']>) => {
    const begun = performance.now()
    const { status, json } = await sending
    told.saves.push(performance.now() - begun)
    if (status >= 400) fault(`${status} ${what}: ${JSON.stringify(json).slice(0, 300)}`)
    return json.doc?.id ?? ''
  }
  const text = (words: string) => body(p(words))
  const picture = n % 3 === 0 ? [(await desk.upload(`Beeld ${n}`)).id] : []
  const id = await saved(
    'create',
    desk.send('POST', '/press-releases?draft=true&locale=nl', {
      title: `Onder belasting ${n}`,
      standfirst: 'Wat er vandaag gebeurt.',
      datelinePlace: 'Voorbeeldstad',
      body: text('Het nieuws.'),
      languages: ['nl'],
      contacts: [{ contact, role: 'perscontact' }],
      boilerplates,
      gallery: picture,
    }),
  )
  for (let save = 0; save < 5; save++) {
    await pause(2000)
    const typed = { body: text(`Het nieuws, ${'langer '.repeat(save + 1)}.`) }
    await saved('autosave', desk.send('PATCH', `/press-releases/${id}?draft=true&autosave=true&locale=nl`, typed))
  }
  const out = { step: 'releaseWithoutReview', text: 'Alleen op de redactie' }
  await saved('release', desk.send('POST', `/press-releases/${id}/steps`, out))
  await pause(2000)
  if (n % 4 !== 0) return
  const back = { step: 'retract', text: 'Niet juist', note: { nl: 'Dit bericht was niet juist.' } }
  await saved('retract', desk.send('POST', `/press-releases/${id}/steps`, back))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const share = (times: number[], part: number) => times.sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0

async function sampled(metrics: string, minute: number): Promise<Sample> {
  const figures = readFigures(await (await fetch(metrics)).text())
  const of = (name: string) => figures.find((one) => one.name === name)?.value ?? Number.NaN
  const p95 = share(told.times, 0.95)
  told.times = []
  return {
    minute,
    rss: of('process_resident_memory_bytes') / 2 ** 20,
    heap: of('nodejs_heap_size_used_bytes') / 2 ** 20,
    files: of('process_open_fds'),
    handles: of('nodejs_active_handles_total'),
    delay: of('nodejs_eventloop_lag_p99_seconds') * 1000,
    p95,
  }
}

async function measure(site: Running, metrics: string): Promise<Sample[]> {
  const addresses = await addressesOf(site.url)
  console.log(`${addresses.pages.length} pages and ${addresses.files.length} files, ${rate} requests a second`)
  const desk = await openDesk(site)
  const phones = [{ value: '+32486359347', kind: 'cell', audience: 'public' }]
  const contact = (await desk.send('POST', '/contacts', { givenName: 'Ada', familyName: 'Peeters', phones })).json.doc
    .id as string
  const { docs } = (await desk.send('GET', '/organisations?where[boilerplate][exists]=true&depth=0&limit=100')).json
  const boilerplates = (docs as { id: string }[]).map(({ id }) => ({ relationTo: 'organisations' as const, value: id }))

  const until = performance.now() + minutes * 60_000
  const isOver = () => performance.now() > until
  const reading = (async () => {
    const open = new Set<Promise<void>>()
    for (; !isOver(); await pause(1000 / rate)) {
      // A busy machine gets fewer questions, not a heap of them.
      if (open.size >= 16) await Promise.race(open)
      const one = read(site.url, question(addresses)).finally(() => open.delete(one))
      open.add(one)
    }
    await Promise.all(open)
  })()
  const writing = (async () => {
    for (let n = 0; !isOver(); n++)
      await write(desk, { contact, boilerplates }, n).catch((error) => fault(`writing: ${error}`))
  })()
  const samples: Sample[] = []
  const every = Math.min(60_000, minutes * 1000)
  for (let at = 1; !isOver(); at++) {
    await pause(every)
    const sample = await sampled(metrics, (at * every) / 60_000)
    samples.push(sample)
    if (at % 10 === 0) console.log(row(sample).join('  '))
  }
  await Promise.all([reading, writing])
  return samples
}

const row = ({ minute, rss, heap, files, handles, p95, delay }: Sample): string[] =>
  [minute, rss, heap, files, handles, p95, delay].map((one) => one.toFixed(0))

const program = unpack()
const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
let kept = true
try {
  const settings = { DATA_DIR: dataDir, LINK_CHECK: 'off', DEMO: 'on', NODE_ENV: 'production' }
  for (const args of [['demo'], ['tests/bench/fill.ts', '1000'], ['search']]) {
    const { status } = spawnSync(process.execPath, ['bin/run.mjs', ...args], {
      env: { ...process.env, ...settings } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) throw new Error(`${args.join(' ')} failed`)
  }
  const port = await freePort()
  const site = await run(program.folder, { ...settings, METRICS_PORT: String(port) })
  try {
    kept = report(await measure(site, `http://127.0.0.1:${port}/metrics`))
  } finally {
    site.process.kill('SIGTERM')
    await site.ended
  }
} finally {
  program.remove()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(kept ? 0 : 1)

/** Prints what there was to see, and says whether it stayed level. */
function report(samples: Sample[]): boolean {
  const every = Math.max(1, Math.round(samples.length / 12))
  console.log(`\n${availableParallelism()} cores; memory in MB, times in ms`)
  printTable(
    ['minute', 'memory', 'heap', 'files', 'handles', 'p95', 'loop p99'],
    samples.filter((_, at) => (at + 1) % every === 0).map(row),
  )
  const quarter = (at: number, of: (one: Sample) => number) =>
    share(samples.slice((samples.length * at) / 4, (samples.length * (at + 1)) / 4).map(of), 0.5)
  const memory = quarter(3, ({ rss }) => rss) / quarter(1, ({ rss }) => rss)
  const handles = quarter(3, ({ files }) => files) - quarter(1, ({ files }) => files)
  const failed = [...told.failed].map(([what, count]) => `${count} × ${what}`)
  console.log(
    `${told.asked} requests of readers, ${told.saves.length} saves (p95 ${share(told.saves, 0.95).toFixed(0)} ms)`,
  )
  console.log(`Failed: ${failed.join('; ') || 'none'}`)
  console.log(
    `Last quarter against the second: memory × ${memory.toFixed(2)} (at most ${allowed.memory}), open files ${handles >= 0 ? '+' : ''}${handles} (at most +${allowed.handles})`,
  )
  return memory <= allowed.memory && handles <= allowed.handles && failed.length === 0
}
