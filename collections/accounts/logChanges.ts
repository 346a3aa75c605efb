import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { User } from '../payload-types'
import { logAccount } from './logAccount'

/** What the log of accounts is told of a save. */
export const logChanges: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') await logAccount(req, { event: 'created', account: doc, detail: doc.role })
  else if (previousDoc.role !== doc.role)
    await logAccount(req, { event: 'role', account: doc, detail: `${previousDoc.role} → ${doc.role}` })
  if (operation === 'update' && Boolean(previousDoc.disabled) !== Boolean(doc.disabled))
    await logAccount(req, { event: doc.disabled ? 'disabled' : 'enabled', account: doc })
  return doc
}

export const logDeletion: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await logAccount(req, { event: 'deleted', account: { name: doc.name }, detail: doc.role })
}
