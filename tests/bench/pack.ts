import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type ClientRequest, get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { paths } from '@/lib/paths'
import { aRelease } from '../support/records'
import { startSite } from '../support/site'
import { aPicture } from '../support/storedPicture'

/**
 * `npm run bench -- pack`: a release with two hundred pictures of five megabytes is taken as a pack, by one reader and
 * by many. Measured are the memory of the whole press room (each process of it), the time, how long a page takes
 * meanwhile, how many are sent away where there are too many, and whether whoever goes away gives the place back.
 */

const pictures = 200
const bytes = 5_000_000

const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
process.env = { ...process.env, NODE_ENV: 'test', DATA_DIR: dataDir }
const { openPayload } = await import('../support/payload')
const { mediaFolders } = await import('@/collections/files/mediaFolders')

const { payload, close } = await openPayload()
payload.logger.level = 'silent'
const gallery = []
for (let n = 0; n < pictures; n++) gallery.push(await aPicture(payload, { visibility: 'always' }, `${n}.png`))
// As large as photographs are, which would take long to be stored; what a pack reads is the file.
for (const { filename } of gallery) {
  const file = path.join(mediaFolders.kept, filename ?? '')
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(bytes, filename ?? 'x')]))
}
const { slug } = await aRelease(payload, { gallery: gallery.map(({ id }) => id) })
await payload.updateGlobal({ slug: 'newsroom', locale: 'nl', overrideAccess: true, data: { languages: ['nl'] } })
const site = await startSite({ demo: false, sharing: dataDir })
const url = site.url + paths.fileOf(paths.release('nl', String(slug)), 'pack')
try {
  await measure()
} finally {
  await site.stop()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)

async function measure(): Promise<void> {
  await taken().done
  const idle = memory()
  console.log(`At rest: ${idle} MB.`)
  for (const readers of [1, 8, 16]) {
    const peak = watch()
    const began = performance.now()
    const waits = pageTimes()
    const all = await Promise.all(Array.from({ length: readers }, () => taken().done))
    const seconds = (performance.now() - began) / 1000
    const megabytes = all.reduce((sum, one) => sum + one.bytes, 0) / 1e6
    const times = await waits()
    console.log(
      `${readers} at once: ${all.map(({ status }) => status).join(' ')}, ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s, memory at most ${peak()} MB; a page took ${times}.`,
    )
  }
  const slow = Array.from({ length: 40 }, () => taken({ isSlow: true }))
  const statuses = await Promise.all(slow.map(({ answered }) => answered))
  const count = (status: number) => statuses.filter((one) => one === status).length
  console.log(`40 at once, who take nothing: ${count(200)} served, ${count(503)} told to come again.`)
  for (const { request } of slow) request.destroy()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const after = await Promise.all(Array.from({ length: 16 }, () => taken({ most: 1 }).answered))
  console.log(`Half a second after they went away, 16 ask: ${after.join(' ')}.`)
}

/** Readers of four addresses in turn: one alone would be given a quarter of the places. */
let readers = 0

type Taken = { request: ClientRequest; answered: Promise<number>; done: Promise<{ status: number; bytes: number }> }

/** `isSlow` takes nothing at all; `most` hangs up after so many bytes. */
function taken({ isSlow = false, most = Number.POSITIVE_INFINITY } = {}): Taken {
  let answer = (_: number) => {}
  const answered = new Promise<number>((resolve) => {
    answer = resolve
  })
  let request: ClientRequest | undefined
  const done = new Promise<{ status: number; bytes: number }>((resolve) => {
    const headers = { 'X-Forwarded-For': `203.0.113.${readers++ % 4}` }
    request = get(url, { headers }, (got) => {
      const status = got.statusCode ?? 0
      answer(status)
      let sum = 0
      const over = () => resolve({ status, bytes: sum })
      got.on('close', over).on('error', over)
      if (isSlow) return
      got.on('data', (piece: Buffer) => {
        sum += piece.length
        if (sum > most) got.destroy()
      })
    })
    request.on('error', () => resolve({ status: 0, bytes: 0 }))
  })
  if (!request) throw new Error('Nothing was asked')
  return { request, answered, done }
}

/** How long a page takes, asked again and again until the answer is wanted. */
function pageTimes(): () => Promise<string> {
  const times: number[] = []
  let isOver = false
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now()
      await (await fetch(`${site.url}${paths.releases('nl')}`)).text()
      times.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  return async () => {
    isOver = true
    await asking
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0)
    return `${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100), ${at(1)} ms (longest)`
  }
}

/** The most memory from now on, in MB. */
function watch(): () => number {
  let most = memory()
  const timer = setInterval(() => {
    most = Math.max(most, memory())
  }, 50)
  return () => {
    clearInterval(timer)
    return most
  }
}

/** Resident memory of the press room's processes, which are all below this one, in MB (Linux). */
function memory(): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(all.map((id) => [id, field(id, 'PPid')]))
  const isBelow = (id: string | undefined): boolean =>
    id !== undefined && (parents.get(id) === String(process.pid) || isBelow(parents.get(id)))
  const kilobytes = all.filter(isBelow).reduce((sum, id) => sum + Number(field(id, 'VmRSS') ?? 0), 0)
  return Math.round(kilobytes / 1024)
}

function field(id: string, name: string): string | undefined {
  try {
    return new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
