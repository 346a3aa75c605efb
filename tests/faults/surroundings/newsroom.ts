import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { body, p } from '@/demo/text'
import { type Desk, openDesk } from '../../support/newsroomAtWork'
import type { Running } from '../../support/packaged'
import type { Trials } from '../../support/trials'

/** Starts the packaged press room with these variables and no others, behind the words of another command. */
export type Start = (env: Record<string, string>, behind?: string[]) => Promise<Running>
export type Part = (trials: Trials, start: Start, folder: string) => Promise<void>

export const address = 'https://press.example.org'

/** What production sets at the least; the secret is one of this run alone. */
export const inProduction = {
  SITE_URL: address,
  HOST: '127.0.0.1',
  DEMO: 'off',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
}

export type AtWork = Running & { desk: Desk; topic: { id: string; path: string } }

/** A press room that somebody is signed in at, with one topic that readers can see. */
export async function atWork(start: Start, env: Record<string, string>, behind?: string[]): Promise<AtWork> {
  const site = await start({ ...inProduction, ...env }, behind)
  const desk = await openDesk(site)
  const { json } = await desk.send('POST', '/topics?locale=nl', {
    name: 'Wonen',
    description: 'Eerst',
    visibility: 'always',
  })
  return { ...site, desk, topic: { id: json.doc.id, path: `/nl/topics/${json.doc.slug}` } }
}

export const folderOfOwn = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-faults-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export async function end({ process: server, ended }: Running): Promise<number | null> {
  server.kill('SIGTERM')
  return ended
}

/** Saves the topic's text; the status, what was said and how long it took. */
export async function save(
  { desk, topic }: AtWork,
  text: string,
): Promise<{ status: number; said: string; ms: number }> {
  const began = performance.now()
  const { status, json } = await desk.send('PATCH', `/topics/${topic.id}?locale=nl`, { description: text })
  return { status, said: json?.errors?.[0]?.message ?? '', ms: Math.round(performance.now() - began) }
}

/** What the database has of it, past every cache. */
export async function kept({ desk, topic }: AtWork): Promise<string> {
  return (await desk.send('GET', `/topics/${topic.id}?locale=nl&depth=0`)).json.description
}

export const statusOf = (url: string): Promise<number> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000) }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )

/** Readers who ask for pages one after the other until they are told to stop: how often each status came, and the times. */
export function readers(urls: string[], { pause = 50 } = {}) {
  const statuses = new Map<number, number>()
  const times: number[] = []
  let isOver = false
  const reading = Promise.all(
    urls.map(async (url) => {
      while (!isOver) {
        const began = performance.now()
        const status = await statusOf(url)
        times.push(performance.now() - began)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        await wait(pause)
      }
    }),
  )
  return async () => {
    isOver = true
    await reading
    times.sort((a, b) => a - b)
    const said = [...statuses].sort().map(([status, times_]) => `${times_} × ${status || 'no answer'}`)
    return { statuses, said: said.join(', '), longest: Math.round(times.at(-1) ?? 0) }
  }
}

/** Waits until it holds, so many milliseconds at the most; how long it took. */
export async function until(holds: () => Promise<boolean>, most: number): Promise<number | undefined> {
  const began = Date.now()
  while (Date.now() - began < most) {
    if (await holds().catch(() => false)) return Date.now() - began
    await wait(100)
  }
  return undefined
}

/** Releases something at an hour (ISO 8601) or now, as an administrator who works alone; where its page is. */
export async function releaseAt(
  { desk }: Pick<AtWork, 'desk'>,
  at: string | undefined,
  title: string,
): Promise<{ id: string; path: string }> {
  const contact = await desk.send('POST', '/contacts?locale=nl', {
    givenName: 'Ada',
    familyName: 'Pers',
    phones: [{ value: '+32486359347', kind: 'cell', audience: 'public' }],
  })
  const { json } = await desk.send('POST', '/press-releases?draft=true&locale=nl', {
    title,
    standfirst: 'Wat het is.',
    body: body(p('Een zin.')),
    datelinePlace: 'Brussel',
    datelineDate: '2026-11-24T12:00:00.000Z',
    originalLanguage: 'nl',
    languages: ['nl'],
    contacts: [{ contact: contact.json.doc.id, role: 'perscontact' }],
  })
  const step = await desk.send('POST', `/press-releases/${json.doc.id}/steps`, {
    step: 'releaseWithoutReview',
    text: 'Alleen aan het werk',
    at,
  })
  if (step.status !== 200)
    throw new Error(`It was not released: ${step.status} ${JSON.stringify(step.json).slice(0, 400)}`)
  return { id: json.doc.id, path: `/nl/releases/${json.doc.slug}` }
}
