import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { rebuildSearch } from '@/lib/queries/searchIndex'
import { examine, type Memory, type Report, remember, type Setting, told } from '../support/leak/harness'
import { inProcess } from '../support/leak/inProcess'
import { mutations } from '../support/leak/mutations'
import { endpointsOf, notInStep, routesIn } from '../support/leak/routes'
import { surfaces } from '../support/leak/surfaces'
import { makeNewsroom, type Newsroom, settle } from '../support/leak/world'
import { openPayload } from '../support/payload'

/** The leak test without a server: Payload's REST API and the questions of the pages. tests/e2e/leak.test.ts has the rest. */

let payload: Payload
let close: () => Promise<void>
let newsroom: Newsroom
let setting: Setting
let before: Memory
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  newsroom = await makeNewsroom(payload)
  setting = { road: inProcess(payload), surfaces, world: newsroom.world, isSwift: true }
  before = await remember(setting)
  await settle(newsroom)
}, 300_000)
afterAll(() => close())

/** A broken rule has been seen at its first hit; LEAK_WHOLE=1 counts them all. */
const enough = process.env.LEAK_WHOLE ? {} : { enough: 1 }

const counted = (what: string, { cells, requests, hits }: Report) =>
  process.stderr.write(`${what}: ${cells} cells, ${requests} requests, ${hits.length} hits\n`)

describe('the list of surfaces', () => {
  const there = () => ({ routes: routesIn('app'), endpoints: endpointsOf(payload.config) })

  test('knows every route of the site and every way into the REST API, and no other', () => {
    expect(notInStep(surfaces, there())).toEqual([])
    expect(there().routes.length).toBeGreaterThan(20)
    expect(there().endpoints.length).toBeGreaterThan(150)
  })

  test('is found wanting when a route or a way comes that it does not know', () => {
    const { routes, endpoints } = there()
    const more = {
      routes: [...routes, '/(site)/[locale]/feed.xml/route'],
      endpoints: [...endpoints, 'GET contacts /all'],
    }
    expect(notInStep(surfaces, more)).toEqual([
      '/(site)/[locale]/feed.xml/route answers and is in no list',
      'GET contacts /all answers and is in no list',
    ])
  })
})

describe('what is not public', () => {
  test('leaves no trace, and what is public is there', async () => {
    const report = await examine(setting, newsroom.fixtures, { before })
    counted('In process', report)
    expect(told(report.hits)).toBe('')
    expect(told(report.missing)).toBe('')
  })

  test.each(mutations)('would be seen if this rule were broken: $rule', async (mutation) => {
    const mend = mutation.break(payload)
    try {
      // What is derived from documents was derived by the rule.
      await rebuildSearch()
      const report = await examine(setting, newsroom.fixtures, { before, ...enough })
      counted(`Broken: ${mutation.rule}`, report)
      expect(report.hits.length).toBeGreaterThan(0)
    } finally {
      mend()
      await rebuildSearch()
    }
  })
})
