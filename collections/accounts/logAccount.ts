import type { PayloadRequest } from 'payload'
import type { accountEvents } from './accountEvents'

type Entry = {
  event: (typeof accountEvents)[number]
  /** Without an id when there is no such account any more. */
  account: { id?: string; name: string }
  detail?: string
}

/** Writes down who did what with an account, in the transaction of the deed. */
export async function logAccount(req: PayloadRequest, { event, account, detail }: Entry): Promise<void> {
  const by = req.user?.collection === 'users' ? req.user : undefined
  await req.payload.create({
    collection: 'account-log',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      event,
      account: account.id ?? null,
      accountName: account.name,
      by: by?.id ?? null,
      byName: by?.name ?? '–',
      ...(detail ? { detail } : {}),
    },
  })
}
