import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from './build'
import { ended } from './ended'
import { type MongoServer, mongoServer } from './mongoServer'

/**
 * `npm run bench -- <name>`: one of the measurements in tests/bench, on a built press room of its own. With
 * BENCH_DATABASE=mongodb those that can (editors, instances) run on what `npm run test:mongodb` runs on, not on SQLite.
 */
async function bench(name: string | undefined): Promise<number> {
  const folder = path.join('tests', 'bench')
  const file = path.join(folder, `${name}.ts`)
  if (!name || !existsSync(file)) {
    const known = readdirSync(folder).map((one) => path.basename(one, '.ts'))
    console.error(`npm run bench -- <name>, where <name> is one of: ${known.join(', ')}`)
    return 1
  }
  await build()
  const server = process.env.BENCH_DATABASE === 'mongodb' ? await mongoServer() : undefined
  if (process.env.BENCH_DATABASE === 'mongodb' && !server)
    throw new Error('No MongoDB was found: name one in MONGODB_URL, or put mongod or go on the path.')
  try {
    const env = { ...process.env, ...(server ? databaseOf(server) : {}) }
    return await ended(spawn(process.execPath, ['bin/run.mjs', file], { stdio: 'inherit', env }))
  } finally {
    await server?.stop()
  }
}

/** How tests/support/databaseIn.ts is told of a server. */
const databaseOf = ({ what, url, flavour }: MongoServer) => ({
  BENCH_DATABASE: what,
  TEST_MONGODB: url,
  TEST_MONGODB_PREFIX: `press-room-bench-${process.pid}-`,
  DATABASE_FLAVOUR: flavour,
})

process.exit(await bench(process.argv[2]))
