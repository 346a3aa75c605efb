import { randomUUID } from 'node:crypto'
import { type Client, createClient, LibsqlError } from '@libsql/client'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { deferred, longest, pauseOf, sleep, Turns } from './turns'

/**
 * SQLite has one writer at a time. Payload's adapter leaves that to the database, which answers the second writer
 * with SQLITE_BUSY; here writers wait for each other in a queue instead. What it keeps:
 *
 * - every change is a transaction that holds the write lock from its beginning (BEGIN IMMEDIATE);
 * - a write outside a transaction takes its turn as well, so it never meets the lock of an open one;
 * - a commit that fails (a full disk) is an error for whoever saved, which Payload's adapter swallows;
 * - another process that writes (a script beside the server) is waited for without holding up this one;
 * - a transaction that nobody ends is undone after `longest`, and what comes late to it fails whole.
 */

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

/** Payload's SQLite adapter with one writer at a time. */
export function withOneWriter(adapter: ReturnType<typeof sqliteAdapter>): ReturnType<typeof sqliteAdapter> {
  return { ...adapter, init: (args) => queueWriters(adapter.init(args)) }
}

function queueWriters(db: Adapter): Adapter {
  const queue = new Turns()
  const connect = db.connect
  const sessions = db.sessions as unknown as Record<string, Session>

  db.connect = async (...args) => {
    if (!db.client) db.client = await open(db.clientConfig, queue)
    return connect?.apply(db, args)
  }

  db.beginTransaction = async () => {
    await db.initializing
    const leave = await queue.enter()
    const work = deferred<void>()
    const begun = deferred<unknown>()
    let isBegun = false
    const done = untilFree(
      () =>
        db.drizzle.transaction(async (tx) => {
          isBegun = true
          begun.resolve(tx)
          await work.promise
        }),
      () => !isBegun,
    ).finally(leave)
    done.catch(begun.reject)
    const tx = await begun.promise
    const end = (settle: () => void) => () => {
      clearTimeout(watch)
      settle()
      return done
    }
    const undo = end(() => work.reject(new Undone()))
    const watch = setTimeout(() => void undo().catch(() => undefined), longest.hold).unref()
    const id = randomUUID()
    sessions[id] = { db: tx, resolve: end(work.resolve), reject: undo }
    return id
  }

  db.commitTransaction = async (id) => take(sessions, await id)?.resolve()
  db.rollbackTransaction = async (id) => {
    await take(sessions, await id)
      ?.reject()
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error
      })
  }
  return db
}

/** Why a transaction that was rolled back on purpose did not complete. */
class Undone extends Error {}

/** Each session is ended once, by whoever comes first. */
function take(sessions: Record<string, Session>, id: number | string): Session | undefined {
  const session = sessions[id]
  delete sessions[id]
  return session
}

/**
 * Tells SQLite which index leads to few rows; without it the relations of one release are looked for among those of all,
 * which is slow from some thousand on. A sample is enough, and takes milliseconds
 * (https://sqlite.org/lang_analyze.html#approx). Other connections know it once they are opened.
 */
export const statistics = 'PRAGMA analysis_limit = 1000; ANALYZE'

/**
 * Opens the database in WAL mode, so that readers never wait. Writes go through a connection of their own, which is
 * opened anew when another process has held it up: libsql leaves the statement that met the lock unfinished, and
 * every later commit on that connection would fail ("SQL statements in progress", libsql-client-ts #352).
 */
async function open(config: Parameters<typeof createClient>[0], queue: Turns): Promise<Client> {
  const reader = createClient({ ...config, timeout: 0 })
  const writer = createClient({ ...config, timeout: 0 })
  const afresh = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write()
    } catch (error) {
      nameWhole(error)
      if (isBusy(error)) await writer.reconnect()
      throw error
    }
  }
  const inTurn = async <T>(write: () => Promise<T>): Promise<T> => {
    const leave = await queue.enter()
    try {
      return await untilFree(() => afresh(write))
    } finally {
      leave()
    }
  }
  await inTurn(() => writer.execute('PRAGMA journal_mode = WAL'))
  await inTurn(() => writer.executeMultiple(statistics))
  type Execute = (...args: unknown[]) => ReturnType<Client['execute']>
  const execute = (client: Client, args: unknown[]) => (client.execute as Execute).apply(client, args)
  return {
    protocol: reader.protocol,
    get closed() {
      return reader.closed
    },
    execute: (...args: unknown[]) => (reads(args[0]) ? execute(reader, args) : inTurn(() => execute(writer, args))),
    batch: (...args: Parameters<Client['batch']>) => inTurn(() => writer.batch(...args)),
    migrate: (...args: Parameters<Client['migrate']>) => inTurn(() => writer.migrate(...args)),
    executeMultiple: (sql: string) => inTurn(() => writer.executeMultiple(sql)),
    /** Whoever begins has had its turn already. */
    transaction: async () => {
      const begun = await afresh(() => writer.transaction('write'))
      const { execute } = begun
      begun.execute = (statement) => execute.call(begun, statement).catch((error) => Promise.reject(nameWhole(error)))
      return begun
    },
    sync: () => writer.sync(),
    reconnect: () => reader.reconnect(),
    close: () => {
      reader.close()
      writer.close()
    },
  } as Client
}

/**
 * libsql's errors have SQLite's code in two parts, of which Payload reads the first; to know what is taken it needs both.
 * Not every second part is one that libsql has a name for.
 */
function nameWhole(error: unknown): unknown {
  if (error instanceof LibsqlError && error.extendedCode?.startsWith(error.code)) error.code = error.extendedCode
  return error
}

const reads = (statement: unknown): boolean => {
  const sql = typeof statement === 'string' ? statement : (statement as { sql: string }).sql
  return /^\s*(select|pragma|explain)\b/i.test(sql)
}

/** Tries again while another process holds the lock, without blocking this one. */
async function untilFree<T>(attempt: () => Promise<T>, mayRepeat = () => true): Promise<T> {
  const deadline = Date.now() + longest.wait
  for (let n = 0; ; n++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || !mayRepeat() || Date.now() > deadline) throw error
      await sleep(pauseOf(n))
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError ? error.code.startsWith('SQLITE_BUSY') : error instanceof Error && isBusy(error.cause)
