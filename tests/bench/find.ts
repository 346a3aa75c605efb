import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { printTable } from '../support/printTable'

/**
 * `npm run bench -- find`: what a reader's question costs at the origin with 100, 10,000 and 100,000 releases in three
 * languages, beside an empty dynamic page of the same Next in the same run. BENCH_SIZES=100,10000 takes some; BENCH_DIR
 * names a folder in which the newsrooms are kept for the next run (the largest takes a quarter of an hour to make).
 */

const sizes = (process.env.BENCH_SIZES ?? '100,10000,100000').split(',').map(Number)
const seconds = Number(process.env.BENCH_SECONDS ?? 6)

/** One address gets four at a time, so that eight readers here would be refused. */
const pack = 'pack of a release (ZIP)'

const questions: Record<string, (n: number, size: number) => string> = {
  // Twenty that are asked for again and again, as on the day they come out; and each for the first time since something changed.
  'release page': (n) => `/nl/releases/bericht-${n % 20}`,
  'release page, first time': (n, size) => `/nl/releases/bericht-${(20 + n) % size}`,
  home: () => '/nl',
  list: (n) => `/nl/releases?page=${1 + (n % 5)}`,
  filter: (n) => `/nl/releases?kind=statement&year=${2026 - (n % 2)}`,
  archive: () => '/nl/archive',
  'search, one word': (n) => `/nl/search?q=${words[n % words.length]}`,
  'search, two words': (n) => `/nl/search?q=${words[n % words.length]}+${words[(n + 3) % words.length]}`,
  'search, mistyped': (n) => `/nl/search?q=x${words[n % words.length]}`,
  suggestions: (n) => `/nl/search/suggestions.json?q=${words[n % words.length]?.slice(0, 3)}`,
  'feed (RSS)': () => '/nl/feed.rss',
  [pack]: (n) => `/nl/releases/bericht-${n % 20}/pack.zip`,
}
/** Frequent and rare words of the vocabulary in fill.ts, by how words there are made. */
let words: string[] = []

