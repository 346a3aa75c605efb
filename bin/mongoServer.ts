import { MongoClient } from 'mongodb'
import { builtInGo, freeAddress, pause, startServer } from './localServer'
import { onPath } from './onPath'

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
  if (onPath(['mongod'])) return startMongod()
  return onPath(['go']) ? startFerret() : undefined
}

/** A replica set of one member, because only a replica set has transactions. */
async function startMongod(): Promise<MongoServer> {
  const at = await freeAddress()
  const replica = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(at.split(':')[1])]
  const { stop } = await startServer({
    command: (folder) => ['mongod', '--dbpath', folder, ...replica],
    isUp: () => answers(at),
  })
  const client = await MongoClient.connect(`mongodb://${at}/?directConnection=true`)
  await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: at }] } })
  while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) await pause()
  await client.close()
  return { what: 'mongod', stop, url: `mongodb://${at}/?replicaSet=rs0`, flavour: 'full', isFerret: false }
}

async function startFerret(): Promise<MongoServer> {
  const binary = builtInGo('ferretdb', 'FerretDB')
  const at = await freeAddress()
  const { stop } = await startServer({
    command: (folder) => [binary, at, folder],
    env: { DO_NOT_TRACK: '1' },
    isUp: () => answers(at),
  })
  const what = 'FerretDB 1 on SQLite, which has no transactions'
  return { what, stop, url: `mongodb://${at}`, flavour: 'plain', isFerret: true }
}

async function answers(at: string): Promise<boolean> {
  const client = new MongoClient(`mongodb://${at}/?directConnection=true`, { serverSelectionTimeoutMS: 500 })
  const isUp = await client.connect().then(
    () => true,
    () => false,
  )
  await client.close()
  return isUp
}
