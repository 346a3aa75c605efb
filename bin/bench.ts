import { byHand } from './byHand'
import { type MongoServer, mongoServer } from './mongoServer'

/**
 * `npm run bench -- <name>`: one of the measurements in tests/bench, on a built press room of its own. With
 * BENCH_DATABASE=mongodb those that can (editors, instances) run on what `npm run test:mongodb` runs on, not on SQLite.
 */
async function bench(name: string | undefined): Promise<number> {
  const wanted = process.env.BENCH_DATABASE === 'mongodb'
  const server = wanted ? await mongoServer() : undefined
  if (wanted && !server)
    throw new Error('No MongoDB was found: name one in MONGODB_URL, or put mongod or go on the path.')
  try {
    return await byHand({ folder: 'bench', withoutName: 'lists', ...(server ? { env: databaseOf(server) } : {}) }, name)
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
