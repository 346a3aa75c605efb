import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'
import { everyLanguage } from '../hooks/wholeRelease'
import type { PressRelease } from '../payload-types'
import { linksIn } from '../workflow/bodyParts'

/** Keeps the list of web addresses to ask in step with the releases that lead to them. */
export const keepLinks: CollectionAfterChangeHook<PressRelease> = async ({ doc, req }) => {
  const [newest, standing] = [await everyLanguage(doc.id, true, req), await everyLanguage(doc.id, false, req)]
  const texts = [newest, standing?._status === 'published' ? standing : undefined].map((one) => one?.body)
  await settle(doc.id, doc.deletedAt ? [] : linksIn(texts), req)
  return doc
}

export const forgetLinks: CollectionAfterDeleteHook = ({ id, req }) => settle(String(id), [], req)

async function settle(release: string, links: string[], req: PayloadRequest): Promise<void> {
  const { payload } = req
  const wanted = new Set(links.filter((url) => url.length <= 2000))
  const collection = 'link-checks'
  const inside = { overrideAccess: true, depth: 0, req: aside(req) } as const
  const { docs } = await payload.find({
    collection,
    where: { or: [{ usedBy: { in: [release] } }, { url: { in: [...wanted] } }] },
    pagination: false,
    ...inside,
  })
  for (const { id, url, usedBy } of docs) {
    const users = new Set(ids(usedBy))
    if (users.has(release) === wanted.has(url)) continue
    if (wanted.has(url)) users.add(release)
    else users.delete(release)
    if (users.size === 0) await payload.delete({ collection, id, ...inside })
    else await payload.update({ collection, id, data: { usedBy: [...users] }, ...inside })
  }
  const known = new Set(docs.map(({ url }) => url))
  for (const url of wanted)
    if (!known.has(url))
      await payload.create({
        collection,
        data: { url, state: 'unknown', dueAt: new Date().toISOString(), usedBy: [release] },
        ...inside,
      })
}

const ids = (users: readonly (string | { id: string })[] | null | undefined): string[] =>
  (users ?? []).map((user) => (typeof user === 'string' ? user : user.id))
