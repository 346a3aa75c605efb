import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

/** What a small program writes that uses the log, in a process of its own. */
const said = (program: string): Record<string, unknown>[] => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/run.mjs', path.resolve('tests/support/logging.ts'), program],
    {
      encoding: 'utf8',
    },
  )
  if (stderr) throw new Error(stderr)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('what is logged is one object a line, with its moment and its level in words', () => {
  const [line] = said('plain')
  expect(line).toEqual({ level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), msg: 'It has begun.' })
})

test('a fault keeps where it came from, and loses whom it concerned', () => {
  const [line] = said('fault')
  expect(line).toMatchObject({ level: 'error', msg: 'Mail was not sent', to: '…', email: '…', err: { type: 'Error' } })
  expect(JSON.stringify(line)).toContain('logging.ts')
  expect(JSON.stringify(line)).not.toMatch(/ada|example\.org|hunter2|203\.0\.113/)
})

test('a wrong password is whoever asked, and no fault that wakes somebody up', () => {
  expect(said('asker').map(({ msg }) => msg)).toEqual(['broken'])
})

test('what Next and packages write to the console is in the same log, without colours', () => {
  const [first, second] = said('console')
  expect(first).toMatchObject({ level: 'info', msg: '▲ ready' })
  expect(second).toMatchObject({ level: 'error', msg: 'failed: broken', err: { message: 'broken' } })
})

test('a log on a full disk ends nothing', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, ['bin/run.mjs', 'tests/support/logging.ts', 'full'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 7, stderr: '' })
})
