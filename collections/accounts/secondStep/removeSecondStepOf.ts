import type { CollectionBeforeDeleteHook } from 'payload'
import { removeSecondStep } from './secondStep'

/** With an account goes its second step. */
export const removeSecondStepOf: CollectionBeforeDeleteHook = ({ id, req }) => removeSecondStep(req, String(id))
