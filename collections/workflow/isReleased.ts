import type { PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'

/** Whether a version of a release is released: public, or about to be at its hour. */
export async function isReleased(id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'press-releases',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req: aside(req),
  })
  return totalDocs > 0
}
