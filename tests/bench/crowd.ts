import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findNginx } from '@/bin/nginx'
import { paths } from '@/lib/paths'
import { countedRoadTo } from '../support/counted'
import { at } from '../support/load'
import { machine } from '../support/machine'
import { startNginx } from '../support/nginx'
import { printTable } from '../support/printTable'
import { startSite } from '../support/site'

/**
 * `npm run bench -- crowd`: BENCH_RATE (800) readers a second ask for a release under embargo through our proxy, from half a
 * minute before its hour until half a minute after. They come from eighty addresses of this machine (127.0.1.1 …), so that
 * every limit counts as it is shipped. A road between proxy and press room counts what the press room is asked. (What each
 * surface tells at the hour without a cache is measured by embargoHour.)
 */

const rate = Number(process.env.BENCH_RATE ?? 800)
const around = Number(process.env.BENCH_SECONDS ?? 30) * 1000
const port = Number(process.env.BENCH_PORT ?? 8341)
const contract = 5000

const nginx = findNginx()
if (!nginx) throw new Error('No Nginx was found. Debian: apt-get install nginx-light')
const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
// Before anything reads a variable: the newsroom is made in the folder that the site opens.
Object.assign(process.env, { NODE_ENV: 'test', DATA_DIR: dataDir })
const { openPayload } = await import('../support/payload')
const { aRelease } = await import('../support/records')

const { payload, close } = await openPayload()
payload.logger.level = 'silent'
const site = await startSite({ demo: false, sharing: dataDir })
const road = await countedRoadTo(Number(new URL(site.url).port))
const proxy = await startNginx(nginx, { port, behind: road.port, isLimited: true })
try {
  await aRelease(payload) // The first question after a start takes longer than all that come after.
  await fetch(`${site.url}/nl/releases`)
  const hour = Date.now() + around + 2000
  const { slug } = await aRelease(payload, { releaseAt: new Date(hour).toISOString() })
  await measure(paths.release('nl', String(slug)), hour)
} finally {
  await proxy.stop()
  await road.close()
  await site.stop()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(process.exitCode ?? 0)

/** One request; `told` is when its status came. Milliseconds since 1970. Status 0: no answer. */
type Shot = { asked: number; told: number; status: number }

async function measure(page: string, hour: number): Promise<void> {
  const readers = Array.from(
    { length: 80 },
    (_, n) => new Agent({ keepAlive: true, localAddress: `127.0.1.${n + 1}`, maxSockets: 100 }),
  )
  const shots: Promise<Shot>[] = []
  const began = Date.now()
  road.mostAtOnce = 0
  // As many as are due by now, whether or not the ones before them have been answered: a crowd waits for nobody.
  while (Date.now() < hour + around) {
    const due = Math.floor(((Date.now() - began) * rate) / 1000)
    while (shots.length < due) shots.push(ask(page, readers[shots.length % readers.length]))
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  const all = await Promise.all(shots)
  for (const agent of readers) agent.destroy()
  print(page, hour, all, (Date.now() - began) / 1000)
}

function ask(page: string, agent: Agent | undefined): Promise<Shot> {
  const asked = Date.now()
  return new Promise((resolve) => {
    const over = (status: number) => resolve({ asked, told: Date.now(), status })
    request(`${proxy.url}${page}`, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      const told = Date.now()
      answer.once('end', () => resolve({ asked, told, status: answer.statusCode ?? 0 }))
      answer.once('error', () => over(0)).resume()
    })
      .setTimeout(20_000, function (this: ReturnType<typeof request>) {
        this.destroy()
      })
      .once('error', () => over(0))
      .end()
  })
}

function print(page: string, hour: number, all: Shot[], seconds: number): void {
  const asked = road.of(page)
  const phases = {
    'before the hour': [0, hour],
    'in the five seconds after it': [hour, hour + contract],
    'later than that': [hour + contract, Number.POSITIVE_INFINITY],
  } as const
  console.log(
    `\n${machine()}; ${(all.length / seconds).toFixed(0)} requests/s of 80 addresses for ${seconds.toFixed(0)} s`,
  )
  printTable(
    ['', 'requests', '404', '200', '5xx', '429', 'no answer', 'p50', 'p99', 'longest', 'asked of the press room'],
    Object.entries(phases).map(([name, [from, to]]) => {
      // Before the hour is who was told before it; later than it should last is who asked later.
      const some = all.filter(({ told, asked: when }) =>
        from === 0 ? told < to : when < to && (from === hour ? told >= from : when >= from),
      )
      const count = (is: (status: number) => boolean) => String(some.filter(({ status }) => is(status)).length)
      const times = some.map(({ asked: when, told }) => told - when)
      return [
        name,
        String(some.length),
        count((status) => status === 404),
        count((status) => status === 200),
        count((status) => status >= 500),
        count((status) => status === 429),
        count((status) => status === 0),
        ...[0.5, 0.99, 1].map((share) => `${at(share, times).toFixed(0)} ms`),
        String(asked.filter(({ at: when }) => when >= from && when < to).length),
      ]
    }),
  )
  const ok = all.filter(({ status }) => status === 200)
  const first = Math.min(...ok.map(({ told }) => told)) - hour
  const last = Math.max(...all.filter(({ status }) => status === 404).map(({ asked: when }) => when)) - hour
  console.log(
    `The first to be shown it was told ${first} ms after the hour; the last to be told that it is not there asked ${last} ms after it. At most ${road.mostAtOnce} question at once to the press room.`,
  )
  const isRight =
    all.every(({ status }) => status === 200 || status === 404) &&
    first >= 0 &&
    ok.length > 0 &&
    last < contract &&
    road.mostAtOnce === 1
  if (!isRight) {
    console.log('That is not what was promised.')
    process.exitCode = 1
  }
}
