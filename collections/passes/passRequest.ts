import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { type InEach, words } from '@/lib/locales'
import { say } from '../fields/say'

const days = 24 * 60 * 60 * 1000
/** How long a preview link works: a week, unless another moment is named, which may be three months away. */
export const previewLasts = { usually: 7 * days, atMost: 92 * days } as const

const line = (most: number) => z.string().trim().max(most)
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional())

const passRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('embargo'),
    name: line(120).min(1),
    outlet: optional(line(120)),
    email: optional(z.email().max(254)),
  }),
  z.strictObject({
    kind: z.literal('preview'),
    name: line(120).min(1),
    expiresAt: optional(z.iso.datetime({ offset: true }).refine(isSoon)),
  }),
])
export type PassRequest = z.infer<typeof passRequest>

function isSoon(moment: string): boolean {
  const ahead = Date.parse(moment) - Date.now()
  return ahead > 0 && ahead <= previewLasts.atMost
}

/**
 * Reads what a pass is asked for with.
 * @throws {ValidationError} 400, naming every fault in the language of whoever asks.
 */
export async function readPassRequest(req: PayloadRequest): Promise<PassRequest> {
  const read = passRequest.safeParse(await bodyOf(req))
  if (read.success) return read.data
  const paths = new Set(
    read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
    ),
  )
  const errors = [...paths].map((path) => ({ path, message: say(req, faults[path] ?? otherwise) }))
  throw new ValidationError({ collection: 'passes', errors, req })
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

const faults: Record<string, InEach> = {
  kind: words(
    'Kies “embargo” of “preview”.',
    'Choisissez « embargo » ou « preview ».',
    'Choose “embargo” or “preview”.',
  ),
  name: words(
    'Zeg voor wie of waarvoor dit is, in hoogstens 120 tekens.',
    'Dites pour qui ou pour quoi, en 120 caractères au plus.',
    'Say for whom or what this is, in 120 characters at the most.',
  ),
  outlet: words('Hoogstens 120 tekens.', '120 caractères au plus.', '120 characters at the most.'),
  email: words('Dit is geen e-mailadres.', 'Ceci n’est pas une adresse e-mail.', 'This is not an e-mail address.'),
  expiresAt: words(
    'Kies een moment in de komende drie maanden.',
    'Choisissez un moment dans les trois mois à venir.',
    'Choose a moment within the next three months.',
  ),
}
const otherwise = words('Dit hoort hier niet.', 'Ceci n’a pas sa place ici.', 'This does not belong here.')
