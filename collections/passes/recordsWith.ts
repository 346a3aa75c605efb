import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Visibility } from '../fields/visibility'
import { aside } from '../hooks/aside'
import { type Ref, targets, usesWhere } from '../hooks/settleVisibility'
import { records } from '../readable'

/** A record that is not public yet; `slug` as it is stored, in one value or one per language. */
export type HiddenRecord = { collection: CollectionSlug; id: string; slug?: unknown }

/**
 * The records that a release brings along, itself or through another record, and that are not public by themselves.
 * It stops at what is public, since everything that a public record uses is public too, and at what staff never show.
 */
export async function recordsWith(release: object, req: PayloadRequest): Promise<HiddenRecord[]> {
  const seen = new Set<Ref>()
  const found: HiddenRecord[] = []
  let edge = targets(req.payload.collections['press-releases'].config.fields, release)
  while (edge.length > 0) {
    for (const ref of edge) seen.add(ref)
    const hidden = await hiddenAmong(edge, req)
    found.push(...hidden)
    const from = hidden.map(({ collection, id }) => `${collection}:${id}`)
    const next = from.length > 0 ? await usesWhere({ from: { in: from } }, req) : []
    edge = [...new Set(next.map(({ to }) => to))].filter((to) => !seen.has(to))
  }
  return found
}

async function hiddenAmong(refs: Ref[], req: PayloadRequest): Promise<HiddenRecord[]> {
  const found = await Promise.all(
    records.map(async (collection) => {
      const ids = refs.filter((ref) => ref.startsWith(`${collection}:`)).map((ref) => ref.slice(collection.length + 1))
      if (ids.length === 0) return []
      const { docs } = await req.payload.find({
        collection,
        where: {
          and: [
            { id: { in: ids } },
            { visibility: { not_equals: 'never' satisfies Visibility } },
            { or: [{ publicFrom: { exists: false } }, { publicFrom: { greater_than: new Date().toISOString() } }] },
          ],
        },
        select: { [collection === 'media' ? 'filename' : 'slug']: true } as never,
        locale: 'all',
        pagination: false,
        depth: 0,
        overrideAccess: true,
        req: aside(req),
      })
      return (docs as { id: string; slug?: unknown }[]).map(({ id, slug }) => ({ collection, id, slug }))
    }),
  )
  return found.flat()
}
