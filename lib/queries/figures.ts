import type { Figures } from '../newsroomWatch'
import * as door from './door'
import { linksDue } from './door'
import { keptAnswers } from './reader'
import { behind, searchIndex } from './searchIndex'

export async function figures(): Promise<Figures> {
  const indexBehind = await behind()
  return {
    indexBehind,
    dueAndNotPublic: await dueAndNotPublic(),
    keptAnswers: keptAnswers(),
    linksDue: await linksDue(15),
  }
}

/** Two days and more: an hour that came while nobody looked is still seen. */
const hours = 50

/**
 * Two reckonings laid side by side: what the workflow says should be public, asked past the gate, and what readers get,
 * asked as a reader (a page) and of the index (lists, feeds, search). What differs is asked once more, since somebody
 * may have taken it back in between.
 */
async function dueAndNotPublic(): Promise<number> {
  const missing = await notSeen(await door.dueSince(hours))
  if (missing.length === 0) return 0
  const still = new Set(await door.dueSince(hours))
  return (await notSeen(missing.filter((id) => still.has(id)))).length
}

async function notSeen(ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const docs = await door.find('press-releases', { where: { id: { in: ids } }, select: { slug: true } })
  const index = await searchIndex()
  const isListed = (id: string) =>
    index.first<{ seen: number }>('select seen from followed where ref = ?', `press-releases:${id}`)?.seen === 1
  return ids.filter((id) => !isListed(id) || !docs.some((doc) => doc.id === id))
}
