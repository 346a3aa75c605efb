import type { Endpoint, PayloadRequest } from 'payload'
import { words } from '@/lib/locales'
import { isStaff } from '../access'
import { aside } from '../hooks/aside'
import { refusal } from '../refusal'
import type { Checked } from './runPreflight'
import { runPreflight } from './runPreflight'
import { standingOf } from './situation'
import { stepRequest } from './stepRequest'
import { type Hindrance, hindrance, type Situation, type Step, steps } from './steps'
import { takeStep } from './takeStep'

/** What the editor sees beside a release, as `GET /api/press-releases/:id/desk` answers it. */
export type Desk = {
  situation: Situation
  steps: Step[]
  /** Why the other steps cannot be taken. */
  hindrances: Partial<Record<Step, Hindrance['text']>>
  /** ISO 8601; null until somebody chose one. */
  releaseAt: string | null
  zone: string | null
  languages: string[]
  findings: Checked[]
  log: { id: string; step: Step; byName: string; text: string | null; detail: string | null; at: string }[]
}

export const workflowEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/steps',
    method: 'post',
    handler: async (req) => {
      const id = await staffAskingFor(req)
      const body = stepRequest.safeParse(await json(req))
      if (!body.success)
        throw refusal(req, 400, expected(body.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)))
      await takeStep(id, body.data, req)
      return Response.json(await desk(id, req))
    },
  },
  {
    path: '/:id/desk',
    method: 'get',
    handler: async (req) => Response.json(await desk(await staffAskingFor(req), req)),
  },
]

async function desk(id: string, req: PayloadRequest): Promise<Desk> {
  const standing = await standingOf(id, req)
  if (!standing) throw notThere(req)
  const { newest, situation } = standing
  const against = steps.map((step) => [step, hindrance(step, situation)?.text] as const)
  const { docs } = await req.payload.find({
    collection: 'release-log',
    where: { release: { equals: id } },
    sort: '-createdAt',
    limit: 200,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: aside(req),
  })
  return {
    situation,
    steps: against.filter(([, text]) => !text).map(([step]) => step),
    hindrances: Object.fromEntries(against.filter(([, text]) => text)),
    releaseAt: newest.releaseAt ?? null,
    zone: newest.releaseAt_tz ?? null,
    languages: newest.languages,
    findings: await runPreflight(id, situation.isPublic, req),
    log: docs.map(({ id: entry, step, byName, text, detail, createdAt }) => ({
      id: entry,
      step,
      byName,
      text: text ?? null,
      detail: detail ?? null,
      at: createdAt,
    })),
  }
}

/** The release that somebody of the newsroom asks for. To everybody else there is nothing here. */
async function staffAskingFor(req: PayloadRequest): Promise<string> {
  const id = req.routeParams?.id
  if (!isStaff(req) || typeof id !== 'string') throw notThere(req)
  return id
}

const notThere = (req: PayloadRequest) =>
  refusal(req, 404, words('Hier is niets.', 'Il n’y a rien ici.', 'There is nothing here.'))

const json = async (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => undefined)

const expected = (faults: string[]) => {
  const list = faults.join('; ')
  return words(
    `Zo kan de stap niet gezet worden: ${list}`,
    `L’étape n’est pas possible ainsi : ${list}`,
    `The step cannot be taken like this: ${list}`,
  )
}
