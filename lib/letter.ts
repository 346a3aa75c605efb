/** A mail before it is sent: what it is about, and the same words as plain text and as simple HTML. */
export type Letter = { subject: string; text: string; html: string }

/** A paragraph of a letter, or a link that stands in a line of its own. */
export type Part = string | { link: string }

/**
 * Writes a letter. Plain text has the link bare, so that it can be copied; the HTML has no picture, style sheet or
 * script, and what was typed by people (names) is text in it. A subject is one line (RFC 5322, 2.2: no CR or LF).
 */
export const letter = (subject: string, parts: readonly Part[], locale: string): Letter => ({
  subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
  text: `${parts.map((part) => (typeof part === 'string' ? part : part.link)).join('\n\n')}\n`,
  html: `<!doctype html><html lang="${locale}"><body>${parts.map(paragraph).join('')}</body></html>`,
})

const paragraph = (part: Part): string =>
  typeof part === 'string'
    ? `<p>${escaped(part)}</p>`
    : `<p><a href="${escaped(part.link)}">${escaped(part.link)}</a></p>`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
