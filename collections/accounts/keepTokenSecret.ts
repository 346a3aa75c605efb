import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import type { User } from '../payload-types'

/** Of a link that sets a password only the fingerprint is kept: whoever reads a backup can open no account with it. */
export const keepTokenSecret: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const token = data.resetPasswordToken
  if (token && token !== originalDoc?.resetPasswordToken) data.resetPasswordToken = fingerprint(token)
  return data
}

/** A link that comes back is looked for by its fingerprint. */
export const findByFingerprint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  req.context.setsPassword = true
  // Payload has the data in hand already, and would not look at another.
  const { data } = args as { data: { token?: unknown } }
  data.token = fingerprint(String(data.token))
  return args
}

const fingerprint = (token: string): string => createHash('sha256').update(token).digest('hex')
