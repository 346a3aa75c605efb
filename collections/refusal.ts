import { APIError, type PayloadRequest } from 'payload'
import type { InEach } from '@/lib/locales'
import { say } from './fields/say'

/**
 * What the press room answers when it will not do something: an HTTP status (RFC 9110) and a sentence, in the language
 * of whoever is at work, that says what to do instead.
 */
export const refusal = (req: Pick<PayloadRequest, 'i18n'>, status: 400 | 403 | 404 | 409, text: InEach): APIError =>
  new APIError(say(req, text), status, null, true)
