import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Where } from 'payload'

/**
 * Everything is counted one by one. Asked without a condition, Payload's adapter takes the collection's own estimate: MongoDB
 * refuses that inside a transaction, and after a crash it may be wrong, where "is this the first account?" must not be.
 */
export function withExactCounts(db: MongooseAdapter): MongooseAdapter {
  const { count, countVersions } = db
  db.count = (args) => count.call(db, { ...args, where: whole(args.where) })
  db.countVersions = (args) => countVersions.call(db, { ...args, where: whole(args.where) })
  return db
}

const whole = (where: Where = {}): Where => (Object.keys(where).length > 0 ? where : { id: { exists: true } })
