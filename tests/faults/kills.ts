import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { bundle } from '@/bin/bundle.mjs'
import { mongoServer } from '@/bin/mongoServer'
import type { Found } from '../support/afterKills'
import { anomalies } from '../support/anomalies'
import type { Said } from '../support/busyWriter'
import { databaseIn } from '../support/databaseIn'
import { type Outcome, Trials } from '../support/trials'

/**
 * `npm run faults -- kills`: a process that writes all the time is killed without warning a hundred times (KILLS), on SQLite
 * and on MongoDB (or on FerretDB where there is none); after each kill it is counted what is torn, and at the end how files,
 * marks and the search index stand to the documents. Two newsrooms are written to side by side.
 */
const kills = Number(process.env.KILLS ?? 100)
const newsrooms = 2

const cache = path.resolve('node_modules', '.cache', 'press-room')
const programs = {
  writer: path.join(cache, `busyWriter.${process.pid}.mjs`),
  look: path.join(cache, `afterKills.${process.pid}.mjs`),
}
await bundle('tests/support/busyWriter.ts', programs.writer)
await bundle('tests/support/afterKills.ts', programs.look)

type Tally = {
  kills: number
  saved: number
  lost: number
  torn: Record<string, number>
  missing: number
  left: number
  unmarked: number
  behind: number
  differing: number
}

/** Counters of anomaliesOfMongo.ts that look at one document alone, or at a unique index. */
const inOneDocument = /without a title|without their languages|two releases of one number/

const trials = new Trials()
let code = 1
try {
  await onDatabase('SQLite', () => true)
  const server = await mongoServer()
  if (server) {
    Object.assign(process.env, {
      TEST_MONGODB: server.url,
      TEST_MONGODB_PREFIX: `kills-${process.pid}-`,
      DATABASE_FLAVOUR: server.flavour,
    })
    // Without transactions only what stands in one document is whole.
    await onDatabase(server.what, (counter) => server.flavour === 'full' || inOneDocument.test(counter))
    await server.stop()
  } else
    await trials.of('MongoDB', 'as SQLite', async () => ({
      happened: 'there is neither mongod nor Go here',
      held: undefined,
    }))
  code = trials.end()
} finally {
  for (const program of Object.values(programs)) rmSync(program, { force: true })
}
process.exit(code)

async function onDatabase(name: string, canPromise: (counter: string) => boolean): Promise<void> {
  const began = Date.now()
  const tallies = await Promise.all(Array.from({ length: newsrooms }, () => killAgainAndAgain(kills / newsrooms)))
  const sum = (key: Exclude<keyof Tally, 'torn'>) => tallies.reduce((all, one) => all + one[key], 0)
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  const row = (done: string, expected: string, outcome: Outcome) =>
    trials.of(`${name}: ${done}`, expected, async () => outcome)
  await row(`${sum('kills')} × kill -9 while writing (${minutes} min)`, 'all that was said to be saved is there', {
    happened: `${sum('saved')} said to be saved, ${sum('lost')} of them lost`,
    held: sum('saved') > 0 && sum('lost') === 0,
  })
  const counters = Object.keys(tallies[0]?.torn ?? {})
  const most = (counter: string) => tallies.reduce((all, one) => all + (one.torn[counter] ?? 0), 0)
  const torn = counters.filter(canPromise).filter((counter) => most(counter) > 0)
  await row(`${counters.filter(canPromise).length} counters after each kill`, 'nothing is torn', {
    happened: torn.length > 0 ? torn.map((one) => `${one}: ${most(one)}`).join('; ') : '0 anomalies',
    held: counters.length > 0 && torn.length === 0,
  })
  const others = counters.filter((counter) => !canPromise(counter))
  if (others.length > 0)
    await row(`${others.length} counters that need transactions`, 'no promise without them', {
      happened: others.flatMap((one) => (most(one) > 0 ? [`${one}: ${most(one)}`] : [])).join('; ') || '0 anomalies',
      held: undefined,
    })
  const isWhole = canPromise('of several documents')
  await row('files and documents', 'no document without its file; after an hour nothing is left over', {
    happened: `${sum('missing')} missing, ${sum('left')} left over`,
    held: isWhole ? sum('missing') + sum('left') === 0 : undefined,
  })
  await row('marks and the search index', 'each document is marked; the index is as a new one would be', {
    happened: `${sum('unmarked')} unmarked, ${sum('behind')} behind, ${sum('differing')} entries that differ`,
    held: isWhole ? sum('unmarked') + sum('behind') + sum('differing') === 0 : undefined,
  })
}

async function killAgainAndAgain(times: number): Promise<Tally> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-kills-'))
  const env = { ...process.env, NODE_ENV: 'production', ...databaseIn(dataDir) } as NodeJS.ProcessEnv
  const known = new Map<string, Said>()
  const torn: Record<string, number> = {}
  /** What a killed writer was busy with may be as it was or as it was to become. */
  const unsure = new Set<string>()
  for (let kill = 0; kill < times; kill++) {
    const last = await writeUntilKilled(env, (said) => known.set(said.id, said))
    if (last) unsure.add(last.id)
    for (const [counter, found] of Object.entries(await anomalies(dataDir)))
      torn[counter] = Math.max(torn[counter] ?? 0, found)
    if (kill % 10 === 9) console.log(`  ${kill + 1} kills, ${known.size} saved`)
  }
  const { status, pictures, ...found } = await look(env)
  const there = new Set(pictures)
  const lost = [...known.values()].filter(({ id, is, what }) => {
    if (what === 'picture') return !unsure.has(id) && there.has(id) !== (is === 'there')
    return status[id] === undefined || (!unsure.has(id) && status[id] !== is)
  })
  rmSync(dataDir, { recursive: true, force: true })
  return { kills: times, saved: known.size, lost: lost.length, torn, ...found }
}

/** Lets a writer complete some of its work and go on for a moment, and kills it. Returns what it said last. */
async function writeUntilKilled(env: NodeJS.ProcessEnv, hear: (said: Said) => void): Promise<Said | undefined> {
  const writer = spawn(process.execPath, [programs.writer], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const over = complaintOf(writer)
  const enough = 1 + Math.floor(Math.random() * 8)
  let [heard, last] = [0, undefined as Said | undefined]
  for await (const line of createInterface({ input: writer.stdout })) {
    if (!line.startsWith('{"what"')) continue
    last = JSON.parse(line) as Said
    hear(last)
    if (++heard === enough) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 250)
  }
  const complaint = await over
  if (heard < enough) throw new Error(`The writer ended by itself: ${complaint}`)
  return last
}

async function look(env: NodeJS.ProcessEnv): Promise<Found> {
  const child = spawn(process.execPath, [programs.look], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const over = complaintOf(child)
  let found: Found | undefined
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('{"status"')) found = JSON.parse(line)
  const complaint = await over
  if (!found) throw new Error(`Nothing was found out: ${complaint}`)
  return found
}

function complaintOf(child: ChildProcess): Promise<string> {
  let complaint = ''
  child.stderr?.on('data', (data) => {
    complaint += data
  })
  return new Promise((resolve) => child.once('exit', () => resolve(complaint)))
}
