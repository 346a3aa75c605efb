import type { InEach } from '@/lib/locales'
import type { Ask } from './asking'
import type { Names } from './fixture'
import type { Records } from './records'
import type { Secret } from './secret'

/** What is public whatever happens: it uses records that the releases under test use as well, and points to them. */
export type World = {
  records: Records
  /** Releases in every language; the second points to every release under test. */
  releases: { id: string; slug: InEach; reference: string }[]
  /** The newsroom's staff, and what public documents and its settings name without its ever being public. */
  hidden: Secret[]
  /** The token of a pass for a release that is none of those under test. */
  pass: string
}

/** A place where something of a release could be seen. */
export type Surface = {
  name: string
  /** Routes in app/ that it covers, by their files: `/(site)/[locale]/page`. */
  routes?: string[]
  /** Payload's own ways that it covers: `GET press-releases /:id`. */
  endpoints?: string[]
  /**
   * How to ask it for a release by its names. A name that is not public must be answered like one that belongs to
   * nothing, so each question is asked a second time with such names.
   */
  byName?: (names: Names, world: World) => Ask[]
  /** How to ask it for whatever there is. The answer must not change by anything that is not public. */
  general?: (world: World) => Ask[]
  /** Words that answer changes with by itself (the clock), which are left out when two answers are compared. */
  ignoring?: RegExp
  /** What it shows of a public release, by `Secret.what`; each must be found in each public language. */
  shows?: string[]
  /** States whose public releases it leaves out all the same. */
  apartFrom?: string[]
  /** What a member of staff gets: the same page as anybody, or everything. Not asked by staff where this is not said. */
  forStaff?: 'the same' | 'everything'
  /** What its answers say at the address of a release that is gone: the status of a notice. */
  whenGone?: number
}

export const get = (path: string, headers?: Record<string, string>): Ask => ({ path, ...(headers ? { headers } : {}) })
export const plain = (path: string, headers?: Record<string, string>): Ask => ({ ...get(path, headers), plain: true })
/** One that is left out where time is short: it costs much, and asks in another way what is asked already. */
export const thorough = (path: string): Ask => ({ path, thorough: true })

export const json = (method: string, path: string, body: unknown): Ask => ({
  method,
  path,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/** Paths below /api with their parameters, in the bracket notation of Payload's REST API. */
export const api = (path: string, parameters: Record<string, string | number | undefined> = {}): string => {
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `/api${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
