import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import path from 'node:path'
import { findNginx } from '@/bin/nginx'
import { type Loaded, load, loader, median } from '../support/load'
import { machine } from '../support/machine'
import { startNginx } from '../support/nginx'
import { printTable } from '../support/printTable'
import { startSite } from '../support/site'

/**
 * `npm run bench -- cache`: a release page through our proxy, beside the same bytes as a file of the same Nginx, with the
 * same headers and the same log; and from the press room alone. In turn, BENCH_ROUNDS (5) times for BENCH_SECONDS (3)
 * each; what counts is the median of each round's ratio. One client asks, so it is the one that no limit counts.
 */

const goal = 0.8
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 3)
const port = Number(process.env.BENCH_PORT ?? 8341)
/** As browsers ask. */
const headers = { 'Accept-Encoding': 'gzip, deflate, br, zstd' }

const nginx = findNginx()
if (!nginx) throw new Error('No Nginx was found. Debian: apt-get install nginx-light')
const site = await startSite({ demo: true })
const release = await aRelease()
const page = await whole(site.url)
const proxy = await startNginx(nginx, { port, behind: Number(new URL(site.url).port), beside })
const places = {
  'through the cache': proxy.url,
  'the same as a file': `http://127.0.0.1:${port + 1}`,
  'the file with no header and no log': `http://127.0.0.1:${port + 2}`,
  'the press room alone': site.url,
}
type Place = keyof typeof places
/** `work`: processor time of Nginx for one request, in microseconds, which others on the machine change less. */
type Measured = Loaded & { work: number }
try {
  await same()
  const measured: Record<Place, Measured>[] = []
  for (let round = 0; round < rounds; round++) {
    const one: Partial<Record<Place, Measured>> = {}
    for (const [name, url] of Object.entries(places) as [Place, string][]) {
      await whole(url) // What is measured is what is kept, and not who comes first.
      const before = proxy.worked()
      const loaded = await load(url + release, { connections: url === site.url ? 8 : 32, seconds, headers })
      const work = ((proxy.worked() - before) * 1000) / (loaded.perSecond * seconds)
      one[name] = { ...loaded, work }
    }
    measured.push(one as Record<Place, Measured>)
  }
  print(measured)
} finally {
  await proxy.stop()
  await site.stop()
}
process.exit(process.exitCode ?? 0)

function print(measured: Record<Place, Measured>[]): void {
  const of = (name: Place, what: keyof Measured) => median(measured.map((round) => round[name][what]))
  const ratio = (name: Place) =>
    median(measured.map((round) => round[name].perSecond / round['the same as a file'].perSecond))
  console.log(`\n${machine()}; ${loader}; ${page.body.length} bytes, medians of ${rounds} rounds of ${seconds} s`)
  printTable(
    ['a release page', 'requests/s', '÷ file', 'p50', 'p99', 'failed', 'work'],
    (Object.keys(places) as Place[]).map((name) => [
      name,
      of(name, 'perSecond').toFixed(0),
      ratio(name).toFixed(name === 'the press room alone' ? 4 : 2),
      `${of(name, 'p50').toFixed(2)} ms`,
      `${of(name, 'p99').toFixed(2)} ms`,
      String(measured.reduce((sum, round) => sum + round[name].failed, 0)),
      name === 'the press room alone' ? '' : `${of(name, 'work').toFixed(0)} µs`,
    ]),
  )
  const reached = ratio('through the cache')
  console.log(`Goal: ${goal} of the file; ${reached.toFixed(2)} is ${reached >= goal ? '' : 'not '}enough.`)
  if (reached < goal || measured.some((round) => Object.values(round).some(({ failed }) => failed > 0)))
    process.exitCode = 1
}

/** The first release that the list names. */
async function aRelease(): Promise<string> {
  const list = await (await fetch(`${site.url}/nl/releases`)).text()
  const found = /href="(\/nl\/releases\/[a-z0-9-]+)"/.exec(list)?.[1]
  if (!found) throw new Error('The list names no release.')
  return found
}

/** The page as it comes, compressed. */
function whole(url: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url + release, { headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part)).once('error', reject)
      answer.once('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }))
    })
      .once('error', reject)
      .end()
  })
}

/** Two more servers of the same Nginx: the page as a file, as like the kept one as a file can be, and as bare as can be. */
function beside(folder: string): string {
  const root = path.join(folder, 'file')
  mkdirSync(path.dirname(path.join(root, release)), { recursive: true })
  writeFileSync(path.join(root, release), page.body)
  // What Nginx says of a file by itself, and what belongs to one connection or one request.
  const own =
    /^(content-type|content-length|connection|keep-alive|transfer-encoding|date|etag|last-modified|x-request-id)$/
  const said = Object.entries(page.headers).filter(([name]) => !own.test(name))
  const [type = '', charset = ''] = String(page.headers['content-type']).split(/;\s*charset=/)
  const server = (at: number, how: string) =>
    `server {\n  listen 127.0.0.1:${at};\n  root ${root};\n  types {}\n  default_type ${type};\n  charset ${charset};\n${how}}\n`
  return (
    server(
      port + 1,
      [
        `access_log ${path.join(folder, 'run', 'file.log')} plain;`,
        ...said.map(([name, value]) => `add_header ${name} "${String(value).replace(/["\\]/g, '\\$&')}" always;`),
        'add_header X-Request-Id $request_id always;',
        'add_header X-Cache HIT always;',
        '',
      ].join('\n'),
    ) + server(port + 2, 'add_header Content-Encoding gzip;\n')
  )
}

/** A ratio of two different things would say nothing: all that the two differ in is how their length is said. */
async function same(): Promise<void> {
  await whole(proxy.url)
  const [kept, file] = [await whole(proxy.url), await whole(places['the same as a file'])]
  const names = (headers: IncomingHttpHeaders) =>
    Object.keys(headers)
      .filter((name) => !/^(etag|last-modified|accept-ranges|content-length|transfer-encoding)$/.test(name))
      .sort()
      .join(' ')
  if (!kept.body.equals(file.body)) throw new Error('The file has other bytes than the page.')
  if (kept.headers['x-cache'] !== 'HIT') throw new Error(`The page is not kept: ${kept.headers['x-cache']}.`)
  if (names(kept.headers) !== names(file.headers))
    throw new Error(`The file has other headers:\n${names(kept.headers)}\n${names(file.headers)}`)
}
