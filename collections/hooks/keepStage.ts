import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { words } from '@/lib/locales'
import type { PressRelease } from '../payload-types'
import { refusal } from '../refusal'
import { contentFingerprint, saysSomethingElse } from '../workflow/content'
import { isReleased } from '../workflow/isReleased'
import { hasCome } from '../workflow/situation'
import { everyLanguage } from './wholeRelease'

/**
 * Keeps the stage of the working draft, on every road by which a release can be changed. Steps of the workflow
 * (workflow/takeStep.ts) write what they announce in the request's context and may change nothing else; whatever
 * changes the text otherwise voids an approval. A write without an account is the newsroom's own import: only code
 * that passes over access rules gets here, and what it publishes counts as released.
 */
export const keepStage: CollectionBeforeChangeHook<PressRelease> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const step = context.step
  if (!req.user) return { ...data, ...imported(data, originalDoc) }
  if (operation === 'create') {
    if (data._status === 'published') throw refusal(req, 403, notByHand)
    return {
      ...data,
      ...fresh,
      startedBy: req.user.id,
      releaseAt: hasCome(data.releaseAt) ? null : (data.releaseAt ?? null),
    }
  }
  if (!originalDoc) return data
  if (step) {
    if (saysSomethingElse(originalDoc, data)) throw refusal(req, 409, changedMeanwhile)
    return { ...data, ...(step.isChange ? told(data) : {}), ...step.kept }
  }
  const isBack = Boolean(originalDoc.deletedAt) && !data.deletedAt
  // A version that was published comes back as a draft: keepToDrafts.ts lets it through as nothing else.
  const isRestored = context.isRestoringVersion === true
  // Into the trash goes what was retracted, as it is (access.ts says what else).
  const isLeft = Boolean(data.deletedAt)
  if (data._status === 'published' && !isBack && !isRestored && !isLeft) throw refusal(req, 403, notByHand)
  const isSame = !isRestored && !isBack && !saysSomethingElse(originalDoc, data)
  const stands = await beside(originalDoc, req)
  if (isSame) return { ...data, ...stands, ...workflowOf(originalDoc) }
  const stage = originalDoc.stage === 'inReview' && !isRestored && !isBack ? 'inReview' : 'writing'
  return {
    ...data,
    ...stands,
    ...workflowOf(originalDoc),
    stage,
    approved: { by: null, at: null, fingerprint: null },
    // Out of the trash it comes as a draft, whatever it was.
    ...(isBack ? { _status: 'draft' as const } : {}),
  }
}

/** What goes out is what was approved, to the letter and in every language; if it is not, nothing goes out. */
export const releaseWhatWasApproved: CollectionAfterChangeHook<PressRelease> = async ({ context, doc, req }) => {
  const approved = context.step?.approved
  if (approved === undefined || doc._status !== 'published') return doc
  const released = await everyLanguage(doc.id, false, req)
  if (!released || contentFingerprint(released) !== approved) throw refusal(req, 409, changedMeanwhile)
  return doc
}

const fresh = {
  stage: 'writing',
  unreviewed: false,
  submitted: { by: null, at: null },
  approved: { by: null, at: null, fingerprint: null },
  waivers: [],
  changes: [],
  withdrawal: { state: 'none' },
  nextChange: { significance: null, note: {} },
} as const satisfies Partial<PressRelease> | object

const workflowOf = ({ stage, startedBy, unreviewed, submitted, approved, waivers }: PressRelease) => ({
  stage,
  startedBy,
  unreviewed,
  submitted,
  approved,
  waivers,
})

/** Stands beside the text and is not changed by editing it: what is released keeps its hour until a step moves it. */
async function beside({ id, changes, withdrawal, releaseAt, releaseAt_tz }: PressRelease, req: PayloadRequest) {
  return { changes, withdrawal, ...((await isReleased(id, req)) ? { releaseAt, releaseAt_tz } : {}) }
}

/** What readers are told of a change, moved from the form to the history. */
function told({ changes, nextChange, withdrawal }: Partial<PressRelease>) {
  const { significance, note } = nextChange ?? {}
  const isBackAgain = Boolean(withdrawal?.state) && withdrawal?.state !== 'none'
  const entry =
    significance && significance !== 'minor'
      ? [
          {
            at: new Date().toISOString(),
            kind: isBackAgain ? ('reinstatement' as const) : significance,
            note: note ?? {},
          },
        ]
      : []
  return {
    changes: [...(changes ?? []), ...entry],
    nextChange: { significance: null, note: { nl: null, fr: null, en: null } },
    withdrawal: { state: 'none' as const, at: null, reason: null, note: { nl: null, fr: null, en: null } },
  }
}

/** What the newsroom's own import leaves out follows from whether it publishes. */
function imported(data: Partial<PressRelease>, before: PressRelease | undefined): Partial<PressRelease> {
  if (data._status === 'published') return { stage: 'released' }
  return { stage: before && !saysSomethingElse(before, data) ? before.stage : (data.stage ?? 'writing') }
}

const notByHand = words(
  'Vrijgeven gaat via nalezing: leg het bericht voor, laat het goedkeuren en geef het vrij met de knop bovenaan.',
  'La parution passe par la relecture : soumettez le communiqué, faites-le approuver et publiez-le avec le bouton du haut.',
  'Releasing goes through review: submit the release, have it approved, and release it with the button at the top.',
)
const changedMeanwhile = words(
  'Het bericht is veranderd sinds het werd goedgekeurd. Er is niets vrijgegeven; leg het opnieuw voor.',
  'Le communiqué a changé depuis son approbation. Rien n’a été publié ; soumettez-le à nouveau.',
  'The release has changed since it was approved. Nothing went out; submit it again.',
)
