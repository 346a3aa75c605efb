import { type LabelFunction, type PayloadRequest, type StaticLabel, ValidationError } from 'payload'
import type { InEach } from '@/lib/locales'
import { say } from './say'

/** What is wrong with a field (by its path and its label in the form), in words that say what to do. */
export type Fault = { path: string; label: LabelFunction | StaticLabel | false | undefined; message: InEach }

/** The error that a hook throws when fields cannot be saved as they are: HTTP 400, in the language of whoever is at work. */
export function faults(req: PayloadRequest, collection: string | undefined, found: Fault[]): ValidationError {
  const errors = found.map(({ path, label, message }) => ({
    path,
    message: say(req, message),
    ...(label ? { label } : {}),
  }))
  return new ValidationError({ ...(collection ? { collection } : {}), errors, req }, req.t)
}
