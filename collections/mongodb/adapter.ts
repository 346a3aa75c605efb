import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Env } from '@/lib/env'
import { databaseFaults, faultError, noReplicaSet } from '../databaseFaults'
import { migrationsOf } from '../migrationsOf'
import { settleIndexes } from './indexes'
import { withExactCounts } from './withExactCounts'
import { withoutDangling } from './withoutDangling'
import { withoutNulls } from './withoutNulls'
import { withPlainKeys } from './withPlainKeys'
import { hasTransactions, withTurns } from './withTurns'

type Adapter = ReturnType<typeof mongooseAdapter>
type Settings = Pick<Env, 'databaseUrl' | 'databaseFlavour'>

/**
 * MongoDB as the newsroom's database. Who may see is decided on what a majority of the replica set has and its primary
 * says: an instance that read from another member could still show what was withdrawn a second ago. These settings win
 * over those of the address. docs/decisions/mongodb.md.
 */
export const mongodb = (env: Settings): Adapter =>
  adapted(env, (db) => withChecks(withTurns(withoutDangling(withExactCounts(db))), env))

/** The same for whoever moves rows as they are: it takes no turns, makes no index and mends no reference. */
export const mongodbForRows = (env: Settings): Adapter => adapted(env, (db) => db)

function adapted(env: Settings, with_: (db: MongooseAdapter) => MongooseAdapter): Adapter {
  const adapter = mongooseAdapter({
    url: env.databaseUrl,
    migrationDir: migrationsOf('mongodb'),
    ...(env.databaseFlavour === 'plain' ? plain : full),
  })
  const init: Adapter['init'] = (args) => {
    const db = with_(withoutNulls(adapter.init(args) as MongooseAdapter))
    return env.databaseFlavour === 'plain' ? withPlainKeys(db) : db
  }
  return { ...adapter, init }
}

type Options = Parameters<typeof mongooseAdapter>[0]

/** The indexes are settled below, where somebody hears of a fault. */
const autoIndex = false

/**
 * How long, in milliseconds, the driver looks for a server before whoever asks is told that there is none. The driver's own
 * half a minute, twice over for a question that is repeated, is longer than anybody waits.
 */
const serverSelectionTimeoutMS = 4000

const full = {
  connectOptions: {
    autoIndex,
    serverSelectionTimeoutMS,
    readPreference: 'primary',
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
    retryReads: true,
    retryWrites: true,
  },
  transactionOptions: {
    readPreference: 'primary',
    readConcern: { level: 'snapshot' },
    writeConcern: { w: 'majority' },
  },
} as const satisfies Partial<Options>

/** A server that speaks MongoDB's protocol and has neither transactions nor aggregations across collections. */
const plain = {
  connectOptions: { autoIndex, serverSelectionTimeoutMS },
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
  disableIndexHints: true,
} as const satisfies Partial<Options>

/** Nothing is asked of a database that is not as it has to be, and whoever starts the press room hears why. */
function withChecks(db: MongooseAdapter, env: Settings): MongooseAdapter {
  const { connect } = db
  db.connect = async (...args) => {
    refuse(databaseFaults(env))
    await connect?.apply(db, args)
    if (process.env.NODE_ENV === 'production' && env.databaseFlavour === 'full' && !hasTransactions(db))
      refuse([noReplicaSet])
    refuse(await settleIndexes(db))
  }
  return db
}

function refuse(faults: string[]): void {
  if (faults.length > 0) throw faultError(faults)
}
