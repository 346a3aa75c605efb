import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { words } from '@/lib/locales'
import { say } from '../fields/say'

/**
 * An update that names neither `draft` nor `_status` would take a public release offline and put its newest draft
 * in its place, a restored version would be public at once, and one language published alone would mix two
 * versions. None of the three is what anybody means: whoever asks says which it is.
 */
export const nameDraftOrStatus: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess) return args
  const unclear =
    (operation === 'update' && !args.draft && !namesStatus(args.data)) ||
    (operation === 'restoreVersion' && !args.draft) ||
    (operation === 'update' && args.publishSpecificLocale)
  if (!unclear) return args
  throw new APIError(
    say(
      req,
      words(
        'Zeg erbij of dit een ontwerp blijft (draft=true) of vrijgegeven wordt (_status: published), altijd voor alle talen samen.',
        'Précisez s’il s’agit d’un projet (draft=true) ou d’une publication (_status: published), toujours pour toutes les langues ensemble.',
        'Say whether this stays a draft (draft=true) or is released (_status: published), always for all languages together.',
      ),
    ),
    400,
    null,
    true,
  )
}

/** Into the trash and out of it again is no question of draft or release either. */
const namesStatus = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && ('_status' in data || 'deletedAt' in data)
