import type { CollectionSlug, Payload, SanitizedConfig, Where } from 'payload'
import { canonical } from './digest'
import type { Opened } from './openNewsroom'
import { type Part, partsOf, type Row } from './parts'
import type { Progress } from './progress'

/** How many rows of each part were compared, and the first that differ. */
export type Proof = { compared: Map<string, number>; differences: string[] }

const atOnce = 100
const enough = 20

/**
 * Reads two newsrooms through Payload, as whoever may see everything would be answered in all languages, and compares
 * every answer. It shares nothing with what copied them but the spelling in which they are compared (digest.ts).
 */
export async function proveEqual(
  config: SanitizedConfig,
  one: Opened,
  other: Opened,
  progress: Progress,
): Promise<Proof> {
  const proof: Proof = { compared: new Map(), differences: [] }
  for (const part of partsOf(config)) {
    const [left, right] = [answers(one.payload, part), answers(other.payload, part)]
    let compared = 0
    let [mine, theirs] = [await next(left), await next(right)]
    while (mine || theirs) {
      if (mine && theirs && mine.id === theirs.id) {
        const where = differenceBetween(mine, theirs)
        if (where) proof.differences.push(`${part.name} ${mine.id}: ${where}`)
        compared++
        ;[mine, theirs] = [await next(left), await next(right)]
      } else if (mine && (!theirs || mine.id < theirs.id)) {
        proof.differences.push(`${part.name} ${mine.id}: only in the source`)
        mine = await next(left)
      } else if (theirs) {
        proof.differences.push(`${part.name} ${theirs.id}: only in the copy`)
        theirs = await next(right)
      }
      if (proof.differences.length >= enough) return proof
    }
    proof.compared.set(part.name, compared)
    progress({ what: `${part.name} compared`, done: compared, total: compared })
  }
  return proof
}

const next = async (rows: AsyncGenerator<Row>): Promise<Row | undefined> => (await rows.next()).value ?? undefined

async function* answers(payload: Payload, { kind, slug }: Part): AsyncGenerator<Row> {
  const wide = { depth: 0, locale: 'all', overrideAccess: true, showHiddenFields: true } as const
  if (kind === 'global') {
    // An id of its own is what a database gives its settings, and nothing that anybody sees.
    const found: object = await payload.findGlobal({ slug: slug as 'newsroom', ...wide })
    yield { ...found, id: slug }
    return
  }
  for (let last = ''; ; ) {
    const where: Where = last ? { id: { greater_than: last } } : {}
    const question = {
      collection: slug as CollectionSlug,
      where,
      sort: 'id',
      limit: atOnce,
      pagination: false,
      trash: true,
      ...wide,
    }
    const { docs }: { docs: object[] } =
      kind === 'versions' ? await payload.findVersions(question) : await payload.find(question)
    for (const doc of docs as Row[]) {
      if (kind === 'versions' && doc.latest !== true) delete doc.latest
      yield doc
    }
    const end = (docs as Row[]).at(-1)
    if (!end || docs.length < atOnce) return
    last = end.id
  }
}

/** The first place at which two answers differ, and what stands there; undefined when they say the same. */
function differenceBetween(one: unknown, other: unknown, at = ''): string | undefined {
  if (canonical(one) === canonical(other)) return undefined
  if (isObject(one) && isObject(other))
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const inside = differenceBetween(one[key], other[key], at ? `${at}.${key}` : key)
      if (inside) return inside
    }
  return `${at}: ${canonical(one).slice(0, 80)} ≠ ${canonical(other).slice(0, 80)}`
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
