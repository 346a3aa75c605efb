import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { askersOf } from '../support/leak/askers'
import { isPublic } from '../support/leak/fixture'
import {
  type Asker,
  examine,
  lookAt,
  type Memory,
  type Report,
  remember,
  type Setting,
  told,
} from '../support/leak/harness'
import { overHttp } from '../support/leak/overHttp'
import { notInStep } from '../support/leak/routes'
import { unknownLike, wordsIn } from '../support/leak/secret'
import { api, get } from '../support/leak/surface'
import { surfaces } from '../support/leak/surfaces'
import { files } from '../support/leak/surfaces/files'
import { graphQL } from '../support/leak/surfaces/graphQL'
import { pages } from '../support/leak/surfaces/pages'
import { serverFunctions } from '../support/leak/surfaces/serverFunctions'
import { makeNewsroom, type Newsroom, settle } from '../support/leak/world'
import { openPayload } from '../support/payload'
import { type Site, startSite } from '../support/site'

/** The leak test, over HTTP: every surface × every state × whoever asks, against the press room as `npm start` runs it. */

let payload: Payload
let close: () => Promise<void>
let newsroom: Newsroom
let askers: Asker[]
let site: Site
let setting: Setting
let before: Memory
const began = Date.now()
/** LEAK_SURFACES=search: only those whose names say so, while something is being mended. */
const some = new RegExp(process.env.LEAK_SURFACES ?? '')
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  newsroom = await makeNewsroom(payload)
  askers = await askersOf(payload, newsroom.staff)
  site = await startSite({ demo: false, sharing: env.dataDir })
  const asked = [...surfaces, serverFunctions()].filter(({ name }) => some.test(name))
  setting = { road: overHttp(site.url), surfaces: asked, world: newsroom.world }
  // The first answer of a page after a start comes in another order of its pieces than all that follow.
  await remember(setting)
  before = await remember(setting)
  await settle(newsroom, (fixture) => lookAt({ ...setting, surfaces: [...pages, ...files] }, fixture))
}, 300_000)
afterAll(async () => {
  await site?.stop()
  await close?.()
})

const counted = (what: string, { cells, requests, hits }: Report) =>
  process.stderr.write(`${what}: ${cells} cells, ${requests} requests, ${hits.length} hits\n`)

const clean = ({ hits, missing }: Report) => {
  expect(told(hits)).toBe('')
  expect(told(missing)).toBe('')
}

describe('what is not public', () => {
  test('leaves no trace on any surface, for nobody, and what is public is there', async () => {
    const report = await examine(setting, newsroom.fixtures, { before, askers })
    counted('Over HTTP', report)
    clean(report)
  }, 900_000)

  test('is in no file that the server has written beside the build', async () => {
    const hidden = new Set(
      newsroom.fixtures.flatMap((fixture) =>
        fixture.secrets.filter((secret) => !isPublic(fixture, secret)).map(({ word }) => word),
      ),
    )
    const found = filesIn('.next', began).filter((file) =>
      [...wordsIn(readFileSync(file, 'latin1'))].some((word) => hidden.has(word)),
    )
    expect(found).toEqual([])
  })

  test('is answered in the time that nothing takes', async () => {
    const fixture = newsroom.fixtures.find(({ state }) => state === 'approved, embargoed')
    if (!fixture) throw new Error('No release under embargo')
    const { id, slug } = fixture.names
    for (const [what, there, not] of [
      ['page', paths.release('nl', slug.nl), paths.release('nl', slug.nl.replace(/zq\w+/, unknownLike))],
      ['REST', api(`/press-releases/${id}`), api(`/press-releases/${unknownLike(id)}`)],
    ] as const) {
      const [embargoed, nothing] = await medians(there, not)
      process.stderr.write(`Median of 200, ${what}: under embargo ${embargoed} ms, never existed ${nothing} ms\n`)
    }
  })
})

/** Milliseconds that each of two addresses takes, asked in turn. */
async function medians(...addresses: string[]): Promise<string[]> {
  const taken = addresses.map((): number[] => [])
  for (let n = 0; n < 200; n++)
    for (const [index, address] of addresses.entries()) {
      const began = performance.now()
      await setting.road(get(address))
      taken[index]?.push(performance.now() - began)
    }
  return taken.map((times) => (times.sort((a, b) => a - b)[times.length / 2] ?? 0).toFixed(1))
}

const filesIn = (folder: string, since: number): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name))
    .filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since)

test('every route that the build has is in the list of surfaces', () => {
  const built = Object.keys(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')))
  const ofNextItself = ['/_global-error/page', '/_not-found/page']
  const routes = built.filter((route) => !ofNextItself.includes(route))
  const ofRoutes = surfaces.map(({ endpoints, ...surface }) => surface)
  expect(notInStep(ofRoutes, { routes, endpoints: [] })).toEqual([])
})

test('GraphQL, when it is on, is behind the same gate', async () => {
  const other = await startSite({ demo: false, sharing: env.dataDir, graphQL: true })
  try {
    const asked = { ...setting, road: overHttp(other.url), surfaces: graphQL }
    const report = await examine(asked, newsroom.fixtures)
    counted('GraphQL', report)
    clean(report)
  } finally {
    await other.stop()
  }
})
