import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { anomalies } from '../../support/anomalies'
import { type AtWork, address, atWork, end, folderOfOwn, inProduction, type Part, statusOf } from './newsroom'

/** Its own process: told to end under load, started twice at once, started with a secret that is none. */
export const process_: Part = async (trials, start, program) => {
  await trials.of(
    'SIGTERM under load: 40 readers, 2 writers',
    'every request that was taken in is answered whole; ends with 0',
    async () => {
      const { folder, remove } = folderOfOwn()
      const site = await atWork(start, { DATA_DIR: folder })
      const counts = { answered: 0, refused: 0, failed: new Map<string, string>() }
      let isOver = false
      const load = Promise.all([
        ...Array.from({ length: 40 }, (_, n) => asking(site, n % 2 ? '/nl' : site.topic.path)),
        ...Array.from({ length: 2 }, () => writing(site)),
      ])
      await wait(3000)
      const before = counts.answered
      site.process.kill('SIGTERM')
      const code = await site.ended
      isOver = true
      await load
      // Node lets one in at a time; the system turns away whoever still waits when it closes the door. The log names all it let in.
      const log = site.lines().join('\n')
      const lost = [...counts.failed].filter(([id]) => log.includes(id))
      const found = Object.values(await anomalies(folder)).reduce((sum, one) => sum + one, 0)
      remove()
      return {
        happened: `${before} answered before, ${counts.answered - before} after; ${counts.failed.size - lost.length} turned away while they waited to be let in, ${lost.length} lost${lost.length > 0 ? ` (${lost.slice(0, 3).join('; ')})` : ''}; ended with ${code}; ${found} anomalies`,
        held: lost.length === 0 && log.includes('request') && code === 0 && counts.answered > before && found === 0,
      }

      async function asking({ port }: AtWork, at: string) {
        while (!isOver) {
          const id = randomUUID()
          count(id, await asked(port, at, id))
        }
      }
      async function writing({ port, desk, topic }: AtWork) {
        for (let n = 0; !isOver; n++) {
          const [id, body] = [randomUUID(), JSON.stringify({ description: `Nr ${n}` })]
          count(id, await asked(port, `/api/topics/${topic.id}?locale=nl`, id, { token: desk.token, body }))
        }
      }
      function count(id: string, came: number | string) {
        if (came === 'ECONNREFUSED') counts.refused++
        else if (came === 200) counts.answered++
        else counts.failed.set(id, String(came))
      }
    },
  )

  await trials.of(
    'two started at the same moment on one new data folder',
    'one makes the database, both are ready, nothing twice',
    async () => {
      const { folder, remove } = folderOfOwn()
      const both = await Promise.all([0, 1].map(() => start({ ...inProduction, DATA_DIR: folder, DEMO: 'on' })))
      const pages = await Promise.all(both.map(({ url }) => statusOf(`${url}/nl/releases`)))
      const numbers = await Promise.all(
        both.map(
          async ({ url }) =>
            ((await (await fetch(`${url}/api/press-releases?limit=0`)).json()) as { totalDocs: number }).totalDocs,
        ),
      )
      const found = Object.entries(await anomalies(folder)).filter(
        ([what, count]) => count > 0 && !/both languages|bring their contact/.test(what),
      )
      for (const one of both) await end(one)
      remove()
      return {
        happened: `${pages.join(' ')}; ${numbers.join(' and ')} releases; ${found.map(([what]) => what).join() || '0 anomalies'}`,
        held: pages.every((one) => one === 200) && new Set(numbers).size === 1 && found.length === 0,
      }
    },
  )

  const secrets = [
    ['too short', { PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET: found 5 characters, expected at least 32/],
    ['to be guessed', { PAYLOAD_SECRET: 'changeme'.repeat(6) }, /PAYLOAD_SECRET can be guessed/],
    [
      'missing beside MongoDB',
      { PAYLOAD_SECRET: '', DATABASE_URL: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' },
      /PAYLOAD_SECRET is not set/,
    ],
  ] as const
  for (const [what, env, sentence] of secrets)
    await trials.of(`PAYLOAD_SECRET ${what}`, 'no start, and a sentence that says why', async () => {
      const { folder, remove } = folderOfOwn()
      const { code, said } = await refused(program, { SITE_URL: address, DEMO: 'off', DATA_DIR: folder, ...env })
      remove()
      return {
        happened: `ended with ${code}: ${sentence.exec(said)?.[0] ?? said.slice(0, 200)}`,
        held: code === 1 && sentence.test(said),
      }
    })
}

/** The status, or what became of the request instead. A connection of its own: what is refused was not taken in. */
function asked(port: number, at: string, id: string, save?: { token: string; body: string }): Promise<number | string> {
  return new Promise((resolve) => {
    const method = save ? 'PATCH' : 'GET'
    const headers = {
      'X-Request-Id': id,
      ...(save
        ? {
            Authorization: `JWT ${save.token}`,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(save.body),
          }
        : {}),
    }
    request({ host: '127.0.0.1', port, path: at, method, headers, agent: false }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 'half an answer'))
      answer.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
    })
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
      .end(save?.body)
  })
}

function refused(program: string, env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [path.join(program, 'start.mjs')], {
    env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}
