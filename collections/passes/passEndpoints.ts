import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { words } from '@/lib/locales'
import type { GivenPass, PassKind, PassList, StaffPass } from '@/lib/passes'
import { hashOf, newSecret, tokenOf } from '@/lib/passToken'
import { absolute, paths } from '@/lib/paths'
import { givePasses, isStaff } from '../access'
import { say } from '../fields/say'
import type { Pass, PressRelease } from '../payload-types'
import { refusal } from '../refusal'
import { whyNoEmbargoPass } from './noEmbargoPass'
import { previewLasts, readPassRequest } from './passRequest'

/**
 * Passes at a release, below /api/press-releases: `GET /:id/passes` (PassList), `POST /:id/passes` (a PassRequest; 201,
 * GivenPass) and `POST /:id/passes/:pass/revoke` (200, the pass). 403 for whoever may not, 404 for what is not there,
 * 400 for what cannot be, 409 for a release that can have no such pass; each with a sentence.
 */
export const passEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/passes',
    method: 'get',
    handler: async (req) => {
      const release = await releaseAsked(req)
      const { docs } = await req.payload.find({
        collection: 'passes',
        where: { release: { equals: release.id } },
        sort: '-createdAt',
        pagination: false,
        depth: 1,
        overrideAccess: false,
        req,
      })
      const { timeZone } = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: false, req })
      const why = whyNoEmbargoPass(release)
      const may = async (kind: PassKind) => givePasses(req, { kind, release: release.id })
      return Response.json({
        passes: docs.map(forStaff),
        releaseAt: release.releaseAt ?? null,
        zone: timeZone,
        may: { embargo: (await may('embargo')) && (why ? say(req, why) : true), preview: await may('preview') },
      } satisfies PassList)
    },
  },
  {
    path: '/:id/passes',
    method: 'post',
    handler: async (req) => {
      const release = await releaseAsked(req)
      const { kind, ...asked } = await readPassRequest(req)
      if (!(await givePasses(req, { kind, release: release.id }))) throw new Forbidden(req.t)
      const why = kind === 'embargo' ? whyNoEmbargoPass(release) : undefined
      if (why) throw refusal(req, 409, why)
      const secret = newSecret()
      const lasts = { expiresAt: new Date(Date.now() + previewLasts.usually).toISOString() }
      const pass = await req.payload.create({
        collection: 'passes',
        depth: 1,
        overrideAccess: true,
        req,
        data: {
          kind,
          ...(kind === 'preview' ? lasts : {}),
          ...asked,
          release: release.id,
          secretHash: hashOf(secret),
          madeBy: req.user?.id,
        },
      })
      const link = absolute(env.siteUrl, paths.pass(tokenOf({ id: pass.id, secret })))
      return Response.json({ pass: forStaff(pass), link } satisfies GivenPass, { status: 201 })
    },
  },
  {
    path: '/:id/passes/:pass/revoke',
    method: 'post',
    handler: async (req) => {
      const release = await releaseAsked(req)
      const pass = await req.payload.findByID({
        collection: 'passes',
        id: String(req.routeParams?.pass),
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (pass?.release !== release.id) throw refusal(req, 404, noPass)
      if (!(await givePasses(req, { kind: pass.kind, release: release.id }))) throw new Forbidden(req.t)
      const revoked = await req.payload.update({
        collection: 'passes',
        id: pass.id,
        depth: 1,
        overrideAccess: true,
        req,
        data: { revokedAt: pass.revokedAt ?? new Date().toISOString() },
      })
      return Response.json({ pass: forStaff(revoked) })
    },
  },
]

/** The release as it stands. Whoever is not staff learns nothing, not even whether there is one. */
async function releaseAsked(req: PayloadRequest): Promise<PressRelease> {
  if (!isStaff(req)) throw new Forbidden(req.t)
  const release = await req.payload.findByID({
    collection: 'press-releases',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!release) throw refusal(req, 404, noRelease)
  return release
}

const noRelease = words('Dit bericht bestaat niet.', 'Ce communiqué n’existe pas.', 'There is no such release.')
const noPass = words(
  'Dit bericht heeft zo’n pas niet.',
  'Ce communiqué n’a pas un tel laissez-passer.',
  'This release has no such pass.',
)

function forStaff({
  id,
  kind,
  name,
  outlet,
  email,
  createdAt,
  expiresAt,
  acceptedAt,
  revokedAt,
  madeBy,
}: Pass): StaffPass {
  const giver = madeBy && typeof madeBy === 'object' ? { madeBy: madeBy.name } : {}
  return { id, kind, name, outlet, email, createdAt, expiresAt, acceptedAt, revokedAt, ...giver }
}
