import type { CollectionBeforeOperationHook } from 'payload'
import { words } from '@/lib/locales'
import { refusal } from '../refusal'

/**
 * Whoever writes with an account saves drafts; what is public changes by the steps of the workflow and by nothing else.
 * An update that names neither `draft` nor `_status` would take a public release offline and put its newest draft in
 * its place, a restored version would be public at once, and one language published alone would mix two versions.
 */
export const keepToDrafts: CollectionBeforeOperationHook = ({ args, context, operation, overrideAccess, req }) => {
  if (overrideAccess || context.step) return args
  if (operation === 'restoreVersion' && !args.draft) throw refusal(req, 400, sayDraft)
  // A copy is a draft, also of what is public.
  if (operation === 'create' && args.duplicateFromID)
    return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
  if (operation !== 'update') return args
  if (args.publishSpecificLocale || args.unpublishAllLocales || args.publishAllLocales) throw refusal(req, 403, byStep)
  const data: Record<string, unknown> = args.data
  if (data._status === 'published') throw refusal(req, 403, byStep)
  // Into the trash and out of it again is no question of draft or release.
  if (!args.draft && !('deletedAt' in data)) throw refusal(req, 400, sayDraft)
  return args
}

const sayDraft = words(
  'Bewaar als ontwerp (draft=true). Wat publiek is, verandert alleen door een stap: POST /api/press-releases/:id/steps.',
  'Enregistrez comme projet (draft=true). Ce qui est public ne change que par une étape : POST /api/press-releases/:id/steps.',
  'Save as a draft (draft=true). What is public changes by a step only: POST /api/press-releases/:id/steps.',
)
const byStep = words(
  'Vrijgeven en terugnemen zijn stappen van de nalezing: gebruik de knop bovenaan het bericht, of POST /api/press-releases/:id/steps.',
  'Publier et reprendre sont des étapes de la relecture : utilisez le bouton en haut du communiqué, ou POST /api/press-releases/:id/steps.',
  'Releasing and taking back are steps of the review: use the button at the top of the release, or POST /api/press-releases/:id/steps.',
)
