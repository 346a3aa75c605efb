import { readFileSync } from 'node:fs'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { openReplicaSet } from '@/tests/support/replicaSet'
import { findChromium } from './chromium'
import { type Outcome, runJest } from './jest'
import { type MongoServer, mongoServer } from './mongoServer'

/** With this word FerretDB is asked as a replica set is, with transactions, though it undoes nothing. */
const asReplicaSet = '--as-replica-set'

/**
 * `npm run test:mongodb`: the integration tests on MongoDB instead of SQLite; words after `--` name a part of them. What
 * FerretDB cannot carry is in tests/support/ferretdb/cannot.json and is told with its reason. Closes with one line of
 * counts.
 */
async function testMongodb(given: string[]): Promise<number> {
  const args = given.filter((arg) => arg !== asReplicaSet)
  const server = await mongoServer()
  if (!server) {
    console.log(
      'No MongoDB was found: `docker compose up -d mongodb` starts one (then MONGODB_URL=mongodb://127.0.0.1:27017/?replicaSet=rs0), or put mongod or go on the path.',
    )
    return 1
  }
  const prefix = `press-room-test-${process.pid}-`
  const set = given.includes(asReplicaSet) && server.isFerret ? await openReplicaSet(server.url) : undefined
  try {
    console.log(`The tests run on ${server.what}${set ? ', behind a stand-in for a replica set' : ''}.`)
    return await runOn(set ? { ...server, url: set.url, flavour: 'full' } : server, prefix, args)
  } finally {
    await set?.close()
    await forget(server.url, prefix)
    await server.stop()
  }
}

async function runOn(server: MongoServer, prefix: string, args: string[]): Promise<number> {
  const cannot = server.isFerret ? limits() : []
  const chromium = findChromium()
  const { code, outcomes, ...counts } = await runJest({
    kinds: ['integration', ...(chromium && args.some((arg) => arg.startsWith('tests/e2e')) ? ['e2e'] : [])],
    args,
    env: {
      TEST_MONGODB: server.url,
      TEST_MONGODB_PREFIX: prefix,
      TEST_MONGODB_CANNOT: JSON.stringify(cannot),
      DATABASE_FLAVOUR: server.flavour,
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    },
  })
  const listed = cannot.flatMap((limit) => outcomes.filter((one) => isIn(limit, one)).map((one) => ({ ...one, limit })))
  // They run as tests that have to fail: one that "failed" kept its promise.
  const surprises = listed.filter(({ limit, status }) => !limit.skip && status === 'failed')
  const skipped = listed.length - surprises.length
  for (const { file, name, limit } of listed.filter((one) => !surprises.includes(one)))
    console.log(`cannot: ${file}: ${name}\n        ${limit.reason}`)
  for (const { file, name } of surprises) console.log(`can after all, take it out of cannot.json: ${file}: ${name}`)
  printTimes(outcomes)
  const passed = counts.passed - listed.filter(({ limit, status }) => !limit.skip && status === 'passed').length
  const others = counts.skipped - listed.filter(({ limit }) => limit.skip).length
  console.log(`${passed} passed, ${counts.failed} failed, ${skipped + others} skipped on ${server.what}`)
  return counts.failed > 0 || passed === 0 ? 1 : code
}

/** A test by file and full name, or a whole file; `skip`: not even tried, because it would wait or kill for nothing. */
type Limit = { file: string; test?: string; reason: string; skip?: boolean }

const limits = (): Limit[] =>
  JSON.parse(readFileSync(path.join('tests', 'support', 'ferretdb', 'cannot.json'), 'utf8')) as Limit[]

const isIn = ({ file, test }: Limit, one: Outcome): boolean => file === one.file && (test ?? one.name) === one.name

function printTimes(outcomes: Outcome[]): void {
  for (const file of new Set(outcomes.map((one) => one.file))) {
    const tests = outcomes.filter((one) => one.file === file)
    const seconds = tests.reduce((sum, one) => sum + one.seconds, 0)
    const passed = tests.filter(({ status }) => status === 'passed').length
    console.log(
      `${String(passed).padStart(5)} of ${String(tests.length).padEnd(4)} ${seconds.toFixed(0).padStart(5)} s  ${file}`,
    )
  }
}

/** Drops the databases of this run. */
async function forget(url: string, prefix: string): Promise<void> {
  const client = await MongoClient.connect(url)
  const { databases } = await client.db('admin').admin().listDatabases()
  for (const { name } of databases.filter((one) => one.name.startsWith(prefix))) await client.db(name).dropDatabase()
  await client.close()
}

process.exit(await testMongodb(process.argv.slice(2)))
