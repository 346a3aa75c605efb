import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { rebuildSearch } from '@/lib/queries/searchIndex'
import { examine, type Memory, remember, type Setting, told } from '../support/leak/harness'
import { inProcess } from '../support/leak/inProcess'
import { mutations } from '../support/leak/mutations'
import { states } from '../support/leak/states'
import { surfaces } from '../support/leak/surfaces'
import { makeNewsroom, type Newsroom, settle } from '../support/leak/world'
import { openPayload } from '../support/payload'

/**
 * The leak test (tests/integration/leak.test.ts) of some states and one broken rule: the whole runs on a MongoDB in a minute,
 * and on FerretDB not before somebody has lost patience.
 */

const among = ['approved, embargoed', 'published in nl only', 'retracted', 'in the trash']

let payload: Payload
let close: () => Promise<void>
let newsroom: Newsroom
let setting: Setting
let before: Memory
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  newsroom = await makeNewsroom(
    payload,
    states.filter(({ name }) => among.includes(name)),
  )
  setting = { road: inProcess(payload), surfaces, world: newsroom.world, isSwift: true }
  before = await remember(setting)
  await settle(newsroom)
}, 900_000)
afterAll(() => close())

test('what is not public leaves no trace, and what is public is there', async () => {
  expect(newsroom.fixtures).toHaveLength(among.length)
  const report = await examine(setting, newsroom.fixtures, { before })
  process.stderr.write(`In process: ${report.cells} cells, ${report.requests} requests, ${report.hits.length} hits\n`)
  expect(told(report.hits)).toBe('')
  expect(told(report.missing)).toBe('')
}, 900_000)

test('a broken rule would be seen', async () => {
  const [mutation] = mutations
  const mend = mutation?.break(payload)
  await rebuildSearch()
  const { hits } = await examine(setting, newsroom.fixtures, { before, enough: 1 })
  mend?.()
  expect(hits.length).toBeGreaterThan(0)
}, 900_000)
