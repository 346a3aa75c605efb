/**
 * The content security policy (CSP 3) of the admin, for one answer with this nonce. A script runs only if this server wrote
 * it into this very page, or such a script loaded it; none that came in with a text, a name or a file does. Styles may be
 * inline: Payload's forms and the editor set positions and sizes there. Pictures may be `data:` and `blob:` (a chosen file
 * before it is stored). Whatever is not named is refused; only the site itself may show the admin in a frame.
 */
export const adminPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/** What an answer of the API may do in a browser that shows it as a page: nothing. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"
