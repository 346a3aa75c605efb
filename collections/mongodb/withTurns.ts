import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Document } from 'mongodb'
import { busy, longest, pauseOf, sleep, Turns } from '../turns'
import { serverOf } from './server'
import { isTransient, isUnknownCommit } from './transient'

/** In which one document says whose turn it is. */
const turns = 'turns'

/**
 * One writer at a time, as on SQLite (oneWriter.ts): what the rules of the house read before they write (whether an address
 * is free, whether another release still uses a contact) stays true until they have written. Snapshots alone do not give
 * that: of two releases withdrawn in the same moment each would still see the other, and their contact would stay public.
 *
 * Writers of this process queue. Then each transaction begins with a change to the same document, which the server lets
 * one transaction at a time make, whatever instance it comes from. A killed instance loses its turn when the server gives
 * up its transaction (`transactionLifetimeLimitSeconds`). A commit whose outcome is not known is asked for again.
 *
 * Without transactions (`plain`, or a single server) the turn is kept within this process, and nothing is undone.
 */
export function withTurns(db: MongooseAdapter): MongooseAdapter {
  const queue = new Turns()
  const leaving = new Map<string, () => void>()
  const sessions = db.sessions as unknown as Record<string, ClientSession>
  const connect = db.connect

  /** Ends a turn once, by whoever comes first. */
  const take = async (
    given: unknown,
  ): Promise<{ session: ClientSession | undefined; leave: () => void } | undefined> => {
    const id = String(await given)
    const leave = leaving.get(id)
    const session = sessions[id]
    leaving.delete(id)
    delete sessions[id]
    return leave && { session, leave }
  }

  const begin: MongooseAdapter['beginTransaction'] = async () => {
    const leave = await queue.enter()
    const id = randomUUID()
    try {
      if (hasTransactions(db)) sessions[id] = await openTurn(db)
    } catch (error) {
      leave()
      throw error
    }
    const watch = setTimeout(() => void rollback(id), longest.hold).unref()
    leaving.set(id, () => {
      clearTimeout(watch)
      leave()
    })
    return id
  }

  const commit: MongooseAdapter['commitTransaction'] = async (id) => {
    const turn = await take(id)
    try {
      if (turn?.session) await complete(turn.session)
    } finally {
      turn?.leave()
    }
  }

  const rollback: MongooseAdapter['rollbackTransaction'] = async (id) => {
    const turn = await take(id)
    try {
      if (turn?.session?.inTransaction()) await turn.session.abortTransaction()
      await turn?.session?.endSession()
    } finally {
      turn?.leave()
    }
  }

  db.connect = async (...args) => {
    await connect?.apply(db, args)
    // Payload takes its own away when it finds no replica set.
    Object.assign(db, { beginTransaction: begin, commitTransaction: commit, rollbackTransaction: rollback })
    if (hasTransactions(db))
      await serverOf(db)
        .collection<Turn>(turns)
        .updateOne({ _id: 'writer' }, { $inc: { n: 1 } }, { upsert: true })
  }
  return db
}

/** Whether a change that fails half way is undone by the server; known once it is connected. */
export const hasTransactions = (db: MongooseAdapter): boolean => Boolean(db.transactionOptions)

type Turn = Document & { _id: string }

/** A transaction that nobody else can be in at the same time. */
async function openTurn(db: MongooseAdapter): Promise<ClientSession> {
  const session = db.connection.getClient().startSession() as unknown as ClientSession
  const deadline = Date.now() + longest.wait
  for (let n = 0; ; n++) {
    session.startTransaction(db.transactionOptions || {})
    try {
      await serverOf(db)
        .collection<Turn>(turns)
        .updateOne({ _id: 'writer' }, { $inc: { n: 1 } }, { session })
      return session
    } catch (error) {
      await session.abortTransaction().catch(() => undefined)
      if (isTransient(error) && Date.now() < deadline) {
        await sleep(pauseOf(n))
        continue
      }
      await session.endSession()
      throw isTransient(error) ? busy() : error
    }
  }
}

async function complete(session: ClientSession): Promise<void> {
  const deadline = Date.now() + longest.wait
  try {
    for (let n = 0; ; n++) {
      try {
        return void (await session.commitTransaction())
      } catch (error) {
        if (!isUnknownCommit(error) || Date.now() > deadline) throw error
        await sleep(pauseOf(n))
      }
    }
  } finally {
    // What is committed stays so, whatever comes of this.
    await session.endSession().catch(() => undefined)
  }
}
