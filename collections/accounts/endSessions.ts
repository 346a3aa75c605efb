import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../payload-types'

/**
 * Whoever gets another role, or is switched off, is signed out everywhere. (A new password does that too: Payload ends
 * all sessions but the one in which it was typed.)
 */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const isOther = data.role !== undefined && data.role !== originalDoc?.role
  const isOff = Boolean(data.disabled) && !originalDoc?.disabled
  return isOther || isOff ? { ...data, sessions: [] } : data
}
