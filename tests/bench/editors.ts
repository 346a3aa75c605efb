import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { body, p } from '@/demo/text'
import { databaseIn } from '../support/databaseIn'
import { at } from '../support/load'
import { machine } from '../support/machine'
import { printTable } from '../support/printTable'
import { startSite } from '../support/site'

/**
 * `npm run bench -- editors`: ten editors, each with an account and a release, whose forms save by themselves every two
 * seconds (the whole form, as the admin sends it), while BENCH_RATE (10) readers a second list, filter, search and take
 * feeds at the press room itself, with no cache in front. First the readers alone, then both, each for BENCH_SECONDS (30).
 * At the end each draft is compared with what was saved last.
 */

const editors = 10
const every = 2000
const rate = Number(process.env.BENCH_RATE ?? 10)
const seconds = Number(process.env.BENCH_SECONDS ?? 30)
const published = Number(process.env.BENCH_SIZE ?? 200)
const most = 800
/** So many there are for certain. */
const pages = Math.min(5, Math.max(1, Math.floor(published / 25)))

const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
Object.assign(process.env, { NODE_ENV: 'test', ...databaseIn(dataDir) })
const { openPayload } = await import('../support/payload')
const { aReadyDraft, aRelease, aUser } = await import('../support/records')

const { payload, close } = await openPayload()
payload.logger.level = 'silent'
const words = 'stad plan water wonen school haven markt brug park trein fiets markt energie jeugd zorg'.split(' ')
const word = (n: number) => words[n % words.length] ?? ''
const questions: ((n: number) => string)[] = [
  (n) => `/nl/releases?page=${1 + (n % pages)}`,
  (n) => `/nl/releases?kind=statement&year=${2026 - (n % 2)}`,
  (n) => `/nl/search?q=${word(n)}+${word(n + 5)}`,
  () => '/nl/feed.rss',
]

for (let n = 0; n < published; n++)
  await aRelease(payload, {
    title: `${word(n)} en ${word(n * 7 + 3)} in ${n}`,
    body: body(...Array.from({ length: 6 }, (_, k) => p(`${word(n + k)} ${word(n * 3 + k)} `.repeat(30)))) as never,
    kind: n % 3 === 0 ? 'statement' : 'press-release',
    releaseAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
  })
const people = await Promise.all(
  Array.from({ length: editors }, async () => {
    const user = await aUser(payload, 'editor')
    return { email: user.email, id: (await aReadyDraft(payload, { startedBy: user.id })).id }
  }),
)
const site = await startSite({ demo: false, sharing: dataDir })
try {
  await measure()
} finally {
  await site.stop()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(process.exitCode ?? 0)

/** One request: how long it took in milliseconds, and what was wrong with its answer. */
type Asked = { took: number; fault?: string }

async function measure(): Promise<void> {
  const desks = await Promise.all(people.map(openDesk))
  await read(5) // The first requests of a server take longer than all that come after.
  const alone = await read(seconds)
  const [beside, saves] = await Promise.all([read(seconds), Promise.all(desks.map(write)).then((all) => all.flat())])
  const lost = (await Promise.all(desks.map((desk) => desk.isKept()))).filter((isKept) => !isKept).length

  const rows = { 'readers, alone': alone, 'readers, while ten write': beside, 'saves of ten editors': saves }
  const p95 = (asked: Asked[]) =>
    at(
      0.95,
      asked.map(({ took }) => took),
    )
  console.log(
    `\n${machine()}; ${process.env.BENCH_DATABASE ?? 'SQLite'}; ${rate} readers/s of ${published} releases, ${seconds} s each`,
  )
  printTable(
    ['', 'requests', 'p50', 'p95', 'longest', 'p95 ÷ alone', 'errors'],
    Object.entries(rows).map(([name, asked]) => [
      name,
      String(asked.length),
      ...[0.5, 0.95, 1].map(
        (share) =>
          `${at(
            share,
            asked.map(({ took }) => took),
          ).toFixed(0)} ms`,
      ),
      name === 'saves of ten editors' ? '' : (p95(asked) / p95(alone)).toFixed(2),
      String(asked.filter(({ fault }) => fault).length),
    ]),
  )
  console.log(`${lost} of ${editors} drafts differ from what was saved last. Goal: no error, p95 of a save ${most} ms.`)
  const faults = [...alone, ...beside, ...saves].flatMap(({ fault }) => fault ?? [])
  for (const fault of new Set(faults)) console.log(`  ${fault}`)
  if (faults.length + lost > 0 || p95(saves) > most) process.exitCode = 1
}

/** As many a second as are to come, whether or not the ones before them have been answered. */
async function read(duration: number): Promise<Asked[]> {
  const asked: Promise<Asked>[] = []
  const began = Date.now()
  for (let n = 0; n < rate * duration; n++) {
    await until(began + (n * 1000) / rate)
    const question = questions[n % questions.length]?.(n) ?? '/nl'
    asked.push(timed(question.split('?')[0] ?? '', () => fetch(site.url + question)))
  }
  return Promise.all(asked)
}

type Desk = { save: (n: number) => Promise<Asked>; isKept: () => Promise<boolean> }

/** An editor who is signed in and has a release open. */
async function openDesk({ email, id }: { email: string; id: string }, n: number): Promise<Desk> {
  const signedIn = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.0.0.${n + 1}` },
    body: JSON.stringify({ email, password: 'a long password' }),
  })
  const cookie = /payload-token=[^;]+/.exec(signedIn.headers.getSetCookie().join())?.[0] ?? ''
  // A browser says where its page is from; the press room listens to no other when it has a cookie.
  const headers = { Cookie: cookie, Origin: site.url }
  const form = `${site.url}/api/press-releases/${id}`
  const stored = async () =>
    (await (await fetch(`${form}?draft=true&depth=0&locale=nl&fallback-locale=null`, { headers })).json()) as object
  const opened = await stored()
  let written = ''
  return {
    save: (turn) => {
      const text = Array.from({ length: 12 }, (_, k) => p(`${email} ${turn} ${word(turn + k)} `.repeat(8)))
      const data = new FormData()
      const standfirst = `Beurt ${turn} van ${email}`
      data.set('_payload', JSON.stringify({ ...opened, standfirst, body: body(...text), _status: 'draft' }))
      return timed('a save', async () => {
        const question = 'autosave=true&depth=0&draft=true&fallback-locale=null&locale=nl'
        const answer = await fetch(`${form}?${question}`, { method: 'PATCH', headers, body: data })
        if (answer.ok) written = standfirst
        return answer
      })
    },
    isKept: async () => ((await stored()) as { standfirst?: string }).standfirst === written && written !== '',
  }
}

/** Saves every two seconds for as long as is measured; the next one waits for the one before, as in the admin. */
async function write({ save }: Desk, n: number): Promise<Asked[]> {
  const asked: Asked[] = []
  const began = Date.now() + n * (every / editors)
  for (let turn = 0; turn < (seconds * 1000) / every; turn++) {
    await until(began + turn * every)
    asked.push(await save(turn))
  }
  return asked
}

async function timed(what: string, ask: () => Promise<Response>): Promise<Asked> {
  const began = performance.now()
  try {
    const answer = await ask()
    const text = await answer.text()
    const took = performance.now() - began
    return answer.ok ? { took } : { took, fault: `${what}: ${answer.status} ${text.slice(0, 200)}` }
  } catch (error) {
    return { took: performance.now() - began, fault: `${what}: ${error}` }
  }
}

function until(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, moment - Date.now()))
}
