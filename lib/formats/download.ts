import { contentDisposition } from '../fileName'

/**
 * Headers of a file to take away: its type, and its name for whatever letters it has.
 * `plainName` is for programs that read ASCII only.
 */
export const download = (contentType: string, name: string, plainName: string): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Disposition': contentDisposition('attachment', name, plainName),
  'X-Content-Type-Options': 'nosniff',
})
