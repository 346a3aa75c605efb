import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from '@jest/globals'

/** Starts the press room as `npm start` does, in surroundings of which nothing good can come. */
const start = (env: Record<string, string>): { status: number | null; said: string } => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/run.mjs', 'start'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 170_000,
  })
  return { status, said: stderr.trim() }
}

test('a bad variable stops the start with the faults in plain words and nothing else', () => {
  const { status, said } = start({ PORT: 'x', SITE_URL: 'foo' })
  expect(status).toBe(1)
  expect(said.split('\n').map((line) => line.trim())).toEqual([
    'The press room cannot start with these variables:',
    expect.stringMatching(/^PORT: found "x", expected /),
    expect.stringMatching(/^SITE_URL: found "foo", expected /),
  ])
})

test('a MongoDB without a replica set stops the start before anything is asked of it, with the reason and what to do', async () => {
  const free = createServer()
  const port = await new Promise<number>((resolve) => {
    free.listen(0, '127.0.0.1', () => resolve((free.address() as { port: number }).port))
  })
  await new Promise((resolve) => free.close(resolve))
  const { status, said } = start({
    PORT: String(port),
    DATABASE_URL: 'mongodb://127.0.0.1:1/press-room',
    DATABASE_FLAVOUR: 'full',
  })
  expect(status).toBe(1)
  expect(said.split('\n').map((line) => line.trim())).toEqual([
    'The press room cannot use its database:',
    expect.stringMatching(/^DATABASE_URL names no replica set .* has no transactions, .*rs\.initiate/),
  ])
})

test('a port that is taken stops the start with one line that says what to do', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const { status, said } = start({ PORT: String(port) })
  await new Promise((resolve) => other.close(resolve))
  expect(status).toBe(1)
  expect(said).toBe(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
})
