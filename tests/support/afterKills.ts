import { existsSync, readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import { mediaFolders } from '@/collections/files/mediaFolders'
import { sweepArrivals } from '@/collections/files/unsettled'
import { readable } from '@/collections/readable'
import { behind, rebuildSearch, searchIndex } from '@/lib/queries/searchIndex'

/**
 * Looks at a newsroom whose writers were killed, and says what it finds as one line of JSON: how its files, its marks and
 * its search index stand to its documents. Run by tests/faults/kills.ts as a process of its own.
 */
export type Found = {
  status: Record<string, string>
  pictures: string[]
  /** Files that documents name and that are not there; files that are there and that no document names, an hour later. */
  missing: number
  left: number
  /** Documents without a mark; entries of the index that a new index has not, or the other way round. */
  unmarked: number
  behind: number
  differing: number
}

async function look(): Promise<void> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // As an hour later.
  const arrived = filesIn(mediaFolders.arriving)
  for (const name of arrived) utimesSync(path.join(mediaFolders.arriving, name), 1, 1)
  await sweepArrivals(payload)
  const all = { pagination: false, depth: 0, overrideAccess: true } as const
  const { docs: releases } = await payload.find({ collection: 'press-releases', ...all })
  const { docs: media } = await payload.find({ collection: 'media', ...all })
  const named = new Set(
    media
      .flatMap(({ filename, sizes }) => [filename, ...Object.values(sizes ?? {}).map((one) => one?.filename)])
      .filter(Boolean),
  )
  const stored = filesIn(mediaFolders.kept)
  const { docs: marks } = await payload.find({ collection: 'marks', ...all })
  const marked = new Set(marks.map(({ ref }) => ref))
  const refs = await Promise.all(
    readable.map(async (collection) =>
      (await payload.find({ collection, ...all })).docs.map(({ id }) => `${collection}:${id}`),
    ),
  )
  const entries = async () => {
    const rows = (await searchIndex()).all<object>('select ref, locale, title, names from entries')
    return new Set(rows.map((row) => JSON.stringify(row)))
  }
  const before = await entries()
  const isBehind = await behind()
  await rebuildSearch()
  const after = await entries()
  const found: Found = {
    status: Object.fromEntries(releases.map(({ id, _status }) => [id, String(_status)])),
    pictures: media.map(({ id }) => id),
    missing: [...named].filter((name) => !stored.includes(String(name))).length,
    left: stored.filter((name) => !named.has(name)).length + filesIn(mediaFolders.arriving).length,
    unmarked: refs.flat().filter((ref) => !marked.has(ref)).length,
    behind: isBehind,
    differing:
      [...before].filter((row) => !after.has(row)).length + [...after].filter((row) => !before.has(row)).length,
  }
  process.stdout.write(`\n${JSON.stringify(found)}\n`)
  process.exit(0)
}

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

look().catch((error) => {
  console.error(error)
  process.exit(1)
})
