import type { PayloadRequest } from 'payload'
import { settleRelease } from '../hooks/settleVisibility'

/** What stands beside the text of a release and holds at once, whatever is being written meanwhile. */
export type Beside = Record<string, unknown>

/** A stored release: one value per language in each localized field. */
type Stored = { id: string; _status?: string } & Record<string, unknown>

/**
 * Writes what stands beside the text (the hour, a withdrawal) into the released version and into the working draft,
 * and leaves both texts as they are. Payload's own update would take the unfinished draft along to the readers.
 * Each gets a version of its own, the draft's last, so that it stays the newest.
 */
export async function writeBeside(id: string, beside: Beside, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const collection = 'press-releases'
  const released = await db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })
  const { docs } = await db.findVersions<Stored>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req,
  })
  if (!released) return
  const newest = docs[0]?.version
  const now = Date.now()
  const keep = async (version: Stored, moment: string) =>
    db.createVersion({
      collectionSlug: collection,
      parent: id,
      autosave: false,
      createdAt: moment,
      updatedAt: moment,
      versionData: { ...version, updatedAt: moment } as never,
      returning: false,
      req,
    })

  const at = new Date(now).toISOString()
  const changed = { ...released, ...beside, updatedAt: at }
  await db.updateOne({ collection, id, data: changed, req, returning: false })
  await keep(changed, at)
  if (newest && newest._status !== 'published') await keep({ ...newest, ...beside }, new Date(now + 1).toISOString())
  await settleRelease(id, req)
}
