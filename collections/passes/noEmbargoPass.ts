import { type InEach, words } from '@/lib/locales'
import type { PressRelease } from '../payload-types'

/** Why a release can have no embargo pass at this moment; undefined when it can. `release` is what stands, not a draft. */
export function whyNoEmbargoPass({ _status, releaseAt, withdrawal }: PressRelease): InEach | undefined {
  if (_status !== 'published' || !releaseAt) return notApproved
  if (withdrawal?.state === 'retracted') return retracted
  return new Date(releaseAt) <= new Date() ? isPublic : undefined
}

const notApproved = words(
  'Dit bericht is nog niet vrijgegeven met een uur. Een pas geeft te lezen wat op dat uur publiek wordt; gebruik voor een ontwerp een voorbeeldlink.',
  'Ce communiqué n’est pas encore approuvé avec une heure de parution. Un laissez-passer donne à lire ce qui paraîtra à cette heure ; pour un projet, utilisez un lien d’aperçu.',
  'This release has not been approved with an hour yet. A pass shows what becomes public at that hour; for a draft, use a preview link.',
)
const retracted = words(
  'Dit bericht is teruggehaald en wordt door niemand meer gelezen.',
  'Ce communiqué a été révoqué et n’est plus lisible par personne.',
  'This release has been retracted and is read by nobody any more.',
)
const isPublic = words(
  'Dit bericht is al publiek: iedereen kan het lezen.',
  'Ce communiqué est déjà public : tout le monde peut le lire.',
  'This release is public already: everybody can read it.',
)
