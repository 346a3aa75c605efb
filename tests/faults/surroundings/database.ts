import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { mongoServer } from '@/bin/mongoServer'
import { onPath } from '@/bin/onPath'
import { freePort } from '../../support/packaged'
import { atWork, end, folderOfOwn, kept, type Part, readers, save, statusOf, until } from './newsroom'

/** A database that another process holds on to, and one that is gone for half a minute. */
export const database: Part = async (trials, start) => {
  await locked()
  await gone()

  async function locked() {
    const { folder, remove } = folderOfOwn()
    const site = await atWork(start, { DATA_DIR: folder })
    const other = createClient({ url: `file:${path.join(folder, 'press-room.db')}` })
    try {
      for (const [seconds, expected] of [
        [20, 'the save waits and is kept; readers notice nothing'],
        [35, '503 after half a minute, nothing kept; readers notice nothing'],
      ] as const)
        await trials.of(`SQLite locked by another process for ${seconds} s`, expected, async () => {
          const before = await kept(site)
          const lock = await other.transaction('write')
          const over = readers([site.url + site.topic.path, `${site.url}/nl`])
          const text = `Tijdens ${seconds}`
          const [saved] = await Promise.all([save(site, text), wait(seconds * 1000).then(() => lock.rollback())])
          const { said, statuses, longest } = await over()
          const now = await kept(site)
          const after = await save(site, `Na ${seconds}`)
          const isRight = seconds < 30 ? saved.status === 200 && now === text : saved.status === 503 && now === before
          return {
            happened: `save ${saved.status} after ${(saved.ms / 1000).toFixed(1)} s${saved.said ? ` “${saved.said}”` : ''}; readers ${said}, longest ${longest} ms; the next save ${after.status}`,
            held: isRight && [...statuses.keys()].join() === '200' && longest < 1000 && after.status === 200,
          }
        })
    } finally {
      other.close()
      await end(site)
      remove()
    }
  }

  async function gone() {
    const done = 'MongoDB (FerretDB) gone for 30 s'
    if (!onPath(['go']))
      return trials.of(done, 'it comes back', async () => ({
        happened: 'there is no Go to build FerretDB',
        held: undefined,
      }))
    // Builds it, where it is not built yet.
    await (await mongoServer())?.stop()
    const [own, kept_] = [folderOfOwn(), folderOfOwn()]
    const port = await freePort()
    let server = await ferret(port, kept_.folder)
    const site = await atWork(start, {
      DATA_DIR: own.folder,
      DATABASE_URL: `mongodb://127.0.0.1:${port}/press-room`,
      DATABASE_FLAVOUR: 'plain',
    })
    try {
      await save(site, 'Ervoor')
      await trials.of(
        done,
        'readers and writer are told within some seconds, not ready, no end of the process; all back within 5 s; what was said to be saved is there',
        async () => {
          server.kill('SIGKILL')
          const over = readers([site.url + site.topic.path, `${site.url}/nl`, `${site.url}/nl/search?q=wonen`])
          const [live, ready, saved] = await Promise.all([
            statusOf(`${site.url}/health/live`),
            statusOf(`${site.url}/health/ready`),
            save(site, 'Terwijl').catch(() => ({ status: 0, said: 'no answer', ms: 0 })),
            wait(30_000),
          ])
          const meanwhile = await over()
          server = await ferret(port, kept_.folder)
          const back = await until(async () => (await statusOf(site.url + site.topic.path)) === 200, 60_000)
          const isReady = await until(async () => (await statusOf(`${site.url}/health/ready`)) === 200, 60_000)
          const text = await kept(site)
          const after = await save(site, 'Erna')
          return {
            happened: `live ${live}, ready ${ready}; save ${saved.status} after ${(saved.ms / 1000).toFixed(1)} s “${saved.said}”; readers ${meanwhile.said}, longest ${(meanwhile.longest / 1000).toFixed(1)} s; back after ${back} ms, ready after ${isReady}; kept “${text}”; the next save ${after.status}`,
            held:
              live === 200 &&
              ready === 503 &&
              saved.status === 503 &&
              meanwhile.longest < 10_000 &&
              ![...meanwhile.statuses.keys()].includes(0) &&
              back !== undefined &&
              back < 5000 &&
              isReady !== undefined &&
              text === 'Ervoor' &&
              after.status === 200,
          }
        },
      )
    } finally {
      await end(site)
      server.kill('SIGKILL')
      for (const one of [own, kept_]) one.remove()
    }
  }
}

async function ferret(port: number, folder: string): Promise<ChildProcess> {
  const binary = path.resolve('node_modules', '.cache', 'press-room', 'ferretdb')
  const server = spawn(binary, [`127.0.0.1:${port}`, folder], {
    stdio: 'ignore',
    env: { ...process.env, DO_NOT_TRACK: '1' },
  })
  process.once('exit', () => server.kill('SIGKILL'))
  const { connect } = await import('node:net')
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      }).on('error', () => resolve(false))
    })
  if ((await until(answers, 10_000)) === undefined) throw new Error('FerretDB does not start')
  return server
}
