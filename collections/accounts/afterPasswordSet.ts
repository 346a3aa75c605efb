import type { CollectionAfterOperationHook } from 'payload'
import type { User } from '../payload-types'
import { logAccount } from './logAccount'

/**
 * A link from the mailbox sets a password and signs nobody in: whoever set it does that next, with the second step where
 * there is one. Payload would sign in at once.
 */
export const afterPasswordSet: CollectionAfterOperationHook<'users'> = async ({ operation, req, result }) => {
  if (operation !== 'resetPassword') return result
  const { user } = result as unknown as { user: User }
  req.user = null
  await req.payload.update({
    collection: 'users',
    id: user.id,
    data: { sessions: [], invitedAt: null },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await logAccount(req, { event: 'passwordSet', account: user })
  return { user: null, token: '' } as unknown as typeof result
}
