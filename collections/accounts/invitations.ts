import { randomBytes } from 'node:crypto'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Invited } from '@/lib/accounts'
import { words } from '@/lib/locales'
import { roleOf } from '../access'
import type { User } from '../payload-types'
import { refusal } from '../refusal'
import { logAccount } from './logAccount'
import { sendLink } from './sendLink'

/**
 * Asking colleagues in, below /api/users, for administrators alone: `POST /invitations` (name, email, role and optionally
 * languages and interfaceLanguage; 201, Invited) makes an account whose password nobody knows and mails its owner a link
 * that sets one; `POST /:id/invitation` (200, Invited) sends a new link in the place of the old one. When the mail server
 * takes no mail the account stays, and the answer brings the link itself.
 */
export const invitations: Omit<Endpoint, 'root'>[] = [
  {
    path: '/invitations',
    method: 'post',
    handler: async (req) => {
      forAdministrators(req)
      const read = invitation.safeParse(await req.json?.().catch(() => undefined))
      if (!read.success) throw refusal(req, 400, incomplete)
      const user = await req.payload.create({
        collection: 'users',
        data: { ...read.data, password: randomBytes(32).toString('base64url') },
        depth: 0,
        overrideAccess: false,
        req,
      })
      return Response.json(await invite(user, req), { status: 201 })
    },
  },
  {
    path: '/:id/invitation',
    method: 'post',
    handler: async (req) => {
      forAdministrators(req)
      const user = await req.payload.findByID({
        collection: 'users',
        id: String(req.routeParams?.id),
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!user) throw refusal(req, 404, noAccount)
      if (user.disabled) throw refusal(req, 409, isDisabled)
      return Response.json(await invite(user, req))
    },
  },
]

async function invite(user: User, req: PayloadRequest): Promise<Invited> {
  await req.payload.update({
    collection: 'users',
    id: user.id,
    data: { invitedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await logAccount(req, { event: 'invited', account: user })
  const { link, sent } = await sendLink('invitation', user, req)
  return { id: user.id, sent, ...(sent ? {} : { link }) }
}

const line = z.string().trim().min(1).max(254)
const invitation = z.strictObject({
  name: line,
  email: z.email().max(254),
  role: z.enum(['writer', 'editor', 'administrator']),
  interfaceLanguage: z.enum(['nl', 'fr', 'en']).optional(),
})

function forAdministrators(req: PayloadRequest): void {
  if (roleOf(req) !== 'administrator') throw new Forbidden(req.t)
}

const incomplete = words(
  'Vul een naam, een e-mailadres en een rol in.',
  'Indiquez un nom, une adresse e-mail et un rôle.',
  'Fill in a name, an e-mail address and a role.',
)
const noAccount = words('Dit account bestaat niet.', 'Ce compte n’existe pas.', 'There is no such account.')
const isDisabled = words(
  'Dit account is uitgeschakeld. Schakel het eerst weer in.',
  'Ce compte est désactivé. Réactivez-le d’abord.',
  'This account is switched off. Switch it on first.',
)
