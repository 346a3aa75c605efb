import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Enrolment, RecoveryCodes, SecondStep } from '@/lib/accounts'
import { words } from '@/lib/locales'
import { roleOf } from '../../access'
import type { SecondFactor, User } from '../../payload-types'
import { refusal } from '../../refusal'
import { logAccount } from '../logAccount'
import { codeWrong, countCode, forgiveCode } from './askSecondStep'
import { isRequired } from './isRequired'
import { enrol, propose, removeSecondStep, renewRecoveryCodes, secondStepOf, shown, takeCode } from './secondStep'

/**
 * One's own second step, below /api/users: `GET /second-step` (SecondStep), `POST /second-step/begin` (Enrolment; 409 when
 * there is one), `/confirm` (`pending`, `code`; RecoveryCodes), `/codes` and `/remove` (`code`). Administrators look at a
 * colleague's and take it away: `GET /:id/second-step`, `POST /:id/second-step/remove`. 400 for a wrong code, 429 for too
 * many.
 */
export const secondStepEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/second-step',
    method: 'get',
    handler: async (req) => Response.json(shown(await secondStepOf(req, self(req).id))),
  },
  {
    path: '/second-step/begin',
    method: 'post',
    handler: async (req) => {
      const user = self(req)
      if (await secondStepOf(req, user.id)) throw refusal(req, 409, thereIsOne)
      return Response.json(propose(req, user) satisfies Enrolment)
    },
  },
  {
    path: '/second-step/confirm',
    method: 'post',
    handler: async (req) => {
      const user = self(req)
      const asked = await read(req, z.object({ pending: z.string().max(1000), code: aCode }))
      await countCode(req, user)
      const recoveryCodes = await enrol(req, user, asked)
      if (!recoveryCodes) throw refusal(req, 400, codeWrong)
      await forgiveCode(req, user)
      await endOtherSessions(req, user.id)
      await logAccount(req, { event: 'secondFactorOn', account: user })
      return Response.json({ recoveryCodes } satisfies RecoveryCodes)
    },
  },
  {
    path: '/second-step/codes',
    method: 'post',
    handler: async (req) => {
      const factor = await withCode(req)
      return Response.json({ recoveryCodes: await renewRecoveryCodes(req, factor) } satisfies RecoveryCodes)
    },
  },
  {
    path: '/second-step/remove',
    method: 'post',
    handler: async (req) => {
      const user = self(req)
      if (await isRequired(req, user)) throw refusal(req, 409, isDemanded)
      await withCode(req)
      await removeSecondStep(req, user.id)
      await endOtherSessions(req, user.id)
      await logAccount(req, { event: 'secondFactorOff', account: user })
      return Response.json({ on: false } satisfies SecondStep)
    },
  },
  {
    path: '/:id/second-step',
    method: 'get',
    handler: async (req) => Response.json(shown(await secondStepOf(req, (await colleague(req)).id))),
  },
  {
    path: '/:id/second-step/remove',
    method: 'post',
    handler: async (req) => {
      const user = await colleague(req)
      if (user.id === self(req).id) throw refusal(req, 409, ownByCode)
      await removeSecondStep(req, user.id)
      await endOtherSessions(req, user.id)
      await logAccount(req, { event: 'secondFactorReset', account: user })
      return Response.json({ on: false } satisfies SecondStep)
    },
  },
]

/** The account that asks; nobody else has a second step of their own. */
function self({ t, user }: PayloadRequest): User & { collection: 'users'; _sid?: string } {
  if (user?.collection !== 'users' || user.disabled) throw new Forbidden(t)
  return user
}

async function colleague(req: PayloadRequest): Promise<User> {
  if (roleOf(req) !== 'administrator') throw new Forbidden(req.t)
  const id = String(req.routeParams?.id)
  const asked = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const user = await req.payload.findByID(asked)
  if (!user) throw refusal(req, 404, noAccount)
  return user
}

/** One's own second step, once one of its codes was shown. */
async function withCode(req: PayloadRequest): Promise<SecondFactor> {
  const user = self(req)
  const { code } = await read(req, z.object({ code: aCode }))
  await countCode(req, user)
  const factor = await secondStepOf(req, user.id)
  if (!factor || !(await takeCode(req, factor, code))) throw refusal(req, 400, codeWrong)
  await forgiveCode(req, user)
  return factor
}

const aCode = z.string().trim().min(6).max(40)

async function read<T extends z.ZodType>(req: PayloadRequest, shape: T): Promise<z.infer<T>> {
  const asked = shape.safeParse(await req.json?.().catch(() => undefined))
  if (!asked.success) throw refusal(req, 400, codeWrong)
  return asked.data
}

/** All sessions but the one that asks, where it is one of this account. */
async function endOtherSessions(req: PayloadRequest, id: string): Promise<void> {
  const kept = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  const { _sid } = self(req)
  const sessions = (kept.sessions ?? []).filter((session) => session.id === _sid)
  await req.payload.update({ collection: 'users', id, data: { sessions }, depth: 0, overrideAccess: true, req })
}

const noAccount = words('Dit account bestaat niet.', 'Ce compte n’existe pas.', 'There is no such account.')
const thereIsOne = words(
  'Er is al een tweede stap. Haal die eerst weg.',
  'Il y a déjà une deuxième étape. Retirez-la d’abord.',
  'There is a second step already. Take it away first.',
)
const isDemanded = words(
  'Deze nieuwskamer vraagt een tweede stap. Een beheerder kan die voor u weghalen; u stelt er dan bij het aanmelden een nieuwe in.',
  'Cette salle de presse demande une deuxième étape. Un administrateur peut la retirer ; vous en configurez alors une autre à la connexion.',
  'This newsroom asks for a second step. An administrator can take yours away; you then set up another when you sign in.',
)
const ownByCode = words(
  'Uw eigen tweede stap haalt u weg met een code.',
  'Retirez votre propre deuxième étape avec un code.',
  'Take your own second step away with a code.',
)
