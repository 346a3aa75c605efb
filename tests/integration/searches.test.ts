import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { putDemo } from '@/demo/put'
import { searchResults } from '@/lib/queries/search'
import { openPayload } from '../support/payload'
import { searches } from '../support/searches'

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  await putDemo(payload, () => undefined)
}, 120_000)
afterAll(() => close())

test('what a journalist would expect first comes first', async () => {
  const told: string[] = []
  let first = 0
  for (const [locale, text, expected] of searches) {
    const { records, releases, others, instead } = await searchResults(locale, text, 1)
    const paths = [...records, ...releases, ...others].map(({ path }) => path)
    const isFirst = paths[0]?.includes(expected) ?? false
    if (isFirst) first++
    else
      told.push(
        `${locale} "${text}": ${paths.slice(0, 3).join(' ')}${instead ? ` (${instead})` : ''} instead of ${expected}`,
      )
  }
  process.stderr.write(`Searches: ${first} of ${searches.length} have first what was expected\n${told.join('\n')}\n`)
  expect(told).toEqual([])
})
