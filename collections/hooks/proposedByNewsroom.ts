import type { PayloadRequest } from 'payload'

/** A default that the newsroom has chosen in its settings, as ids. */
export const proposedByNewsroom =
  (setting: 'defaultIssuers' | 'defaultContacts') =>
  async ({ req }: { req: PayloadRequest }): Promise<string[]> => {
    const newsroom = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
    return (newsroom[setting] ?? []).map((value: string | { id: string }) =>
      typeof value === 'string' ? value : value.id,
    )
  }
