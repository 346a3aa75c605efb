import type { CollectionBeforeOperationHook } from 'payload'
import { words } from '@/lib/locales'
import { faults } from '../fields/faults'

/** Characters, as people count them. Long rather than intricate (NIST SP 800-63B); the upper end keeps hashing cheap. */
const length = { least: 12, most: 256 }

/** Every way of setting a password passes here: the first administrator, a new account, one's own, and a reset. */
export const keepPasswordLong: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { password } = (args as { data?: { password?: unknown } }).data ?? {}
  if (password === undefined || password === null || password === '') return args
  const characters = typeof password === 'string' ? [...password].length : 0
  if (characters >= length.least && characters <= length.most) return args
  throw faults(req, collection.slug, [{ path: 'password', label: label, message: advice }])
}

const label = words('Wachtwoord', 'Mot de passe', 'Password')
const advice = words(
  `Neem ${length.least} tot ${length.most} tekens: een zin die alleen u kent, is goed.`,
  `Prenez ${length.least} à ${length.most} caractères : une phrase que vous seul connaissez convient.`,
  `Take ${length.least} to ${length.most} characters: a sentence that only you know is good.`,
)
