import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'libsql'
import { MongoClient } from 'mongodb'
import { findNginx } from '@/bin/nginx'
import { body, link, p } from '@/demo/text'
import { paths } from '@/lib/paths'
import { databaseIn } from '../support/databaseIn'
import { machine } from '../support/machine'
import { startNginx } from '../support/nginx'
import { freePort, run, unpack } from '../support/packaged'
import { printTable } from '../support/printTable'
import { readFigures } from '../support/prometheus'

/**
 * `npm run bench -- instances`: two press rooms as they are packaged, begun in the same moment on one empty database and one
 * data folder, behind our proxy. Each in turn changes a release, BENCH_ROUNDS (6) times, and then takes it back, while
 * readers ask: how old is the oldest answer that is not true any more? Sixty releases are made at once through both: is a
 * number given twice? And what is there to do once (bringing the database up to date, asking links): is it done twice?
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 6)
const port = Number(process.env.BENCH_PORT ?? 8341)
const contract = 5000
const atOnce = 60
const links = 10
const title = `Twee samen ${randomBytes(4).toString('hex')}`

const nginx = findNginx()
if (!nginx) throw new Error('No Nginx was found. Debian: apt-get install nginx-light')
const { folder, remove } = unpack()
const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
const database = databaseIn(dataDir)
const env = {
  ...database,
  ...(process.env.DATABASE_FLAVOUR ? { DATABASE_FLAVOUR: process.env.DATABASE_FLAVOUR } : {}),
  SITE_URL: 'https://press.example.org',
  HOST: '127.0.0.1',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  DEMO: 'off',
  LINK_CHECK: 'on',
}
const figuresAt = [await freePort(), await freePort()]
const instances = await Promise.all(figuresAt.map((at) => run(folder, { ...env, METRICS_PORT: String(at) })))
const proxy = await startNginx(nginx, { port, behind: instances.map((one) => one.port) })
const token = await signIn()
try {
  await measure()
} finally {
  await proxy.stop()
  for (const one of instances) one.process.kill('SIGTERM')
  await Promise.all(instances.map(({ ended }) => ended))
  remove()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(process.exitCode ?? 0)

async function measure(): Promise<void> {
  const due = await putLinks()
  const numbers = await makeAtOnce()
  const { changed, takenBack, asked, failed } = await follow()
  const differing = await differences()
  const [first = 0, second = 0] = await linksAsked(due)
  const twice = (await migrationsMade()).filter((name, n, all) => all.indexOf(name) !== n).length
  const rows: [string, string, string, boolean][] = [
    ...(
      [
        ['changed', changed],
        ['taken back', takenBack],
      ] as const
    ).flatMap(([how, { kept, direct }]): [string, string, string, boolean][] => [
      [`oldest answer after it was ${how}, through the proxy`, `${kept} ms`, `≤ ${contract} ms`, kept <= contract],
      [`the same at either press room itself`, `${direct} ms`, '0 ms', direct === 0],
    ]),
    ['answers to readers meanwhile; failed', `${asked}; ${failed}`, '0 failed', failed === 0],
    [`releases made at once; refused`, `${numbers.made}; ${numbers.refused}`, `${atOnce}; 0`, numbers.refused === 0],
    ['numbers given twice', String(numbers.twice), '0', numbers.twice === 0],
    ['pages that the two show otherwise', String(differing), '0', differing === 0],
    ['links asked, by each', `${first} + ${second}`, `${due} together`, first + second === due],
    ['migrations made twice', String(twice), '0', twice === 0],
  ]
  console.log(`\n${machine()}; ${process.env.BENCH_DATABASE ?? 'SQLite'}; ${rounds} changes`)
  printTable(
    ['two press rooms on one database', 'measured', 'promised', ''],
    rows.map(([what, measured, promised, isRight]) => [what, measured, promised, isRight ? 'yes' : 'NO']),
  )
  for (const reason of new Set(numbers.reasons)) console.log(`  refused: ${reason}`)
  if (rows.some(([, , , isRight]) => !isRight)) process.exitCode = 1
}

/** As docs/deploy.md has it: the first account by a command, then over the proxy. */
async function signIn(): Promise<string> {
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/firstAccount.mjs', 'ada@example.org', 'Ada Peeters'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  const password = /\n {2}([\w-]{20})\n/.exec(stdout)?.[1]
  if (!password) throw new Error(`The first account was not made:\n${stdout}\n${stderr}`)
  const answer = await fetch(`${proxy.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'ada@example.org', password }),
  })
  return /payload-token=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? ''
}

/** Asks the API of one of the press rooms, or of the proxy's choice. */
async function send(to: string, method: string, at: string, data: unknown) {
  const answer = await fetch(`${to}/api${at}`, {
    method,
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  const text = await answer.text()
  return { status: answer.status, text, doc: (answer.ok ? JSON.parse(text) : {}).doc as Made | undefined }
}
type Made = { id: string; reference: string; slug: string }

/** The same, where it has to succeed. */
async function sent(...asked: Parameters<typeof send>): Promise<Made | undefined> {
  const { status, text, doc } = await send(...asked)
  if (status >= 300) throw new Error(`${asked[1]} ${asked[2]}: ${status} ${text}`)
  return doc
}

/** The address of one of the press rooms, in turn. */
function own(n: number): string {
  return instances[n % instances.length]?.url ?? ''
}

/** A draft with links, none of which leads anywhere; returns how many. */
async function putLinks(): Promise<number> {
  const urls = Array.from({ length: links }, (_, n) => `https://l${n}.links.invalid/`)
  const text = body(p(...urls.map((url) => link(url, url))))
  await sent(own(0), 'POST', '/press-releases?draft=true&locale=nl', {
    title: 'Met links',
    languages: ['nl'],
    body: text,
  })
  return urls.length
}

async function makeAtOnce() {
  const answers = await Promise.all(
    Array.from({ length: atOnce }, (_, n) =>
      send(proxy.url, 'POST', '/press-releases?draft=true&locale=nl', { title: `Samen ${n}`, languages: ['nl'] }),
    ),
  )
  const given = answers.flatMap(({ doc }) => doc?.reference ?? [])
  const refused = answers.filter(({ status }) => status !== 201)
  return {
    made: given.length,
    twice: given.length - new Set(given).size,
    refused: refused.length,
    reasons: refused.map(({ status, text }) => `${status} ${text.slice(0, 160)}`),
  }
}

/** What a reader was told: when it came, and whether it was true of the release as it was when they asked. */
type Seen = { asked: number; told: number; road: 'kept' | 'direct'; text: string; status: number; page: boolean }

/** The oldest answers that were not true any more, in milliseconds after the change was confirmed; 0 where there was none. */
async function follow() {
  const release = await aReleaseThatIsOut()
  const seen: Seen[] = []
  let isOver = false
  const page = paths.release('nl', release.slug)
  const watch = async (road: Seen['road'], to: string, at: string, pause: () => number, coding = 'gzip') => {
    while (!isOver) {
      const asked = Date.now()
      const answer = await fetch(to + at, { headers: { 'Accept-Encoding': coding } }).catch(() => undefined)
      const text = (await answer?.text().catch(() => '')) ?? ''
      seen.push({ asked, told: Date.now(), road, text, status: answer?.status ?? 0, page: at === page })
      await wait(pause())
    }
  }
  const now = [page, paths.releases('nl'), paths.feed('nl', 'rss')].flatMap((at) => [
    watch('kept', proxy.url, at, () => 40),
    // Whoever comes rarely meets what has been kept longest; it is kept apart from the others' by its coding.
    watch('kept', proxy.url, at, () => 200 + Math.random() * 2300, 'identity'),
    ...instances.map(({ url }) => watch('direct', url, at, () => 150)),
  ])
  const oldest = { kept: 0, direct: 0 }
  const oldestGone = { kept: 0, direct: 0 }
  const note = (into: typeof oldest, changed: number, isTrue: (one: Seen) => boolean) => {
    for (const one of seen.splice(0)) {
      answers.asked++
      if (one.status === 0 || one.status >= 500) answers.failed++
      else if (one.asked > changed && !isTrue(one)) into[one.road] = Math.max(into[one.road], one.told - changed)
    }
  }
  const answers = { asked: 0, failed: 0 }
  for (let round = 0; round < rounds; round++) {
    await wait(2500 + Math.random() * 1000)
    seen.splice(0)
    const mark = `Ronde ${round} ${randomBytes(4).toString('hex')}`
    await change(own(round), release.id, mark)
    const changed = Date.now()
    await wait(contract + 3000)
    note(oldest, changed, ({ text }) => text.includes(mark))
  }
  await sent(own(rounds), 'POST', `/press-releases/${release.id}/steps`, {
    step: 'retract',
    text: 'Er stonden namen in',
    note: { nl: 'Teruggehaald.' },
  })
  const changed = Date.now()
  await wait(contract + 3000)
  note(oldestGone, changed, ({ text, status, page: isPage }) => (isPage ? status === 410 : !text.includes(title)))
  isOver = true
  await Promise.all(now)
  return { changed: oldest, takenBack: oldestGone, ...answers }
}

async function aReleaseThatIsOut(): Promise<Made> {
  const phones = [{ value: '+32486359347', kind: 'cell', audience: 'public' }]
  const contact = await sent(own(0), 'POST', '/contacts', { givenName: 'Ada', familyName: 'Peeters', phones })
  const made = await sent(own(1), 'POST', '/press-releases?draft=true&locale=nl', {
    title,
    standfirst: 'Wat er verandert, en voor wie.',
    datelinePlace: 'Brussel',
    languages: ['nl'],
    body: body(p('De gemeente legt haar plan voor.')),
    contacts: [{ contact: contact?.id, role: 'perscontact' }],
  })
  if (!made) throw new Error('No release was made.')
  await sent(own(0), 'POST', `/press-releases/${made.id}/steps`, { step: 'releaseWithoutReview', text: 'Alleen hier' })
  return made
}

/** Changes what readers see of it, in its page, its list and its feed. */
async function change(to: string, id: string, standfirst: string): Promise<void> {
  const nextChange = { significance: 'minor' }
  await sent(to, 'PATCH', `/press-releases/${id}?draft=true&locale=nl`, { standfirst, nextChange })
  await sent(to, 'POST', `/press-releases/${id}/steps`, { step: 'releaseWithoutReview', text: 'Alleen hier' })
}

/** Pages that say something else at one press room than at the other. */
async function differences(): Promise<number> {
  const pages = [
    paths.home('nl'),
    paths.releases('nl'),
    paths.archive('nl'),
    paths.contacts('nl'),
    '/nl/search?q=gemeente',
  ]
  const said = (url: string) => Promise.all(pages.map(async (at) => (await fetch(url + at)).text()))
  const [one = [], other = []] = await Promise.all(instances.map(({ url }) => said(url)))
  return pages.filter((_, n) => one[n] !== other[n]).length
}

/** How many links each press room has asked, once none of them is due any more and both have looked. */
async function linksAsked(due: number): Promise<number[]> {
  const told = async (name: string) =>
    Promise.all(
      figuresAt.map(async (at) => {
        const samples = readFigures(await (await fetch(`http://127.0.0.1:${at}/metrics`)).text())
        return samples.find((one) => one.name === name && one.labels.outcome !== 'failed')?.value ?? 0
      }),
    )
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  for (const until = Date.now() + 200_000; Date.now() < until; await wait(1000))
    if (sum(await told('press_room_job_items')) >= due && Math.min(...(await told('press_room_job_runs'))) > 0) break
  await wait(3000)
  return told('press_room_job_items')
}

/** The names of the migrations that the database was given, once for each time. */
async function migrationsMade(): Promise<string[]> {
  if (!database.DATABASE_URL) {
    const db = new Database(path.join(dataDir, 'press-room.db'), { readonly: true })
    const rows = db.prepare('select name from payload_migrations').all([]) as { name: string }[]
    db.close()
    return rows.map(({ name }) => name)
  }
  const client = await MongoClient.connect(database.DATABASE_URL)
  const rows = await client.db().collection<{ name: string }>('payload-migrations').find().toArray()
  await client.close()
  return rows.map(({ name }) => name)
}
