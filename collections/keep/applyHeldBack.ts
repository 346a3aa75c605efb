import { createLocalReq, type Payload } from 'payload'
import { settleRecord } from '../hooks/settleVisibility'
import type { RecordSlug } from '../readable'
import { writeBeside } from '../workflow/writeBeside'
import type { Plan } from './restorePlan'

/** Writes into a restored newsroom, before anybody can open it, what was taken back since the backup. */
export async function applyHeldBack(payload: Payload, { held, users }: Plan): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const { id, beside } of held.releases) await writeBeside(id, structuredClone(beside), req)
  for (const { ref } of held.records) {
    const [collection, id] = ref.split(':') as [RecordSlug, string]
    await payload.db.updateOne({ collection, id, data: { visibility: 'never' }, req, returning: false })
    await settleRecord(collection, id, req)
  }
  for (const { id, revokedAt } of held.passes)
    await payload.db.updateOne({ collection: 'passes', id, data: { revokedAt }, req, returning: false })
  if (users) await keepAccounts(payload, users)
  await endSessions(payload)
}

/**
 * Accounts stay as they are now: who has left does not come back with a backup, and neither does an old password
 * or a role that somebody no longer has.
 */
async function keepAccounts({ db }: Payload, users: NonNullable<Plan['users']>): Promise<void> {
  const { docs } = await db.find<{ id: string }>({ collection: 'users', pagination: false, limit: 0 })
  const restored = new Set(docs.map(({ id }) => id))
  for (const id of restored)
    if (!users.has(id)) await db.deleteOne({ collection: 'users', where: { id: { equals: id } } })
  for (const [id, user] of users) {
    const data = structuredClone(user)
    if (restored.has(id)) await db.updateOne({ collection: 'users', id, data, returning: false })
    else await db.create({ collection: 'users', customID: id, data, returning: false })
  }
}

/** Whoever was signed in when the backup was made signs in again. */
async function endSessions({ db }: Payload): Promise<void> {
  const { docs } = await db.find<{ id: string }>({ collection: 'users', pagination: false, limit: 0 })
  for (const { id, ...user } of docs)
    await db.updateOne({
      collection: 'users',
      id,
      data: { ...user, sessions: [], resetPasswordToken: null, resetPasswordExpiration: null },
      returning: false,
    })
}
