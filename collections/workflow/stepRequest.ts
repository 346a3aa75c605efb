import { z } from 'zod'
import { locales } from '@/lib/locales'

const said = z.string().trim().max(4000)
const reason = said.min(3)
const moment = z.iso.datetime({ offset: true })
const note = z.partialRecord(z.enum(locales), said.min(1))

/**
 * What a step needs to be told, as posted to `/api/press-releases/:id/steps`. `text` is the remark or the reason, for
 * colleagues; `note` is for readers, in each public language; `at` is a moment (ISO 8601 with its offset), null for now.
 */
export const stepRequest = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('submit'), text: said.optional() }),
  z.strictObject({ step: z.literal('sendBack'), text: said.optional() }),
  z.strictObject({ step: z.literal('approve'), text: said.optional() }),
  z.strictObject({ step: z.literal('release'), at: moment.nullish() }),
  z.strictObject({ step: z.literal('releaseWithoutReview'), text: reason, at: moment.nullish() }),
  z.strictObject({ step: z.literal('agree'), text: said.optional() }),
  z.strictObject({ step: z.literal('moveHour'), at: moment.nullable(), text: said.optional() }),
  z.strictObject({ step: z.literal('cancel'), text: reason }),
  z.strictObject({ step: z.literal('withdraw'), text: reason, note }),
  z.strictObject({ step: z.literal('retract'), text: reason, note }),
  z.strictObject({ step: z.literal('waive'), finding: z.string().min(1).max(2200), text: reason }),
  z.strictObject({ step: z.literal('remark'), text: said.min(1) }),
])
export type StepRequest = z.infer<typeof stepRequest>
