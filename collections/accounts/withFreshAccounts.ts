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
  // Without a moment of change: what Payload calls adding a session.
  if (collection !== 'users' || id === undefined || !req?.context?.signsIn || data.updatedAt !== null) return write
  const fresh = await db.findOne<User>({ collection, req, where: { id: { equals: id } } })
  const [session] = ((data.sessions ?? []) as NonNullable<User['sessions']>).slice(-1)
  if (!fresh || fresh.disabled || !session || fresh.hash !== data.hash) throw new AuthenticationError()
  const others = (fresh.sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
  return { ...write, data: { ...fresh, sessions: [...others, session], updatedAt: null } }
}
