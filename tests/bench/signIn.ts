import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { median } from '../support/load'
import { machine } from '../support/machine'
import { printTable } from '../support/printTable'

/**
 * `npm run bench -- signIn`: how long a wrong password takes for an account that is there, one that is not and one that was
 * switched off, and how long somebody waits who has forgotten one. Medians of BENCH_ROUNDS (100), taken in turn; what
 * counts is the ratio, which tells nobody who has an account as long as it is near 1.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 100)
const folder = mkdtempSync(path.join(tmpdir(), 'press-room-bench-'))
Object.assign(process.env, { DATA_DIR: folder, LINK_CHECK: 'off', DEMO: 'off' })
const { serveApi } = await import('../support/api')
const { openPayload } = await import('../support/payload')
const { aUser } = await import('../support/records')

const { payload, close } = await openPayload()
payload.logger.level = 'silent'
const api = await serveApi(payload)
const [known, off] = [await aUser(payload, 'administrator'), await aUser(payload, 'writer')]
await payload.update({ collection: 'users', id: off.id, data: { disabled: true }, overrideAccess: true })

let asked = 0
async function took(way: string, body: object, expected: number): Promise<number> {
  asked++
  const began = performance.now()
  const answer = await fetch(`${api.url}/users/${way}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
    },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  const took = performance.now() - began
  // A refusal because of too many tries would be quick for everybody alike.
  if (answer.status !== expected) throw new Error(`${way} answers ${answer.status}: ${text}`)
  return took
}

/** A password is slow to check: what is asked right after one takes longer, whatever it is. */
async function tookAfterAnother(body: object): Promise<number> {
  await took('forgot-password', { email: `before${asked}@example.org` }, 200)
  return took('forgot-password', body, 200)
}

const password = 'not that one at all'
const ways: Record<string, () => Promise<number>> = {
  'wrong password, account': () => took('login', { email: known.email, password }, 401),
  'wrong password, nobody': () => took('login', { email: `nobody${asked}@example.org`, password }, 401),
  'wrong password, off': () => took('login', { email: off.email, password }, 401),
  'forgotten, account': () => tookAfterAnother({ email: known.email }),
  'forgotten, nobody': () => tookAfterAnother({ email: `nobody${asked}@example.org` }),
}
const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]))
const there = Object.entries(ways)
const back = [...there].reverse()
// There and back, so that what came before counts for all alike.
for (let round = 0; round < rounds; round++)
  for (const [name, ask] of round % 2 === 0 ? there : back) times.get(name)?.push(await ask())

const medianOf = (name: string): number => median(times.get(name) ?? [])
const row = (name: string, beside: string) => [
  name,
  `${medianOf(name).toFixed(1)} ms`,
  (medianOf(name) / medianOf(beside)).toFixed(3),
]
console.log(`\n${machine()}; ${rounds} rounds`)
printTable(
  ['', 'median', 'ratio'],
  [
    ...['wrong password, account', 'wrong password, nobody', 'wrong password, off'].map((name) =>
      row(name, 'wrong password, account'),
    ),
    ...['forgotten, account', 'forgotten, nobody'].map((name) => row(name, 'forgotten, account')),
  ],
)
api.close()
await close()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
