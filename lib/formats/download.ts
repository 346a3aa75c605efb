import { create } from 'content-disposition'

/**
 * Headers of a file to take away: its type, and its name for whatever letters it has (RFC 6266, RFC 8187).
 * `plainName` is for programs that read ASCII only.
 */
export const download = (contentType: string, name: string, plainName: string): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Disposition': create(safeName(name), { type: 'attachment', fallback: safeName(plainName) }),
  'X-Content-Type-Options': 'nosniff',
})

/** Without what a file system or a header cannot hold, or what would show the name in another order than it is. */
const safeName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[<>:"/\\|?*%]/g, '-')
    .trim()
    .slice(0, 150)
