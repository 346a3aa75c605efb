/**
 * The content security policy (CSP 3) of the admin, for one answer with this nonce. A script runs only if this server wrote
 * it into this very page, or it is a file of the site (what is uploaded is none: `nosniff`, and no kind of it is a script);
 * none that came in with a text or a name does. 'strict-dynamic' is left out on purpose: it would let whatever a script of
 * ours puts into the page run, words and other sites' files alike, and nothing here needs it. Styles may be
 * inline: Payload's forms and the editor set positions and sizes there. Pictures may be `data:` and `blob:` (a chosen file
 * before it is stored). Whatever is not named is refused; only the site itself may show the admin in a frame.
 */
export const adminPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
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