const settings = { LINK_CHECK: 'off', DEMO: 'off', NODE_ENV: 'production' } as const
function commandIn(dataDir: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['bin/run.mjs', ...args], {
    env: { ...process.env, ...settings, DATA_DIR: dataDir },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed`)
}

type Row = { size: number; name: string; perSecond?: number; p50: number; p95: number }

/** One reader after another for the times (autocannon knows whole milliseconds only), eight at once for the rate. */
async function measure(
  size: number,
  name: string,
  url: string,
  question: (n: number, size: number) => string,
): Promise<Row> {
  const times: number[] = []
  const at = (n: number) => question(n, size)
  const until = performance.now() + seconds * 1000
  for (let n = -30; performance.now() < until || times.length < 60; n++) {
    const begun = performance.now()
    const answer = await fetch(url + at(n + 30))
    await answer.arrayBuffer()
    if (!answer.ok) console.error(`${name}: ${at(n + 30)} answers ${answer.status}`)
    if (n >= 0) times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const part = (share: number) => times[Math.floor(times.length * share)] ?? 0
  if (name === pack) return { size, name, p50: part(0.5), p95: part(0.95) }
  const requests = Array.from({ length: 60 }, (_, n) => ({ path: at(n) }))
  // Compressed, as browsers ask, and fetch above.
  const headers = { 'accept-encoding': 'gzip, deflate' }
  const busy = await autocannon({ url, connections: 8, duration: seconds, requests, headers })
  if (busy.non2xx + busy.errors > 0) console.error(`${name}: ${busy.non2xx + busy.errors} of eight at once failed`)
  return { size, name, perSecond: busy.requests.average, p50: part(0.5), p95: part(0.95) }
}

async function served(command: string[], env: object, port: number, cwd = process.cwd()): Promise<ChildProcess> {
  const server = spawn(process.execPath, command, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' })
  for (let tries = 0; tries < 900; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/nl`, { redirect: 'manual' }).catch(() => undefined)) return server
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${command.join(' ')} does not answer`)
}

/** The least that a dynamic page of this Next costs. */
async function emptySite(port: number) {
  const folder = path.resolve('node_modules', '.cache', 'empty-site')
  mkdirSync(path.join(folder, 'app', '[[...any]]'), { recursive: true })
  const files = {
    'package.json': '{"type":"module"}',
    'next.config.js':
      'export default { poweredByHeader: false, turbopack: { root: process.cwd().replace(/node_modules.*/, "") } }\n',
    'app/layout.js':
      "import { createElement as e } from 'react'\nexport default ({ children }) => e('html', { lang: 'en' }, e('body', null, children))\n",
    'app/[[...any]]/page.js':
      "import { createElement as e } from 'react'\nexport const dynamic = 'force-dynamic'\nexport default () => e('main', null, e('h1', null, 'Empty'))\n",
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const next = path.resolve('node_modules/next/dist/bin/next')
  spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  return served(
    [next, 'start', '-p', String(port), '-H', '127.0.0.1'],
    { ...settings, NEXT_TELEMETRY_DISABLED: '1' },
    port,
    folder,
  )
}

const keptIn = process.env.BENCH_DIR

/** A data folder with so many releases and their search index. */
function newsroomOf(size: number): string {
  const dataDir = keptIn ? path.resolve(keptIn, String(size)) : mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
  if (existsSync(path.join(dataDir, 'search.db'))) return dataDir
  mkdirSync(dataDir, { recursive: true })
  commandIn(dataDir, 'tests/bench/fill.ts', String(size))
  const begun = Date.now()
  commandIn(dataDir, 'search')
  console.log(`${size}: index in ${((Date.now() - begun) / 1000).toFixed(0)} s`)
  return dataDir
}

const rows: Row[] = []
const empty = await emptySite(3291)
try {
  for (const size of sizes) {
    const dataDir = newsroomOf(size)
    try {
      const site = await served(['bin/run.mjs', 'start'], { ...settings, DATA_DIR: dataDir, PORT: '3290' }, 3290)
      try {
        words = await wordsOf('http://127.0.0.1:3290')
        rows.push(await measure(size, 'empty page', 'http://127.0.0.1:3291', () => '/'))
        for (const [name, at] of Object.entries(questions))
          rows.push(await measure(size, name, 'http://127.0.0.1:3290', at))
      } finally {
        site.kill('SIGTERM')
        await new Promise((resolve) => site.once('exit', resolve))
      }
    } finally {
      if (!keptIn) rmSync(dataDir, { recursive: true, force: true })
    }
  }
} finally {
  empty.kill('SIGTERM')
}

/** Words that stand in titles, frequent and rare. */
async function wordsOf(url: string): Promise<string[]> {
  const html = await (await fetch(`${url}/nl/releases`)).text()
  const titles = [...html.matchAll(/<h2[^>]*><a[^>]*>([^<]+)</g)].map(([, title = '']) => title)
  return [...new Set(titles.join(' ').split(' '))].filter((word) => word.length > 4).slice(0, 60)
}

const of = (size: number, name: string) => rows.find((row) => row.size === size && row.name === name)
const ratio = (one: number | undefined, other: number | undefined) => (one && other ? (one / other).toFixed(2) : '–')
console.log(`\n${availableParallelism()} cores; times in ms of one reader, requests/s of eight`)
printTable(
  ['question', ...sizes.flatMap((size) => [`${size}: p50`, 'p95', '1/s']), 'p95 growth', '÷ empty page'],
  ['empty page', ...Object.keys(questions)].map((name) => [
    name,
    ...sizes.flatMap((size) => {
      const row = of(size, name)
      return row ? [row.p50.toFixed(1), row.p95.toFixed(1), row.perSecond?.toFixed(0) ?? '–'] : ['–', '–', '–']
    }),
    ratio(of(sizes.at(-1) ?? 0, name)?.p95, of(sizes[0] ?? 0, name)?.p95),
    ratio(of(sizes[0] ?? 0, name)?.p50, of(sizes[0] ?? 0, 'empty page')?.p50),
  ]),
)
process.exit(0)
