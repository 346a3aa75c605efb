import type { PayloadRequest } from 'payload'
import type { Step } from './steps'

/** Writes down who did what with a release, in the transaction of the deed. */
export async function logStep(
  req: PayloadRequest,
  entry: { release: string; step: Step; text?: string | undefined; detail?: string | undefined },
): Promise<void> {
  await req.payload.create({
    collection: 'release-log',
    depth: 0,
    overrideAccess: true,
    req,
    data: { ...entry, by: req.user?.id ?? null, byName: nameOf(req) },
  })
}

const nameOf = ({ user }: PayloadRequest): string => (user?.collection === 'users' ? user.name : '') || '–'
