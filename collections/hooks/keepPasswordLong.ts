import type { CollectionBeforeOperationHook } from 'payload'
import { words } from '@/lib/locales'
import { refusal } from '../refusal'

/** Characters, as people count them. Long rather than intricate (NIST SP 800-63B); the upper end keeps hashing cheap. */
export const passwordLength = { least: 12, most: 256 }

/** Every way of setting a password passes here: the first administrator, a new account, one's own, and a reset. */
export const keepPasswordLong: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { password } = (args as { data?: { password?: unknown } }).data ?? {}
  if (password === undefined || password === null || password === '') return args
  const characters = typeof password === 'string' ? [...password].length : 0
  if (characters >= passwordLength.least && characters <= passwordLength.most) return args
  // No fault of a field: the forms that set a password for the first time, or anew, show the message itself only.
  throw refusal(req, 400, advice)
}

const advice = words(
  `Neem een wachtwoord van ${passwordLength.least} tot ${passwordLength.most} tekens: een zin die alleen u kent, is goed.`,
  `Prenez un mot de passe de ${passwordLength.least} à ${passwordLength.most} caractères : une phrase que vous seul connaissez convient.`,
  `Take a password of ${passwordLength.least} to ${passwordLength.most} characters: a sentence that only you know is good.`,
)
