import type { CollectionAfterOperationHook, CollectionBeforeLoginHook, PayloadRequest } from 'payload'
import type { NextStep } from '@/lib/accounts'
import { count, forgive, type Limit } from '@/lib/counter'
import { words } from '@/lib/locales'
import type { User } from '../../payload-types'
import { refusal } from '../../refusal'
import { knownDevice } from '../knownDevice'
import { logAccount } from '../logAccount'
import { tooMany } from '../signInLimits'
import { isRequired } from './isRequired'
import { enrol, propose, secondStepOf, takeCode } from './secondStep'

declare module 'payload' {
  interface RequestContext {
    /** Codes of a second step that was set up while signing in, for the answer. */
    recoveryCodes?: string[]
  }
}

/** How often a code may be wrong: only whoever knows the password comes that far, and a known browser counts by itself. */
export const codeLimits = {
  account: { name: 'second step: account', points: 10, seconds: 1800 },
  device: { name: 'second step: known browser', points: 10, seconds: 600 },
} as const satisfies Record<string, Limit>

/**
 * After the password, before there is a session that anybody could use: the code in `code` beside the password, or the
 * setting up of a second step where the newsroom demands one (`pending` and `code`). Throwing undoes the session. A link
 * from the mailbox sets a password without a code, because nobody is signed in by it.
 */
export const askSecondStep: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (req.context.setsPassword) return user
  const factor = await secondStepOf(req, user.id)
  if (!factor && !(await isRequired(req, user))) return user
  const { code, pending } = (req.data ?? {}) as { code?: unknown; pending?: unknown }
  const typed = typeof code === 'string' && code.length <= 40 ? code.trim() : ''
  const next: NextStep = factor ? { secondStep: 'code' } : { secondStep: 'enrol', enrolment: propose(req, user) }
  if (!typed) throw refusal(req, 401, factor ? codeWanted : enrolmentWanted, next)
  await countCode(req, user)
  if (factor) {
    if (!(await takeCode(req, factor, typed))) throw refusal(req, 401, codeWrong, next)
  } else {
    const recoveryCodes = await enrol(req, user, { pending: String(pending), code: typed })
    // The picture on the screen stays good: a code was mistyped.
    if (!recoveryCodes) throw refusal(req, 401, codeWrong, { secondStep: 'code' } satisfies NextStep)
    req.context.recoveryCodes = recoveryCodes
    await logAccount(req, { event: 'secondFactorOn', account: user })
  }
  await forgiveCode(req, user)
  return user
}

/** Tells the codes of a second step that was set up just now, once. */
export const tellRecoveryCodes: CollectionAfterOperationHook<'users'> = ({ operation, req, result }) =>
  operation === 'login' && req.context.recoveryCodes
    ? ({ ...result, recoveryCodes: req.context.recoveryCodes } as typeof result)
    : result

/** @throws 429 when an account's code was wrong too often. */
export async function countCode(req: PayloadRequest, user: Pick<User, 'id' | 'email'>): Promise<void> {
  const wait = await count(...countedFor(req, user))
  if (wait !== undefined) throw tooMany(req, wait)
}

export const forgiveCode = (req: PayloadRequest, user: Pick<User, 'id' | 'email'>): Promise<void> =>
  forgive(...countedFor(req, user))

function countedFor(req: PayloadRequest, { id, email }: Pick<User, 'id' | 'email'>): [Limit, string] {
  const device = knownDevice(req, email)
  return device ? [codeLimits.device, device] : [codeLimits.account, id]
}

const codeWanted = words(
  'Typ de code uit uw app.',
  'Tapez le code de votre application.',
  'Type the code from your app.',
)
export const codeWrong = words(
  'Deze code klopt niet, of is al gebruikt. Wacht op de volgende.',
  'Ce code n’est pas juste, ou a déjà servi. Attendez le suivant.',
  'This code is not right, or was used before. Wait for the next one.',
)
const enrolmentWanted = words(
  'Deze nieuwskamer vraagt een tweede stap bij het aanmelden.',
  'Cette salle de presse demande une deuxième étape à la connexion.',
  'This newsroom asks for a second step when signing in.',
)
