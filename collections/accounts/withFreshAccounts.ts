import { AuthenticationError, type BaseDatabaseAdapter, type DatabaseAdapterObj, type UpdateOneArgs } from 'payload'
import type { User } from '../payload-types'

declare module 'payload' {
  interface RequestContext {
    /** A password is being looked at: see withFreshAccounts.ts. */
    signsIn?: true
  }
}

/**
 * Payload reads an account, works on the password for a quarter of a second, and then writes the whole account back to add
 * a session. What was changed in between (switched off, another role) would be undone, by anybody who signs in often
 * enough. With this, signing in adds its session to the account as it is by then, and to no other.
 */
export function withFreshAccounts<A extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<A>,
): DatabaseAdapterObj<A> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { updateOne } = db
      db.updateOne = async (write) => updateOne.call(db, await onlyItsSession(db, write))
      return db
    },
  }
}

async function onlyItsSession(db: BaseDatabaseAdapter, write: UpdateOneArgs): Promise<UpdateOneArgs> {
  const { collection, data, id, req } = write
  // Without a moment of change: what Payload calls adding a session, or taking one back when the rest was refused.
  if (collection !== 'users' || id === undefined || !req?.context?.signsIn || data.updatedAt !== null) return write
  const fresh = await db.findOne<User>({ collection, req, where: { id: { equals: id } } })
  if (!fresh) throw new AuthenticationError()
  const asked = (data.sessions ?? []) as Sessions
  const there = fresh.sessions ?? []
  const added = asked.slice(-1).filter((one) => there.every((other) => other.id !== one.id))
  if (added.length > 0 && (fresh.disabled || fresh.hash !== data.hash)) throw new AuthenticationError()
  const kept =
    added.length > 0 ? there.filter(isNotOver) : there.filter(({ id: one }) => asked.some((a) => a.id === one))
  return { ...write, data: { ...fresh, sessions: [...kept, ...added], updatedAt: null } }
}

type Sessions = NonNullable<User['sessions']>
const isNotOver = ({ expiresAt }: Sessions[number]): boolean => Date.parse(expiresAt) > Date.now()
