import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { jobRuns } from './jobRuns'
import type { Figures } from './newsroomWatch'
import { heldByAll } from './oneForAll'
import type { Queue } from './queue'
import { type Finished, watched } from './requests'
import { sentPages } from './sentPages'

/**
 * Figures for Prometheus (text format 0.0.4) at `/metrics` of a port of their own, and nothing else there. No label
 * names a document, a person, an address or a word: routes are counted by their kind.
 */
export function tellFigures(at: { host: string; port: number }, ask: () => Promise<Figures>) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const observe = ofRequests(registry)
  ofProcess(registry)
  const refresh = ofNewsroom(registry, ask)
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' || url !== '/metrics') return response.writeHead(404).end()
    await refresh()
    response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
    return response.end(await registry.metrics())
  })
  server.listen(at.port, at.host)
  server.unref()
  return { observe, server } satisfies { observe: (finished: Finished) => void; server: Server }
}

function ofRequests(registry: Registry) {
  const registers = [registry]
  const requests = new Counter({
    name: 'press_room_requests_total',
    help: 'Requests that are over, by kind of address and status (499: the reader went away).',
    labelNames: ['group', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'press_room_request_seconds',
    help: 'How long requests took, by kind of address.',
    labelNames: ['group'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30],
    registers,
  })
  return ({ group, seconds: took, status }: Finished): void => {
    requests.inc({ group, status: String(status) })
    seconds.observe({ group }, took)
  }
}

const queues = ['cards', 'typesetting', 'documents', 'packs'] as const

/** What this process knows by itself. */
function ofProcess(registry: Registry): void {
  const gauge = gaugesIn(registry)
  gauge('requests_open', 'Requests under way.', (one) => one.set(watched.open.size))
  gauge(
    'queue_length',
    'How many are at work and how many wait, in each queue.',
    (one) => {
      for (const queue of queues) {
        const { busy, waiting } = heldByAll<Queue>(queue)?.length ?? { busy: 0, waiting: 0 }
        one.set({ queue, state: 'busy' }, busy)
        one.set({ queue, state: 'waiting' }, waiting)
      }
    },
    ['queue', 'state'],
  )
  gauge('pages_kept', 'Pages that are kept as they were sent.', (one) => one.set(sentPages().count))
  gauge('pages_kept_bytes', 'Their length.', (one) => one.set(sentPages().bytes))
  gauge(
    'pages_sent',
    'Pages that are the same for everybody and were sent since the start, by whether they were kept.',
    (one) => {
      const { rendered, again } = sentPages()
      one.set({ kept: 'no' }, rendered)
      one.set({ kept: 'yes' }, again)
    },
    ['kept'],
  )
  gauge(
    'job_runs',
    'How often each job has run since the start, by how it ended.',
    (one) => {
      for (const [job, { done, failed }] of jobRuns) {
        one.set({ job, outcome: 'done' }, done)
        one.set({ job, outcome: 'failed' }, failed)
      }
    },
    ['job', 'outcome'],
  )
  gauge(
    'job_items',
    'How much each job has dealt with since the start: links asked. Of several instances each deals with its own.',
    (one) => {
      for (const [job, { items }] of jobRuns) one.set({ job }, items)
    },
    ['job'],
  )
  gauge(
    'job_last_success_seconds',
    'When each job last ended well, in seconds since 1970.',
    (one) => {
      for (const [job, { last }] of jobRuns) if (last) one.set({ job }, last / 1000)
    },
    ['job'],
  )
}

/** What has to be asked of the database and the index. Where they do not answer, the figures are not numbers. */
function ofNewsroom(registry: Registry, ask: () => Promise<Figures>) {
  let told: Figures | undefined
  const gauge = gaugesIn(registry)
  const from = (read: (asked: Figures) => number) => (one: Gauge) => one.set(told ? read(told) : Number.NaN)
  gauge(
    'releases_due_not_public',
    'Releases that should be public by now and that readers do not get. Has to be 0.',
    from((asked) => asked.dueAndNotPublic),
  )
  gauge(
    'search_index_behind',
    'Documents that have changed since the search index was last asked.',
    from((asked) => asked.indexBehind),
  )
  gauge(
    'answers_kept',
    'Answers to questions that pages ask for readers, and that are kept.',
    from((asked) => asked.keptAnswers.count),
  )
  gauge(
    'answers_kept_letters',
    'Their length, in letters of JSON.',
    from((asked) => asked.keptAnswers.letters),
  )
  gauge(
    'answers_asked',
    'Such questions since the start, by whether the answer was kept.',
    (one) => {
      one.set({ kept: 'no' }, told?.keptAnswers.asked ?? Number.NaN)
      one.set({ kept: 'yes' }, told?.keptAnswers.again ?? Number.NaN)
    },
    ['kept'],
  )
  gauge(
    'links_due',
    'Links that are to be asked again.',
    from((asked) => asked.linksDue.due),
  )
  gauge(
    'links_late',
    'Links that have been due for more than a quarter of an hour.',
    from((asked) => asked.linksDue.late),
  )
  return async () => {
    told = await ask().catch((error: unknown) => {
      console.error('The figures of the newsroom could not be asked for.', error)
      return undefined
    })
  }
}

const gaugesIn =
  (registry: Registry) =>
  (name: string, help: string, read: (one: Gauge) => void, labelNames: string[] = []): Gauge =>
    new Gauge({
      name: `press_room_${name}`,
      help,
      labelNames,
      registers: [registry],
      collect() {
        read(this)
      },
    })
