import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request for a question on the side: it shares the transaction, but a language or a depth asked for
 * here does not become that of the operation in whose hook it is asked (Payload's Local API writes both into `req`).
 */
export function aside(req: PayloadRequest): PayloadRequest {
  const isolated = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
  isolated.query = {}
  return isolated
}
