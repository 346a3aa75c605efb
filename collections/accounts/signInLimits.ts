import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { askedFrom } from '@/lib/answer'
import { count, forgive, giveBack, type Limit } from '@/lib/counter'
import { words } from '@/lib/locales'
import { refusal } from '../refusal'
import { knownDevice } from './knownDevice'

/**
 * How often somebody may try to sign in. Wrong attempts are counted for an account from one address, for an address, and
 * for an account from all addresses together; the account itself is never locked. A browser in which its owner has
 * signed in before is counted by itself and by nothing else, and so is whoever comes back with a link from the mailbox:
 * guessing from elsewhere keeps no editor out. All of it holds for addresses of no account as well, and tells nothing.
 */
export const signInLimits = {
  pair: { name: 'sign-in: account from an address', points: 5, seconds: 600 },
  client: { name: 'sign-in: address', points: 50, seconds: 600 },
  account: { name: 'sign-in: account from anywhere', points: 100, seconds: 3600 },
  device: { name: 'sign-in: known browser', points: 10, seconds: 600 },
} as const satisfies Record<string, Limit>

/**
 * Counts an attempt before anything is looked up.
 * @throws 429 with Retry-After (RFC 6585, 4) when there were too many.
 */
export async function admit(req: PayloadRequest, email: string): Promise<void> {
  for (const [limit, key] of countedFor(req, email)) {
    const wait = await count(limit, key)
    if (wait !== undefined) throw tooMany(req, wait)
  }
}

/** Whoever signed in has guessed nothing: the attempt counts for no one. */
export async function admitted(req: PayloadRequest, email: string): Promise<void> {
  const [own, ...others] = countedFor(req, email)
  if (own) await forgive(...own)
  for (const one of others) await giveBack(...one)
}

/** Says how long to wait, in the language of whoever asks. */
export function tooMany(req: PayloadRequest, seconds: number): Error {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  const minutes = Math.ceil(seconds / 60)
  return refusal(
    req,
    429,
    words(
      `Te veel pogingen van hieruit. Wacht ${minutes} min., of vraag een link om een nieuw wachtwoord te kiezen.`,
      `Trop de tentatives d’ici. Attendez ${minutes} min, ou demandez un lien pour choisir un nouveau mot de passe.`,
      `Too many attempts from here. Wait ${minutes} min, or ask for a link to choose a new password.`,
    ),
  )
}

function countedFor(req: PayloadRequest, email: string): [Limit, string][] {
  const account = createHash('sha256').update(email).digest('base64url')
  const device = knownDevice(req, email)
  if (device) return [[signInLimits.device, device]]
  const client = askedFrom()
  return [
    [signInLimits.pair, `${account} ${client}`],
    [signInLimits.client, client],
    [signInLimits.account, account],
  ]
}
