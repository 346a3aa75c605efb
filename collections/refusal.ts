import { APIError, type PayloadRequest } from 'payload'
import type { InEach } from '@/lib/locales'
import { say } from './fields/say'

/**
 * What the press room answers when it will not do something: an HTTP status (RFC 9110) and a sentence, in the language
 * of whoever is at work, that says what to do instead. `data` is for programs; it may not be left out (an error without
 * data reaches the browser as "An unknown error occurred").
 */
export const refusal = (
  req: Pick<PayloadRequest, 'i18n'>,
  status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503,
  text: InEach,
  data: Record<string, unknown> = {},
): APIError => new APIError(say(req, text), status, data, true)
