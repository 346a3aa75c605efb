import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Db } from 'mongodb'

/** Payload's adapter for MongoDB, once it is one. */
export const isMongo = (db: { name: string }): db is MongooseAdapter => db.name === 'mongoose'

/** The database itself, for what Payload's adapter does not offer. */
export function serverOf(db: Pick<MongooseAdapter, 'connection'>): Db {
  const { db: server } = db.connection
  if (!server) throw new Error('MongoDB was asked for something before it was connected.')
  return server as unknown as Db
}

/** Whether it was opened as a server that has only the plain part of MongoDB (DATABASE_FLAVOUR). */
export const isPlain = ({ useJoinAggregations }: Pick<MongooseAdapter, 'useJoinAggregations'>): boolean =>
  !useJoinAggregations
