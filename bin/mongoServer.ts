import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { ended } from './ended'

export type MongoServer = {
  /** What it is, for whoever reads the results. */
  what: string
  url: string
  flavour: 'full' | 'plain'
  isFerret: boolean
  stop: () => Promise<void>
}

/**
 * A MongoDB to run the tests on: the one that MONGODB_URL names (DATABASE_FLAVOUR says what it can), else a `mongod` on the
 * path, started for this, else FerretDB where Go is there to build it. Undefined where there is none of them.
 */
export async function mongoServer(): Promise<MongoServer | undefined> {
  const { MONGODB_URL, DATABASE_FLAVOUR } = process.env
  if (MONGODB_URL) {
    const flavour = DATABASE_FLAVOUR === 'plain' ? 'plain' : 'full'
    return {
      what: 'the MongoDB of MONGODB_URL',
      url: MONGODB_URL,
      flavour,
      isFerret: false,
      stop: async () => undefined,
    }
  }
  if (onPath('mongod')) return startMongod()
  return onPath('go') ? startFerret() : undefined
}

/** A replica set of one member, because only a replica set has transactions. */
async function startMongod(): Promise<MongoServer> {
  const at = `127.0.0.1:${await freePort()}`
  const replica = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(portOf(at))]
  const started = await start('mongod', at, (folder) => ['mongod', '--dbpath', folder, ...replica])
  const client = await MongoClient.connect(`mongodb://${at}/?directConnection=true`)
  await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: at }] } })
  while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) await pause()
  await client.close()
  return { ...started, url: `mongodb://${at}/?replicaSet=rs0`, flavour: 'full', isFerret: false }
}

async function startFerret(): Promise<MongoServer> {
  const source = path.resolve('tests', 'support', 'ferretdb')
  const binary = path.resolve('node_modules', '.cache', 'press-room', 'ferretdb')
  mkdirSync(path.dirname(binary), { recursive: true })
  console.log('Building FerretDB (a minute the first time) …')
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: source, stdio: ['ignore', 'inherit', 'inherit'] })
  const at = `127.0.0.1:${await freePort()}`
  const started = await start('FerretDB 1 on SQLite, which has no transactions', at, (folder) => [binary, at, folder])
  return { ...started, url: `mongodb://${at}`, flavour: 'plain', isFerret: true }
}

async function start(what: string, at: string, command: (folder: string) => [string, ...string[]]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-mongodb-'))
  const [program, ...args] = command(folder)
  const server = spawn(program, args, { stdio: 'ignore', env: { ...process.env, DO_NOT_TRACK: '1' } })
  const over = ended(server)
  // Also when this process is interrupted: nothing of it stays behind.
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  await answering(at, server)
  return {
    what,
    stop: async () => {
      process.removeListener('exit', kill)
      server.kill('SIGTERM')
      await over
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(at: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself (exit code ${server.exitCode}).`)
    const client = new MongoClient(`mongodb://${at}/?directConnection=true`, { serverSelectionTimeoutMS: 500 })
    const isUp = await client.connect().then(
      () => true,
      () => false,
    )
    await client.close()
    if (isUp) return
    await pause()
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

const portOf = (at: string): number => Number(at.split(':')[1])

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
