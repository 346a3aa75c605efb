import type { CollectionBeforeOperationHook } from 'payload'
import { words } from '@/lib/locales'
import { isEditor, isStaff } from '../access'
import { refusal } from '../refusal'
import { aside } from './aside'

/**
 * Tells a writer, in words, what the gate would refuse without any (`updateRecords`): to change a record that readers
 * see, or will see at an hour that stands, and to say when readers may see one.
 */
export const askEditor: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !isStaff(req) || isEditor(req)) return args
  if (operation !== 'create' && operation !== 'update') return args
  const { visibility } = args.data as { visibility?: unknown }
  if (operation === 'create') {
    if (visibility !== undefined && visibility !== 'whenUsed') throw refusal(req, 403, visibilityIsEditors)
    return args
  }
  const id = 'id' in args ? args.id : undefined
  if (id === undefined) return args
  const { docs } = await req.payload.find({
    collection: collection.slug as 'contacts',
    where: { id: { equals: id } },
    select: { publicFrom: true, visibility: true },
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  const [record] = docs
  if (record?.publicFrom) throw refusal(req, 403, publicIsEditors)
  if (record && visibility !== undefined && visibility !== record.visibility)
    throw refusal(req, 403, visibilityIsEditors)
  return args
}

const publicIsEditors = words(
  'Lezers zien dit, of krijgen het te zien op een uur dat vaststaat. Vraag een eindredacteur om het te wijzigen.',
  'Les lecteurs le voient, ou le verront à une heure fixée. Demandez à un éditeur de le modifier.',
  'Readers see this, or will at an hour that stands. Ask an editor to change it.',
)
const visibilityIsEditors = words(
  'Wanneer lezers dit zien, bepaalt een eindredacteur.',
  'C’est un éditeur qui décide quand les lecteurs le voient.',
  'When readers see this is for an editor to say.',
)
