import type { CollectionBeforeChangeHook } from 'payload'
import { words } from '@/lib/locales'
import type { User } from '../payload-types'
import { refusal } from '../refusal'

/**
 * Whoever gets another role, or is switched off, is signed out everywhere. (A new password does that too: Payload ends
 * all sessions but the one in which it was typed.)
 */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const isOther = data.role !== undefined && data.role !== originalDoc?.role
  const isOff = Boolean(data.disabled) && !originalDoc?.disabled
  if (isOff && req.user?.id === originalDoc?.id) throw refusal(req, 409, notOneself)
  return isOther || isOff ? { ...data, sessions: [] } : data
}

const notOneself = words(
  'U kunt uw eigen account niet uitschakelen. Een andere beheerder kan het.',
  'Vous ne pouvez pas désactiver votre propre compte. Un autre administrateur le peut.',
  'You cannot switch off your own account. Another administrator can.',
)
