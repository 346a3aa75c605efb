import crypto from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { isStaff } from '../access'
import { passwordLength } from '../hooks/keepPasswordLong'
import type { User } from '../payload-types'
import { markDevice } from './knownDevice'
import { admit, admitted } from './signInLimits'

declare module 'payload' {
  interface RequestContext {
    /** A password is being set by a link: whoever does that is not signed in by it. */
    setsPassword?: true
  }
}

/**
 * Before Payload looks at a password: how often somebody may try, and the same work for whoever has no account as for
 * whoever has one, so that neither the answer nor the time it takes tells which it is. What the server does on its own
 * account (`overrideAccess`) is not counted.
 */
export const receiveSignIn: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'login') return args
  req.context.signsIn = true
  if (overrideAccess) return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password.trim()) return args
  const address = email.toLowerCase().trim()
  await admit(req, address)
  if (password.length > passwordLength.most * 4) {
    await asMuchWork('')
    throw new AuthenticationError(req.t)
  }
  if (!(await hasPassword(address, req))) await asMuchWork(password)
  return args
}

/** A session that is open is not made longer for an account that was switched off. */
export const refreshStaff: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'refresh' && !isStaff(req)) throw new Forbidden(req.t)
  return args
}

/** An account that was switched off is one that does not exist. */
export const refuseDisabled: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.disabled) throw new AuthenticationError(req.t)
  return user
}

export const welcomeSignedIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await admitted(req, user.email)
  markDevice(req, user.email)
  return user
}

async function hasPassword(email: string, req: PayloadRequest): Promise<boolean> {
  const found = await req.payload.db.findOne<User>({ collection: 'users', req, where: { email: { equals: email } } })
  return Boolean(found?.hash && found.salt)
}

/** What Payload does with a password (auth/strategies/local): PBKDF2 with SHA-256, 600,000 rounds, 32 bytes. */
const asMuchWork = (password: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, nobodysSalt, 600_000, 32, 'sha256')
const nobodysSalt = '0'.repeat(64)
