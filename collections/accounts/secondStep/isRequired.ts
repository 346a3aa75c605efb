import type { PayloadRequest } from 'payload'
import { roles } from '../../access'
import type { User } from '../../payload-types'

/** For whom the newsroom demands a second step. */
export const demands = ['nobody', 'editors', 'everybody'] as const

/** Whether the newsroom demands a second step of somebody with this role. */
export async function isRequired(req: PayloadRequest, { role }: Pick<User, 'role'>): Promise<boolean> {
  const { secondStep } = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
  return secondStep === 'everybody' || (secondStep === 'editors' && role !== roles[0])
}
