import { randomBytes } from 'node:crypto'
import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** 24 hexadecimal figures, which both databases take for an id, drawn so that one id says nothing of the next. */
export const drawId = (): string => randomBytes(12).toString('hex')

/**
 * A database whose documents get ids of one form, whichever it is: so a newsroom moves from one to the other with its
 * ids. MongoDB's own count up, and a gap would tell readers of a document that they do not see.
 */
export function withDrawnIds<A extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<A>): DatabaseAdapterObj<A> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const create = db.create
      db.create = (one) => create.call(db, { customID: drawId(), ...one })
      return db
    },
  }
}

/** The same for rows that Payload's SQLite adapter names by itself: versions, and what is written by an upsert. */
export const drawIdsOfRows: SQLiteSchemaHook = ({ schema }) => {
  for (const table of Object.values(schema.tables)) {
    const { id } = table as unknown as { id?: { defaultFn?: () => unknown } }
    if (id?.defaultFn) id.defaultFn = drawId
  }
  return schema
}
