import { randomUUID } from 'node:crypto'
import type { Db, MongoServerError } from 'mongodb'
import { sleep } from '../turns'

/** How long a lock stands without being renewed, and how long somebody waits for another instance, in milliseconds. */
const times = { expiry: 60_000, renewal: 15_000, patience: 600_000 }

type Lock = { _id: string; holder: string; until: Date }

/**
 * Holds the lock of the migrations until what it gives back is called. A holder renews it; one that was killed does not,
 * and the next may take it a minute later. (The instances' clocks may differ by far less than that.)
 */
export async function lockMongo(db: Db, { expiry, renewal, patience } = times): Promise<() => Promise<void>> {
  const locks = db.collection<Lock>('locks')
  const holder = randomUUID()
  const mine = { _id: 'migrations', holder }
  const until = () => new Date(Date.now() + expiry)
  const take = async (): Promise<boolean> => {
    try {
      const expired = { _id: mine._id, until: { $lt: new Date() } }
      await locks.updateOne(expired, { $set: { holder, until: until() } }, { upsert: true })
      return true
    } catch (error) {
      // It is there and has not expired, so that another was to be put beside it.
      if ((error as MongoServerError).code === 11000) return false
      throw error
    }
  }
  for (const deadline = Date.now() + patience; !(await take()); await sleep(Math.min(250, expiry / 4)))
    if (Date.now() > deadline)
      throw new Error('Another instance has been bringing the database up to date for ten minutes; see what it says.')
  const renewing = setInterval(
    () => void locks.updateOne(mine, { $set: { until: until() } }).catch(() => undefined),
    renewal,
  ).unref()
  return async () => {
    clearInterval(renewing)
    await locks.deleteOne(mine)
  }
}
