import type { PayloadRequest } from 'payload'
import type { Enrolment, SecondStep } from '@/lib/accounts'
import { derivedKey } from '@/lib/derivedKey'
import { env } from '@/lib/env'
import { toQr } from '@/lib/qr'
import { seal, unseal } from '@/lib/sealed'
import type { SecondFactor, User } from '../../payload-types'
import { keyUri, newRecoveryCodes, newSecret, recoveryHash, stepOf } from './codes'

type Owner = Pick<User, 'id' | 'email'>

/** How long somebody may take to set a second step up, in milliseconds. */
const enrolmentLasts = 15 * 60 * 1000

/** The second step of an account; undefined when it has none. */
export async function secondStepOf(req: PayloadRequest, account: string): Promise<SecondFactor | undefined> {
  const { docs } = await req.payload.find({
    collection: 'second-factors',
    where: { account: { equals: account } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** What its owner, and an administrator, may know of it. */
export const shown = (factor: SecondFactor | undefined): SecondStep =>
  factor ? { on: true, since: factor.createdAt, codesLeft: codesOf(factor).length } : { on: false }

/** Proposes a secret. Nothing is kept: what has to come back is sealed, for this account and a quarter of an hour. */
export function propose(req: PayloadRequest, { id, email }: Owner): Enrolment {
  const secret = newSecret()
  const pending = seal(keyOf(req), JSON.stringify({ secret, until: Date.now() + enrolmentLasts }), `enrolment ${id}`)
  const qr = toQr(keyUri(secret, new URL(env.siteUrl).hostname, email))
  if (!qr) throw new Error('An address of an account is too long for a QR code')
  return { secret, qr, pending }
}

/** Sets up what was proposed once its first code is right, and gives the recovery codes; undefined when it is not. */
export async function enrol(
  req: PayloadRequest,
  { id }: Owner,
  { pending, code }: { pending: string; code: string },
): Promise<string[] | undefined> {
  const proposed = unseal(keyOf(req), pending, `enrolment ${id}`)
  if (!proposed) return undefined
  const { secret, until } = JSON.parse(proposed) as { secret: string; until: number }
  const step = stepOf(secret, code, Date.now())
  if (until < Date.now() || step === undefined || (await secondStepOf(req, id))) return undefined
  const recoveryCodes = newRecoveryCodes()
  await req.payload.create({
    collection: 'second-factors',
    data: {
      account: id,
      secret: seal(keyOf(req), secret, `secret ${id}`),
      recoveryCodes: recoveryCodes.map((one) => recoveryHash(keyOf(req), one)),
      lastStep: step,
      turn: 0,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return recoveryCodes
}

/** Takes a code of the app, or a recovery code, once. False for what is wrong, was taken before, or is taken just now. */
export async function takeCode(req: PayloadRequest, factor: SecondFactor, typed: string): Promise<boolean> {
  const code = typed.trim()
  if (/^\d{3}\s?\d{3}$/.test(code)) {
    const secret = unseal(keyOf(req), factor.secret, `secret ${accountOf(factor)}`)
    const step = secret && stepOf(secret, code, Date.now())
    return step !== undefined && step !== '' && step > factor.lastStep && (await use(req, factor, { lastStep: step }))
  }
  const hash = recoveryHash(keyOf(req), code)
  const left = codesOf(factor).filter((one) => one !== hash)
  return left.length < codesOf(factor).length && (await use(req, factor, { recoveryCodes: left }))
}

/** New recovery codes in the place of all that there were. */
export async function renewRecoveryCodes(req: PayloadRequest, factor: SecondFactor): Promise<string[]> {
  const recoveryCodes = newRecoveryCodes()
  await use(
    req,
    { ...factor, turn: factor.turn + 1 },
    {
      recoveryCodes: recoveryCodes.map((one) => recoveryHash(keyOf(req), one)),
    },
  )
  return recoveryCodes
}

export async function removeSecondStep(req: PayloadRequest, account: string): Promise<void> {
  await req.payload.delete({
    collection: 'second-factors',
    where: { account: { equals: account } },
    overrideAccess: true,
    req,
  })
}

/** Only whoever read it as it stands changes it, in one statement of the database: two at once are one and one refused. */
async function use(req: PayloadRequest, { id, turn }: SecondFactor, data: Partial<SecondFactor>): Promise<boolean> {
  const changed = await req.payload.db.updateOne({
    collection: 'second-factors',
    where: { and: [{ id: { equals: id } }, { turn: { equals: turn } }] },
    data: { ...data, turn: turn + 1 },
    options: { atomic: true },
    req,
  })
  return Boolean(changed)
}

const codesOf = ({ recoveryCodes }: SecondFactor): string[] =>
  Array.isArray(recoveryCodes) ? recoveryCodes.map(String) : []

const accountOf = ({ account }: SecondFactor): string => (typeof account === 'object' ? account.id : account)

const keyOf = ({ payload }: PayloadRequest): Buffer => derivedKey(payload.config.secret, 'second step')
