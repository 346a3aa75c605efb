import type { PayloadRequest } from 'payload'
import { roleOf } from '../access'
import { type EveryLanguage, everyLanguage } from '../hooks/wholeRelease'
import type { Situation } from './steps'

/** A release as it stands, for whoever asks: its newest draft, what readers see of it, and what may be done. */
export type Standing = { newest: EveryLanguage; standing: EveryLanguage; situation: Situation }

/** Undefined when there is no such release, or it is in the trash. */
export async function standingOf(id: string, req: PayloadRequest): Promise<Standing | undefined> {
  const [newest, standing] = [await everyLanguage(id, true, req), await everyLanguage(id, false, req)]
  if (!newest || !standing || standing.deletedAt) return undefined
  const { fourEyes } = await req.payload.findGlobal({
    slug: 'newsroom',
    depth: 0,
    overrideAccess: true,
    select: { fourEyes: true },
    req,
  })
  const isReleased = standing._status === 'published'
  return {
    newest,
    standing,
    situation: {
      role: roleOf(req),
      stage: newest.stage ?? 'writing',
      isReleased,
      isPublic: isReleased && hasCome(standing.releaseAt),
      withdrawal: standing.withdrawal?.state ?? 'none',
      isUnreviewed: standing.unreviewed === true,
      isSubmitter: Boolean(req.user) && newest.submitted?.by === req.user?.id,
      fourEyes: fourEyes !== false,
    },
  }
}

/** Whether a moment (ISO 8601) is over. A release without an hour goes out when somebody says so. */
export const hasCome = (moment: string | null | undefined): boolean =>
  Boolean(moment) && Date.parse(moment ?? '') <= Date.now()
