import { createHash } from 'node:crypto'
import fresh from 'fresh'

export const json = { 'Content-Type': 'application/json; charset=utf-8' }

/**
 * An answer for programs, which ask again and again: with a validator (RFC 9110, 8.8), and 304 without a body for
 * whoever has it already. `Last-Modified` is only told: a date cannot say that something was taken back, so
 * `If-Modified-Since` alone gets the whole answer.
 */
export function dataAnswer(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  { lastModified, ...headers }: Record<string, string> & { lastModified?: string },
): Response {
  // Weak, because what is sent is compressed for some and not for others.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const validators = {
    ETag: etag,
    ...(lastModified ? { 'Last-Modified': new Date(lastModified).toUTCString() } : {}),
  }
  const asked = request.headers.get('if-none-match')
  if (asked !== null && fresh({ 'if-none-match': asked }, { etag }))
    return new Response(null, { status: 304, headers: validators })
  return new Response(body, { headers: { ...validators, ...headers } })
}
