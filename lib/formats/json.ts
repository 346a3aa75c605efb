/** A shape as JSON (RFC 8259) that every parser takes: half a pair of surrogates becomes U+FFFD (RFC 7493, 2.1). */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))}\n`
