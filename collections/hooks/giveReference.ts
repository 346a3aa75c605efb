import { randomInt } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

/**
 * Gives a release its number, once, at its first save: the year and three digits, drawn at random from those not
 * yet used that year (four digits once half are). A sequence would show its gaps: a reader who sees 013 and 015
 * knows that 014 is being kept back. See docs/decisions/reference-numbers.md.
 */
export const giveReference: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, reference: originalDoc?.reference }
  // Only the newsroom's own import names a number itself; the field's access keeps everybody else from it.
  if (data.reference) return data
  return { ...data, reference: await freeReference(req) }
}

async function freeReference(req: PayloadRequest): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(new Date())
  const used = await req.payload.count({
    collection: 'press-releases',
    where: { reference: { like: `${year}-` } },
    trash: true,
    overrideAccess: true,
    req,
  })
  const digits = Math.max(3, String(used.totalDocs * 2).length)
  for (;;) {
    const reference = `${year}-${String(randomInt(1, 10 ** digits)).padStart(digits, '0')}`
    const { totalDocs } = await req.payload.count({
      collection: 'press-releases',
      where: { reference: { equals: reference } },
      trash: true,
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return reference
  }
}
